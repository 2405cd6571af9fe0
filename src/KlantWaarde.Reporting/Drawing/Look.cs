using System.Globalization;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>How a kleuring looks: never colour alone (WCAG 2.2, 1.4.1), and ink that reads on its fill (1.4.3).</summary>
/// <param name="Fill">The background, as #rrggbb.</param>
/// <param name="Ink">The text on it, as #rrggbb; the contrast is at least 4.5.</param>
/// <param name="Icon">The sign that says the same without colour.</param>
/// <param name="Edge">Dashed when the kleuring is indicatief; null when it has none.</param>
/// <param name="Hatch">The colour of the lines over the fill; only without data.</param>
public sealed record Look(string Fill, string Ink, Icon Icon, Stroke? Edge = null, string? Hatch = null)
{
    /// <summary>As light as it can be while any two kleuringen, lighter or not, stay 20 apart in CIELAB.</summary>
    private const double LighterShare = 0.25;

    public Brush Brush => new(Fill, Edge, Hatch: Hatch);

    /// <summary>The look of <paramref name="kleuring"/>; lighter with a dashed edge when it is indicatief.</summary>
    /// <remarks>Source: method 2b, "Palette", and vector 22.</remarks>
    public static Look Of(Kleuring kleuring, Zekerheid? zekerheid = Zekerheid.Vast) =>
        kleuring is not Kleuring.Onbekend && zekerheid is Zekerheid.Indicatief
            ? Indicatief(Of(kleuring))
            : Of(kleuring);

    private static Look Of(Kleuring kleuring) => kleuring switch
    {
        Kleuring.Rood => new("#d55e00", "#000000", Icon.Down),
        Kleuring.Oranje => new("#f0b429", "#332400", Icon.Diamond),
        Kleuring.OpOrde => new("#bfbfbf", "#20262b", Icon.Dot),
        Kleuring.Prima => new("#8cc8f0", "#0e2536", Icon.Square),
        Kleuring.Top => new("#0072b2", "#ffffff", Icon.Up),
        Kleuring.Onbekend => new("#ffffff", "#3f4b57", Icon.Ring, new(Palette.NoDataEdge), Palette.Hatch),
        _ => throw new ArgumentOutOfRangeException(nameof(kleuring), kleuring, "Not a kleuring."),
    };

    /// <summary>On a lighter fill white ink would fade, so that every indicatief has dark ink.</summary>
    private static Look Indicatief(Look look)
    {
        var ink = look.Ink is "#ffffff" ? "#001a2b" : look.Ink;
        return look with { Fill = Lighter(look.Fill), Ink = ink, Edge = new(ink, 1.2, Dashed: true) };
    }

    private static string Lighter(string fill)
    {
        var mixed = Convert.FromHexString(fill.AsSpan(1))
            .Select(channel => (byte)Math.Round(channel + (255 - channel) * LighterShare));

        return string.Create(CultureInfo.InvariantCulture, $"#{Convert.ToHexStringLower([.. mixed])}");
    }
}
