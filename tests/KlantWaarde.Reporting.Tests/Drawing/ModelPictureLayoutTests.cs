using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Tests.Drawing;

/// <summary>Whatever the model, its picture is in order.</summary>
public sealed class ModelPictureLayoutTests
{
    private static readonly PictureCaption Caption = new(
        "Koninklijke Verenigde Nederlandse Transport- en Opslagmaatschappij van Rotterdam en omstreken",
        "klanttevredenheidsonderzoek onder alle opdrachtgevers, najaar 2026",
        312);

    public static TheoryData<int> Samples => [.. Enumerable.Range(0, Pictures.Count)];

    private static IReadOnlyList<Picture> Pictures { get; } =
    [
        .. Models.Shown.Append(Models.Suppressed).Select(model => ModelPicture.Draw(model, Caption)),
        .. Models.Shown.Select(model => ModelPicture.DrawUntitled(model, Caption)),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_is_drawn_outside_the_picture(int sample) =>
        Assert.All(Pictures[sample].Shapes, shape => Assert.True(Box.Of(Pictures[sample]).Holds(Box.Of(shape)), $"{shape}"));

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_two_texts_overlap(int sample) => Assert.Empty(OverlapsIn(Pictures[sample]));

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_text_leaves_its_tile(int sample) => Assert.Empty(LeavingIn(Pictures[sample]));

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_two_tiles_touch(int sample) => Assert.DoesNotContain(
        from one in Pictures[sample].Tiles().Index()
        from other in Pictures[sample].Tiles().Skip(one.Index + 1)
        select one.Item.Meets(other),
        meets => meets);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_text_can_be_read_on_what_lies_under_it(int sample) => Assert.All(
        Pictures[sample].Texts().Where(text => text.Content.Length > 0 && Boxed(Pictures[sample])),
        text => Assert.True(Colour.Contrast(text.Ink, Pictures[sample].GroundOf(text)) >= 4.5, $"{text}"));

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_text_is_too_small_to_read(int sample) => Assert.All(Pictures[sample].Texts(), text =>
        Assert.True(text.Size >= 11 || text.Content is "waarde per" or "investering", $"{text}"));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_tile_of_the_pyramid_stands_within_its_trapezoid(int sample)
    {
        var trapezoids = Pictures[sample].Shapes.OfType<Shape.Polygon>().Where(polygon => Box.Of(polygon).Right - Box.Of(polygon).Left > 300).ToList();

        Assert.All(Pictures[sample].Tiles().Where(tile => tile.Left > 300), tile =>
            Assert.Single(trapezoids, trapezoid => Holds(trapezoid, tile)));
    }

    [Fact]
    public void A_long_name_takes_two_lines_and_is_whole()
    {
        var texts = Pictures[2].Texts().Select(text => text.Content).ToList();

        Assert.Equal(3, texts.Count(text => text == "Maatschappelijk"));
        Assert.Equal(3, texts.Count(text => text == "verantwoord ondernemen"));
    }

    [Fact]
    public void Any_number_of_klantwaarden_and_investeringen_finds_its_place() =>
        Law.Holds(Prop.ForAll(AnyModel, model =>
        {
            var picture = ModelPicture.Draw(model, Caption);

            return picture.Tiles().Count() == model.Verwachtingen.Count + model.Investeringen.Count
                && picture.Shapes.All(shape => Box.Of(picture).Holds(Box.Of(shape)))
                && !OverlapsIn(picture).Any()
                && !LeavingIn(picture).Any();
        }));

    private static FsCheck.Arbitrary<Klantwaardemodel> AnyModel { get; } = (
        from tiers in Gen.ArrayOf(AnyCell, 36).Select(cells => cells.DistinctBy(cell => cell.Name))
        from count in Gen.Choose(0, 36)
        from investeringen in Gen.Choose(0, 6)
        select Models.Full with
        {
            Verwachtingen = [.. tiers.Take(count)],
            Investeringen = [.. Models.Crowded.Investeringen.Take(investeringen)],
        }).ToArbitrary();

    private static FsCheck.Gen<VerwachtingCell> AnyCell =>
        from niveau in Gen.Elements(Niveau.Basis, Niveau.Onderscheidend, Niveau.Binding)
        from words in Gen.ListOf(Gen.Elements("Oog", "voor", "betrouwbaarheid", "Maatschappelijk", "ik", "WWWW", "ondernemen", "&"), 3)
        from zekerheid in Gen.Elements(Enum.GetValues<Zekerheid>())
        from status in Gen.Elements(Enum.GetValues<TierStatus>())
        from kleuring in Gen.Elements(Kleuring.Rood, Kleuring.Oranje, Kleuring.Prima, Kleuring.Top)
        from below in Gen.Choose(0, 9999)
        select Models.Value(string.Join(' ', words), niveau, kleuring, new(below, 9999 - below, 1), zekerheid, status);

    private static IEnumerable<(string, string)> OverlapsIn(Picture picture)
    {
        var texts = picture.Texts().Select(text => (text.Content, Box: Box.Of(text))).ToList();

        return
            from one in texts.Index()
            from other in texts.Skip(one.Index + 1)
            where one.Item.Box.Meets(other.Box)
            select (one.Item.Content, other.Content);
    }

    private static IEnumerable<string> LeavingIn(Picture picture)
    {
        var tiles = picture.Tiles().ToList();

        return
            from text in picture.Texts()
            let box = Box.Of(text)
            where tiles.Any(tile => tile.Meets(box) && !tile.Holds(box))
            select text.Content;
    }

    /// <summary>A picture without its paper has no ground of its own: the page is white.</summary>
    private static bool Boxed(Picture picture) => picture.Shapes[0] is Shape.Box paper && paper.Width == picture.Width;

    private static bool Holds(Shape.Polygon trapezoid, Box tile)
    {
        var (upper, lower) = (trapezoid.Points[0], trapezoid.Points[3]);
        var leftAtTop = upper.X + (lower.X - upper.X) * (tile.Top - upper.Y) / (lower.Y - upper.Y);
        var rightAtTop = trapezoid.Points[1].X + upper.X - leftAtTop;
        return tile.Top > upper.Y && tile.Bottom < lower.Y && tile.Left > leftAtTop && tile.Right < rightAtTop;
    }
}
