using System.Text.Json;
using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Tests.Drawing;

/// <summary>Vector 22: every figure of the reference palette, but for those that <see cref="LookTests"/> reads.</summary>
public sealed class PaletteVectorTests
{
    private const string Black = "#000000";
    private const string White = "#ffffff";

    private static readonly Dictionary<string, Kleuring> Kleuringen = new()
    {
        ["rood"] = Kleuring.Rood,
        ["oranje"] = Kleuring.Oranje,
        ["op_orde"] = Kleuring.OpOrde,
        ["prima"] = Kleuring.Prima,
        ["top"] = Kleuring.Top,
    };

    private static readonly Dictionary<string, Icon> Icons = new()
    {
        ["▼"] = Icon.Down,
        ["◆"] = Icon.Diamond,
        ["●"] = Icon.Dot,
        ["■"] = Icon.Square,
        ["▲"] = Icon.Up,
    };

    public static TheoryData<string> Colours => [.. Kleuringen.Keys];

    public static TheoryData<string> Visions => ["normal", "protanopia", "deuteranopia", "tritanopia"];

    private static JsonElement Reference => PaletteReference.Root;

    private static double Tolerance { get; } = Reference.GetProperty("tolerance").GetDouble();

    [Theory]
    [MemberData(nameof(Colours))]
    public void A_fill_contrasts_with_black_and_white_as_the_reference_says(string name)
    {
        var (expected, fill) = (ReferenceOf(name), Look.Of(Kleuringen[name]).Fill);

        Assert.Equal(expected.GetProperty("contrast_black").GetDouble(), Colour.Contrast(fill, Black), Tolerance);
        Assert.Equal(expected.GetProperty("contrast_white").GetDouble(), Colour.Contrast(fill, White), Tolerance);
    }

    /// <summary>Our dark inks take a little of their fill: they count as black.</summary>
    [Theory]
    [MemberData(nameof(Colours))]
    public void Ink_is_dark_where_the_reference_is_black_and_light_where_it_is_white(string name)
    {
        var (expected, look) = (ReferenceOf(name), Look.Of(Kleuringen[name]));
        var isBlack = Colour.Contrast(look.Ink, White) > Colour.Contrast(look.Ink, Black);

        Assert.Equal(expected.GetProperty("text").GetString(), isBlack ? Black : White, ignoreCase: true);
        Assert.True(Colour.Contrast(look.Fill, look.Ink) >= Requirement("min_text_contrast"));
    }

    [Theory]
    [MemberData(nameof(Colours))]
    public void A_kleuring_has_the_icon_of_the_reference(string name) =>
        Assert.Equal(Icons[ReferenceOf(name).GetProperty("icon").GetString()!], Look.Of(Kleuringen[name]).Icon);

    [Theory]
    [MemberData(nameof(Colours))]
    public void The_legend_says_what_the_reference_means(string name) =>
        Assert.StartsWith(
            Words.Of(Kleuringen[name]), ReferenceOf(name).GetProperty("meaning").GetString(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Without_data_a_tile_is_white_and_hatched_within_the_edge_of_the_reference()
    {
        var (expected, look) = (Reference.GetProperty("no_data"), Look.Of(Kleuring.Onbekend, null));

        Assert.Equal(expected.GetProperty("hex").GetString(), look.Fill, ignoreCase: true);
        Assert.Equal(expected.GetProperty("border").GetString(), look.Edge!.Ink);
        Assert.Equal(expected.GetProperty("contrast_border_on_white").GetDouble(), Colour.Contrast(look.Edge.Ink, White), Tolerance);
        Assert.Equal("diagonal hatch", expected.GetProperty("pattern").GetString());
        Assert.NotNull(look.Hatch);
    }

    [Theory]
    [InlineData("vermillion", Kleuring.Rood)]
    [InlineData("blue", Kleuring.Top)]
    public void The_two_ends_of_the_scale_are_of_the_palette_of_Okabe_and_Ito(string name, Kleuring kleuring) =>
        Assert.Equal(Reference.GetProperty("okabe_ito").GetProperty(name).GetString(), Look.Of(kleuring).Fill, ignoreCase: true);

    [Theory]
    [MemberData(nameof(Visions))]
    public void Any_two_fills_lie_as_far_apart_as_is_required_for_every_eye(string vision) =>
        Assert.True(LeastDistance(vision) >= Requirement("min_distance_any_vision"), $"{LeastDistance(vision):0.00}");

    /// <summary>Who sees all colours is as well served by a traffic light; who does not is not.</summary>
    [Theory]
    [MemberData(nameof(Visions))]
    public void A_traffic_light_is_worse_for_who_does_not_see_all_colours(string vision)
    {
        var trafficLight = Reference.GetProperty("traffic_light_for_comparison").GetProperty(vision).GetDouble();

        if (vision is "normal") Assert.Equal(trafficLight, LeastDistance(vision), tolerance: 1);
        else Assert.True(LeastDistance(vision) > trafficLight + 5);
    }

    /// <summary>A figure that is added to the file has no reader yet: it fails here.</summary>
    [Theory]
    [InlineData("colours/rood", "contrast_black contrast_white hex icon meaning text")]
    [InlineData("colours", "op_orde oranje prima rood top")]
    [InlineData("no_data", "border contrast_border_on_white hex pattern")]
    [InlineData("minimum_pairwise_distance", "deuteranopia normal protanopia tritanopia")]
    [InlineData("traffic_light_for_comparison", "deuteranopia normal protanopia tritanopia")]
    [InlineData("requirement", "min_distance_any_vision min_text_contrast rule")]
    public void Every_figure_has_a_reader(string path, string figures) => Assert.Equal(
        figures.Split(' '),
        path.Split('/').Aggregate(Reference, (element, property) => element.GetProperty(property))
            .EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));

    private static JsonElement ReferenceOf(string name) => Reference.GetProperty("colours").GetProperty(name);

    private static double Requirement(string name) => Reference.GetProperty("requirement").GetProperty(name).GetDouble();

    private static double LeastDistance(string vision) =>
        Colour.LeastDistance([.. Kleuringen.Values.Select(kleuring => Look.Of(kleuring).Fill)], vision);
}
