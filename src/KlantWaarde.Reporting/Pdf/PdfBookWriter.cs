using System.Globalization;
using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Pdf.Format;
using KlantWaarde.Reporting.Pdf.Painting;
using KlantWaarde.Reporting.Pdf.Structure;
using static KlantWaarde.Reporting.Pdf.Format.PdfSyntax;

namespace KlantWaarde.Reporting.Pdf;

/// <summary>Makes a book into a file.</summary>
/// <remarks>Source: ISO 32000-1, 7.7.</remarks>
internal sealed class PdfBookWriter
{
    private readonly PdfFile _file = new();
    private readonly PdfBook _book;
    private readonly Dictionary<PdfPage, int> _pageIds;

    private PdfBookWriter(PdfBook book)
    {
        _book = book;
        _pageIds = book.Pages.ToDictionary(page => page, _ => _file.Reserve());
    }

    public static byte[] Write(PdfBook book, ReportDocument report) => new PdfBookWriter(book).Write(report);

    private byte[] Write(ReportDocument report)
    {
        var catalog = _file.Reserve();
        var pages = AddPages();
        var structure = new StructureWriter(_file, _pageIds).Write(_book.Structure);
        var outline = OutlineWriter.AddTo(_file, _book.Bookmarks, _pageIds);

        _file.Write(catalog, $"""
            <</Type/Catalog/Pages {Reference(pages)}/Lang{Text(report.Language)}/MarkInfo<</Marked true>>
            /ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot {Reference(structure)}
            /Metadata {Reference(Metadata.AddXmp(_file, report))}{(outline is { } id ? $"/Outlines {Reference(id)}" : "")}>>
            """);
        return _file.Finish(catalog, Metadata.AddInformation(_file, report));
    }

    private int AddPages()
    {
        var parent = _file.Reserve();
        var resources = _book.Resources.AddTo(_file);

        foreach (var (page, id) in _pageIds)
            _file.Write(id, $"""
                <</Type/Page/Parent {Reference(parent)}/MediaBox[{Numbers(0, 0, page.Width, page.Height)}]
                /Resources {Reference(resources)}/Contents {Reference(_file.AddStream(page.Canvas.ToContent()))}
                /Group<</S/Transparency/CS/DeviceRGB>>/Tabs/S/StructParents {Number(page.Index)}>>
                """);

        _file.Write(parent, string.Create(CultureInfo.InvariantCulture,
            $"<</Type/Pages/Kids{References(_pageIds.Values)}/Count {_pageIds.Count}>>"));
        return parent;
    }
}
