using System.Text;
using KlantWaarde.Web.Contacts;

namespace KlantWaarde.Web.Tests.Contacts;

public sealed class RejectedRowsTests
{
    [Fact]
    public void The_file_holds_only_the_rejected_rows_with_the_reason_beside_them()
    {
        var sheet = Csv.Sheet("Bedrijf,E-mail,Telefoon\nBakker,a@voorbeeld.nl,1\nSmit & Zn,jan@bedrijf,\"2;3\"");

        Assert.Equal(
            "\uFEFF\"Rij\";\"Kolom\";\"Waarde\";\"Reden\";\"Bedrijf\";\"E-mail\";\"Telefoon\"\r\n"
            + "\"3\";\"E-mail\";\"jan@bedrijf\";\"‘jan@bedrijf’ is geen volledig e-mailadres: er ontbreekt een punt in ‘bedrijf’.\";"
            + "\"Smit & Zn\";\"jan@bedrijf\";\"2;3\"\r\n",
            Encoding.UTF8.GetString(RejectedRows.ToCsv(sheet)));
    }

    [Fact]
    public void A_mended_file_can_be_handed_in_again()
    {
        var rejected = Encoding.UTF8.GetString(RejectedRows.ToCsv(Csv.Sheet("Bedrijf;Naam;E-mail\nSmit;Jan de Wit;jan@bedrijf")));

        var contact = Csv.Contact(rejected.Replace("jan@bedrijf", "jan@bedrijf.nl"));

        Assert.Equal(new(2, "Smit", "Jan", "de", "Wit", "jan@bedrijf.nl", "nl", ""), contact);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(1)")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠1")]
    [InlineData("  =1")]
    [InlineData("\u00A0=1")]
    [InlineData("\"\n=1\"")]
    public void No_header_and_no_cell_becomes_a_formula(string formula)
    {
        var sheet = Csv.Sheet($"Bedrijf;E-mail;{formula}\n{formula};jan@bedrijf;{formula}\n{formula};;");

        var written = CsvRecords.Of(Encoding.UTF8.GetString(RejectedRows.ToCsv(sheet).AsSpan(3)), ';');

        Assert.Equal(3, written.Count());
        Assert.All(written.SelectMany(record => record.Cells), cell =>
            Assert.DoesNotContain(cell.TrimStart() is [var first, ..] ? first : 'x', "=+-@\t\r\n＝＋－＠"));
        Assert.Contains(written.SelectMany(record => record.Cells), cell => cell.StartsWith('\''));
    }

    [Fact]
    public void A_row_whose_cells_cannot_be_told_apart_is_in_the_file_too()
    {
        var sheet = Csv.Sheet("Bedrijf;E-mail\nSmit \"Zn\";jan@voorbeeld.nl");

        Assert.Contains("\"2\";\"\";\"Smit \"\"Zn\"\"\";\"De aanhalingstekens", Encoding.UTF8.GetString(RejectedRows.ToCsv(sheet)));
    }
}
