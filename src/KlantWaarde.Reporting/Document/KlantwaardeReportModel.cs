using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Document;

/// <summary>The pages of one rol: the model as a picture, what it says in sentences, and the same as a table.</summary>
internal static class KlantwaardeReportModel
{
    public static Section Compose(Klantwaardemodel model, ReportContent content) => new(Sheet.Landscape, Cover: false,
    [
        new Block.Heading(1, $"Klantwaardemodel als {model.Rol.Name}"),
        new Block.Figure(ModelPicture.DrawUntitled(model, CaptionOf(model, content))),
        new Block.Heading(2, "Wat het model zegt"),
        .. SentencesOf(model).Select(sentence => new Block.Paragraph(sentence)),
        .. TablesOf(model),
    ]);

    private static PictureCaption CaptionOf(Klantwaardemodel model, ReportContent content) =>
        new(content.Organisation, content.Survey, content.InvitedIn(model.Rol));

    private static IEnumerable<string> SentencesOf(Klantwaardemodel model) =>
        [.. new[] { model.Level?.Sentence, model.Balance?.Sentence }.OfType<string>(), .. model.Remarks];

    private static IEnumerable<Block> TablesOf(Klantwaardemodel model)
    {
        var rows = ModelTable.Of(model).ToLookup(row => row.IsInvestering);

        if (rows[false].Any())
            yield return Verwachtingen(model.Rol, rows[false]);

        if (rows[true].Any())
            yield return Investeringen(model.Rol, rows[true]);
    }

    private static Block.Table Verwachtingen(Rol rol, IEnumerable<ModelRow> rows) => new(
        $"Verwachtingen als {rol.Name}: onder, zoals en boven verwachting",
        [
            new("Klantwaarde", 14),
            new("Niveau", 14),
            new("Kleuring", 14),
            new("Zekerheid", 8),
            new("Onder, zoals, boven", 17),
            new("Uitleg", 50),
        ],
        [.. rows.Select(row => (IReadOnlyList<Cell>)
            [row.Name, PlaceOf(row), new(row.Word, row.Swatch), row.Zekerheid ?? Nothing, row.Answers ?? Nothing, ReasonOf(row)])]);

    private static Block.Table Investeringen(Rol rol, IEnumerable<ModelRow> rows) => new(
        $"Investeringen als {rol.Name}: te zwaar, in verhouding en licht",
        [
            new("Investering", 15),
            new("Kleuring", 14),
            new("Zekerheid", 9),
            new("Te zwaar, in verhouding, licht", 20),
            new("Uitleg", 50),
        ],
        [.. rows.Select(row => (IReadOnlyList<Cell>)
            [row.Name, new(row.Word, row.Swatch), row.Zekerheid ?? Nothing, row.Answers ?? Nothing, row.Sentence])]);

    /// <summary>A bevestigd niveau needs no word; every other says how sure it is.</summary>
    private static string PlaceOf(ModelRow row) => row.IsConfirmed ? row.Place : $"{row.Place}, {row.Status}";

    private static string ReasonOf(ModelRow row) => row.IsConfirmed ? row.Sentence : $"{row.Sentence} {row.PlaceSentence}";

    private const string Nothing = "–";
}
