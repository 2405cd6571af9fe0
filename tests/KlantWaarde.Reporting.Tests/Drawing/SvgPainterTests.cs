using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Tests.Pdf;

namespace KlantWaarde.Reporting.Tests.Drawing;

public sealed class SvgPainterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_shape_is_painted_with_plain_attributes() => Assert.Equal(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="100.5" height="50" viewBox="0 0 100.5 50" role="img" aria-labelledby="m-title m-desc" font-family="Inter, Arial, sans-serif">
        <title id="m-title">Model</title>
        <desc id="m-desc">Eén vak.</desc>
        <rect x="1.25" y="2" width="30" height="20" rx="4" fill="#0072b2" fill-opacity="0.5" stroke="#1b2733" stroke-width="1" stroke-dasharray="3 2"/>
        <circle cx="50" cy="25" r="10" fill="none" stroke="#d5dde5" stroke-width="0.5"/>
        <polygon points="0,0 10,0 5,8.33" fill="#d55e00"/>
        <line x1="0" y1="40" x2="100" y2="40" stroke="#d5dde5" stroke-width="1"/>
        <text x="50" y="45" font-size="12" font-weight="600" fill="#1b2733" text-anchor="middle">a &lt; b</text>
        </svg>
        """,
        SvgPainter.Paint(new(100.5, 50, "Model", "Eén vak.",
        [
            new Shape.Box(1.25, 2, 30, 20, new("#0072b2", new("#1b2733", Dashed: true), Opacity: 0.5), Radius: 4),
            new Shape.Circle(50, 25, 10, new(null, new("#d5dde5", 0.5))),
            new Shape.Polygon([new(0, 0), new(10, 0), new(5, 8.333)], new("#d55e00")),
            new Shape.Line(new(0, 40), new(100, 40), new("#d5dde5")),
            new Shape.Text(50, 45, "a < b", 12, "#1b2733", Weight.SemiBold, Anchor.Middle),
        ]), "m"));

    [Fact]
    public void Nothing_in_it_needs_a_style_a_class_or_a_script()
    {
        var svg = Paint(Samples.Model);

        Assert.DoesNotContain(svg.DescendantsAndSelf(), element => element.Name.LocalName is "style" or "script");
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute =>
            attribute.Name.LocalName is "style" or "class" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hatched_shape_has_a_pattern_of_its_colour_and_another_picture_has_none()
    {
        var svg = Paint(Samples.Model);
        var patterns = svg.Descendants(Svg + "pattern").ToDictionary(pattern => pattern.Attribute("id")!.Value);
        var fills = svg.Descendants().Select(shape => shape.Attribute("fill")?.Value).Where(fill => fill?.StartsWith("url(#", StringComparison.Ordinal) == true);

        Assert.Equal(3, patterns.Count);
        Assert.Equal(patterns.Keys, fills.Select(fill => fill![5..^1]));
        Assert.Empty(Paint(new(10, 10, "", "", [])).Descendants(Svg + "defs"));
    }

    [Fact]
    public void Its_title_and_its_description_are_its_label()
    {
        var svg = Paint(Samples.Model);
        var label = svg.Attribute("aria-labelledby")!.Value.Split(' ').Select(id =>
            svg.Elements().Single(element => element.Attribute("id")?.Value == id).Value);

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal([Samples.Model.Title, Samples.Model.Description], label);
    }

    [Fact]
    public void Pictures_that_differ_share_no_id_and_equal_ones_can_be_given_their_own()
    {
        var other = Samples.Model with { Shapes = [.. Samples.Model.Shapes.Skip(1)] };

        Assert.Empty(IdsOf(Paint(Samples.Model)).Intersect(IdsOf(Paint(other))));
        Assert.Equal(IdsOf(Paint(Samples.Model)), IdsOf(Paint(Samples.Model)));
        Assert.All(IdsOf(XElement.Parse(SvgPainter.Paint(Samples.Model, "links"))), id => Assert.StartsWith("links-", id, StringComparison.Ordinal));

        static IEnumerable<string> IdsOf(XElement svg) => svg.Descendants().Attributes("id").Select(id => id.Value);
    }

    [Fact]
    public void Numbers_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = SvgPainter.Paint(Samples.Model);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
            Assert.Equal(expected, SvgPainter.Paint(Samples.Model));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(-0.001, "0")]
    [InlineData(1.005, "1")]
    [InlineData(2.999, "3")]
    [InlineData(12.5, "12.5")]
    [InlineData(-3.14159, "-3.14")]
    public void Numbers_have_two_decimals_at_most(double value, string expected) =>
        Assert.Equal(expected, KlantWaarde.Reporting.Drawing.Svg.Number(value));

    [Fact]
    public void A_place_that_is_nowhere_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        SvgPainter.Paint(new(10, 10, "", "", [new Shape.Circle(double.NaN, 0, 1, new("#000000"))])));

    [Fact]
    public void Whatever_people_write_stays_text() =>
        Law.Holds(Prop.ForAll(Texts, text =>
        {
            var svg = Paint(new(10, 10, text, text, [new Shape.Text(0, 0, text, 10, text)]));
            var painted = svg.Element(Svg + "text")!;

            return svg.Elements().Count() == 3 && !painted.HasElements && painted.Attributes().Count() == 5;
        }));

    private static XElement Paint(Picture picture) => XElement.Parse(SvgPainter.Paint(picture));

    private static Arbitrary<string> Texts { get; } =
        Gen.Elements("<", ">", "&", "\"", "'", "]]>", "<script>", "\0", "\u0001", "\ufffe", "\ud83d", "👍", "é", "a", " ", "-->", "\r\n")
            .ListOf().Select(string.Concat).ToArbitrary();
}
