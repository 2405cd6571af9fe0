using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Fonts;
using KlantWaarde.Reporting.Pdf.Painting;
using KlantWaarde.Reporting.Pdf.Structure;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>A heading; on a cover the first level is larger and stands under a short bar.</summary>
internal sealed class HeadingBlock : FlowBlock
{
    private const double BarWidth = 56;
    private const double BarHeight = 4;
    private const double BarSpace = 22;

    private readonly int _level;
    private readonly string _text;
    private readonly bool _hasBar;
    private readonly TextStyle _style;
    private readonly List<TextLine> _lines;

    private HeadingBlock(int level, string text, PageFlow flow)
    {
        (_level, _text) = (level, text);
        (_style, SpaceBefore, SpaceAfter) = Design.Heading(level);
        _hasBar = flow.IsCover && level == 1;
        if (_hasBar) (_style, SpaceAfter) = (Design.CoverTitle, Design.CoverTitle.Size / 2);
        _lines = LineBreaker.WrapEvenly(text, _style, flow.Width);
    }

    public static HeadingBlock? Of(Block.Heading heading, PageFlow flow) =>
        new HeadingBlock(Math.Clamp(heading.Level, 1, 3), heading.Text, flow) is { _lines: not [] } block ? block : null;

    public override double SpaceBefore { get; }

    public override double SpaceAfter { get; }

    public override double LeastHeight => BarRoom + _lines.Count * _style.Leading;

    public override bool KeepsWithNext => true;

    private double BarRoom => _hasBar ? BarHeight + BarSpace : 0;

    public override void Place(PageFlow flow)
    {
        if (_level == 1) flow.Book.Add(new(PrintableText.Of(_text), flow.Page, flow.Y));
        if (_hasBar) PaintBar(flow);

        TextFlow.Place(_lines, _style, flow, flow.Structure.Add(new(Role.Heading(_level))));
    }

    private static void PaintBar(PageFlow flow)
    {
        using (flow.Page.Artifact())
            flow.Page.Canvas.Fill(PdfPath.Box(Design.Margin, flow.Y, BarWidth, BarHeight, BarHeight / 2), Design.Accent);

        flow.Advance(BarHeight + BarSpace);
    }
}
