namespace KlantWaarde.Web.Tests.Contacts;

public sealed class DelimiterTests
{
    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_delimiter_is_found_from_the_header(char delimiter)
    {
        var sheet = Csv.Sheet("Bedrijf;Naam;E-mail\nBakker;Jan Smit;jan@voorbeeld.nl".Replace(';', delimiter));

        Assert.Equal(delimiter, sheet.Delimiter);
        Assert.Equal("jan@voorbeeld.nl", Assert.Single(sheet.Accepted).Email);
    }

    [Fact]
    public void Commas_in_names_do_not_outvote_the_semicolons_of_the_header()
    {
        var sheet = Csv.Sheet("Bedrijf;Naam;E-mail\nBakker, Smit, Mol, BV;Vries, Janneke de;jan@voorbeeld.nl");

        Assert.Equal(';', sheet.Delimiter);
        Assert.Equal("Bakker, Smit, Mol, BV", Assert.Single(sheet.Accepted).Account);
    }

    [Fact]
    public void Delimiters_within_quotes_do_not_count() =>
        Assert.Equal(',', Csv.Sheet("\"Opm; a; b; c; d\",Bedrijf,E-mail\n\";;;\",Bakker,jan@voorbeeld.nl").Delimiter);

    [Theory]
    [InlineData("sep=,\r\n")]
    [InlineData("SEP=,\n")]
    [InlineData("\"sep=,\"\r")]
    public void The_sep_line_of_excel_is_obeyed_and_does_not_count_as_a_row(string line)
    {
        var sheet = Csv.Sheet(line + "Bedrijf,E-mail\r\nBakker,jan@voorbeeld.nl");

        Assert.Equal(',', sheet.Delimiter);
        Assert.Equal(2, Assert.Single(sheet.Accepted).Row);
    }

    [Fact]
    public void The_part_looked_at_never_ends_halfway_an_emoji() =>
        Assert.Contains("32.768 tekens", Csv.Refusal(new string('a', (256 * 1024) - 2) + ";😀;E-mail\nBakker;a;b"));

    [Fact]
    public void A_sep_line_we_cannot_read_is_said() => Assert.Contains("sep=", Csv.Refusal("sep=x\r\nBedrijfxE-mail"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_as_on_any_computer(string end)
    {
        var sheet = Csv.Sheet(string.Join(end, "Bedrijf;E-mail", "Bakker;a@voorbeeld.nl", "Smit;b@voorbeeld.nl", ""));

        Assert.Equal([2, 3], sheet.Accepted.Select(contact => contact.Row));
        Assert.Equal(["Bakker", "Smit"], sheet.Accepted.Select(contact => contact.Account));
    }
}
