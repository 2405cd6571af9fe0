namespace KlantWaarde.Domain.Statistics;

/// <summary>Works out b₀ + a₁/(b₁ + a₂/(b₂ + …)) term by term, from the front.</summary>
/// <remarks>Source: Lentz (1976), with the guard of Thompson and Barnett (1986) against a zero on the way.</remarks>
/// <param name="first">b₀.</param>
internal struct Lentz(double first)
{
    private const double Tiny = 1e-300;
    private const double Precision = 1e-15;

    private double _c = NonZero(first);
    private double _d = 0;

    public double Value { get; private set; } = NonZero(first);

    /// <summary>Takes the next aᵢ and bᵢ.</summary>
    /// <returns>True when the term no longer changes <see cref="Value"/>.</returns>
    public bool Converges(double a, double b)
    {
        _d = 1 / NonZero(b + a * _d);
        _c = NonZero(b + a / _c);
        Value *= _c * _d;

        return Math.Abs(_c * _d - 1) < Precision;
    }

    private static double NonZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
