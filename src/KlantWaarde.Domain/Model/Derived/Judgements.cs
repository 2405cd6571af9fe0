using System.Runtime.InteropServices;
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

    private Judgements(IEnumerable<(Judgement Judgement, int Times)> rows)
    {
        _rows = [.. rows];
        Times = Array.ConvertAll(_rows, row => row.Times);
        Cells = new(CountOf(-1), CountOf(0), CountOf(1));
    }

    public ExperienceCounts Cells { get; }

    /// <summary>How often each different judgement occurs.</summary>
    internal int[] Times { get; }

    /// <summary>Only those who have a halo.</summary>
    internal Judgements WithHalo => new(_rows.Where(row => row.Judgement.Halo is not null));

    /// <summary>The sample standard deviation of the outcomes, divided by n − 1.</summary>
    internal double Spread =>
        Math.Sqrt(Vectors.Scatter(Column(judgement => judgement.Outcome), Times) / (Cells.Total - 1));

    public static Judgements Of(IEnumerable<Judgement> judgements)
    {
        var counts = new Dictionary<Judgement, int>();
        foreach (var judgement in judgements)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, judgement, out _)++;

        return new(counts.Select(row => (row.Key, row.Value))
            .OrderBy(row => row.Key.Outcome).ThenBy(row => row.Key.Side).ThenBy(row => row.Key.Halo));
    }

    /// <summary>A figure of each different judgement.</summary>
    internal double[] Column(Func<Judgement, double> figure) => Array.ConvertAll(_rows, row => figure(row.Judgement));

    /// <summary>The test that the outcomes on one side are higher than on another.</summary>
    internal RankSum Compare(int higher, int lower) => RankSum.Of([.. _rows
        .GroupBy(row => row.Judgement.Outcome)
        .Select(outcome => (CountOf(higher, outcome), CountOf(lower, outcome)))]);

    private int CountOf(int side) => CountOf(side, _rows);

    private static int CountOf(int side, IEnumerable<(Judgement Judgement, int Times)> rows) =>
        rows.Sum(row => row.Judgement.Side == side ? row.Times : 0);
}
