using KlantWaarde.Web.Contacts;

namespace KlantWaarde.Web.Tests.Contacts;

public sealed class HeaderTests
{
    public static TheoryData<string, string, string> Exports => new()
    {
        {
            "people",
            "Klant;Voornaam;Tussenvoegsel;Achternaam;E-mail;Taal;Rol",
            "Bakker BV;Janneke;de;Vries;janneke@voorbeeld.nl;nl;inkoper"
        },
        {
            "people, in their own spelling",
            " BEDRIJFS-NAAM ;\"Voor naam\";tussen_voegsel;Áchternaam;E_MAIL-adres;Voorkeurstaal;ROL",
            "Bakker BV;Janneke;de;Vries;janneke@voorbeeld.nl;Nederlands;inkoper"
        },
        {
            "Outlook in Dutch",
            "Titel,Voornaam,Middelste naam,Achternaam,Achtervoegsel,Bedrijf,Afdeling,Functie,E-mailadres,Type e-mail,Rol",
            ",Janneke,de,Vries,,Bakker BV,Inkoop,Hoofd,janneke@voorbeeld.nl,SMTP,inkoper"
        },
        {
            "Outlook in English",
            "First Name,Middle Name,Last Name,Title,Suffix,Initials,E-mail Address,E-mail 2 Address,Company,Job Title,Role",
            "Janneke,,de Vries,,,J.,janneke@voorbeeld.nl,,Bakker BV,Head,inkoper"
        },
        {
            "Google Contacts, as it was",
            "Name,Given Name,Additional Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Role",
            "Janneke de Vries,Janneke,,de Vries,* Work,janneke@voorbeeld.nl,Bakker BV,inkoper"
        },
        {
            "Google Contacts, as it is",
            "First Name,Middle Name,Last Name,Name Prefix,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,Rol",
            "Janneke,,de Vries,Mw.,Bakker BV,Hoofd,* Work,janneke@voorbeeld.nl,inkoper"
        },
        {
            "HubSpot",
            "Record ID,First Name,Last Name,Email,Phone Number,Associated Company,Company name,Preferred language,Role",
            "51,Janneke,de Vries,janneke@voorbeeld.nl,,Someone else,Bakker BV,nl,inkoper"
        },
        {
            "one column for the name",
            "Organisatie\tContactpersoon\tE-mailadres\tRol",
            "Bakker BV\tVries, Janneke de\tjanneke@voorbeeld.nl\tinkoper"
        },
        {
            "Flanders",
            "Naam;Voornaam;Firma;Mail;Rol",
            "de Vries;Janneke;Bakker BV;janneke@voorbeeld.nl;inkoper"
        },
    };

    [Theory]
    [MemberData(nameof(Exports))]
    public void The_headers_of_every_usual_export_are_known(string origin, string header, string row)
    {
        Assert.NotEmpty(origin);
        Assert.Equal(
            new(2, "Bakker BV", "Janneke", "de", "Vries", "janneke@voorbeeld.nl", "nl", "inkoper"),
            Csv.Contact($"{header}\r\n{row}\r\n"));
    }

    [Fact]
    public void Every_column_says_what_it_was_taken_for()
    {
        var sheet = Csv.Sheet("Bedrijf;Telefoon;E-mail\nBakker;030;jan@voorbeeld.nl");

        Assert.Equal(
            [new("Bedrijf", ContactField.Account), new("Telefoon", null), new("E-mail", ContactField.Email)], sheet.Columns);
        Assert.Equal(["Telefoon"], sheet.Ignored.Select(column => column.Header));
    }

    [Fact]
    public void Of_two_columns_for_one_thing_the_better_named_is_read()
    {
        var contact = Csv.Contact("Voorletters;Voornaam;Bedrijf;E-mail\nJ.P.;Jan;Bakker;jan@voorbeeld.nl");

        Assert.Equal("Jan", contact.FirstName);
    }

    [Fact]
    public void Of_two_columns_with_the_same_name_the_first_is_read_and_the_other_is_shown_as_ignored()
    {
        var sheet = Csv.Sheet("Bedrijf;E-mail;E-mail\nBakker;a@voorbeeld.nl;b@voorbeeld.nl");

        Assert.Equal("a@voorbeeld.nl", Assert.Single(sheet.Accepted).Email);
        Assert.Equal("E-mail", Assert.Single(sheet.Ignored).Header);
    }

    [Fact]
    public void Without_a_column_of_addresses_the_sentence_says_what_was_found_and_what_we_look_for()
    {
        var sentence = Csv.Refusal("Bedrijf;Naam;Telefoon\nBakker;Jan;030");

        Assert.Contains("‘Bedrijf’, ‘Naam’, ‘Telefoon’", sentence);
        Assert.Contains("E-mailadres", sentence);
    }

    [Fact]
    public void Without_a_column_of_companies_the_sentence_says_so() =>
        Assert.Contains("geen kolom met bedrijven", Csv.Refusal("Naam;E-mail\nJan;jan@voorbeeld.nl"));

    [Fact]
    public void A_file_that_starts_with_a_contact_asks_for_headers() =>
        Assert.Contains("lijkt al een contact", Csv.Refusal("Bakker;Jan;jan@voorbeeld.nl\nSmit;Piet;piet@voorbeeld.nl"));

    [Fact]
    public void Empty_lines_above_the_header_are_counted_as_excel_does() =>
        Assert.Equal(4, Csv.Contact("\r\n;;\r\nBedrijf;E-mail\r\nBakker;jan@voorbeeld.nl").Row);
}
