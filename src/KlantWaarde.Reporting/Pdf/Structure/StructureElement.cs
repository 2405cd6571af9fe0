using KlantWaarde.Reporting.Pdf.Painting;

namespace KlantWaarde.Reporting.Pdf.Structure;

/// <summary>What a piece of the document is, for whoever cannot see it: a heading, a table, a cell.</summary>
/// <param name="role">A standard structure type; see <see cref="Role"/>.</param>
/// <remarks>Source: ISO 32000-1, 14.7 and 14.8.</remarks>
internal sealed class StructureElement(string role)
{
    private readonly List<StructureKid> _kids = [];

    public string Role { get; } = role;

    /// <summary>In reading order: elements, and marks on pages.</summary>
    public IReadOnlyList<StructureKid> Kids => _kids;

    /// <summary>What is read out instead of the content; null when the content speaks for itself.</summary>
    public string? Alternative { get; init; }

    /// <summary>A short name of the element; null has none.</summary>
    public string? Title { get; init; }

    /// <summary>An attribute dictionary; null has none.</summary>
    public string? Attributes { get; init; }

    /// <returns><paramref name="child"/>, for chaining.</returns>
    public StructureElement Add(StructureElement child)
    {
        _kids.Add(new StructureKid.Element(child));
        return child;
    }

    public void Add(PdfPage page, int mark) => _kids.Add(new StructureKid.Content(page, mark));
}

/// <summary>What an element has under it. The hierarchy is closed.</summary>
internal abstract record StructureKid
{
    private StructureKid()
    {
    }

    public sealed record Element(StructureElement Child) : StructureKid;

    /// <param name="Page">Where the content is painted.</param>
    /// <param name="Mark">Its number on that page, from 0.</param>
    public sealed record Content(PdfPage Page, int Mark) : StructureKid;
}

/// <summary>The standard structure types in use.</summary>
internal static class Role
{
    public const string Document = "Document";
    public const string Section = "Sect";
    public const string Paragraph = "P";
    public const string Figure = "Figure";
    public const string Table = "Table";
    public const string Caption = "Caption";
    public const string Row = "TR";
    public const string Head = "TH";
    public const string Cell = "TD";

    /// <param name="level">1 to 3.</param>
    public static string Heading(int level) => level switch { 1 => "H1", 2 => "H2", _ => "H3" };
}
