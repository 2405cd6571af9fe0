using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Tests.Drawing;

public sealed class PyramidPictureTests
{
    private static Picture Prima { get; } = PyramidPicture.Draw(Models.LevelAt(Prestatieniveau.Prima, []));

    [Theory]
    [InlineData(Prestatieniveau.OnderOke, "onder oké")]
    [InlineData(Prestatieniveau.Oke, "oké")]
    [InlineData(Prestatieniveau.Prima, "prima")]
    [InlineData(Prestatieniveau.Top, "top")]
    public void Only_the_level_of_the_organisation_stands_out(Prestatieniveau level, string word) => Assert.Equal(
        [word],
        PyramidPicture.Draw(Models.LevelAt(level, [])).Texts().Where(text => text.Weight is Weight.Bold).Select(text => text.Content));

    [Fact]
    public void Measured_stands_beside_stated_each_with_its_n()
    {
        Assert.Equal(["3 van de 21", "9 van de 21", "6 van de 21", "3 van de 21"], CountsUnder("Gemeten"));
        Assert.Equal(["2 van de 21", "10 van de 21", "8 van de 21", "1 van de 21"], CountsUnder("Zelf gezegd"));
    }

    [Fact]
    public void A_longer_bar_is_more_klanten()
    {
        var bars = Prima.Shapes.OfType<Shape.Box>().Where(box => box.Height is 9 && box.Brush.Fill == "#0072b2").ToList();

        Assert.Equal(9.0 / 3, bars[1].Width / bars[0].Width, tolerance: 0.001);
    }

    [Fact]
    public void What_is_suppressed_has_no_counts_and_no_level()
    {
        var picture = PyramidPicture.Draw(null);

        Assert.DoesNotContain(picture.Texts(), text => text.Content.Any(char.IsDigit) || text.Weight is Weight.Bold);
        Assert.DoesNotContain(picture.Description, char.IsDigit);
    }

    [Fact]
    public void Whoever_hears_it_hears_the_level_and_every_count()
    {
        Assert.Contains("prima", Prima.Description, StringComparison.Ordinal);
        Assert.Contains("Gemeten, van de 21 klanten: 3 top, 9 prima, 6 oké en 3 onder oké.", Prima.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_is_in_its_place()
    {
        Assert.All(Prima.Shapes, shape => Assert.True(Box.Of(Prima).Holds(Box.Of(shape)), $"{shape}"));
        Assert.All(Prima.Texts(), text => Assert.True(Colour.Contrast(text.Ink, Prima.GroundOf(text)) >= 4.5, $"{text}"));
    }

    private static IEnumerable<string> CountsUnder(string head)
    {
        var column = Prima.Texts().Single(text => text.Content == head).X;
        return Prima.Texts().Where(text => text.X == column && text.Content != head).Select(text => text.Content);
    }
}
