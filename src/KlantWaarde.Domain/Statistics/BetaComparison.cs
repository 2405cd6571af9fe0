namespace KlantWaarde.Domain.Statistics;

/// <summary>Which of two shares is the larger, as far as is known of each apart.</summary>
public static class BetaComparison
{
    // Beyond this many standard deviations, and where a tail has come down by e^−36, nothing is left in 1e-15.
    private const double Spreads = 12;
    private const double TailLog = 36;
    private const double WidestStep = 0.25;

    /// <summary>The probability that a Beta(a, b) variable is larger than an independent Beta(c, d) one, to 1e-10.</summary>
    /// <remarks>
    /// ∫ f(x; a, b) I_x(c, d) dx by the trapezoid rule in t = ln(x / (1 − x)), where all is smooth and dies out at both ends;
    /// over the narrower of the two, so that a few hundred points are enough however much is known of one of them.
    /// </remarks>
    /// <param name="a">Above 0; not far below ½.</param>
    /// <param name="b">Above 0; not far below ½.</param>
    /// <param name="c">Above 0; not far below ½.</param>
    /// <param name="d">Above 0; not far below ½.</param>
    public static double ProbabilityGreater(double a, double b, double c, double d) =>
        Variance(a, b) <= Variance(c, d) ? Over(a, b, c, d) : 1 - Over(c, d, a, b);

    /// <summary>About that of the log-odds.</summary>
    private static double Variance(double a, double b) => 1 / a + 1 / b;

    private static double Over(double a, double b, double c, double d)
    {
        var spread = Math.Sqrt(Variance(a, b));
        var step = Math.Min(WidestStep, spread / 2);
        var centre = Math.Log(a / b);
        var below = (int)Math.Ceiling((Spreads * spread + TailLog / a) / step);
        var above = (int)Math.Ceiling((Spreads * spread + TailLog / b) / step);

        var (sum, all) = (0.0, 0.0);
        for (var point = -below; point <= above; point++)
        {
            var t = centre + point * step;
            var (share, rest) = (1 / (1 + Math.Exp(-t)), 1 / (1 + Math.Exp(t)));
            var density = BetaFunction.Kernel(share, rest, a, b);
            all += density;
            sum += density * BetaFunction.Regularised(share, rest, c, d);
        }

        // The sum of the densities is 1 to the same accuracy; of large parameters it takes the rounding of their beta function away.
        return sum / all;
    }
}
