namespace KlantWaarde.Domain.Statistics;

/// <summary>Writes down what counts of a member, in the same places each time.</summary>
/// <param name="member">From 0.</param>
/// <param name="values">Filled with zeros when it is handed over.</param>
public delegate void MemberValues(int member, Span<double> values);

/// <summary>A figure that hangs on the means of what counts of each member, such as a share, a ratio or a variance.</summary>
/// <remarks>A nudge takes one member's values instead of everybody's: ABC of a hundred thousand members takes a moment.</remarks>
public sealed class MeansFigure : IFigure
{
    private const int MostOnStack = 256;

    private readonly MemberValues _read;
    private readonly Func<ReadOnlySpan<double>, double> _figure;
    private readonly double[] _means;

    /// <param name="members">n, at least 1.</param>
    /// <param name="values">How many values count of each member.</param>
    /// <param name="read">Writes them down.</param>
    /// <param name="figure">The figure at these means; smooth, or ABC does not hold.</param>
    public MeansFigure(int members, int values, MemberValues read, Func<ReadOnlySpan<double>, double> figure)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(members);
        (Members, _read, _figure, _means) = (members, read, figure, new double[values]);

        Span<double> one = new double[values];
        for (var member = 0; member < members; member++)
            AddTo(_means, member, 1.0 / members, one);
    }

    public int Members { get; }

    public double At(ReadOnlySpan<double> shares)
    {
        Span<double> one = _means.Length <= MostOnStack ? stackalloc double[_means.Length] : new double[_means.Length];
        Span<double> means = _means.Length <= MostOnStack ? stackalloc double[_means.Length] : new double[_means.Length];
        means.Clear();

        for (var member = 0; member < shares.Length; member++)
            if (shares[member] != 0)
                AddTo(means, member, shares[member], one);

        return _figure(means);
    }

    public double Nudged(int member, double part)
    {
        Span<double> one = _means.Length <= MostOnStack ? stackalloc double[_means.Length] : new double[_means.Length];
        one.Clear();
        _read(member, one);

        for (var i = 0; i < one.Length; i++)
            one[i] = (1 - part) * _means[i] + part * one[i];

        return _figure(one);
    }

    private void AddTo(Span<double> means, int member, double share, Span<double> one)
    {
        one.Clear();
        _read(member, one);

        for (var i = 0; i < means.Length; i++)
            means[i] += share * one[i];
    }
}
