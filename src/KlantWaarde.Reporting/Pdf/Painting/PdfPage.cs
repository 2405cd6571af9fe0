using KlantWaarde.Reporting.Pdf.Structure;

namespace KlantWaarde.Reporting.Pdf.Painting;

/// <summary>One sheet, and what is painted on it so far; the origin is top left, y grows downwards, in points.</summary>
/// <param name="index">From 0.</param>
/// <param name="width">In points.</param>
/// <param name="height">In points.</param>
/// <param name="resources">Of the document.</param>
internal sealed class PdfPage(int index, double width, double height, PdfResources resources)
{
    private readonly List<StructureElement> _marks = [];

    public int Index { get; } = index;

    public double Width { get; } = width;

    public double Height { get; } = height;

    public PdfCanvas Canvas { get; } = new(height, resources);

    /// <summary>What each marked piece of the page belongs to, by its number.</summary>
    public IReadOnlyList<StructureElement> Marks => _marks;

    /// <summary>Everything painted until the end of the scope is content of <paramref name="element"/>.</summary>
    public MarkedScope Content(StructureElement element)
    {
        element.Add(this, _marks.Count);
        Canvas.BeginMarked(element.Role, _marks.Count);
        _marks.Add(element);
        return new(Canvas);
    }

    /// <summary>Everything painted until the end of the scope means nothing: a rule, a background, a page number.</summary>
    public MarkedScope Artifact(string properties = "/Type/Layout")
    {
        Canvas.BeginArtifact(properties);
        return new(Canvas);
    }

    /// <summary>Marked pieces stand side by side, never in one another.</summary>
    public readonly ref struct MarkedScope(PdfCanvas canvas)
    {
        public void Dispose() => canvas.EndMarked();
    }
}
