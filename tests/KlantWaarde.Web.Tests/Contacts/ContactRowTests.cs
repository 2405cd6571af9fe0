using KlantWaarde.Web.Contacts;

namespace KlantWaarde.Web.Tests.Contacts;

public sealed class ContactRowTests
{
    [Fact]
    public void White_space_and_hard_spaces_around_cells_do_not_reject_a_row() =>
        Assert.Equal(
            new(2, "Bakker", "Jan", "de", "Wit", "jan@voorbeeld.nl", "nl", ""),
            Csv.Contact("Bedrijf ;Naam;E-mail\t\n Bakker\u00A0;\u00A0Jan  de\u00A0Wit ; jan@voorbeeld.nl \u200B"));

    [Fact]
    public void Quoted_cells_hold_delimiters_quotes_and_lines()
    {
        var sheet = Csv.Sheet("Bedrijf;Adres;E-mail\r\n\"Bakker; \"\"De Kroon\"\"\";\"Dam 1\r\nUtrecht\";a@voorbeeld.nl\r\nSmit;;b@voorbeeld.nl");

        Assert.Equal(["Bakker; \"De Kroon\"", "Smit"], sheet.Accepted.Select(contact => contact.Account));
        Assert.Equal([2, 3], sheet.Accepted.Select(contact => contact.Row));
    }

    [Fact]
    public void Spaces_around_quotes_do_no_harm() =>
        Assert.Equal("Bakker; Smit", Csv.Contact("Bedrijf;E-mail\n \"Bakker; Smit\" ; \"a@voorbeeld.nl\" ").Account);

    [Fact]
    public void Empty_rows_are_skipped_and_still_counted()
    {
        var sheet = Csv.Sheet("Bedrijf;E-mail\nBakker;a@voorbeeld.nl\n\n;\n \u00A0;  \nSmit;b@voorbeeld.nl\n\n");

        Assert.Empty(sheet.Rejected);
        Assert.Equal([2, 6], sheet.Accepted.Select(contact => contact.Row));
    }

    [Theory]
    [InlineData("", "nl")]
    [InlineData("NL", "nl")]
    [InlineData("Nederlands", "nl")]
    [InlineData("Dutch", "nl")]
    [InlineData("nl_BE", "nl")]
    [InlineData("en", "en")]
    [InlineData("Engels", "en")]
    [InlineData("ENGLISH", "en")]
    [InlineData("en-GB", "en")]
    public void The_language_is_read_as_people_write_it(string typed, string expected) =>
        Assert.Equal(expected, Csv.Contact($"Bedrijf;E-mail;Taal\nBakker;a@voorbeeld.nl;{typed}").Language);

    [Fact]
    public void Another_language_is_rejected_rather_than_guessed()
    {
        var rejected = Csv.Rejected("Bedrijf;E-mail;Taal\nBakker;a@voorbeeld.nl;Frans");

        Assert.Equal(("Taal", "Frans"), (rejected.Column, rejected.Value));
        Assert.Contains("Vul nl of en in", rejected.Reason);
    }

    [Fact]
    public void A_company_is_required()
    {
        var rejected = Csv.Rejected("Bedrijf;E-mail\n ;a@voorbeeld.nl");

        Assert.Equal((2, "Bedrijf", "", "De naam van het bedrijf ontbreekt."), (rejected.Row, rejected.Column, rejected.Value, rejected.Reason));
    }

    [Fact]
    public void The_second_row_with_an_address_is_rejected_and_names_the_first()
    {
        var sheet = Csv.Sheet("Bedrijf;E-mail\nA;x@\nB;x@voorbeeld.nl\nC;\nD;X@VOORBEELD.nl");

        Assert.Equal("B", Assert.Single(sheet.Accepted).Account);
        Assert.Equal((5, "Dit adres staat ook in rij 3."), (sheet.Rejected[^1].Row, sheet.Rejected[^1].Reason));
    }

    [Fact]
    public void A_row_that_was_rejected_does_not_claim_its_address()
    {
        var sheet = Csv.Sheet("Bedrijf;E-mail\n;x@voorbeeld.nl\nB;x@voorbeeld.nl");

        Assert.Equal("B", Assert.Single(sheet.Accepted).Account);
    }

    [Theory]
    [InlineData("Bakker;a@voorbeeld.nl", "2 cellen en de kolomnamen 3")]
    [InlineData("Bakker;BV;a@voorbeeld.nl;Jan", "4 cellen en de kolomnamen 3")]
    public void A_row_that_does_not_fit_its_header_is_rejected(string row, string reason) =>
        Assert.Contains(reason, Csv.Rejected($"Bedrijf;E-mail;Naam\n{row}").Reason);

    [Fact]
    public void Empty_cells_too_many_do_no_harm() =>
        Assert.Equal("Jan", Csv.Contact("Bedrijf;E-mail;Naam\nBakker;a@voorbeeld.nl;Jan;; ;").DisplayName);

    [Theory]
    [InlineData("\"Bakker\" BV;a@voorbeeld.nl")]
    [InlineData("Bakker \"De Kroon\";a@voorbeeld.nl")]
    [InlineData("\"Bakker;a@voorbeeld.nl")]
    public void Broken_quotes_reject_the_row(string row)
    {
        var sheet = Csv.Sheet($"Bedrijf;E-mail\nSmit;b@voorbeeld.nl\n{row}");

        Assert.Equal("Smit", Assert.Single(sheet.Accepted).Account);
        Assert.Equal(3, Assert.Single(sheet.Rejected).Row);
        Assert.Contains("aanhalingsteken", sheet.Rejected[0].Reason);
    }

    [Fact]
    public void A_quote_left_open_says_how_many_lines_it_took_along()
    {
        var sheet = Csv.Sheet("Bedrijf;E-mail\n\"Bakker;a@voorbeeld.nl\nSmit;b@voorbeeld.nl\n\"Mol\";c@voorbeeld.nl\nVos;d@voorbeeld.nl");

        Assert.Equal("Vos", Assert.Single(sheet.Accepted).Account);
        Assert.Contains("3 regels", Assert.Single(sheet.Rejected).Reason);
    }

    [Theory]
    [InlineData("Jan\tBakker")]
    [InlineData("Jan\u0007")]
    [InlineData("\"Jan\r\nBakker\"")]
    [InlineData("Jan\u202EBakker")]
    [InlineData("Jan\uFFFFBakker")]
    public void Control_characters_in_a_name_are_refused(string name)
    {
        var rejected = Csv.Rejected($"Bedrijf;E-mail;Naam\nBakker;a@voorbeeld.nl;{name}");

        Assert.Equal("Naam", rejected.Column);
        Assert.DoesNotContain(rejected.Value, char.IsControl);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void A_name_has_at_most_100_characters(int length, bool accepted)
    {
        var sheet = Csv.Sheet($"Bedrijf;E-mail;Achternaam\nBakker;a@voorbeeld.nl;{new string('a', length)}");

        Assert.Equal(accepted ? 1 : 0, sheet.Accepted.Count);
        Assert.All(sheet.Rejected, row => Assert.InRange(row.Value.Length, 1, ContactLimits.ShownCharacters));
    }

    [Fact]
    public void A_value_is_never_cut_through_the_middle_of_an_emoji()
    {
        var rejected = Csv.Rejected($"Bedrijf;E-mail;Achternaam\nBakker;a@voorbeeld.nl;a{string.Concat(Enumerable.Repeat("😀", 60))}");

        Assert.EndsWith("😀…", rejected.Value);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("@SUM(1)")]
    [InlineData("-1+1")]
    [InlineData("<script>alert(1)</script>")]
    public void A_formula_or_markup_is_just_a_name(string name) =>
        Assert.Equal(name, Csv.Contact($"Bedrijf;E-mail;Achternaam\nBakker;a@voorbeeld.nl;{name}").LastName);
}
