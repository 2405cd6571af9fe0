using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Web.Contacts;

namespace KlantWaarde.Web.Tests.Contacts;

public sealed class NameSplitterTests
{
    [Theory]
    [InlineData("Janneke de Vries", "Janneke", "de", "Vries")]
    [InlineData("Jan Willem van der Berg", "Jan Willem", "van der", "Berg")]
    [InlineData("Jan Willem Bakker", "Jan Willem", "", "Bakker")]
    [InlineData("J.P. van 't Hof", "J.P.", "van 't", "Hof")]
    [InlineData("A. in ’t Veld", "A.", "in ’t", "Veld")]
    [InlineData("Piet op den Camp", "Piet", "op den", "Camp")]
    [InlineData("Jan V.d. Berg", "Jan", "V.d.", "Berg")]
    [InlineData("Jan v/d Berg", "Jan", "v/d", "Berg")]
    [InlineData("Jan v. Dijk", "Jan", "v.", "Dijk")]
    [InlineData("J. V. Bakker", "J. V.", "", "Bakker")]
    [InlineData("V.D. Bakker", "V.D.", "", "Bakker")]
    [InlineData("JANNEKE DE VRIES", "JANNEKE", "DE", "VRIES")]
    [InlineData("Vincent Van Gogh", "Vincent", "Van", "Gogh")]
    [InlineData("Van der Aa", "", "Van der", "Aa")]
    [InlineData("Ben Bakker", "Ben", "", "Bakker")]
    [InlineData("Mohamed Ben Ali", "Mohamed", "Ben", "Ali")]
    [InlineData("Anna Bakker-de Vries", "Anna", "", "Bakker-de Vries")]
    [InlineData("Anna Bakker - van Dijk", "Anna", "", "Bakker - van Dijk")]
    [InlineData("Anna de Vries-van den Berg", "Anna", "de", "Vries-van den Berg")]
    [InlineData("Vries, Janneke de", "Janneke", "de", "Vries")]
    [InlineData("Berg, J.P. van den", "J.P.", "van den", "Berg")]
    [InlineData("Veld, Anna in 't", "Anna", "in 't", "Veld")]
    [InlineData("de Vries, Janneke", "Janneke", "de", "Vries")]
    [InlineData("Bakker, Ben", "Ben", "", "Bakker")]
    [InlineData("Vries, de", "", "de", "Vries")]
    [InlineData("Cher", "Cher", "", "")]
    [InlineData("", "", "", "")]
    public void A_whole_name_is_split_at_its_prefix(string name, string first, string prefix, string last) =>
        Assert.Equal(new(first, prefix, last), NameSplitter.SplitFull(name));

    [Theory]
    [InlineData("de Vries", "de", "Vries")]
    [InlineData("Van den Berg", "Van den", "Berg")]
    [InlineData("V.D. Berg", "V.D.", "Berg")]
    [InlineData("Ben Ali", "Ben", "Ali")]
    [InlineData("Berg, van den", "van den", "Berg")]
    [InlineData("Bakker Smit", "", "Bakker Smit")]
    [InlineData("Van", "", "Van")]
    [InlineData("Op", "", "Op")]
    public void A_last_name_gives_up_its_prefix(string name, string prefix, string last) =>
        Assert.Equal(new("", prefix, last), NameSplitter.SplitLast(name));

    [Theory]
    [InlineData("de;Vries")]
    [InlineData("de;de Vries")]
    [InlineData(";de Vries")]
    public void A_prefix_is_found_in_either_column_and_not_said_twice(string cells) =>
        Assert.Equal("Janneke de Vries",
            Csv.Contact($"Bedrijf;E-mail;Voornaam;Tussenvoegsel;Achternaam\nBakker;j@voorbeeld.nl;Janneke;{cells}").DisplayName);

    [Fact]
    public void A_second_name_is_not_taken_for_a_prefix() =>
        Assert.Equal(("Jan", "", "Bakker"), Parts(Csv.Contact(
            "Company,First Name,Middle Name,Last Name,Email\nBakker,Jan,Willem,Bakker,jan@voorbeeld.nl")));

    [Fact]
    public void Without_the_first_name_the_prefix_takes_a_capital()
    {
        var contact = new ContactRow(2, "Bakker", "Janneke", "de", "Vries", "j@voorbeeld.nl", "nl", "");

        Assert.Equal("Janneke de Vries", contact.DisplayName);
        Assert.Equal("De Vries", contact.Surname);
        Assert.Equal("", (contact with { Prefix = "", LastName = "" }).Surname);
    }

    [Fact]
    public void No_word_of_a_name_is_lost_or_changed() =>
        Law.Holds(Prop.ForAll(Names, name =>
        {
            var split = NameSplitter.SplitFull(name);
            return string.Join(' ', new[] { split.First, split.Prefix, split.Last }.Where(part => part is not "")) == name;
        }));

    private static Arbitrary<string> Names { get; } =
        Gen.Elements("Jan", "J.P.", "Ben", "de", "van", "der", "in", "'t", "-", "Bakker-van", "Vries", "V.D.", "op", "den")
            .NonEmptyListOf().Select(words => string.Join(' ', words)).ToArbitrary();

    private static (string First, string Prefix, string Last) Parts(ContactRow contact) =>
        (contact.FirstName, contact.Prefix, contact.LastName);
}
