namespace KlantWaarde.Reporting.Drawing;

/// <summary>The sign of the product on a cover: the stones of the model, from basis to binding.</summary>
internal static class CoverPicture
{
    private const double Width = 480;
    private const double Stone = 52;
    private const double Height = 33;
    private const double Gap = 6;

    /// <summary>Of each row of stones its colour, top to bottom.</summary>
    private static readonly string[] Rows = [Palette.Accent, "#8cc8f0", "#d5dde5"];

    public static Picture Draw() => new(
        Width,
        Rows.Length * (Height + Gap) - Gap,
        "KlantWaarde",
        "Versiering: een piramide van stenen, van basis tot binding.",
        [.. Rows.SelectMany((fill, row) => Stones(row, row + 3, fill))]);

    private static IEnumerable<Shape> Stones(int row, int count, string fill) => Enumerable.Range(0, count).Select(stone =>
        new Shape.Box(
            (2 - row) * (Stone + Gap) / 2 + stone * (Stone + Gap),
            row * (Height + Gap),
            Stone,
            Height,
            new(fill),
            Radius: 8));
}
