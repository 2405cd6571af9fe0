using KlantWaarde.Reporting.Drawing;
using static KlantWaarde.Reporting.Document.Block;

namespace KlantWaarde.Reporting.Tests.Pdf;

public sealed class PdfTextTests
{
    [Theory]
    [InlineData("Eén idee, € 1.234,50: “meedenken” is auto’s — of ‘s avonds … ½ × ≥ 5 · • ĳ")]
    [InlineData("fi ff fl ffi office")]
    [InlineData("Señor Åse Čapek Łódź naïef coördinatie")]
    [InlineData("( ) \\ <b> &amp; % endstream")]
    [InlineData("een e\u0301n een", "een én een")]
    [InlineData("met\ttab en\0 nul", "met tab en nul")]
    [InlineData("mooi 👍 gedaan")]
    public void Text_is_read_back_as_it_was_written(string text, string? expected = null)
    {
        using var printed = new PrintedReport(Samples.OnePage(new Paragraph(text)));

        Assert.Contains(expected ?? text, printed.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Torment.Hebrew)]
    [InlineData(Torment.Arabic)]
    public void Text_from_right_to_left_is_read_back_in_the_order_of_speech(string word)
    {
        using var printed = new PrintedReport(Samples.OnePage(new Paragraph($"Zij zei {word} tegen ons.")));

        Assert.Contains(word, printed.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_fits_no_line_loses_no_letter()
    {
        using var printed = new PrintedReport(Samples.OnePage(new Paragraph(Torment.FiveThousandLetters)) with { Footer = "" });

        var parts = printed.Structure().Split('\n').Select(line => line.Trim(' ', '"')); // one for each page
        Assert.Contains(Torment.FiveThousandLetters, string.Concat(parts), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_a_picture_is_text()
    {
        using var printed = new PrintedReport(Samples.OnePage(new Figure(Samples.Model)));

        Assert.Contains("22 van 31 uitgenodigde klanten · drieënveertig procent", printed.Text(), StringComparison.Ordinal);
        Assert.Contains("1,14", printed.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_in_a_column_line_up_and_are_still_numbers()
    {
        using var printed = new PrintedReport(Samples.OnePage(
            new Table("", [new("Naam", 1), new("Aantal", 1, Anchor.End)], [["a", "111"], ["b", "888"], ["c", "1.188,0 %"]])));

        var page = Assert.Single(printed.Words());
        Assert.Equal(Word("111").Left, Word("888").Left, 0.01);
        Assert.Contains("1.188,0 %", printed.Text(), StringComparison.Ordinal);

        PrintedWord Word(string text) => page.Words.Single(word => word.Text == text);
    }

    [Fact]
    public void Wrapped_words_stay_apart_for_whoever_listens()
    {
        var sentence = string.Join(' ', Enumerable.Range(1, 60).Select(number => $"woord{number}"));
        using var printed = new PrintedReport(Samples.OnePage(new Paragraph(sentence)));

        Assert.Contains($"\"{sentence}\"", printed.Structure(), StringComparison.Ordinal);
    }
}
