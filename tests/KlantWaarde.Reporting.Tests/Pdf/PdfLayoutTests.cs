using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Fonts;
using static KlantWaarde.Reporting.Document.Block;

namespace KlantWaarde.Reporting.Tests.Pdf;

public sealed class PdfLayoutTests
{
    private const double Margin = 48;

    [Fact]
    public void The_head_of_a_table_stands_on_every_page_it_reaches()
    {
        using var printed = new PrintedReport(Samples.LongTable);
        var pages = printed.Pages();

        Assert.True(pages.Length > 3);
        Assert.All(pages, page => Assert.Matches("Klantwaarde +Niveau +Kleuring +Onder +Toelichting", page));
        Assert.Contains("Waarde 120", pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_stays_on_one_page()
    {
        using var printed = new PrintedReport(Samples.LongTable);

        Assert.All(printed.Pages(), page =>
            Assert.Equal(page.Split("3 van 22 partners").Length, page.Split("te zijn 81 %.").Length));
    }

    [Fact]
    public void Every_page_but_the_cover_says_which_page_it_is()
    {
        using var printed = new PrintedReport(Samples.Report);
        var pages = printed.Pages();

        Assert.Equal(5, pages.Length);
        Assert.DoesNotContain("pagina", pages[0], StringComparison.Ordinal);
        for (var page = 1; page < pages.Length; page++)
            Assert.Matches($"Klantwaarde najaar 2026 · Voorbeeld Logistiek +pagina {page + 1} van 5", pages[page]);
    }

    [Fact]
    public void The_second_page_of_a_cover_section_has_a_footer()
    {
        using var printed = new PrintedReport(Samples.Of(new Section(Sheet.Portrait, Cover: true,
            [new Heading(1, "Omslag"), new Gap(2000), new Paragraph("Verder.")])));

        Assert.Equal([false, true], printed.Pages().Select(page => page.Contains("pagina", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("a whole report")]
    [InlineData("a table of many pages")]
    [InlineData("texts that break programs")]
    public void Words_stay_between_the_margins_and_off_one_another(string name)
    {
        using var printed = new PrintedReport(PdfFileTests.Named(name));

        Assert.All(printed.Words(), page =>
        {
            Assert.All(page.Words, word => Assert.True(
                word.Left >= Margin - 0.5 && word.Right <= page.Width - Margin + 0.5 && word.Top >= 0 && word.Bottom <= page.Height - 12,
                $"{word} lies outside {page.Width} by {page.Height}."));

            foreach (var (index, word) in page.Words.Index())
                Assert.DoesNotContain(page.Words.Skip(index + 1), other => word.Overlaps(other));
        });
    }

    [Fact]
    public void A_cover_begins_at_a_third_of_the_page()
    {
        using var printed = new PrintedReport(Samples.Report);
        var page = printed.Words()[0];

        Assert.InRange(page.Words[0].Top, page.Height / 3, page.Height / 3 + 40);
    }

    [Theory]
    [InlineData(Sheet.Portrait, 595.276, 841.89)]
    [InlineData(Sheet.Landscape, 841.89, 595.276)]
    public void A_sheet_is_A4(Sheet sheet, double width, double height)
    {
        using var printed = new PrintedReport(Samples.Of(new Section(sheet, Cover: false, [])));
        var page = Assert.Single(printed.Words());

        Assert.Equal((width, height), (page.Width, page.Height));
    }

    [Theory]
    [InlineData(600)]
    [InlineData(660)]
    [InlineData(690)]
    [InlineData(705)]
    [InlineData(720)]
    public void A_heading_stands_on_the_page_of_what_it_is_about(double above)
    {
        using var printed = new PrintedReport(Samples.OnePage(
            new Paragraph("Boven."), new Gap(above), new Heading(1, "Kop"), new Heading(2, "Onderkop"),
            new Table("Bijschrift", [new("Rol", 1)], [["Partner"]])));

        var page = Assert.Single(printed.Pages(), page => page.Contains("Onderkop", StringComparison.Ordinal));
        Assert.Contains("Kop", page, StringComparison.Ordinal);
        Assert.Contains("Partner", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_of_a_paragraph_stands_alone()
    {
        var paragraph = new Paragraph(string.Join('\n', Enumerable.Range(1, 6).Select(line => $"regel{line}")));

        using var printed = new PrintedReport(Samples.Of([.. Enumerable.Range(0, 40).Select(step =>
            new Section(Sheet.Portrait, Cover: false, [new Paragraph("Boven."), new Gap(560 + step * 5), paragraph]))]));

        var linesOnPages = printed.Pages().Select(page => page.Split("regel").Length - 1).ToList();
        Assert.DoesNotContain(1, linesOnPages);
        Assert.Contains(2, linesOnPages);
    }

    [Fact]
    public void A_picture_shrinks_to_the_width_and_a_little_to_stay_on_its_page()
    {
        Assert.Equal([1], PagesOf(new Gap(0), Samples.Model));
        Assert.Equal([1], PagesOf(new Gap(470), Samples.Model));
        Assert.Equal([2], PagesOf(new Gap(520), Samples.Model));
        Assert.Equal([1], PagesOf(new Gap(0), Samples.Model with { Width = 400, Height = 4000 }));

        static IEnumerable<int> PagesOf(Gap gap, Picture picture)
        {
            using var printed = new PrintedReport(Samples.OnePage(new Paragraph("Boven."), gap, new Figure(picture)));
            return [.. printed.Pages().Index().Where(page => page.Item.Contains("Vertrouwen", StringComparison.Ordinal)).Select(page => page.Index + 1)];
        }
    }

    [Fact]
    public void A_picture_ends_above_the_margin()
    {
        using var printed = new PrintedReport(Samples.OnePage(new Paragraph("Boven."), new Gap(470), new Figure(Samples.Model)));
        var page = Assert.Single(printed.Words());

        Assert.InRange(page.Words.Single(word => word.Text == "KlantWaarde").Bottom, 770, page.Height - Margin);
    }

    [Fact]
    public void A_word_is_as_wide_as_it_was_measured()
    {
        using var printed = new PrintedReport(Samples.OnePage(new Heading(1, "Willekeurig")));
        var word = Assert.Single(printed.Words()).Words.Single(word => word.Text == "Willekeurig");

        Assert.Equal(Typeface.MeasureWidth("Willekeurig", 24, Weight.Bold), word.Right - word.Left, 0.05);
    }

    [Fact]
    public void A_word_in_a_table_is_not_broken_when_other_columns_have_room()
    {
        using var printed = new PrintedReport(Samples.OnePage(
            new Table("", [new("A", 0.1), new("B", 9)], [["Onderscheidend", "ruim"], ["Klantwaardemodel", "genoeg"]])));

        Assert.Contains("Onderscheidend", printed.Text(), StringComparison.Ordinal);
        Assert.Contains("Klantwaardemodel", printed.Text(), StringComparison.Ordinal);
    }
}
