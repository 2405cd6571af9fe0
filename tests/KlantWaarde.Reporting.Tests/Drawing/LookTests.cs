using System.Text.Json;
using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Tests.Drawing;

public sealed class LookTests
{
    private static readonly Kleuring[] Known = [Kleuring.Rood, Kleuring.Oranje, Kleuring.OpOrde, Kleuring.Prima, Kleuring.Top];

    [Theory]
    [InlineData(Zekerheid.Vast)]
    [InlineData(Zekerheid.Redelijk)]
    [InlineData(Zekerheid.Indicatief)]
    public void Ink_can_be_read_on_its_fill(Zekerheid zekerheid) => Assert.All(Enum.GetValues<Kleuring>(), kleuring =>
    {
        var look = Look.Of(kleuring, zekerheid);

        Assert.True(Colour.Contrast(look.Fill, look.Ink) >= 4.5, $"{Colour.Contrast(look.Fill, look.Ink):0.0}");
        Assert.True(Colour.Contrast(look.Hatch ?? look.Fill, look.Ink) >= 4.5, "on the hatch");
    });

    [Fact]
    public void Every_kleuring_has_an_icon_of_its_own() =>
        Assert.Equal(6, Enum.GetValues<Kleuring>().Select(kleuring => Look.Of(kleuring).Icon).Distinct().Count());

    [Theory]
    [InlineData(Kleuring.Rood, "rood")]
    [InlineData(Kleuring.Oranje, "oranje")]
    [InlineData(Kleuring.OpOrde, "op_orde")]
    [InlineData(Kleuring.Prima, "prima")]
    [InlineData(Kleuring.Top, "top")]
    public void A_kleuring_has_the_fill_of_the_reference_palette(Kleuring kleuring, string name) =>
        Assert.Equal(
            Reference.GetProperty("colours").GetProperty(name).GetProperty("hex").GetString(),
            Look.Of(kleuring).Fill,
            ignoreCase: true);

    [Theory]
    [InlineData("normal")]
    [InlineData("protanopia")]
    [InlineData("deuteranopia")]
    [InlineData("tritanopia")]
    public void Fills_differ_for_every_eye_as_much_as_the_reference_says(string vision) => Assert.Equal(
        Reference.GetProperty("minimum_pairwise_distance").GetProperty(vision).GetDouble(),
        Colour.LeastDistance([.. Known.Select(kleuring => Look.Of(kleuring).Fill)], vision),
        tolerance: 0.01);

    [Fact]
    public void A_lighter_fill_is_not_mistaken_for_another_kleuring() => Assert.All(Known, kleuring =>
        Assert.All(Known.Where(other => other != kleuring), other =>
            Assert.True(Colour.Distance(Look.Of(kleuring, Zekerheid.Indicatief).Fill, Look.Of(other).Fill, "normal") >= 20)));

    [Fact]
    public void Only_indicatief_has_a_dashed_edge_and_only_onbekend_a_hatch()
    {
        Assert.All(Known, kleuring => Assert.True(Look.Of(kleuring, Zekerheid.Indicatief).Edge?.Dashed));
        Assert.All(Known, kleuring => Assert.Null(Look.Of(kleuring, Zekerheid.Redelijk).Edge));
        Assert.All(Known, kleuring => Assert.Null(Look.Of(kleuring).Hatch));
        Assert.NotNull(Look.Of(Kleuring.Onbekend, null).Hatch);
    }

    private static JsonElement Reference => PaletteReference.Root;
}
