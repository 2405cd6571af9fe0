using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Fonts;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>Above the model: its title, whose it is and on whom it rests, and the niveau at the right.</summary>
internal static class ModelHeader
{
    private const string Title = "Klantwaardemodel";
    private const double TitleSize = 26;

    /// <summary>The margins, and the least between words and niveau.</summary>
    private const double Around = 2 * ModelPicture.Margin + 24;

    public static IEnumerable<Shape> Draw(Klantwaardemodel model, PictureCaption caption, double width)
    {
        var (level, taken) = LevelOf(model, width);
        var subtitle = FittedText.Fit(SubtitleOf(model, caption), width - taken - Around, (14, 11), Weight.Regular);

        return
        [
            .. TitleOf(model, width),
            new Shape.Text(ModelPicture.Margin, 78, subtitle.Lines[0], subtitle.Size, Palette.SoftInk),
            .. level,
        ];
    }

    /// <summary>What the model is called, apart from the rest, for whoever names it in a heading of their own.</summary>
    public static IEnumerable<Shape> TitleOf(Klantwaardemodel model, double width)
    {
        var start = Typeface.MeasureWidth($"{Title} ", TitleSize, Weight.Bold);
        var room = width - LevelOf(model, width).Width - Around - start;
        var rol = FittedText.Fit($"als {model.Rol.Name}", room, (TitleSize, 14), Weight.Regular);

        yield return new Shape.Text(ModelPicture.Margin, 52, Title, TitleSize, Palette.Ink, Weight.Bold);
        yield return new Shape.Text(ModelPicture.Margin + start, 52, rol.Lines[0], rol.Size, Palette.Accent);
    }

    private static (IEnumerable<Shape> Shapes, double Width) LevelOf(Klantwaardemodel model, double width) =>
        model.IsShown ? LevelPill.Draw(model.Level, width - ModelPicture.Margin, 26) : ([], 0);

    private static string SubtitleOf(Klantwaardemodel model, PictureCaption caption) =>
        string.Join(" · ", new[] { caption.Organisation, caption.Survey, RespondentsOf(model, caption) }.OfType<string>());

    private static string? RespondentsOf(Klantwaardemodel model, PictureCaption caption) => (model.Respondents, caption.Invited) switch
    {
        (null, _) => null,
        (var n, null) => $"{n} klanten die u als {model.Rol.Name} zien",
        var (n, invited) => $"{n} van {invited} uitgenodigde klanten die u als {model.Rol.Name} zien",
    };
}
