using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Pdf.Painting;
using KlantWaarde.Reporting.Pdf.Structure;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>Where the next thing of a section goes: down the page, and on to the next one.</summary>
internal sealed class PageFlow
{
    private readonly (double Width, double Height) _size;
    private double _start;

    public PageFlow(PdfBook book, Section section)
    {
        _size = Design.SizeOf(section.Sheet);
        (Book, IsCover) = (book, section.Cover);
        Structure = book.Structure.Add(new(Role.Section));
        Page = Begin(section.Cover ? _size.Height * Design.CoverStart : Design.Margin);
        IsFirstPage = true;
    }

    public PdfBook Book { get; }

    /// <summary>The section, for what reads the document out.</summary>
    public StructureElement Structure { get; }

    public PdfPage Page { get; private set; }

    /// <summary>How far down the page the next thing goes, in points.</summary>
    public double Y { get; private set; }

    public bool IsCover { get; }

    public bool IsFirstPage { get; private set; }

    /// <summary>True as long as nothing stands on the page.</summary>
    public bool IsFresh => Y <= _start;

    public double Width => _size.Width - 2 * Design.Margin;

    /// <summary>The height that is left on this page.</summary>
    public double Remaining => _size.Height - Design.Margin - Y;

    /// <summary>The height of a page with nothing on it.</summary>
    public double Whole => _size.Height - 2 * Design.Margin;

    public bool Fits(double height) => height <= Remaining + 0.001; // sums of tenths are not exact

    public void Advance(double height) => Y += Math.Min(height, Math.Max(Remaining, 0));

    public void NextPage()
    {
        Page = Begin(Design.Margin);
        IsFirstPage = false;
    }

    private PdfPage Begin(double start)
    {
        Y = _start = start;
        return Book.AddPage(_size.Width, _size.Height);
    }
}
