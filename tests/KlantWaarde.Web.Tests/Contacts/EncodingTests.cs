using System.Text;

namespace KlantWaarde.Web.Tests.Contacts;

public sealed class EncodingTests
{
    private const string File = "Bedrijf;Naam;E-mail\r\nCafé Ç€;Zoë Müller;zoe@voorbeeld.nl\r\n";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[]> Files => new()
    {
        { "UTF-8", new UTF8Encoding(false).GetBytes(File) },
        { "UTF-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(File)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(File)] },
        { "UTF-16", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(File)] },
        { "Windows-1252", Windows1252.GetBytes(File) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Accents_and_the_euro_sign_survive_every_encoding(string encoding, byte[] content)
    {
        var sheet = Csv.Sheet(content);

        var contact = Assert.Single(sheet.Accepted);
        Assert.Equal(encoding, sheet.Encoding);
        Assert.Equal("Café Ç€", contact.Account);
        Assert.Equal("Zoë Müller", contact.DisplayName);
    }

    [Fact]
    public void An_accent_typed_as_two_characters_is_the_same_name() =>
        Assert.Equal("Zo\u00EB", Csv.Contact("Bedrijf;Voornaam;E-mail\nBakker;Zoe\u0308;z@voorbeeld.nl").FirstName);

    [Fact]
    public void Utf_16_without_its_mark_is_refused_rather_than_guessed() =>
        Assert.Contains("geen tekstbestand", Csv.Refusal(Encoding.Unicode.GetBytes(File)));

    [Fact]
    public void Valid_utf_8_is_never_read_as_something_else() =>
        Assert.Contains("geen tekstbestand", Csv.Refusal("Bedrijf;Naam;E-mail\nBakker;Zo\uFFFE;z@voorbeeld.nl"));

    [Fact]
    public void Utf_16_that_is_cut_in_half_is_refused() =>
        Assert.Contains("geen tekstbestand", Csv.Refusal([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(File).SkipLast(1)]));

    [Fact]
    public void A_file_that_says_utf_8_and_is_not_is_refused() =>
        Assert.Contains("CSV UTF-8", Csv.Refusal([0xEF, 0xBB, 0xBF, .. Windows1252.GetBytes(File)]));

    [Fact]
    public void A_name_damaged_before_it_came_to_us_is_rejected() =>
        Assert.Contains("niet te lezen", Csv.Rejected("Bedrijf;Naam;E-mail\nBakker;Zo\uFFFD;z@voorbeeld.nl").Reason);
}
