using KlantWaarde.Domain.Model.Priorities;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>The mean level of the klanten, step by step, when one klantwaarde after the other is repaired.</summary>
public static class RoadmapPicture
{
    private const double Width = 400;
    private const double RowHeight = 44;
    private const double BarWidth = 340;
    private const double Top = 28;
    private const double Highest = 3;
    private const string Reached = "#8fb6d6";

    private static readonly string[] Marks = ["onder oké", "oké", "prima", "top"];

    /// <param name="meanLevel">Before the first step, from 0 to 3.</param>
    /// <param name="roadmap">At least one step.</param>
    public static Picture Draw(double meanLevel, IReadOnlyList<RoadmapStep> roadmap)
    {
        var height = Top + (roadmap.Count + 1) * RowHeight + 8;

        return new(Width, height, "Volgorde van herstel", string.Join(' ', roadmap.Select(step => step.Sentence)),
        [
            new Shape.Box(0, 0, Width, height, new(Palette.Paper)),
            .. Scale(height),
            .. Row("Nu", 0, meanLevel, meanLevel),
            .. roadmap.Index().SelectMany(step => Row(
                $"{step.Index + 1}. {step.Item.Name}", step.Index + 1, step.Item.MeanLevelBefore, step.Item.MeanLevelAfter)),
        ]);
    }

    private static IEnumerable<Shape> Scale(double height)
    {
        foreach (var (level, mark) in Marks.Index())
        {
            var x = BarWidth * level / Highest;
            yield return new Shape.Line(new(x, Top - 8), new(x, height - 8), new(Palette.Hairline));
            yield return new Shape.Text(x, Top - 14, mark, 11, Palette.SoftInk, Anchor: level is 0 ? Anchor.Start : level is 3 ? Anchor.End : Anchor.Middle);
        }
    }

    private static IEnumerable<Shape> Row(string name, int row, double before, double after)
    {
        var y = Top + row * RowHeight;
        var (from, to) = (BarWidth * before / Highest, BarWidth * after / Highest);
        var text = FittedText.Fit(name, BarWidth, (13, 11), Weight.Regular);

        yield return new Shape.Text(0, y + 15, text.Lines[0], text.Size, Palette.Ink);
        yield return new Shape.Box(0, y + 21, BarWidth, 14, new(Palette.Tint));
        yield return new Shape.Box(0, y + 21, Math.Max(1, from), 14, new(Reached));
        if (to > from) yield return new Shape.Box(from, y + 21, to - from, 14, new(Palette.Accent));
        yield return new Shape.Text(Width, y + 33, after.ToString("0.00", Words.Dutch), 13, Palette.Ink, Weight.SemiBold, Anchor.End);
    }
}
