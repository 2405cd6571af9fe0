using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>Paints a <see cref="Picture"/> as SVG, for a page to inline.</summary>
/// <remarks>
/// Plain attributes only — no style, no class, no script — so that it shows under a strict content security policy.
/// Numbers are written invariantly: in a Dutch culture "12,5" would be two coordinates.
/// </remarks>
public static class SvgPainter
{
    /// <param name="picture">What to paint.</param>
    /// <returns>One svg element, whose ids follow from what is in the picture: pictures that differ can share a page.</returns>
    public static string Paint(Picture picture) => Paint(picture, Fingerprint(picture));

    /// <param name="picture">What to paint.</param>
    /// <param name="addressOf">Where the target of a link leads.</param>
    public static string Paint(Picture picture, Func<string, string> addressOf) => Paint(picture, Fingerprint(picture), addressOf);

    /// <param name="picture">What to paint.</param>
    /// <param name="id">Starts every id inside; give two equal pictures on one page each their own.</param>
    /// <param name="addressOf">Where the target of a link leads; null paints no links.</param>
    public static string Paint(Picture picture, string id, Func<string, string>? addressOf = null)
    {
        var role = addressOf is null ? "img" : "group"; // what is inside an img cannot be reached
        var (width, height, name) = (Svg.Number(picture.Width), Svg.Number(picture.Height), XmlText.Escape(id));
        var svg = new StringBuilder($"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="{role}" aria-labelledby="{name}-title {name}-desc" font-family="Inter, Arial, sans-serif">
            <title id="{name}-title">{XmlText.Escape(picture.Title)}</title>
            <desc id="{name}-desc">{XmlText.Escape(picture.Description)}</desc>

            """);

        var hatches = new SvgHatches(name, picture);
        svg.Append(hatches.Definitions);
        foreach (var shape in picture.Shapes)
            svg.Append(SvgShapes.Paint(shape, hatches)).Append('\n');
        if (addressOf is not null)
            foreach (var link in picture.Links)
                svg.Append(SvgShapes.Paint(link, addressOf(link.Target))).Append('\n');

        return svg.Append("</svg>").ToString();
    }

    /// <summary>A sign that says nothing the words beside it do not say: screen readers pass it by.</summary>
    /// <param name="width">In points.</param>
    /// <param name="height">In points.</param>
    /// <param name="shapes">Back to front, without hatches.</param>
    public static string PaintMark(double width, double height, IEnumerable<Shape> shapes)
    {
        var (w, h) = (Svg.Number(width), Svg.Number(height));
        var svg = new StringBuilder($"""<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}" aria-hidden="true" focusable="false">""");
        var noHatches = new SvgHatches("", new(width, height, "", "", []));

        foreach (var shape in shapes)
            svg.Append(SvgShapes.Paint(shape, noHatches));

        return svg.Append("</svg>").ToString();
    }

    private static string Fingerprint(Picture picture) =>
        "p" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Paint(picture, ""))))[..12];
}

/// <summary>How SVG spells things.</summary>
internal static class Svg
{
    /// <summary>At most two decimals, and a point whatever the culture.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is infinite or not a number.</exception>
    public static string Number(double value) => double.IsFinite(value)
        ? (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture) // + 0.0 makes -0 into 0
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a place in a picture.");

    /// <summary>An attribute with a space before it.</summary>
    public static string Attribute(string name, double value) => $" {name}=\"{Number(value)}\"";

    /// <inheritdoc cref="Attribute(string, double)"/>
    public static string Attribute(string name, string value) => $" {name}=\"{XmlText.Escape(value)}\"";
}
