using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>The pyramid oké, prima and top: where the organisation stands, and how many klanten are at each level.</summary>
/// <remarks>Measured stands beside stated: what follows from the answers, and the thought that klanten chose themselves.</remarks>
public static class PyramidPicture
{
    private const double Width = 560;
    private const double Height = 292;
    private const double Top = 44;
    private const double BandHeight = 54;
    private const double Gap = 5;
    private const double Middle = 148;
    private const double HalfBase = 128;
    private const double FirstColumn = 312;
    private const double SecondColumn = 442;
    private const double BarWidth = 104;

    private static readonly Prestatieniveau[] TopToBottom =
        [Prestatieniveau.Top, Prestatieniveau.Prima, Prestatieniveau.Oke, Prestatieniveau.OnderOke];

    /// <summary>Draws the level, of a rol or of the organisation as a whole; null is suppressed and shows no counts.</summary>
    public static Picture Draw(PyramidLevel? level) => new(Width, Height, "Plaats op de piramide", PyramidDescription.Of(level),
    [
        new Shape.Box(0, 0, Width, Height, new(Palette.Paper)),
        .. TopToBottom.SelectMany((step, row) => Band(step, row, step == level?.Level)),
        .. Column("Gemeten", level?.Measured, FirstColumn),
        .. Column("Zelf gezegd", level?.Stated, SecondColumn),
    ]);

    private static IEnumerable<Shape> Band(Prestatieniveau step, int row, bool isHere)
    {
        var (top, bottom) = (YOf(row), YOf(row) + BandHeight);
        var (fill, ink) = isHere ? (Palette.Accent, Palette.Paper) : (Palette.Tint, Palette.SoftInk);
        var weight = isHere ? Weight.Bold : Weight.Regular;

        yield return step is Prestatieniveau.OnderOke
            ? new Shape.Box(Middle - HalfBase, top, 2 * HalfBase, BandHeight, isHere ? new(fill) : new(Palette.Paper, Outline), Radius: 4)
            : new Shape.Polygon(Slice(top, bottom), new(fill));

        yield return new Shape.Text(Middle, bottom - (row is 0 ? 13 : 22), Words.Of(step), 14, ink, weight, Anchor.Middle);

        if (isHere)
            yield return new Shape.Polygon([new(4, top + 20), new(14, top + 27), new(4, top + 34)], new(Palette.Accent));
    }

    private static Stroke Outline => new(Palette.NoDataEdge, Dashed: true);

    /// <summary>The part of one triangle between two heights; at the apex it is a triangle itself.</summary>
    private static Point[] Slice(double top, double bottom)
    {
        var (upper, lower) = (HalfAt(top), HalfAt(bottom));
        Point[] foot = [new(Middle + lower, bottom), new(Middle - lower, bottom)];

        return upper is 0
            ? [new(Middle, top), .. foot]
            : [new(Middle - upper, top), new(Middle + upper, top), .. foot];
    }

    private static double HalfAt(double y) => HalfBase * (y - Top) / (YOf(2) + BandHeight - Top);

    private static IEnumerable<Shape> Column(string head, LevelCounts? counts, double x) =>
    [
        new Shape.Text(x, Top - 16, head, 13, Palette.Ink, Weight.SemiBold),
        .. counts is { Total: > 0 }
            ? TopToBottom.SelectMany((step, row) => Bar(CountOf(counts, step), counts.Total, x, YOf(row)))
            :
            [
                new Shape.Text(x, YOf(1) + 32, "te weinig", 12, Palette.SoftInk),
                new Shape.Text(x, YOf(1) + 48, "antwoorden", 12, Palette.SoftInk),
            ],
    ];

    private static IEnumerable<Shape> Bar(int count, int total, double x, double top)
    {
        yield return new Shape.Text(x, top + 22, $"{count} van de {total}", 12, Palette.Ink);
        yield return new Shape.Box(x, top + 31, BarWidth, 9, new(Palette.Tint), Radius: 3);

        if (count > 0)
            yield return new Shape.Box(x, top + 31, BarWidth * count / total, 9, new(Palette.Accent), Radius: 3);
    }

    internal static int CountOf(LevelCounts counts, Prestatieniveau level) => level switch
    {
        Prestatieniveau.OnderOke => counts.OnderOke,
        Prestatieniveau.Oke => counts.Oke,
        Prestatieniveau.Prima => counts.Prima,
        Prestatieniveau.Top => counts.Top,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level."),
    };

    private static double YOf(int row) => Top + row * (BandHeight + Gap);
}
