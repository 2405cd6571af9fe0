using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Pdf.Structure;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>Running text.</summary>
internal sealed class ParagraphBlock : FlowBlock
{
    private readonly TextStyle _style;
    private readonly List<TextLine> _lines;

    private ParagraphBlock(Block.Paragraph paragraph, PageFlow flow)
    {
        (_style, SpaceAfter) = Design.Paragraph(paragraph.Kind);
        var width = WidthFor(paragraph.Kind, flow.Width);
        _lines = flow.IsCover
            ? LineBreaker.WrapEvenly(paragraph.Text, _style, width)
            : LineBreaker.Wrap(paragraph.Text, _style, width);
    }

    public static ParagraphBlock? Of(Block.Paragraph paragraph, PageFlow flow) =>
        new ParagraphBlock(paragraph, flow) is { _lines: not [] } block ? block : null;

    public override double SpaceAfter { get; }

    public override double LeastHeight => TextFlow.LeastLines(_lines.Count) * _style.Leading;

    public override void Place(PageFlow flow) =>
        TextFlow.Place(_lines, _style, flow, flow.Structure.Add(new(Role.Paragraph)));

    private static double WidthFor(ParagraphKind kind, double width) =>
        kind is ParagraphKind.Lead ? Math.Min(width, Design.LongestLeadLine) : Math.Min(width, Design.LongestBodyLine);
}
