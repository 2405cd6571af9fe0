using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Drawing;
using static KlantWaarde.Reporting.Document.Block;

namespace KlantWaarde.Reporting.Tests.Pdf;

/// <summary>Reports to print: one as an agency would send it, and some that nobody hopes for.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset MadeAt = new(2026, 11, 22, 9, 30, 0, TimeSpan.FromHours(1));

    private const string Prose =
        "Klanten die u als partner zien, verwachten dat u meedenkt voordat zij erom vragen. Op ‘meedenken’ zegt 27 % dat het "
        + "minder is dan verwacht; de kans dat dit oranje hoort te zijn is 81 %. Eén op de drie noemt de prijs-/kwaliteitverhouding "
        + "‘in verhouding’ — dat is meer dan vorig jaar (€ 1.234,50 per opdracht) en het blijft “ruim voldoende”.";

    /// <summary>The report that an account manager would get: a cover, and every kind of block on both kinds of sheet.</summary>
    public static ReportDocument Report => Of(
        new(Sheet.Portrait, Cover: true,
        [
            new Heading(1, "Klantwaarde najaar 2026"),
            new Paragraph("Voorbeeld Logistiek B.V. — wat klanten verwachten, wat zij ervaren en wat u daarmee doet", ParagraphKind.Lead),
            new Gap(28),
            new Paragraph("Bureau Voorbeeld · Anna de Vries"),
            new Paragraph("Veldwerk 3 tot en met 28 november 2026 · 47 van 84 klanten deden mee", ParagraphKind.Small),
        ]),
        new(Sheet.Portrait, Cover: false,
        [
            new Heading(1, "Samenvatting"),
            new Paragraph(Prose, ParagraphKind.Lead),
            new Heading(2, "Drie prioriteiten"),
            new Paragraph(Prose),
            new Paragraph(Prose),
            new Heading(3, "Wie deden mee?"),
            new Paragraph(Prose),
            Respons,
            new Paragraph("Een getal staat er alleen als ten minste vijf klanten antwoordden.", ParagraphKind.Small),
        ]),
        new(Sheet.Landscape, Cover: false, [new Heading(1, "Het model als partner"), new Figure(Model)]),
        new(Sheet.Portrait, Cover: false,
        [
            new Heading(1, "Hetzelfde in woorden"),
            new Paragraph(Prose),
            new Figure(Model),
            Klantwaarden(14),
        ]));

    /// <summary>A table over several pages.</summary>
    public static ReportDocument LongTable =>
        Of(new Section(Sheet.Portrait, Cover: false, [new Heading(1, "Bijlage"), Klantwaarden(120)]));

    /// <summary>What people paste into fields, and what a report has when nobody answered.</summary>
    public static ReportDocument Torture => Of(new Section(Sheet.Portrait, Cover: false,
    [
        new Heading(1, Torment.SixtyLetters),
        new Heading(2, ""),
        new Paragraph(""),
        new Paragraph(Torment.SixtyLetters + " " + Torment.SixtyLetters),
        new Paragraph(Torment.FiveThousandLetters),
        new Paragraph(Torment.Marks),
        new Paragraph($"Emoji {Torment.Emoji}, Hebreeuws {Torment.Hebrew} en Arabisch {Torment.Arabic}, een nul\0byte en een halve \ud83d"),
        new Paragraph("auto's, ’s avonds, ‘t, \"zo\", <b>&amp;</b>, \\( \\) %PDF endstream endobj"),
        new Figure(new(10, 10, "", "", [])),
        new Figure(Model with { Width = 400, Height = 4000 }),
        new Gap(5000),
        new Table("Niemand antwoordde", [new("Klantwaarde", 1), new("Antwoorden", 1, Anchor.End)], []),
        new Table("", [new("", 1), new(Torment.SixtyLetters, 0.01)], [["", ""], [Torment.FiveThousandLetters, Torment.Emoji]]),
        new Table(Torment.SixtyLetters, [new(Torment.FiveThousandLetters, 1), new("Kort", 1)], [["a", "b"]]),
        new Heading(3, "Een kop als laatste"),
    ])) with
    { Title = Torment.Hebrew + "\0\u0001<>", Footer = Torment.FiveThousandLetters };

    public static ReportDocument Of(params Section[] sections) => new(
        "Klantwaarde najaar 2026: “Voorbeeld Logistiek”", "Bureau Voorbeeld", "nl-NL", "Klantwaarde najaar 2026 · Voorbeeld Logistiek", MadeAt, sections);

    public static ReportDocument OnePage(params Block[] blocks) => Of(new Section(Sheet.Portrait, Cover: false, blocks));

    /// <summary>Every kind of shape, in the manner of the model.</summary>
    public static Picture Model => new(720, 400, "Klantwaardemodel als partner", "Van de drie klantwaarden is er één rood: proactief.",
    [
        new Shape.Text(0, 26, "Klantwaardemodel", 24, "#1b2733", Weight.Bold),
        new Shape.Text(0, 46, "22 van 31 uitgenodigde klanten · drieënveertig procent", 12, "#5b6b7a"),
        new Shape.Polygon([new(80, 70), new(640, 70), new(720, 280), new(0, 280)], new("#f5f7fa", new("#d5dde5"))),
        .. Tile(110, 110, "Vertrouwen", "#0072b2", "#ffffff", edge: null, hatch: null),
        .. Tile(270, 110, "Proactief", "#d55e00", "#000000", edge: null, hatch: null),
        .. Tile(430, 110, "Loyaliteit", "#ffffff", "#5b6b7a", edge: new("#5b6b7a", 1, Dashed: true), hatch: "#c3ccd4"),
        new Shape.Circle(360, 330, 36, new("#ffffff", new("#d5dde5"))),
        new Shape.Circle(600, 120, 20, new("#e69f00", Hatch: "#1b2733")),
        new Shape.Polygon([new(600, 190), new(620, 230), new(580, 230)], new(null, new("#1b2733", 2), Hatch: "#0b5a94")),
        new Shape.Text(360, 336, "1,14", 18, "#1b2733", Weight.Bold, Anchor.Middle),
        new Shape.Line(new(0, 370), new(720, 370), new("#d5dde5")),
        new Shape.Text(720, 390, "KlantWaarde", 11, "#5b6b7a", Weight.SemiBold, Anchor.End),
    ]);

    private static Table Respons => new(
        "Respons per rol",
        [new("Rol", 3), new("Uitgenodigd", 1, Anchor.End), new("Klaar", 1, Anchor.End), new("Respons", 1, Anchor.End)],
        [["Partner", "31", "22", "71 %"], ["Leverancier", "40", "25", "63 %"], ["Nog onbekend", "13", "–", "–"]]);

    private static Table Klantwaarden(int rows) => new(
        "Klantwaarden als partner: verwachting, ervaring en zekerheid",
        [new("Klantwaarde", 2), new("Niveau", 2), new("Kleuring", 2), new("Onder", 1, Anchor.End), new("Toelichting", 5)],
        [.. Enumerable.Range(1, rows).Select(row => (IReadOnlyList<Cell>)
        [
            $"Waarde {row}", row % 2 == 0 ? "Onderscheidend" : "Basis", new("kwetsbaar", "#efb42a"), $"{row * 7 % 22} van 22",
            row % 3 == 0 ? "3 van 22 partners vinden dit slechter dan verwacht; kans dat dit oranje hoort te zijn 81 %." : "Zoals verwacht.",
        ])]);

    private static IEnumerable<Shape> Tile(double x, double y, string word, string fill, string ink, Stroke? edge, string? hatch) =>
    [
        new Shape.Box(x, y, 140, 84, new(fill, edge, Hatch: hatch), Radius: 7),
        new Shape.Text(x + 12, y + 24, word, 14, ink, Weight.SemiBold),
        new Shape.Box(x + 12, y + 36, 30, 7, new(ink), Radius: 2),
        new Shape.Box(x + 44, y + 36, 84, 7, new(ink, Opacity: 0.3), Radius: 2),
        new Shape.Text(x + 12, y + 70, "3 van 22 onder", 10.5, ink),
    ];
}

/// <summary>Texts that break programs.</summary>
internal static class Torment
{
    public const string SixtyLetters = "Aansprakelijkheidsverzekeringsmaatschappijdirecteurspensioen";
    public const string Emoji = "👍🏽👩‍👩‍👧";
    public const string Hebrew = "שלום";
    public const string Arabic = "مرحبا";

    /// <summary>One letter under a tower of marks.</summary>
    public static readonly string Marks = "Z" + string.Concat(Enumerable.Repeat("\u0337\u0489", 400));

    public static readonly string FiveThousandLetters = string.Concat(Enumerable.Repeat("langewoord", 500));
}
