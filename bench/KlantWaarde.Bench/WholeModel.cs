using BenchmarkDotNet.Attributes;
using KlantWaarde.Bench.MadeUp;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Bench;

/// <summary>From answers in memory to the models of all rollen, beside the least that anybody must do: count each answer once.</summary>
public class WholeModel
{
    private readonly ModelDefinition _definition = MadeUpStudy.Questionnaire.ToModelDefinition();

    private Observation[] _observations = [];

    [Params(30, 1_000, 10_000, 100_000)]
    public int Respondents { get; set; }

    [GlobalSetup]
    public void MakeUp() => _observations = MadeUpStudy.Observations(Respondents);

    [Benchmark(Baseline = true)]
    public int[,] CountOnly()
    {
        var (klantwaarden, investeringen) = (_definition.Klantwaarden, _definition.Investeringen);
        var counts = new int[2 * klantwaarden.Count + investeringen.Count, 5];

        foreach (var observation in _observations)
        {
            for (var i = 0; i < klantwaarden.Count; i++)
            {
                if (observation.Stated.TryGetValue(klantwaarden[i].Code, out var niveau)) counts[2 * i, (int)niveau]++;
                if (observation.Experience.TryGetValue(klantwaarden[i].Code, out var code)) counts[2 * i + 1, code + 2]++;
            }

            for (var i = 0; i < investeringen.Count; i++)
                if (observation.Burden.TryGetValue(investeringen[i].Code, out var code)) counts[2 * klantwaarden.Count + i, code + 2]++;
        }

        return counts;
    }

    [Benchmark]
    public SurveyOutcome Model() => ModelComputation.Outcome(_definition, _observations);
}
