using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>The answers as one bar: below, as and above expectation, in proportion to how many gave them.</summary>
internal static class AnswerBar
{
    private const double Gap = 1.5;

    /// <summary>The least that anybody's answer is seen by.</summary>
    private const double Least = 3;

    /// <summary>How dark below, met and above are.</summary>
    private static readonly double[] Shades = [1, 0.22, 0.6];

    public static IEnumerable<Shape> Draw(ExperienceCounts counts, Area area, string ink)
    {
        int[] parts = [counts.Below, counts.Met, counts.Above];
        var seen = parts.Count(part => part > 0);
        var room = area.Width - (seen - 1) * Gap - seen * Least;
        var x = area.X;

        foreach (var (part, shade) in parts.Zip(Shades).Where(pair => pair.First > 0))
        {
            var width = Least + room * part / counts.Total;
            yield return new Shape.Box(x, area.Y, width, area.Height, new(ink, Opacity: shade), Radius: 2);
            x += width + Gap;
        }
    }
}
