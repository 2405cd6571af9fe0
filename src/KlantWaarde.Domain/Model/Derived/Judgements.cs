using KlantWaarde.Domain.Statistics;
using KlantWaarde.Domain.Statistics.Regression;

namespace KlantWaarde.Domain.Model.Derived;

/// <summary>A client organisation's outcome beside its ervaring with one klantwaarde.</summary>
/// <param name="Outcome">y.</param>
/// <param name="Side">The sign of the code: below (−1), as (0) or above expectation (1).</param>
/// <param name="Halo">h, or null when it judged nothing else.</param>
public readonly record struct Judgement(double Outcome, int Side, double? Halo);

/// <summary>The judgements of one klantwaarde on one outcome, counted.</summary>
/// <remarks>
/// There are few different ones, however many klanten there are; and they stand in an order of their own, so that no figure
/// depends on who came first, not in its last digit either.
/// </remarks>
public sealed class Judgements
{
    private readonly (Judgement Judgement, int Times)[] _rows;

    /// <param name="rows">How often each different judgement occurs; by outcome, then side, then halo.</param>
    internal Judgements((Judgement Judgement, int Times)[] rows)
    {
        _rows = rows;
        Times = Array.ConvertAll(_rows, row => row.Times);
        Cells = new(CountOf(-1), CountOf(0), CountOf(1));
    }

    public ExperienceCounts Cells { get; }

    /// <summary>How often each different judgement occurs.</summary>
    internal int[] Times { get; }

    /// <summary>Only those who have a halo.</summary>
    internal Judgements WithHalo => new([.. _rows.Where(row => row.Judgement.Halo is not null)]);

    /// <summary>The sample standard deviation of the outcomes, divided by n − 1.</summary>
    internal double Spread =>
        Math.Sqrt(Vectors.Scatter(Column(judgement => judgement.Outcome), Times) / (Cells.Total - 1));

    public static Judgements Of(IEnumerable<Judgement> judgements) => new([.. judgements
        .CountBy(judgement => judgement)
        .Select(row => (row.Key, row.Value))
        .OrderBy(row => row.Key.Outcome).ThenBy(row => row.Key.Side).ThenBy(row => row.Key.Halo)]);

    /// <summary>A figure of each different judgement.</summary>
    internal double[] Column(Func<Judgement, double> figure) => Array.ConvertAll(_rows, row => figure(row.Judgement));

    /// <summary>The test that the outcomes on one side are higher than on another.</summary>
    internal RankSum Compare(int higher, int lower)
    {
        List<(int Higher, int Lower)> byOutcome = [];

        for (var at = 0; at < _rows.Length;)
        {
            var (outcome, counts) = (_rows[at].Judgement.Outcome, (Higher: 0, Lower: 0));
            for (; at < _rows.Length && _rows[at].Judgement.Outcome == outcome; at++)
            {
                if (_rows[at].Judgement.Side == higher) counts.Higher += Times[at];
                if (_rows[at].Judgement.Side == lower) counts.Lower += Times[at];
            }

            byOutcome.Add(counts);
        }

        return RankSum.Of([.. byOutcome]);
    }

    private int CountOf(int side)
    {
        var count = 0;
        foreach (var (judgement, times) in _rows)
            if (judgement.Side == side) count += times;
        return count;
    }
}
