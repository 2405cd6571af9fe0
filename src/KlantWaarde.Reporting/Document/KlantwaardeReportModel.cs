using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Document;

/// <summary>The pages of one rol: the model as a picture, what it says in sentences, and the same as a table.</summary>
internal static class KlantwaardeReportModel
{
    public static Section Compose(Klantwaardemodel model, ReportContent content) => new(Sheet.Landscape, Cover: false,
    [
        new Block.Heading(1, $"Uw klanten zien u als {model.Rol.Name}"),
        new Block.Figure(ModelPicture.Draw(model, new(content.Organisation, content.Survey, content.InvitedIn(model.Rol)))),
        new Block.Heading(2, "Wat het model zegt"),
        .. SentencesOf(model).Select(sentence => new Block.Paragraph(sentence)),
        .. TablesOf(model),
    ]);

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
            new("Klantwaarde", 15),
            new("Niveau", 13),
            new("Hoe zeker", 11),
            new("Kleuring", 14),
            new("Zekerheid", 9),
            new("Onder, zoals, boven", 13),
            new("Uitleg", 33),
        ],
        [.. rows.Select(row => (IReadOnlyList<Cell>)
            [row.Name, row.Place, row.Status!, new(row.Word, row.Swatch), row.Zekerheid ?? Nothing, row.Answers ?? Nothing, row.Sentence])]);

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

    private const string Nothing = "–";
}
