namespace KlantWaarde.Domain.Statistics;

/// <summary>A figure of a group, as it hangs on how large a share each member has in it.</summary>
/// <remarks>
/// All that resampling asks of a figure: a resample gives a member twice its share or none, the jackknife leaves one out, ABC
/// moves a share a little. The members stand in an order that the caller keeps the same; the outcome depends on it.
/// </remarks>
public interface IFigure
{
    /// <summary>n, at least 1.</summary>
    int Members { get; }

    /// <summary>The figure when member i has share i.</summary>
    /// <param name="shares">One of each member, together 1; in ABC one may be a little below 0.</param>
    double At(ReadOnlySpan<double> shares);

    /// <summary>The figure when everybody gives up a part of their share of 1/n, which one member gets.</summary>
    /// <param name="member">From 0, below <see cref="Members"/>.</param>
    /// <param name="part">Below 0 the others get a part of that one: at −1/(n − 1) all of it.</param>
    double Nudged(int member, double part);

    /// <summary>The figure on a straight way from equal shares: after so many steps in a direction.</summary>
    /// <param name="direction">What the share of each member changes in one step; together 0.</param>
    Func<double, double> Along(double[] direction) => steps =>
    {
        var shares = new double[direction.Length];
        for (var member = 0; member < shares.Length; member++)
            shares[member] = 1.0 / shares.Length + steps * direction[member];

        return At(shares);
    };
}
