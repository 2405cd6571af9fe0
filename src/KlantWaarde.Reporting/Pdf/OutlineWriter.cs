using System.Globalization;
using KlantWaarde.Reporting.Pdf.Format;
using KlantWaarde.Reporting.Pdf.Painting;
using static KlantWaarde.Reporting.Pdf.Format.PdfSyntax;

namespace KlantWaarde.Reporting.Pdf;

/// <summary>Writes the bookmarks in the side bar.</summary>
/// <remarks>Source: ISO 32000-1, 12.3.3.</remarks>
internal static class OutlineWriter
{
    /// <returns>The object to name in the catalogue; null when there is no bookmark.</returns>
    public static int? AddTo(PdfFile file, IReadOnlyList<Bookmark> bookmarks, IReadOnlyDictionary<PdfPage, int> pageIds)
    {
        if (bookmarks is []) return null;

        var root = file.Reserve();
        var ids = bookmarks.Select(_ => file.Reserve()).ToList();
        foreach (var (index, bookmark) in bookmarks.Index())
            file.Write(ids[index], $"""
                <</Title{Text(bookmark.Title)}/Parent {Reference(root)}{Neighbour("Prev", ids, index - 1)}{Neighbour("Next", ids, index + 1)}
                /Dest[{Reference(pageIds[bookmark.Page])}/XYZ 0 {Number(bookmark.Page.Height - bookmark.Top)} 0]>>
                """);

        file.Write(root, string.Create(CultureInfo.InvariantCulture,
            $"<</Type/Outlines/First {Reference(ids[0])}/Last {Reference(ids[^1])}/Count {ids.Count}>>"));
        return root;
    }

    private static string Neighbour(string name, List<int> ids, int index) =>
        index >= 0 && index < ids.Count ? $"/{name} {Reference(ids[index])}" : "";
}
