using System.Text;
using KlantWaarde.Web.Contacts;

namespace KlantWaarde.Web.Tests.Contacts;

public sealed class LimitTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    [InlineData(" ;; \n\u00A0")]
    [InlineData("sep=;\r\n")]
    public void An_empty_file_says_that_it_is_empty(string text) => Assert.Contains("is leeg", Csv.Refusal(text));

    [Fact]
    public void A_file_with_only_a_header_asks_for_contacts() =>
        Assert.Contains("alleen een rij kolomnamen", Csv.Refusal(Csv.Header + "\r\n;;\r\n"));

    public static TheoryData<byte[], string> OtherKinds => new()
    {
        { [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "Dit is een Excel-bestand. Bewaar het in Excel als CSV" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "Excel-bestand van een oude versie" },
        { [.. "%PDF-1.7\n"u8], "Dit is een pdf" },
        { [.. "BEGIN:VCARD\r\n"u8], "vCard" },
        { [.. "<html><table>"u8], "webpagina" },
        { [.. "{\\rtf1"u8], "tekstdocument" },
        { [0x89, 0x50, 0x4E, 0x47, 0x00, 0x1A], "geen tekstbestand" },
        { [.. "Bedrijf;E-mail\nBakker\0;a@voorbeeld.nl"u8], "geen tekstbestand" },
    };

    [Theory]
    [MemberData(nameof(OtherKinds))]
    public void A_file_of_another_kind_says_what_to_do(byte[] content, string sentence) =>
        Assert.Contains(sentence, Csv.Refusal(content));

    [Fact]
    public void Ten_megabytes_is_read_and_one_byte_more_is_not()
    {
        var start = Encoding.UTF8.GetBytes("Bedrijf;E-mail\nBakker;a@voorbeeld.nl\n");
        var largest = new byte[ContactLimits.FileBytes];
        Array.Fill(largest, (byte)'\n');
        start.CopyTo(largest, 0);

        Assert.Single(Csv.Sheet(largest).Accepted);
        Assert.Contains("groter dan 10 MB", Csv.Refusal([.. largest, (byte)'\n']));
    }

    [Theory]
    [InlineData(100_000, true)]
    [InlineData(100_001, false)]
    public void A_hundred_thousand_rows_are_read_and_no_more(int rows, bool read)
    {
        var text = new StringBuilder("Bedrijf;E-mail\n");
        for (var i = 0; i < rows; i++) text.Append("Bakker;a").Append(i).Append("@voorbeeld.nl\n");

        var outcome = Csv.Outcome(text.ToString());

        Assert.Equal(read, outcome is ContactFileOutcome.Sheet { Contacts.Accepted.Count: 100_000 });
        Assert.Equal(!read, outcome is ContactFileOutcome.Unreadable);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    [InlineData(100_000, false)]
    public void Two_hundred_columns_are_read_and_no_more(int columns, bool read)
    {
        var extra = new string(';', columns - 2);

        Assert.Equal(read, Csv.Outcome($"Bedrijf;E-mail{extra}\nBakker;a@voorbeeld.nl{extra}") is ContactFileOutcome.Sheet);
    }

    [Theory]
    [InlineData(ContactLimits.CellCharacters, true)]
    [InlineData(ContactLimits.CellCharacters + 1, false)]
    public void A_cell_of_32_KiB_is_read_and_no_longer(int length, bool read)
    {
        var sheet = Csv.Sheet($"Bedrijf;E-mail;Notitie\nBakker;a@voorbeeld.nl;{new string('a', length)}");

        Assert.Equal(read ? 1 : 0, sheet.Accepted.Count);
        Assert.All(sheet.Rejected, row => Assert.Equal("Notitie", row.Column));
    }

    public static TheoryData<string, string> Bombs => new()
    {
        { "quotes only", new('"', 9_000_000) },
        { "one line", new('a', 9_000_000) },
        { "delimiters only", "Bedrijf;E-mail\n" + new string(';', 9_000_000) },
        { "a quote left open", "Bedrijf;E-mail\n\"" + string.Concat(Enumerable.Repeat("Bakker;a@voorbeeld.nl\n", 400_000)) },
        { "quotes in every cell", "Bedrijf;E-mail\n" + string.Concat(Enumerable.Repeat("a\"b;", 2_000_000)) },
        { "broken rows", "Bedrijf;E-mail\n" + string.Concat(Enumerable.Repeat("a\"b;c\"d\n", 99_000)) },
        { "an address", "Bedrijf;E-mail\nBakker;" + string.Concat(Enumerable.Repeat("a@", 4_000_000)) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_file_made_to_hurt_ends_in_rejected_rows_or_a_sentence(string kind, string text)
    {
        Assert.NotEmpty(kind);
        var accepted = Csv.Outcome(text) is ContactFileOutcome.Sheet { Contacts: var sheet } ? sheet.Accepted : [];

        Assert.Empty(accepted);
    }
}
