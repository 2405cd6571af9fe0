using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>The zekerheid as three pips: filled as far as it goes.</summary>
internal static class Pips
{
    private const double Radius = 2.5;
    private const double Step = 7.5;

    public const double Width = 2 * Step + 2 * Radius;

    /// <summary>Three pips from <paramref name="x"/>, around the height <paramref name="y"/>.</summary>
    public static IEnumerable<Shape> Draw(Zekerheid zekerheid, double x, double y, string ink) =>
        Enumerable.Range(0, 3).Select(pip => new Shape.Circle(
            x + Radius + pip * Step,
            y,
            pip <= (int)zekerheid ? Radius : Radius - 0.5,
            pip <= (int)zekerheid ? new(ink) : new(null, new(ink))));
}
