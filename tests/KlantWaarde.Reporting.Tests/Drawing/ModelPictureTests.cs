using System.Globalization;
using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Tests.Drawing;

public sealed class ModelPictureTests
{
    private static readonly PictureCaption Caption = new("Voorbeeld Logistiek", "meting najaar", 31);

    private static Picture Full { get; } = ModelPicture.Draw(Models.Full, Caption);

    [Fact]
    public void Every_klantwaarde_and_investering_is_in_the_picture_once()
    {
        Assert.All(Models.Full.Verwachtingen, cell => Assert.Single(Full.Texts(), text => text.Content == cell.Name));
        Assert.All(Models.Full.Investeringen, cell => Assert.Single(Full.Texts(), text => text.Content == cell.Name));
        Assert.Equal(16, Full.Tiles().Count());
    }

    [Fact]
    public void Binding_stands_above_onderscheidend_and_basis_carries_them()
    {
        Assert.True(TopOf("Vertrouwen") < TopOf("Meedenken"));
        Assert.True(TopOf("Meedenken") < TopOf("Betrouwbaar"));
    }

    [Fact]
    public void A_tile_says_its_word_its_count_with_its_n_and_how_sure_it_is()
    {
        var words = TextsIn("Zorgvuldig");

        Assert.Equal(["Zorgvuldig", "kwetsbaar", "4 van 22 onder"], words);
        Assert.Contains("3 van 22 te zwaar", TextsIn("Prijs"));
        Assert.Contains("vast", TextsIn("Prijs"));
        Assert.Equal(2, PipsIn("Zorgvuldig"));
        Assert.Equal(3, PipsIn("Prijs"));
    }

    [Theory]
    [InlineData("Proactief", 3, true)]
    [InlineData("Vertrouwen", 3, false)]
    public void Top_points_up_and_rood_points_down(string name, int corners, bool pointsDown)
    {
        var icon = Assert.Single(Full.InTileOf(name).OfType<Shape.Polygon>());

        Assert.Equal(corners, icon.Points.Count);
        Assert.Equal(pointsDown, icon.Points[^1].Y > icon.Points[0].Y);
    }

    [Fact]
    public void Every_other_kleuring_has_its_icon_too()
    {
        Assert.Equal(4, Assert.Single(Full.InTileOf("Zorgvuldig").OfType<Shape.Polygon>()).Points.Count);
        Assert.Single(Full.InTileOf("Innovatief").OfType<Shape.Box>(), box => box.Width == box.Height);
        Assert.Single(Full.InTileOf("Betrouwbaar").OfType<Shape.Circle>(), circle => circle.Radius > 4);
        Assert.Single(Full.InTileOf("Loyaliteit").OfType<Shape.Circle>(), circle => circle.Brush.Fill is null);
    }

    [Fact]
    public void A_cell_with_too_few_answers_shows_no_count_and_no_bar()
    {
        var shapes = Full.InTileOf("Loyaliteit");

        Assert.Equal(["Loyaliteit", "te weinig gegevens"], shapes.OfType<Shape.Text>().Select(text => text.Content));
        Assert.NotNull(Assert.Single(shapes.OfType<Shape.Box>()).Brush.Hatch);
    }

    [Fact]
    public void The_bar_is_divided_as_the_answers_are()
    {
        var bar = Full.InTileOf("Proactief").OfType<Shape.Box>().Where(box => box.Height == 7).ToList();

        Assert.Equal(3, bar.Count);
        Assert.True(bar[0].Width > bar[1].Width && bar[1].Width > bar[2].Width);
        Assert.Equal(2, Full.InTileOf("Professioneel").OfType<Shape.Box>().Count(box => box.Height == 7));
    }

    [Fact]
    public void Where_all_of_a_few_say_the_same_the_picture_does_not_count_them()
    {
        var cell = Models.Value("Bereikbaar", Niveau.Basis, Kleuring.Rood, new(7, 0, 0));
        var picture = ModelPicture.Draw(Models.Full with { Verwachtingen = [cell] }, Caption);

        Assert.Contains(picture.Texts(), text => text.Content == "bijna iedereen onder");
        Assert.Contains("(bijna) iedereen onder verwachting", picture.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("7", picture.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppressed_model_is_one_calm_sentence_without_a_figure()
    {
        var picture = ModelPicture.Draw(Models.Suppressed, Caption);

        Assert.Single(picture.Texts(), text => text.Content.StartsWith("Te weinig antwoorden om te tonen", StringComparison.Ordinal));
        Assert.DoesNotContain(picture.Texts(), text => text.Content.Any(char.IsDigit));
        Assert.DoesNotContain(picture.Description, char.IsDigit);
        Assert.Empty(picture.Tiles());
    }

    [Fact]
    public void An_empty_tier_says_so() => Assert.Equal(3,
        ModelPicture.Draw(Models.Empty, Caption).Texts().Count(text => text.Content == "Geen klantwaarden op dit niveau"));

    [Fact]
    public void What_stands_at_no_tier_is_named_below_the_pyramid()
    {
        var picture = ModelPicture.Draw(Models.WithAside, Caption);
        var basis = picture.Texts().Single(text => text.Content == "Betrouwbaar");

        Assert.All(["Nabijheid", "Gastvrijheid"], name =>
            Assert.True(picture.Texts().Single(text => text.Content == name).Y > basis.Y));
    }

    [Theory]
    [InlineData(Prestatieniveau.OnderOke, 0, "onder oké")]
    [InlineData(Prestatieniveau.Oke, 1, "oké")]
    [InlineData(Prestatieniveau.Prima, 2, "prima")]
    [InlineData(Prestatieniveau.Top, 3, "top")]
    public void The_niveau_fills_as_many_steps_as_it_is_high(Prestatieniveau level, int steps, string word)
    {
        var picture = ModelPicture.Draw(Models.Full with { Level = Models.LevelAt(level, []) }, Caption);

        Assert.Equal(steps, picture.Shapes.OfType<Shape.Circle>().Count(circle => circle is { Radius: 8, Brush.Fill: "#0072b2" }));
        Assert.Contains(picture.Texts(), text => text.Content == word && text.Size is 18);
    }

    [Fact]
    public void Whoever_hears_the_picture_hears_every_tile_with_its_counts()
    {
        Assert.All(NamesAndWordsOf(Models.Full), text => Assert.Contains(text, Full.Description, StringComparison.Ordinal));
        Assert.Contains("onder verwachting voor 4 van de 22 klanten", Full.Description, StringComparison.Ordinal);
        Assert.Contains("te weinig gegevens", Full.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-US")]
    [InlineData("fa-IR")]
    public void A_server_in_any_culture_draws_the_same_picture(string culture)
    {
        var before = CultureInfo.CurrentCulture;

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var again = ModelPicture.Draw(Models.Full, Caption);

            Assert.Equal(Full.Description, again.Description);
            Assert.Equal(Full.Texts(), again.Texts());
            Assert.Contains(again.Texts(), text => text.Content == "1,14");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> NamesAndWordsOf(Klantwaardemodel model) =>
        ModelTable.Of(model).SelectMany(row => new[] { row.Name, row.Word });

    private static IEnumerable<string> TextsIn(string name) => Full.InTileOf(name).OfType<Shape.Text>().Select(text => text.Content);

    private static int PipsIn(string name) =>
        Full.InTileOf(name).OfType<Shape.Circle>().Count(circle => circle is { Radius: 2.5, Brush.Fill: not null });

    private static double TopOf(string name) => Full.Texts().Single(text => text.Content == name).Y;
}
