using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>How many chose each of the five steps, for one klantwaarde or investering.</summary>
public static class DistributionPicture
{
    // Narrow, with the words above the bars: it is read on a phone too.
    private const double Width = 320;
    private const double RowHeight = 44;
    private const double BarWidth = 280;

    private static readonly string[] Verwachting =
        ["veel slechter dan verwacht", "slechter", "zoals verwacht", "beter", "veel beter dan verwacht"];

    private static readonly string[] Investering = ["veel te zwaar", "te zwaar", "in verhouding", "licht", "opvallend licht"];

    /// <returns>Null when too few answered, or when the counts of a few would tell what each of them said (method 2e, rule 5).</returns>
    public static Picture? Draw(VerwachtingCell cell) => Draw(cell.Name, cell.Performance, Verwachting, AnswerWords.Verwachting);

    /// <inheritdoc cref="Draw(VerwachtingCell)"/>
    public static Picture? Draw(InvesteringCell cell) => Draw(cell.Name, cell.Performance, Investering, AnswerWords.Investering);

    private static Picture? Draw(string name, Performance performance, string[] steps, AnswerWords words) =>
        performance is { ByCode: { } byCode, Counts: { } counts } && words.MayShow(counts)
            ? Draw(name, byCode, counts.Total, steps, Look.Of(performance.Kleuring))
            : null;

    private static Picture Draw(string name, IReadOnlyList<int> byCode, int total, string[] steps, Look look)
    {
        var height = steps.Length * RowHeight + 8;

        return new(Width, height, $"Verdeling van {name}", DescriptionOf(byCode, total, steps),
        [
            new Shape.Box(0, 0, Width, height, new(Palette.Paper)),
            .. steps.Index().SelectMany(step => Row(step.Item, byCode[step.Index], total, step.Index * RowHeight, look)),
        ]);
    }

    private static IEnumerable<Shape> Row(string step, int count, int total, double y, Look look)
    {
        yield return new Shape.Text(0, y + 14, step, 13, Palette.Ink);
        yield return new Shape.Box(0, y + 20, BarWidth, 16, new(Palette.Tint), Radius: 4);

        if (count > 0)
            yield return new Shape.Box(0, y + 20, Math.Max(4, BarWidth * count / total), 16, new(look.Fill, look.Brush.Edge), Radius: 4);

        yield return new Shape.Text(Width - 2, y + 33, $"{count}", 14, Palette.Ink, Weight.SemiBold, Anchor.End);
    }

    private static string DescriptionOf(IReadOnlyList<int> byCode, int total, string[] steps) =>
        $"Van de {total} antwoorden: {Words.Join([.. steps.Zip(byCode, (step, count) => $"{count} {step}")])}.";
}
