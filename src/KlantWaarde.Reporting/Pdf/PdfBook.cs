using KlantWaarde.Reporting.Pdf.Painting;
using KlantWaarde.Reporting.Pdf.Structure;

namespace KlantWaarde.Reporting.Pdf;

/// <summary>A document that is laid out and painted, and not yet a file.</summary>
internal sealed class PdfBook
{
    private readonly List<PdfPage> _pages = [];
    private readonly List<Bookmark> _bookmarks = [];

    public IReadOnlyList<PdfPage> Pages => _pages;

    /// <summary>In the order of the pages.</summary>
    public IReadOnlyList<Bookmark> Bookmarks => _bookmarks;

    public PdfResources Resources { get; } = new();

    public StructureElement Structure { get; } = new(Role.Document);

    public PdfPage AddPage(double width, double height)
    {
        var page = new PdfPage(_pages.Count, width, height, Resources);
        _pages.Add(page);
        return page;
    }

    public void Add(Bookmark bookmark) => _bookmarks.Add(bookmark);
}

/// <summary>A line in the side bar of the reader that jumps to a place.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Page">Where it jumps to.</param>
/// <param name="Top">How far down that page, in points.</param>
internal sealed record Bookmark(string Title, PdfPage Page, double Top);
