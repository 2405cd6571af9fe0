using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>Between the sides: the ratio of what klanten get to what they put in, as the pivot of a rule.</summary>
internal static class ModelBalance
{
    private const double Radius = 40;
    private const double SmallSize = 10;

    public static IEnumerable<Shape> Draw(ValueBalance? balance, Area area)
    {
        var (x, y) = (area.X + area.Width / 2, area.Y + area.Height / 2);
        var verdict = FittedText.Fit(VerdictOf(balance), [area.Width - 4, area.Width - 4, area.Width - 4], (12, 10), Weight.SemiBold);
        var below = y + Radius + 20;
        var rule = new Stroke(Palette.Hairline, 1.5);

        return
        [
            new Shape.Line(new(x, area.Y), new(x, y - Radius), rule),
            new Shape.Line(new(x, below + verdict.Lines.Count * 15), new(x, area.Bottom), rule),
            new Shape.Circle(x, y, Radius, new(Palette.Paper, new(Palette.Accent, 1.6, Dashed: balance is null))),
            Middle(x, y - 1, RatioOf(balance), 21, Palette.Ink, Weight.Bold),
            Middle(x, y + 14, "waarde per", SmallSize, Palette.SoftInk),
            Middle(x, y + 26, "investering", SmallSize, Palette.SoftInk),
            .. verdict.Lines.Select((line, row) =>
                Middle(x, below + row * 15, line, verdict.Size, Palette.DeepAccent, Weight.SemiBold)),
        ];
    }

    private static string RatioOf(ValueBalance? balance) => balance?.Ratio.ToString("0.00", Words.Dutch) ?? "–";

    private static string VerdictOf(ValueBalance? balance) =>
        balance is null ? "nog niet te zeggen" : Words.Of(balance.Verdict);

    private static Shape.Text Middle(double x, double y, string text, double size, string ink, Weight weight = Weight.Regular) =>
        new(x, y, text, size, ink, weight, Anchor.Middle);
}
