using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Pdf.Painting;
using KlantWaarde.Reporting.Pdf.Structure;
using static KlantWaarde.Reporting.Pdf.Format.PdfSyntax;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>A picture. It shrinks to the width; and a little more when that keeps it on its page.</summary>
internal sealed class FigureBlock : FlowBlock
{
    private const double LeastShare = 0.8; // of its size at full width, before it moves on to the next page

    private readonly Picture _picture;
    private readonly double _scale;

    /// <exception cref="ArgumentException">The picture has no size.</exception>
    public FigureBlock(Picture picture, PageFlow flow)
    {
        if (picture is not { Width: > 0, Height: > 0 })
            throw new ArgumentException($"The picture \"{picture.Title}\" is {picture.Width} by {picture.Height} points.", nameof(picture));

        _picture = picture;
        _scale = Math.Min(1, Math.Min(flow.Width / picture.Width, flow.Whole / picture.Height));
    }

    public override double SpaceBefore => 12;

    public override double SpaceAfter => 16;

    public override double LeastHeight => _picture.Height * _scale * LeastShare;

    public override void Place(PageFlow flow)
    {
        var scale = Math.Min(_scale, flow.Remaining / _picture.Height);
        var (width, height) = (_picture.Width * scale, _picture.Height * scale);
        var bottom = flow.Page.Height - flow.Y - height;

        var figure = flow.Structure.Add(new(Role.Figure)
        {
            Title = _picture.Title,
            Alternative = _picture.Description,
            Attributes = $"/O/Layout/Placement/Block/BBox[{Numbers(Design.Margin, bottom, Design.Margin + width, bottom + height)}]",
        });

        using (flow.Page.Content(figure))
            new PicturePainter(flow.Page.Canvas).Paint(_picture, Design.Margin, flow.Y, scale);

        flow.Advance(height);
    }
}
