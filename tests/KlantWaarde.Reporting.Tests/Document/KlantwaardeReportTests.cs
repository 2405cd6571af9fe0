using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Document;

namespace KlantWaarde.Reporting.Tests.Document;

public sealed partial class KlantwaardeReportTests
{
    private static ReportDocument Report { get; } = KlantwaardeReport.Compose(Reports.Full);

    [Fact]
    public void It_has_a_cover_a_glance_a_page_for_each_rol_that_is_shown_and_the_method()
    {
        Assert.Equal([true, false, false, false], Report.Sections.Select(section => section.Cover));
        Assert.Equal(
            [Sheet.Portrait, Sheet.Portrait, Sheet.Landscape, Sheet.Portrait],
            Report.Sections.Select(section => section.Sheet));
        Assert.Equal(
            ["Klantwaardemodel Voorbeeld Logistiek", "In één oogopslag", "Klantwaardemodel als partner", "Hoe u dit rapport leest"],
            Report.Blocks<Block.Heading>().Where(heading => heading.Level is 1).Select(heading => heading.Text));
    }

    [Fact]
    public void A_rol_that_is_suppressed_is_named_with_the_reason_and_has_no_page()
    {
        Assert.Contains(Report.Texts(), text => text.StartsWith("Als leverancier: niet getoond, want", StringComparison.Ordinal)
            && text.Contains("minder dan 5 antwoorden", StringComparison.Ordinal));
        Assert.DoesNotContain("Klantwaardemodel als leverancier", Report.Texts());
    }

    [Fact]
    public void Each_rol_says_how_many_answered_of_how_many_were_invited() => Assert.Contains(
        "Als partner: 22 van de 31 uitgenodigde klanten zien u zo, uit 14 organisaties.", Report.Texts());

    [Fact]
    public void Every_figure_in_it_is_in_the_outcome()
    {
        var known = FiguresOf(JsonSerializer.Serialize(Reports.Full)).Concat(PercentagesOf(Reports.Full.Settings))
            .Concat(SettingCatalogue.All.SelectMany(setting => FiguresOf($"{setting.Title} {setting.Text(setting.Standard)}"))) // 4.999 is 4999
            .ToHashSet();

        Assert.All(
            Report.Sections.SelectMany(section => section.Texts()).Except([DayAndTime]).SelectMany(FiguresOf),
            figure => Assert.Contains(figure, known));
    }

    [Fact]
    public void A_count_is_never_without_its_n() => Assert.All(
        Report.Blocks<Block.Table>().Take(2).SelectMany(table => table.Rows),
        row => Assert.Matches(@"^(\d+, \d+ en \d+ van de \d+|–)$", row[^2].Text));

    [Fact]
    public void The_table_says_what_the_picture_says()
    {
        var rows = Report.Blocks<Block.Table>().SelectMany(table => table.Rows).Select(row => row.Select(cell => cell.Text)).ToList();

        Assert.All(Models.Full.Verwachtingen, cell => Assert.Single(rows, row => row.Contains(cell.Name) && row.Contains(cell.Performance.Word)));
        Assert.All(Models.Full.Investeringen, cell => Assert.Single(rows, row => row.Contains(cell.Name) && row.Contains(cell.Performance.Sentence)));
    }

    [Fact]
    public void A_table_has_a_cell_for_each_column() => Assert.All(Report.Blocks<Block.Table>(), table =>
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count)));

    [Fact]
    public void The_conclusion_stands_first_in_its_own_paragraphs()
    {
        var glance = Report.Sections[1].Texts().ToList();

        Assert.Equal(
            ["Conclusie", "Klanten zijn graag bij u, en zij verwachten dat u vaker zelf belt.", "Begin met proactief zijn: daar wint u het meest."],
            glance[2..5]); // after the heading and the level
        Assert.DoesNotContain("Conclusie", KlantwaardeReport.Compose(Reports.Full with { Conclusion = " \n" }).Texts());
    }

    [Theory]
    [InlineData("2026-11-22T13:05:00Z", "22 november 2026")]
    [InlineData("2026-12-31T23:30:00Z", "1 januari 2027")]
    [InlineData("2026-03-29T22:30:00Z", "30 maart 2026")]
    public void Its_date_is_that_of_amsterdam_in_dutch(string instant, string day)
    {
        var content = Reports.Full with { ReleasedAt = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture) };

        Assert.Contains(day, KlantwaardeReport.Compose(content).Sections[0].Texts());
    }

    [Fact]
    public void The_last_page_says_by_which_rules_and_from_which_answers()
    {
        var method = string.Join('\n', Report.Sections[^1].Texts());

        Assert.Contains("versie 2.0 van de rekenregels", method, StringComparison.Ordinal);
        Assert.Contains("Anna de Vries van Bureau Helder gaf het rapport vrij op " + DayAndTimeText, method, StringComparison.Ordinal);
        Assert.Contains(Reports.Full.DataHash, method, StringComparison.Ordinal);
        Assert.Contains("KlantWaarde", method, StringComparison.Ordinal);
    }

    [Fact]
    public void It_prints_the_settings_that_were_used()
    {
        var content = Reports.Full with { Settings = new() { NMin = 7, RedBasis = 0.35, BalanceBand = 0.12 } };
        var method = KlantwaardeReport.Compose(content).Sections[^1].Texts().ToList();

        Assert.Contains("7", method);
        Assert.Contains("35\u00a0%", method);
        Assert.Contains("0,12", method);
        Assert.Contains("minder dan 7 antwoorden", method);
    }

    [Fact]
    public void Without_a_change_every_number_is_printed_once_and_nothing_is_marked()
    {
        var table = SettingsTable(Reports.Full);

        Assert.Equal(["Instelling", "Waarde"], table.Columns.Select(column => column.Head));
        Assert.Equal(SettingCatalogue.All.Select(setting => setting.Title), table.Rows.Select(row => row[0].Text));
        Assert.Contains("volgens versie 2.0 van de rekenregels. ", Origin(Reports.Full), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_was_changed_is_marked_with_its_standard_and_the_method_page_says_who_and_why()
    {
        var content = Reports.Full with
        {
            Outcome = Reports.Full.Outcome with { RuleVersion = "2.1" },
            Settings = new() { RedBasis = 0.305, Revision = 1 },
            Rules = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), "Anna de Vries", "Kleine markt"),
        };
        var table = SettingsTable(content);

        Assert.Equal(["Instelling", "Waarde", "Standaard"], table.Columns.Select(column => column.Head));
        Assert.Equal(
            ["Basis is onder verwachting vanaf dit deel (aangepast)", "30,5\u00a0%", "25\u00a0%"],
            Assert.Single(table.Rows, row => row[0].Text.Contains("aangepast", StringComparison.Ordinal)).Select(cell => cell.Text));
        Assert.Contains(
            "volgens versie 2.1 van de rekenregels, voor dit onderzoek aangepast op 2 maart 2026 door Anna de Vries: ‘Kleine markt’. ",
            Origin(content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(12, 1)]
    public void Klanten_who_left_are_named_beside_the_pyramid_when_that_is_known(int? lost, int sentences)
    {
        var texts = KlantwaardeReport.Compose(Reports.Full with { LostClients = lost }).Texts()
            .Where(text => text.StartsWith("Het afgelopen jaar vertrok", StringComparison.Ordinal)).ToList();

        Assert.Equal(sentences, texts.Count);
        Assert.All(texts, text => Assert.Contains(lost is 0 ? "geen klant" : lost is 1 ? "1 klant." : "12 klanten.", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Frozen_as_text_and_read_again_it_is_the_same_report()
    {
        var thawed = JsonSerializer.Deserialize<ReportContent>(JsonSerializer.Serialize(Reports.Full))!;

        Assert.Equal(Report.Texts(), KlantwaardeReport.Compose(thawed).Texts());
    }

    [Fact]
    public void When_nothing_may_be_shown_it_says_so_and_stays_a_report()
    {
        var content = Reports.Full with { Outcome = new(ModelSettings.RuleVersion, [Models.Suppressed], null, null) };
        var report = KlantwaardeReport.Compose(content);

        Assert.Equal(3, report.Sections.Count);
        Assert.Contains("Er zijn nog te weinig antwoorden om te tellen.", report.Texts());
    }

    private static Block.Table SettingsTable(ReportContent content) =>
        Assert.IsType<Block.Table>(KlantwaardeReport.Compose(content).Sections[^1].Blocks[^1]);

    private static string Origin(ReportContent content) =>
        KlantwaardeReport.Compose(content).Texts().Single(text => text.StartsWith("De cijfers in dit rapport", StringComparison.Ordinal));

    private static string DayAndTimeText => "22 november 2026 om 14.05 uur";

    /// <summary>The one paragraph whose figures are a moment, not a count.</summary>
    private static string DayAndTime => Report.Texts().Single(text => text.Contains(DayAndTimeText, StringComparison.Ordinal));

    private static IEnumerable<string> PercentagesOf(ModelSettings settings) =>
        FiguresOf(JsonSerializer.Serialize(settings))
            .Select(figure => 100 * double.Parse(figure.Replace(',', '.'), CultureInfo.InvariantCulture))
            .Select(share => share.ToString("0.##", CultureInfo.GetCultureInfo("nl-NL")));

    private static IEnumerable<string> FiguresOf(string text) =>
        Figure().Matches(text).Select(match => match.Value.Replace('.', ','));

    [GeneratedRegex(@"\d+([.,]\d+)?")]
    private static partial Regex Figure();
}
