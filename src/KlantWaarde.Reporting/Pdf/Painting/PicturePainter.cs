using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Fonts;
using static KlantWaarde.Reporting.Drawing.PaintConventions;

namespace KlantWaarde.Reporting.Pdf.Painting;

/// <summary>Paints a <see cref="Picture"/> on a page: vectors, and text that can be selected.</summary>
internal sealed class PicturePainter(PdfCanvas canvas)
{
    private const string WordEnd = " "; // keeps neighbouring texts apart for whoever copies or listens
    private const double Bleed = 1; // lets a line on the edge of the frame show in its full width

    /// <summary>Paints with the top left of the picture at <paramref name="x"/>, <paramref name="y"/>; nothing shows outside its frame.</summary>
    public void Paint(Picture picture, double x, double y, double scale)
    {
        canvas.Save();
        canvas.Move(x, y, scale);
        canvas.Clip(PdfPath.Box(-Bleed, -Bleed, picture.Width + 2 * Bleed, picture.Height + 2 * Bleed));
        foreach (var shape in picture.Shapes) Paint(shape);
        canvas.Restore();
    }

    private void Paint(Shape shape)
    {
        switch (shape)
        {
            case Shape.Box box:
                Paint(box.Brush, PdfPath.Box(box.X, box.Y, box.Width, box.Height, box.Radius),
                    (box.X, box.Y, box.X + box.Width, box.Y + box.Height));
                break;
            case Shape.Polygon polygon:
                Paint(polygon.Brush, PdfPath.Polygon(polygon.Points), FrameOf(polygon.Points));
                break;
            case Shape.Circle circle:
                Paint(circle.Brush, PdfPath.Circle(circle.X, circle.Y, circle.Radius),
                    (circle.X - circle.Radius, circle.Y - circle.Radius, circle.X + circle.Radius, circle.Y + circle.Radius));
                break;
            case Shape.Line line:
                canvas.Draw(PdfPath.Line(line.From.X, line.From.Y, line.To.X, line.To.Y), line.Stroke);
                break;
            case Shape.Text text:
                Write(text);
                break;
            default:
                throw new NotSupportedException($"No brush for {shape.GetType().Name}.");
        }
    }

    private void Paint(Brush brush, string path, (double Left, double Top, double Right, double Bottom) frame)
    {
        if (brush.Fill is not null) canvas.Fill(path, brush.Fill, brush.Opacity);
        if (brush.Hatch is not null) Hatch(path, frame.Left + frame.Top, frame.Right + frame.Bottom, frame, brush.Hatch);
        if (brush.Edge is not null) canvas.Draw(path, brush.Edge);
    }

    /// <summary>Lines where x + y is a multiple of the step, between the two corners of the frame.</summary>
    private void Hatch(
        string path, double first, double last, (double Left, double Top, double Right, double Bottom) frame, string ink)
    {
        canvas.Save();
        canvas.Clip(path);

        for (var sum = Math.Ceiling(first / HatchStep) * HatchStep; sum <= last; sum += HatchStep)
            canvas.Draw(PdfPath.Line(sum - frame.Bottom, frame.Bottom, sum - frame.Top, frame.Top), new(ink, HatchWidth));

        canvas.Restore();
    }

    private void Write(Shape.Text text)
    {
        var printable = PrintableText.Of(text.Content);
        var width = Typeface.Of(text.Weight).WidthOf(printable, text.Size);
        var start = text.Anchor switch { Anchor.Middle => text.X - width / 2, Anchor.End => text.X - width, _ => text.X };

        canvas.Write(printable + WordEnd, start, text.Y, text.Weight, text.Size, text.Ink);
    }

    private static (double Left, double Top, double Right, double Bottom) FrameOf(IReadOnlyList<Point> points) => (
        points.Min(point => point.X), points.Min(point => point.Y),
        points.Max(point => point.X), points.Max(point => point.Y));
}
