using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>The klantwaardemodel of one rol as a drawing: what klanten put in, and what they expect, from basis to binding.</summary>
public static class ModelPicture
{
    /// <summary>The picture is as wide unless many klantwaarden ask for more.</summary>
    internal const double UsualWidth = 1120;

    internal const double Margin = 40;

    private const double TopMargin = 25;
    private const double BottomMargin = 36;

    /// <summary>Draws the model; the height grows with the number of klantwaarden and investeringen.</summary>
    /// <remarks>A model that is suppressed gives one sentence and no figure at all (method 2e).</remarks>
    public static Picture Draw(Klantwaardemodel model, PictureCaption caption) =>
        model.IsShown ? DrawShown(model, caption) : DrawSuppressed(model, caption);

    /// <summary>The same for under a heading that names it already: without title and margins, as large as a page allows.</summary>
    internal static Picture DrawUntitled(Klantwaardemodel model, PictureCaption caption)
    {
        var picture = Draw(model, caption);
        var title = ModelHeader.TitleOf(model, picture.Width).ToHashSet();
        var kept = picture.Shapes.Skip(1).Where(shape => !title.Contains(shape));

        return picture with
        {
            Width = picture.Width - 2 * Margin,
            Height = picture.Height - TopMargin - BottomMargin,
            Shapes = [.. kept.Select(shape => shape.MovedBy(-Margin, -TopMargin))],
            Links = [],
        };
    }

    private static Picture DrawShown(Klantwaardemodel model, PictureCaption caption)
    {
        var layout = ModelLayout.Of(model);
        var (width, legend) = (layout.Width, new ModelLegend(layout.Bottom + 26, layout.Width));

        return new(width, legend.Bottom, TitleOf(model), ModelDescription.Of(model, caption),
        [
            new Shape.Box(0, 0, width, legend.Bottom, new(Palette.Paper)),
            .. ModelHeader.Draw(model, caption, width),
            .. ModelInvesteringen.Draw(model.Investeringen, layout.Investeringen),
            .. model.Investeringen is [] ? [] : ModelBalance.Draw(model.Balance, layout.Balance),
            .. ModelVerwachtingen.Draw(layout),
            .. legend.Draw(),
        ])
        {
            Links =
            [
                .. ModelInvesteringen.Place(model.Investeringen, layout.Investeringen).Select(tile => tile.Link),
                .. ModelVerwachtingen.Place(layout).Select(tile => tile.Link),
            ],
        };
    }

    private static Picture DrawSuppressed(Klantwaardemodel model, PictureCaption caption)
    {
        const double width = UsualWidth;
        const double height = 236;
        var area = new Area(Margin, 110, width - 2 * Margin, 86);

        return new(width, height, TitleOf(model), ModelDescription.Of(model, caption),
        [
            new Shape.Box(0, 0, width, height, new(Palette.Paper)),
            .. ModelHeader.Draw(model, caption, width),
            new Shape.Box(area.X, area.Y, area.Width, area.Height, new(Palette.Ground, new(Palette.Hairline)), Radius: 12),
            Icon.Ring.Draw(area.X + 40, area.Y + 43, 20, Palette.SoftInk),
            new Shape.Text(area.X + 72, area.Y + 48, ModelDescription.Suppressed, 16, Palette.Ink),
        ]);
    }

    private static string TitleOf(Klantwaardemodel model) => $"Klantwaardemodel als {model.Rol.Name}";
}
