using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Fonts;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>The niveau of the organisation in words, with the three steps oké, prima and top filled as far as it came.</summary>
internal static class LevelPill
{
    private const double Height = 58;
    private const double Step = 48;
    private const double LabelSize = 11;

    private static readonly Prestatieniveau[] Steps = [Prestatieniveau.Oke, Prestatieniveau.Prima, Prestatieniveau.Top];

    /// <summary>Draws the pill with its upper right corner at <paramref name="right"/>, <paramref name="top"/>.</summary>
    public static (IEnumerable<Shape> Shapes, double Width) Draw(PyramidLevel? level, double right, double top)
    {
        var word = Words.Of(level?.Level);
        var words = Math.Max(44, Typeface.MeasureWidth(word, 18, Weight.Bold));
        var width = 24 + words + 14 + Steps.Length * Step + 12;
        var left = right - width;

        return (
        [
            new Shape.Box(left, top, width, Height, new(Palette.Tint), Radius: Height / 2),
            new Shape.Text(left + 24, top + 25, "Niveau", 12, Palette.SoftInk),
            new Shape.Text(left + 24, top + 45, word, 18, Palette.DeepAccent, Weight.Bold),
            .. Steps.SelectMany((step, index) => Draw(step, level?.Level, left + 38 + words + (index + 0.5) * Step, top)),
            .. Caps(level, right, top + Height + 17),
        ], width);
    }

    private static IEnumerable<Shape> Draw(Prestatieniveau step, Prestatieniveau? level, double x, double top)
    {
        var edge = new Stroke(Palette.Accent, 1.6, Dashed: level is null);

        yield return new Shape.Circle(x, top + 22, 8, new(level >= step ? Palette.Accent : Palette.Paper, edge));
        yield return level == step
            ? new Shape.Text(x, top + 46, Words.Of(step), LabelSize, Palette.DeepAccent, Weight.Bold, Anchor.Middle)
            : new Shape.Text(x, top + 46, Words.Of(step), LabelSize, Palette.SoftInk, Anchor: Anchor.Middle);
    }

    private static IEnumerable<Shape> Caps(PyramidLevel? level, double right, double y)
    {
        if (level is not { CappedBy: { Count: > 0 } names })
            return [];

        var text = FittedText.Fit($"begrensd door {Words.Join(names)}", 560, (12, LabelSize), Weight.Regular).Lines[0];
        return [new Shape.Text(right - 14, y, text, 12, Palette.SoftInk, Anchor: Anchor.End)];
    }
}
