using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Priorities;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>How many klanten are at each level, now and after a repair: two bars below one another.</summary>
public static class LevelsPicture
{
    private const double Width = 640;
    private const double Height = 176;
    private const double Left = 112;
    private const double BarWidth = 440;
    private const double BarHeight = 40;

    private static readonly Prestatieniveau[] BottomToTop = Enum.GetValues<Prestatieniveau>();
    private static readonly string[] Fills = [Palette.Paper, Palette.Tint, "#8fb6d6", Palette.Accent];
    private static readonly string[] Inks = [Palette.Ink, Palette.Ink, Palette.Ink, Palette.Paper];

    public static Picture Draw(WhatIf whatIf) => new(Width, Height, "Niveaus nu en na herstel", DescriptionOf(whatIf),
    [
        new Shape.Box(0, 0, Width, Height, new(Palette.Paper)),
        .. Bar("nu", whatIf.Before, 4),
        .. Bar("na herstel", whatIf.After, 4 + BarHeight + 16),
        .. Legend(4 + 2 * (BarHeight + 16) + 12),
    ]);

    private static IEnumerable<Shape> Bar(string name, WhatIfLevel level, double y)
    {
        yield return new Shape.Text(Left - 14, y + 25, name, 13, Palette.Ink, Weight.SemiBold, Anchor.End);

        var x = Left;
        foreach (var step in BottomToTop)
        {
            var count = PyramidPicture.CountOf(level.Klanten, step);
            if (count == 0) continue;

            var width = BarWidth * count / level.Klanten.Total;
            yield return new Shape.Box(x, y, width, BarHeight, new(Fills[(int)step], new(Palette.Accent)));
            yield return new Shape.Text(x + width / 2, y + 25, $"{count}", 13, Inks[(int)step], Weight.SemiBold, Anchor.Middle);
            x += width;
        }

        yield return new Shape.Text(Left + BarWidth + 14, y + 19, level.Mean.ToString("0.0", Words.Dutch), 17, Palette.Ink, Weight.Bold);
        yield return new Shape.Text(Left + BarWidth + 14, y + 35, "gemiddeld", 11, Palette.SoftInk);
    }

    private static IEnumerable<Shape> Legend(double y)
    {
        var x = Left;
        foreach (var step in BottomToTop)
        {
            yield return new Shape.Box(x, y, 14, 14, new(Fills[(int)step], new(Palette.Accent)), Radius: 3);
            yield return new Shape.Text(x + 21, y + 12, Words.Of(step), 12, Palette.SoftInk);
            x += 96;
        }
    }

    private static string DescriptionOf(WhatIf whatIf) =>
        $"Nu: {CountsOf(whatIf.Before)}. Na herstel: {CountsOf(whatIf.After)}.";

    private static string CountsOf(WhatIfLevel level) =>
        Words.Join([.. BottomToTop.Select(step => $"{PyramidPicture.CountOf(level.Klanten, step)} klanten {Words.Of(step)}")])
        + $"; gemiddeld niveau {level.Mean.ToString("0.0", Words.Dutch)}";
}
