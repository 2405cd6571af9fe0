using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Pdf;

namespace KlantWaarde.Reporting.Tests.Pdf;

public sealed class PdfFileTests
{
    private static readonly Dictionary<string, ReportDocument> Reports = new()
    {
        ["a whole report"] = Samples.Report,
        ["a table of many pages"] = Samples.LongTable,
        ["texts that break programs"] = Samples.Torture,
        ["one line"] = Samples.OnePage(new Block.Paragraph("Eén regel.")),
        ["no text"] = Samples.OnePage(),
        ["no section"] = Samples.Of(),
        ["an empty landscape cover"] = Samples.Of(new Section(Sheet.Landscape, Cover: true, [])),
    };

    public static TheoryData<string> Names => [.. Reports.Keys];

    internal static ReportDocument Named(string name) => Reports[name];

    [Theory]
    [MemberData(nameof(Names))]
    public void Other_programs_find_no_fault_in_the_file(string name)
    {
        using var printed = new PrintedReport(Reports[name]);

        Assert.Contains("No syntax or stream encoding errors found", printed.Check(), StringComparison.Ordinal);
        printed.Paint();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_is_tagged_and_says_what_it_is(string name)
    {
        using var printed = new PrintedReport(Reports[name] with { Title = "Klantwaarde: één “rapport”" });
        var info = printed.Info();

        Assert.Matches(@"Title: +Klantwaarde: één “rapport”", info);
        Assert.Matches(@"Author: +Bureau Voorbeeld", info);
        Assert.Matches(@"Tagged: +yes", info);
        Assert.Matches(@"Metadata Stream: +yes", info);
        Assert.Matches(@"PDF version: +1\.7", info);
        Assert.Matches(@"CreationDate: +Sun Nov 22 08:30:00 2026 UTC", info);
    }

    [Fact]
    public void Whatever_people_write_prints() =>
        Law.Holds(cases: 8, property: Prop.ForAll(Texts.ListOf().ToArbitrary(), texts =>
        {
            using var printed = new PrintedReport(Samples.OnePage(
                [.. texts.SelectMany(text => new Block[] { new Block.Heading(1, text), new Block.Paragraph(text), TableOf(text) })]));

            printed.Check();
            printed.Paint();
        }));

    [Fact]
    public void Every_font_is_embedded_as_a_subset_and_can_be_searched()
    {
        using var printed = new PrintedReport(Samples.Report);
        var fonts = printed.Fonts().Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.Equal(3, fonts.Length);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+Inter-(Regular|SemiBold|Bold) +CID TrueType +Identity-H +yes yes yes", font));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_report_gives_the_same_bytes_in_every_culture_and_on_every_thread(string name)
    {
        var expected = PdfRenderer.Render(Reports[name]);

        foreach (var culture in new[] { "nl-NL", "ar-SA", "sv-SE", "" })
            Assert.Equal(expected, InCulture(culture, () => PdfRenderer.Render(Reports[name])));

        Assert.All(
            Enumerable.Range(0, 12).AsParallel().WithDegreeOfParallelism(6).Select(_ => PdfRenderer.Render(Reports[name])),
            bytes => Assert.Equal(expected, bytes));
    }

    [Fact]
    public void Another_report_has_another_id()
    {
        Assert.NotEqual(IdOf(Samples.Report), IdOf(Samples.Report with { Footer = "Iets anders" }));

        static string IdOf(ReportDocument report) =>
            Encoding.Latin1.GetString(PdfRenderer.Render(report)) is var file ? file[file.LastIndexOf("/ID[", StringComparison.Ordinal)..][..38] : "";
    }

    [Fact]
    public void The_first_headings_are_bookmarks()
    {
        using var printed = new PrintedReport(Samples.Report);

        var titles = printed.Objects().EnumerateObject()
            .Where(entry => entry.Value.TryGetProperty("value", out var value) && value.ToString().Contains("/XYZ", StringComparison.Ordinal))
            .Select(entry => entry.Value.GetProperty("value").GetProperty("/Title").GetString());

        Assert.Equal(["u:Het model als partner", "u:Hetzelfde in woorden", "u:Klantwaarde najaar 2026", "u:Samenvatting"], titles.Order());
    }

    [Theory]
    [InlineData("blue")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    public void A_colour_that_is_none_is_refused(string colour) => Assert.Throws<ArgumentException>(() =>
        PdfRenderer.Render(Samples.OnePage(new Block.Figure(new(10, 10, "", "", [new Shape.Box(0, 0, 5, 5, new(colour))])))));

    [Fact]
    public void A_row_without_a_cell_for_each_column_is_refused() => Assert.Throws<ArgumentException>(() =>
        PdfRenderer.Render(Samples.OnePage(new Block.Table("", [new("a", 1), new("b", 1)], [["alleen a"]]))));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void A_column_without_width_is_refused(double share) => Assert.Throws<ArgumentException>(() =>
        PdfRenderer.Render(Samples.OnePage(new Block.Table("", [new("a", 1), new("b", share)], []))));

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    public void A_picture_without_size_is_refused(double height) => Assert.Throws<ArgumentException>(() =>
        PdfRenderer.Render(Samples.OnePage(new Block.Figure(new(10, height, "", "", [])))));

    private static Gen<string> Texts { get; } = Gen
        .Elements("a", "lang woord ", "é", "\0", "\n", "\u0301", "👍🏽", "\u05e9\u05dc", "\ud83d", "(", ")", "\\", "<", ">>", "endobj", "%", "\u200f", "\ue031", "-", "€ 5 %")
        .ListOf().Select(string.Concat);

    private static Block.Table TableOf(string text) =>
        new(text, [new(text, 1), new(text, 0.5, Anchor.End), new("", 2, Anchor.Middle)], [[text, new(text, "#efb42a"), text], ["", "", ""]]);

    private static T InCulture<T>(string name, Func<T> act)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
