namespace KlantWaarde.Domain.Statistics;

/// <summary>What a figure became in each resample.</summary>
public sealed class Replicates
{
    private readonly double[] _ordered;
    private readonly double _tieWidth;

    /// <param name="figures">At least one, in any order.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    /// <exception cref="ArithmeticException">One is not a number.</exception>
    public Replicates(params ReadOnlySpan<double> figures)
    {
        if (figures.IsEmpty) throw new ArgumentException("Without resamples there is nothing to order.", nameof(figures));

        AllAlike = Alike.All(figures);
        _ordered = figures.ToArray();
        Array.Sort(_ordered);
        _tieWidth = Alike.Width * (_ordered[^1] - _ordered[0]);
    }

    /// <summary>B.</summary>
    public int Count => _ordered.Length;

    /// <summary>Every resample gave the same figure: they tell nothing of how it might have been.</summary>
    public bool AllAlike { get; }

    /// <summary>The share of the figures below this one, with half of those that tie with it.</summary>
    public double ShareBelow(double figure)
    {
        var below = _ordered.Count(one => one < figure - _tieWidth);
        var tied = _ordered.Count(one => Math.Abs(one - figure) <= _tieWidth);

        return (below + tied / 2.0) / Count;
    }

    /// <summary>The smallest figure with this share of them at or below it: when the resamples are all there can be.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double Smallest(double share) =>
        _ordered[Math.Clamp((int)Math.Ceiling(share * Count - Alike.Width) - 1, 0, Count - 1)];

    /// <summary>The figure at place (B + 1)·share, between two by their normal quantiles: when the resamples are drawn.</summary>
    /// <remarks>
    /// Before the first and after the last it is that one. Source: Davison and Hinkley (1997), Bootstrap Methods and Their
    /// Application, equation 5.8.
    /// </remarks>
    /// <param name="share">From 0 to 1.</param>
    public double Interpolated(double share)
    {
        var place = (Count + 1) * share;
        var before = (int)Math.Floor(place);
        if (before < 1) return _ordered[0];
        if (before >= Count) return _ordered[^1];

        var (from, to) = (QuantileAt(before), QuantileAt(before + 1));
        var way = (NormalDistribution.Quantile(share) - from) / (to - from);
        return _ordered[before - 1] + way * (_ordered[before] - _ordered[before - 1]);
    }

    private double QuantileAt(int place) => NormalDistribution.Quantile(place / (Count + 1.0));
}
