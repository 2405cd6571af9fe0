using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Fonts;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>How to read the model: every sign in it, with its word.</summary>
/// <param name="top">Where the rule above it lies.</param>
/// <param name="width">Of the picture.</param>
internal sealed class ModelLegend(double top, double width)
{
    private const double TextSize = 12;
    private const double SmallSize = 11.5;
    private const double Row = 27;

    private const string ReadingLine = "Lees van onder naar boven: eerst de basis op orde, dan het verschil, dan de band. "
        + "Beter dan op orde kan de basis niet zijn.";

    private static readonly Kleuring[] Kleuringen =
        [Kleuring.Top, Kleuring.Prima, Kleuring.OpOrde, Kleuring.Oranje, Kleuring.Rood, Kleuring.Onbekend];

    public double Bottom => top + 152;

    public IEnumerable<Shape> Draw()
    {
        var right = width - ModelPicture.Margin;

        return
        [
            new Shape.Line(new(ModelPicture.Margin, top), new(right, top), new(Palette.Hairline)),
            .. Flow(top + 26, spacing: 22, [.. Kleuringen.Select(SwatchOf)]),
            .. Flow(top + 26 + Row, spacing: 14, [Label("Balk:"), .. BarParts, Space, Label("Zekerheid van de kleur:"), .. ZekerheidParts, IndicatiefSwatch]),
            .. Flow(top + 26 + 2 * Row, spacing: 14, [Label("Niveau van de klantwaarde:"), .. StatusParts]),
            new Shape.Text(ModelPicture.Margin, top + 30 + 3 * Row, ReadingLine, SmallSize, Palette.SoftInk),
            new Shape.Text(right, top + 30 + 3 * Row, "KlantWaarde", SmallSize, Palette.SoftInk, Weight.SemiBold, Anchor.End),
        ];
    }

    private static IEnumerable<Item> BarParts =>
    [
        Part(1, "onder verwachting"),
        Part(0.22, "zoals verwacht"),
        Part(0.6, "boven verwachting"),
    ];

    private static IEnumerable<Item> ZekerheidParts => new[] { Zekerheid.Vast, Zekerheid.Redelijk, Zekerheid.Indicatief }
        .Select(zekerheid => Sign(Pips.Width, Words.Of(zekerheid), (x, y) => Pips.Draw(zekerheid, x, y, Palette.Ink)));

    private static IEnumerable<Item> StatusParts => new[]
        {
            (TierStatus.Voorlopig, "voorlopig: bibliotheek en antwoorden samen"),
            (TierStatus.Gemengd, "gemengd: klanten verschillen van mening"),
            (TierStatus.OnvoldoendeGegevens, "uit de bibliotheek, nog te weinig antwoorden"),
        }
        .Select(part => Sign(2 * TierMark.Radius, part.Item2, (x, y) => TierMark.Draw(part.Item1, x + TierMark.Radius, y)));

    private static Item Space => new(10, (_, _) => []);

    private static Item IndicatiefSwatch => SwatchOf(
        Look.Of(Kleuring.Prima, Zekerheid.Indicatief), "en een streepjesrand");

    private static Item SwatchOf(Kleuring kleuring) => SwatchOf(Look.Of(kleuring), NameOf(kleuring));

    /// <summary>The name that the sentences use, and what it means.</summary>
    private static string NameOf(Kleuring kleuring) => kleuring switch
    {
        Kleuring.Top => $"top: {Words.Of(kleuring)}",
        Kleuring.Prima => $"prima: {Words.Of(kleuring)}",
        Kleuring.Oranje => $"oranje: {Words.Of(kleuring)}",
        Kleuring.Rood => $"rood: {Words.Of(kleuring)}",
        _ => Words.Of(kleuring),
    };

    private static Item SwatchOf(Look look, string word) => Sign(24, word, (x, y) =>
    [
        new Shape.Box(x, y - 9, 24, 18, look.Brush, Radius: 5),
        look.Icon.Draw(x + 12, y, 10, look.Ink),
    ], TextSize, Palette.Ink);

    private static Item Part(double shade, string word) => Sign(18, word, (x, y) =>
        [new Shape.Box(x, y - 3.5, 18, 7, new(Palette.Ink, Opacity: shade), Radius: 2)]);

    private static Item Sign(
        double signWidth,
        string word,
        Func<double, double, IEnumerable<Shape>> draw,
        double size = SmallSize,
        string ink = Palette.SoftInk) =>
        new(signWidth + 7 + Typeface.MeasureWidth(word, size, Weight.Regular), (x, y) =>
            [.. draw(x, y), new Shape.Text(x + signWidth + 7, y + size * 0.36, word, size, ink)]);

    private static Item Label(string text) =>
        new(Typeface.MeasureWidth(text, SmallSize, Weight.SemiBold), (x, y) =>
            [new Shape.Text(x, y + SmallSize * 0.36, text, SmallSize, Palette.SoftInk, Weight.SemiBold)]);

    private static IEnumerable<Shape> Flow(double y, double spacing, IEnumerable<Item> items)
    {
        var x = ModelPicture.Margin;

        foreach (var item in items)
        {
            foreach (var shape in item.Draw(x, y))
                yield return shape;

            x += item.Width + spacing;
        }
    }

    /// <summary>One sign with its word, drawn from its left and around its middle height.</summary>
    private sealed record Item(double Width, Func<double, double, IEnumerable<Shape>> Draw);
}
