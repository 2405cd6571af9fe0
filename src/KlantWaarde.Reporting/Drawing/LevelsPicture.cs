using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Priorities;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>How many klanten are at each level, now and after a repair: two bars below one another.</summary>
public static class LevelsPicture
{
    private const double Width = 400;
    private const double Height = 196;
    private const double BarHeight = 38;
    private const double RowHeight = BarHeight + 36;

    private static readonly Prestatieniveau[] BottomToTop = Enum.GetValues<Prestatieniveau>();
    private static readonly string[] Fills = [Palette.Paper, Palette.Tint, "#8fb6d6", Palette.Accent];
    private static readonly string[] Inks = [Palette.Ink, Palette.Ink, Palette.Ink, Palette.Paper];

    public static Picture Draw(WhatIf whatIf) => new(Width, Height, "Niveaus nu en na herstel", DescriptionOf(whatIf),
    [
        new Shape.Box(0, 0, Width, Height, new(Palette.Paper)),
        .. Bar("Nu", whatIf.Before, 0),
        .. Bar("Na herstel", whatIf.After, RowHeight),
        .. Legend(2 * RowHeight + 14),
    ]);

    private static IEnumerable<Shape> Bar(string name, WhatIfLevel level, double y)
    {
        var mean = level.Mean.ToString("0.00", Words.Dutch);
        yield return new Shape.Text(0, y + 17, name, 13, Palette.Ink, Weight.SemiBold);
        yield return new Shape.Text(Width, y + 17, $"gemiddeld {mean}", 13, Palette.Ink, Anchor: Anchor.End);

        var x = 0.5;
        foreach (var step in BottomToTop)
        {
            var count = PyramidPicture.CountOf(level.Klanten, step);
            if (count == 0) continue;

            var width = (Width - 1) * count / level.Klanten.Total;
            yield return new Shape.Box(x, y + 25, width, BarHeight, new(Fills[(int)step], new(Palette.Accent)));
            yield return new Shape.Text(x + width / 2, y + 25 + 24, $"{count}", 13, Inks[(int)step], Weight.SemiBold, Anchor.Middle);
            x += width;
        }
    }

    private static IEnumerable<Shape> Legend(double y)
    {
        var x = 0.0;
        foreach (var step in BottomToTop)
        {
            yield return new Shape.Box(x, y, 14, 14, new(Fills[(int)step], new(Palette.Accent)), Radius: 3);
            yield return new Shape.Text(x + 21, y + 12, Words.Of(step), 12, Palette.SoftInk);
            x += 102;
        }
    }

    private static string DescriptionOf(WhatIf whatIf) =>
        $"Nu: {CountsOf(whatIf.Before)}. Na herstel: {CountsOf(whatIf.After)}.";

    private static string CountsOf(WhatIfLevel level) =>
        Words.Join([.. BottomToTop.Select(step => $"{PyramidPicture.CountOf(level.Klanten, step)} klanten {Words.Of(step)}")])
        + $"; gemiddeld niveau {level.Mean.ToString("0.0", Words.Dutch)}";
}
