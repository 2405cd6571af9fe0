namespace KlantWaarde.Domain.Statistics;

/// <summary>Tells what varies from what rounding alone keeps apart.</summary>
internal static class Alike
{
    /// <summary>A thousand-millionth: what is nearer than that, for its size, is the same.</summary>
    public const double Width = 1e-9;

    /// <summary>The values differ by no more than rounding makes of equal ones.</summary>
    /// <param name="values">At least one.</param>
    /// <exception cref="ArithmeticException">One is not a number.</exception>
    public static bool All(ReadOnlySpan<double> values)
    {
        var (lowest, highest) = (double.PositiveInfinity, double.NegativeInfinity);

        foreach (var value in values)
        {
            if (!double.IsFinite(value)) throw new ArithmeticException($"{value} is not a figure.");
            lowest = Math.Min(lowest, value);
            highest = Math.Max(highest, value);
        }

        return highest - lowest <= Width * Math.Max(Math.Abs(lowest), Math.Abs(highest));
    }
}
