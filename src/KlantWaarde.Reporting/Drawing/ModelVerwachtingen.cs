using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>The right side: three trapezoids, one on the other, with the klantwaarden that stand there.</summary>
internal static class ModelVerwachtingen
{
    private const double HeadSize = 15;

    public static IEnumerable<Shape> Draw(ModelLayout layout)
    {
        var middle = MiddleOf(layout);

        return
        [
            .. ColumnHead.Draw("Verwachting", "wat de klant verwacht, gekleurd naar wat hij ervaart", layout.Pyramid.X),
            .. layout.Tiers.SelectMany(tier => Trapezoid(tier, layout, middle)),
            .. TilePainter.For(Place(layout), TileStyle.Verwachting).Draw(),
            .. layout.Aside.SelectMany(group => group.Draw()),
        ];
    }

    /// <summary>Each with its place, from binding down to basis.</summary>
    public static IReadOnlyList<PlacedTile> Place(ModelLayout layout) =>
        [.. layout.Tiers.SelectMany(tier => tier.Place(MiddleOf(layout)))];

    private static double MiddleOf(ModelLayout layout) => layout.Pyramid.X + layout.Pyramid.Width / 2;

    private static IEnumerable<Shape> Trapezoid(TierLayout tier, ModelLayout layout, double middle)
    {
        var (top, bottom) = (layout.HalfAt(tier.Top), layout.HalfAt(tier.Bottom));

        yield return new Shape.Polygon(
            [new(middle - top, tier.Top), new(middle + top, tier.Top), new(middle + bottom, tier.Bottom), new(middle - bottom, tier.Bottom)],
            new(Palette.Ground, new(Palette.Hairline)));

        foreach (var shape in Head(tier, middle))
            yield return shape;

        if (tier.Rows.Count is 0)
            yield return new Shape.Text(
                middle, tier.TilesTop + 20, "Geen klantwaarden op dit niveau", 13, Palette.SoftInk, Anchor: Anchor.Middle);
    }

    /// <summary>Name and meaning on one line, together in the middle.</summary>
    private static IEnumerable<Shape> Head(TierLayout tier, double middle)
    {
        var (name, meaning) = (Words.Of(tier.Niveau), MeaningOf(tier.Niveau));
        var nameWidth = Fonts.Typeface.MeasureWidth(name, HeadSize, Weight.Bold) + 9;
        var left = middle - (nameWidth + Fonts.Typeface.MeasureWidth(meaning, 12, Weight.Regular)) / 2;

        yield return new Shape.Text(left, tier.Top + 24, name, HeadSize, Palette.Ink, Weight.Bold);
        yield return new Shape.Text(left + nameWidth, tier.Top + 24, meaning, 12, Palette.SoftInk);
    }

    private static string MeaningOf(Niveau niveau) => niveau switch
    {
        Niveau.Binding => "de relatie: op elkaar kunnen bouwen",
        Niveau.Onderscheidend => "hiermee maakt u het verschil",
        Niveau.Basis => "hygiëne: hieraan kunt u hoogstens voldoen",
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "Not a tier of the pyramid."),
    };
}
