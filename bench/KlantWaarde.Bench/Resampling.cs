using BenchmarkDotNet.Attributes;
using KlantWaarde.Bench.MadeUp;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Bench;

/// <summary>The interval of a figure of as many sums as the value ratio has, by drawing the klanten anew, beside the bare draws.</summary>
public class Resampling
{
    private const ulong Seed = 20261122;

    private readonly ModelSettings _settings = ModelSettings.Standaard;

    private double[][] _rows = [];
    private MeansFigure _figure = null!;

    [Params(30, 250, 1_000)]
    public int Respondents { get; set; }

    [GlobalSetup]
    public void MakeUp()
    {
        _rows = [.. MadeUpStudy.Observations(Respondents).Select(RowOf)];
        _figure = new(Respondents, _rows[0].Length, (member, values) => _rows[member].CopyTo(values), RatioOf);
    }

    /// <summary>Draws as often, and adds up one number of each who is drawn.</summary>
    [Benchmark(Baseline = true)]
    public double DrawOnly()
    {
        var (random, members, sum) = (new SplitMix64(Seed), new int[Respondents], 0.0);

        for (var resample = 0; resample < _settings.BootstrapB; resample++)
        {
            Bootstrap.Draw(random, members);
            foreach (var member in members) sum += _rows[member][0];
        }

        return sum;
    }

    [Benchmark]
    public BcaInterval? Bca() => BcaInterval.OfDrawn(
        Bootstrap.Of(_figure, _settings.BootstrapB, Seed), _figure.Nudged(0, 0), Jackknife.Of(_figure), _settings.Confidence);

    [Benchmark]
    public AbcInterval? Abc() => AbcInterval.Of(_figure, _settings.Confidence);

    /// <summary>Of each klantwaarde and investering: picked, below, above and answered; before them the weight and its square.</summary>
    private static double[] RowOf(Observation observation)
    {
        var study = MadeUpStudy.Questionnaire;
        return
        [
            1, 1,
            .. study.Klantwaarden.SelectMany(klantwaarde => Four(observation.Picks.Contains(klantwaarde.Code), observation.Experience, klantwaarde.Code)),
            .. study.Investeringen.SelectMany(investering => Four(observation.Heaviest == investering.Code, observation.Burden, investering.Code)),
        ];
    }

    private static double[] Four(bool isPicked, IReadOnlyDictionary<string, int> codes, string code) =>
        codes.TryGetValue(code, out var given)
            ? [isPicked ? 1 : 0, given < 0 ? 1 : 0, given > 0 ? 1 : 0, 1]
            : [isPicked ? 1 : 0, 0, 0, 0];

    private static double RatioOf(ReadOnlySpan<double> means)
    {
        var (weighed, total) = (0.0, 0.0);
        for (var at = 2; at < means.Length; at += 4)
        {
            total += means[at];
            if (means[at + 3] > 0) weighed += means[at] * (means[at + 2] - means[at + 1]) / means[at + 3];
        }

        return weighed / total;
    }
}
