using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Document;

/// <summary>The last page: how to read the colours, what is not shown and why, and with which numbers it was computed.</summary>
internal static class KlantwaardeReportMethod
{
    public static Section Compose(ReportContent content) => new(Sheet.Portrait, Cover: false,
    [
        new Block.Heading(1, "Hoe u dit rapport leest"),
        new Block.Paragraph(
            "Klanten zeggen wat een klantwaarde voor hen is, en hoe zij die ervaren. Wat vanzelf spreekt is basis, wat u "
            + "onderscheidt staat daarboven, en wat klanten bindt staat bovenaan. Basis kan hoogstens op orde zijn."),
        new Block.Heading(2, "De kleuren"),
        Colours(content.Settings),
        new Block.Heading(2, "Hoe zeker een kleur is"),
        new Block.Paragraph(CertaintyOf(content.Settings)),
        new Block.Heading(2, "Wat we niet tonen"),
        new Block.Paragraph(Anonymity.Rule(content.Settings)),
        new Block.Heading(2, "Waar de cijfers vandaan komen"),
        new Block.Paragraph(OriginOf(content)),
        new Block.Paragraph($"Controlegetal van de antwoorden: {content.DataHash}", ParagraphKind.Small),
        ReportSettings.Table(content.Settings),
    ]);

    private static Block.Table Colours(ModelSettings settings) => new(
        "Wat de kleuren betekenen",
        [new("Kleuring", 26), new("In de basis", 37), new("Daarboven, en bij investeringen", 37)],
        [
            Row(Kleuring.Top, "komt niet voor", $"meer dan {Share(settings.AboveOther)} boven verwachting, of licht"),
            Row(Kleuring.Prima, "komt niet voor", "volgens verwachting, of in verhouding"),
            Row(Kleuring.OpOrde, $"minder dan {Share(settings.OrangeBasis)} onder verwachting", "komt niet voor"),
            Row(Kleuring.Oranje, $"vanaf {Share(settings.OrangeBasis)} onder verwachting", $"vanaf {Share(settings.OrangeOther)} onder verwachting, of te zwaar"),
            Row(Kleuring.Rood, $"vanaf {Share(settings.RedBasis)} onder verwachting", $"vanaf {Share(settings.RedOther)} onder verwachting, of te zwaar"),
            Row(Kleuring.Onbekend, $"minder dan {settings.NMin} antwoorden", $"minder dan {settings.NMin} antwoorden"),
        ]);

    private static IReadOnlyList<Cell> Row(Kleuring kleuring, string basis, string other) =>
        [new(Words.Of(kleuring), kleuring is Kleuring.Onbekend ? null : Look.Of(kleuring).Fill), basis, other];

    private static string CertaintyOf(ModelSettings settings) =>
        $"Bij elke kleur staat hoe groot de kans is dat zij klopt: vast vanaf {Share(settings.CertainFirm)}, redelijk vanaf "
        + $"{Share(settings.CertainFair)} en daaronder indicatief. Een indicatieve kleur is lichter en heeft een streepjesrand: "
        + "een paar antwoorden meer kunnen haar nog veranderen.";

    private static string OriginOf(ReportContent content) =>
        ReportSettings.Version(content)
        + $"{content.ReleasedBy} van {content.Agency} gaf het rapport vrij op {DutchDate.MomentOf(content.ReleasedAt)}; "
        + "antwoorden van daarna tellen niet mee. Dezelfde antwoorden geven altijd hetzelfde rapport.";

    private static string Share(double share) => ReportSettings.Share(share);
}
