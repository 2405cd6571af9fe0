using BenchmarkDotNet.Attributes;
using KlantWaarde.Bench.MadeUp;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Priorities;

namespace KlantWaarde.Bench;

/// <summary>What repair of each of twenty klantwaarden gains, beside the least that anybody must do: look at each code once.</summary>
public class WhereToAct
{
    private readonly Niveau?[] _niveaus =
        [.. MadeUpStudy.Questionnaire.Klantwaarden.Select(klantwaarde => (Niveau?)klantwaarde.Niveaus[BuiltInRollen.Leverancier.Code])];

    private Client[] _clients = [];

    [Params(30, 1_000, 10_000, 100_000)]
    public int Respondents { get; set; }

    [GlobalSetup]
    public void MakeUp() => _clients = [.. MadeUpStudy.Observations(Respondents).Select(ClientOf)];

    [Benchmark(Baseline = true)]
    public int LookOnly()
    {
        var below = 0;
        foreach (var client in _clients)
            for (var place = 0; place < client.Codes.Count; place++)
                if (client.Codes[place] < 0) below++;
        return below;
    }

    [Benchmark]
    public Uplift? Gains() => Uplift.Of(_clients, _niveaus, ModelSettings.Standaard);

    private static Client ClientOf(Observation observation) => new(
        observation.Organisation,
        [.. MadeUpStudy.Questionnaire.Klantwaarden.Select(klantwaarde => observation.Experience.TryGetValue(klantwaarde.Code, out var code) ? code : (int?)null)],
        observation.Surprised,
        observation.Thought);
}
