using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Document;

/// <summary>A report, told apart from the format it is printed in: what it says, in reading order.</summary>
/// <param name="Title">For the window title and the metadata.</param>
/// <param name="Author">Who is responsible for it: the agency.</param>
/// <param name="Language">A BCP 47 tag: "nl-NL".</param>
/// <param name="Footer">The line at the foot of every page but the cover; the page number is added to it.</param>
/// <param name="MadeAt">The instant the metadata name; part of the input, so that the same report gives the same bytes.</param>
/// <param name="Sections">Each starts on a new page.</param>
public sealed record ReportDocument(
    string Title,
    string Author,
    string Language,
    string Footer,
    DateTimeOffset MadeAt,
    IReadOnlyList<Section> Sections);

/// <summary>A run of pages on one kind of sheet.</summary>
/// <param name="Sheet">Portrait or landscape A4.</param>
/// <param name="Cover">The first page stands without a footer and without a page number.</param>
/// <param name="Blocks">Top to bottom; what does not fit goes on to the next page.</param>
public sealed record Section(Sheet Sheet, bool Cover, IReadOnlyList<Block> Blocks);

/// <summary>A4, upright or on its side.</summary>
public enum Sheet
{
    Portrait,
    Landscape,
}

/// <summary>One thing in the flow of a page. The hierarchy is closed: a renderer that knows these knows them all.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A heading of level 1 to 3; it never stands alone at the foot of a page, and level 1 is a bookmark.</summary>
    public sealed record Heading(int Level, string Text) : Block;

    /// <summary>Running text, wrapped; a word that fits no line is broken.</summary>
    public sealed record Paragraph(string Text, ParagraphKind Kind = ParagraphKind.Body) : Block;

    /// <summary>Empty height, in points.</summary>
    public sealed record Gap(double Height) : Block;

    /// <summary>A picture, scaled down to the width of the text when it is wider.</summary>
    public sealed record Figure(Picture Picture) : Block;

    /// <summary>A table whose head is repeated on each page it reaches.</summary>
    /// <param name="Caption">What the table shows; read out before it, and printed above it.</param>
    /// <param name="Columns">Left to right.</param>
    /// <param name="Rows">Top to bottom, each with a cell for every column; the first cell names its row.</param>
    public sealed record Table(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block;
}

/// <summary>What a paragraph is for; the renderer knows how it looks.</summary>
public enum ParagraphKind
{
    Body,
    Lead,
    Small,
}

/// <summary>A column with its head, its share of the width and its alignment.</summary>
/// <param name="Head">Its name.</param>
/// <param name="Share">Its width relative to the other columns; above 0.</param>
/// <param name="Align">Numbers end, words start.</param>
public sealed record Column(string Head, double Share, Anchor Align = Anchor.Start);

/// <summary>A cell's words, and the colour of the swatch before them, as #rrggbb, if it has one.</summary>
public sealed record Cell(string Text, string? Swatch = null)
{
    public static implicit operator Cell(string text) => new(text);
}
