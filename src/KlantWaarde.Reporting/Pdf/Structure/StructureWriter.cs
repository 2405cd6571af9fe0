using System.Globalization;
using KlantWaarde.Reporting.Pdf.Format;
using KlantWaarde.Reporting.Pdf.Painting;
using static KlantWaarde.Reporting.Pdf.Format.PdfSyntax;

namespace KlantWaarde.Reporting.Pdf.Structure;

/// <summary>Writes the tree of what is what, and the way back into it from every mark on every page.</summary>
/// <param name="file">Where to.</param>
/// <param name="pageIds">The object of each page.</param>
internal sealed class StructureWriter(PdfFile file, IReadOnlyDictionary<PdfPage, int> pageIds)
{
    private readonly Dictionary<StructureElement, int> _ids = [];

    /// <returns>The object to name in the catalogue.</returns>
    public int Write(StructureElement document)
    {
        var root = file.Reserve();
        var top = Write(document, root);
        var parents = string.Join('\n', pageIds.Keys.OrderBy(page => page.Index).Select(page => $"{Whole(page.Index)} {Reference(AddParents(page))}"));
        var tree = file.Add($"<</Nums[{parents}]>>");

        file.Write(root, $"""
            <</Type/StructTreeRoot/K {Reference(top)}/ParentTree {Reference(tree)}/ParentTreeNextKey {Whole(pageIds.Count)}>>
            """);
        return root;
    }

    private int Write(StructureElement element, int parent)
    {
        var id = _ids[element] = file.Reserve();
        var page = OnlyPageOf(element);
        var kids = string.Join(' ', element.Kids.Select(kid => Write(kid, id, page)));

        file.Write(id, $"<</Type/StructElem/S/{element.Role}/P {Reference(parent)}{EntriesOf(element)}"
            + $"{(page is null ? "" : $"/Pg {Reference(pageIds[page])}")}/K[{kids}]>>");
        return id;
    }

    private string Write(StructureKid kid, int parent, PdfPage? page) => kid switch
    {
        StructureKid.Element(var child) => Reference(Write(child, parent)),
        StructureKid.Content content when content.Page == page => Whole(content.Mark),
        StructureKid.Content content =>
            $"<</Type/MCR/Pg {Reference(pageIds[content.Page])}/MCID {Whole(content.Mark)}>>",
        _ => throw new NotSupportedException($"No way to write {kid.GetType().Name}."),
    };

    private static string EntriesOf(StructureElement element) =>
        (element.Title is null ? "" : $"/T{Text(element.Title)}")
        + (element.Alternative is null ? "" : $"/Alt{Text(element.Alternative)}")
        + (element.Attributes is null ? "" : $"/A<<{element.Attributes}>>");

    /// <summary>The page of all content directly under the element: named once, it makes the marks plain numbers.</summary>
    private static PdfPage? OnlyPageOf(StructureElement element) =>
        element.Kids.OfType<StructureKid.Content>().Select(content => content.Page).Distinct().ToList() is [var page]
            ? page
            : null;

    private int AddParents(PdfPage page) => file.Add(References(page.Marks.Select(element => _ids[element])));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
