using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Web.Contacts;

namespace KlantWaarde.Web.Tests.Contacts;

public sealed class ContactFileProperties
{
    private const string Delimiters = ";,\t|";

    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true),
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
    ];

    [Fact]
    public void Any_bytes_end_in_an_outcome() =>
        Law.Holds(cases: 1000, property: Prop.ForAll(
            ArbMap.Default.ArbFor<byte[]>(), content => ContactFile.Read(content) is not null));

    [Fact]
    public void Any_text_below_a_header_gives_rows_in_order_that_are_accepted_or_rejected_once() =>
        Law.Holds(cases: 2000, property: Prop.ForAll(Scraps, text =>
        {
            if (Csv.Outcome("Bedrijf;Naam;E-mail\n" + text) is not ContactFileOutcome.Sheet { Contacts: var sheet }) return;

            int[] rows = [.. sheet.Accepted.Select(row => row.Row), .. sheet.Rejected.Select(row => row.Row)];
            Assert.Equal(rows.Length, rows.Distinct().Count());
            Assert.All(sheet.Rejected, row => Assert.False(string.IsNullOrWhiteSpace(row.Reason)));
            Assert.All(sheet.Accepted, row => Assert.True(EmailCell.Fault(row.Email, out var address) is null && address == row.Email));
            Assert.NotEmpty(RejectedRows.ToCsv(sheet));
        }));

    [Fact]
    public void An_address_that_a_name_was_glued_to_is_taken_as_it_stands() =>
        Assert.Equal("a@voorbeeld.nlbakker", Csv.Contact("Bedrijf;E-mail\nKijk BV;a@voorbeeld.nlBakker").Email);

    [Fact]
    public void What_is_written_in_any_encoding_with_any_delimiter_reads_back_the_same() =>
        Law.Holds(Prop.ForAll(Contacts, contacts =>
        {
            foreach (var encoding in Encodings)
            {
                foreach (var delimiter in Delimiters)
                {
                    var sheet = Csv.Sheet([.. encoding.Preamble, .. encoding.GetBytes(Written(contacts, delimiter))]);

                    Assert.Equal(delimiter, sheet.Delimiter);
                    Assert.Empty(sheet.Rejected);
                    Assert.Equal(contacts, sheet.Accepted);
                }
            }
        }));

    [Fact]
    public void A_dutch_server_reads_and_writes_the_same_file()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

        Assert.Equal("IJsbeer", Csv.Contact("BEDRIJF;E-MAIL\nIJsbeer;I@VOORBEELD.nl").Account);
    }

    /// <summary>Scraps that a CSV is broken with, in any order.</summary>
    private static Arbitrary<string> Scraps { get; } =
        Gen.Elements("\"", ";", "\n", "\r", "\r\n", " ", "\u00A0", "a@voorbeeld.nl", "Bakker", "de Wit", ",", "\t", "\uFFFE", "\uFFFF", "😀", "'", "=1")
            .ListOf().Select(string.Concat).ToArbitrary();

    private static Arbitrary<ContactRow[]> Contacts { get; } = (
        from account in Texts("Bakker; Smit", "Café, \"De Kroon\"", "|Mol|", "Zoë & Zn €", "O'Brien", "=1+1")
        from first in Texts("", "Jan", "J.P.", "Renée", "Jan \"J\" Willem")
        from prefix in Texts("", "de", "van der", "v/d")
        from last in Texts("Vries", "Berg-Mol", "Müller, MSc", "d'Hondt")
        from language in Texts("nl", "en")
        from rol in Texts("", "inkoper; hoofd", "gebruiker")
        select new ContactRow(0, account, first, prefix, last, "", language, rol)).NonEmptyListOf()
            .Select(rows => rows.Select((row, i) => row with { Row = i + 2, Email = $"a{i}@voorbeeld.nl" }).ToArray())
            .ToArbitrary();

    private static Gen<string> Texts(params string[] texts) => Gen.Elements(texts);

    private static string Written(IEnumerable<ContactRow> contacts, char delimiter) => string.Concat(
        from cells in contacts.Select(Cells).Prepend(["Bedrijf", "Voornaam", "Tussenvoegsel", "Achternaam", "E-mail", "Taal", "Rol"])
        select string.Join(delimiter, cells.Select(cell => $"\"{cell.Replace("\"", "\"\"")}\"")) + "\r\n");

    private static string[] Cells(ContactRow row) =>
        [row.Account, row.FirstName, row.Prefix, row.LastName, row.Email, row.Language, row.Rol];
}
