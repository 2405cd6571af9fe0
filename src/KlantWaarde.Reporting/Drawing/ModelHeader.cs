using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Fonts;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>Above the model: its title, whose it is and on whom it rests, and the niveau at the right.</summary>
internal static class ModelHeader
{
    private const string Title = "Klantwaardemodel";
    private const double TitleSize = 26;

    public static IEnumerable<Shape> Draw(Klantwaardemodel model, PictureCaption caption)
    {
        var level = model.IsShown ? LevelPill.Draw(model.Level, ModelPicture.Width - ModelPicture.Margin, 26) : ([], 0);
        var room = ModelPicture.Width - 2 * ModelPicture.Margin - level.Width - 24;
        var start = ModelPicture.Margin + Typeface.MeasureWidth($"{Title} ", TitleSize, Weight.Bold);
        var rol = FittedText.Fit($"als {model.Rol.Name}", room + ModelPicture.Margin - start, (TitleSize, 14), Weight.Regular);
        var subtitle = FittedText.Fit(SubtitleOf(model, caption), room, (14, 11), Weight.Regular);

        return
        [
            new Shape.Text(ModelPicture.Margin, 52, Title, TitleSize, Palette.Ink, Weight.Bold),
            new Shape.Text(start, 52, rol.Lines[0], rol.Size, Palette.Accent),
            new Shape.Text(ModelPicture.Margin, 78, subtitle.Lines[0], subtitle.Size, Palette.SoftInk),
            .. level.Shapes,
        ];
    }

    private static string SubtitleOf(Klantwaardemodel model, PictureCaption caption) =>
        string.Join(" · ", new[] { caption.Organisation, caption.Survey, RespondentsOf(model, caption) }.OfType<string>());

    private static string? RespondentsOf(Klantwaardemodel model, PictureCaption caption) => (model.Respondents, caption.Invited) switch
    {
        (null, _) => null,
        (var n, null) => $"{n} klanten die u als {model.Rol.Name} zien",
        var (n, invited) => $"{n} van {invited} uitgenodigde klanten die u als {model.Rol.Name} zien",
    };
}
