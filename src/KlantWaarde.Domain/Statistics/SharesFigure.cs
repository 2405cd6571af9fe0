namespace KlantWaarde.Domain.Statistics;

/// <summary>A figure that can be any function of the shares.</summary>
/// <remarks>Each nudge looks at all members: ABC and the jackknife take n² steps, of a <see cref="MeansFigure"/> n.</remarks>
/// <param name="members">n, at least 1.</param>
/// <param name="figure">The figure at these shares, which together are 1.</param>
public sealed class SharesFigure(int members, Func<ReadOnlySpan<double>, double> figure) : IFigure
{
    private readonly double[] _shares = new double[members];

    public int Members => members;

    public double At(ReadOnlySpan<double> shares) => figure(shares);

    public double Nudged(int member, double part)
    {
        Array.Fill(_shares, (1 - part) / members);
        _shares[member] += part;
        return figure(_shares);
    }
}
