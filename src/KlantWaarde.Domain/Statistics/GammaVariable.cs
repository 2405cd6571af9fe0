namespace KlantWaarde.Domain.Statistics;

/// <summary>The distribution of a gamma variable; made once, asked at many places.</summary>
/// <param name="shape">a, above 0.</param>
internal readonly struct GammaVariable(double shape)
{
    private const double Precision = 1e-16;
    private const int MaxTerms = 200_000;

    /// <summary>√(a/2π) with what Stirling's formula leaves of Γ(a): the density where x is a.</summary>
    private readonly double _highest = Math.Sqrt(shape / (2 * Math.PI)) * Math.Exp(-Stirling.Remainder(shape));

    /// <summary>xᵃ e⁻ˣ / Γ(a), the density of ln x, and the probabilities P(a, x) and Q(a, x) on its two sides.</summary>
    /// <remarks>Source: Abramowitz and Stegun (1964), 6.5.29 (series) and 6.5.31 (continued fraction).</remarks>
    /// <param name="x">Above 0.</param>
    public (double Density, double Below, double Above) At(double x)
    {
        var density = _highest * Math.Exp(-Stirling.Deviance(shape, x));

        if (density == 0) return x < shape ? (0, 0, 1) : (0, 1, 0);

        if (x < shape + 1)
        {
            var below = density * Series(x);
            return (density, below, 1 - below);
        }

        var above = density / Fraction(x);
        return (density, 1 - above, above);
    }

    private double Series(double x)
    {
        var term = 1 / shape;
        var sum = term;

        for (var i = 1; i < MaxTerms; i++)
        {
            term *= x / (shape + i);
            sum += term;
            if (term < sum * Precision) return sum;
        }

        throw new ArithmeticException($"The incomplete gamma series of a = {shape}, x = {x} does not converge.");
    }

    private double Fraction(double x)
    {
        var fraction = new Lentz(x + 1 - shape);

        for (var i = 1; i < MaxTerms; i++)
            if (fraction.Converges(-i * (i - shape), x + 2 * i + 1 - shape))
                return fraction.Value;

        throw new ArithmeticException($"The incomplete gamma fraction of a = {shape}, x = {x} does not converge.");
    }
}
