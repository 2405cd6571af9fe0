using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Web.Contacts;

namespace KlantWaarde.Web.Tests.Contacts;

public sealed class EmailCellTests
{
    [Theory]
    [InlineData("jan@voorbeeld.nl", "jan@voorbeeld.nl")]
    [InlineData("Jan.Bakker@Voorbeeld.NL", "Jan.Bakker@voorbeeld.nl")]
    [InlineData("mailto:jan@voorbeeld.nl", "jan@voorbeeld.nl")]
    [InlineData("<jan@voorbeeld.nl>", "jan@voorbeeld.nl")]
    [InlineData("Jan Bakker <MAILTO:jan@voorbeeld.nl>", "jan@voorbeeld.nl")]
    [InlineData("o'brien+survey@mail.voorbeeld.co.uk", "o'brien+survey@mail.voorbeeld.co.uk")]
    [InlineData("jan@café.nl", "jan@xn--caf-dma.nl")]
    [InlineData("jan@CAFÉ.nl", "jan@xn--caf-dma.nl")]
    public void An_address_is_brought_to_the_form_that_is_sent_to(string typed, string expected)
    {
        Assert.Null(EmailCell.Fault(typed, out var address));
        Assert.Equal(expected, address);
    }

    [Theory]
    [InlineData("", "Het e-mailadres ontbreekt.")]
    [InlineData("jan@bedrijf", "‘jan@bedrijf’ is geen volledig e-mailadres: er ontbreekt een punt in ‘bedrijf’.")]
    [InlineData("jan.bakker.nl", "‘jan.bakker.nl’ is geen e-mailadres: er staat geen @ in.")]
    [InlineData("@voorbeeld.nl", "‘@voorbeeld.nl’ is geen volledig e-mailadres: er staat niets vóór de @.")]
    [InlineData("jan@", "‘jan@’ is geen volledig e-mailadres: er staat niets achter de @.")]
    [InlineData("jan bakker@voorbeeld.nl", "In ‘jan bakker@voorbeeld.nl’ staat een spatie.")]
    [InlineData("a@x.nl;b@x.nl", "‘a@x.nl;b@x.nl’ is meer dan één e-mailadres. Zet elk adres op een eigen rij.")]
    [InlineData("\"jan\"@voorbeeld.nl", "‘\"jan\"@voorbeeld.nl’: een e-mailadres met aanhalingstekens kunnen we niet gebruiken.")]
    [InlineData("josé@voorbeeld.nl", "‘josé@voorbeeld.nl’: vóór de @ staat een letter met een accent of een ander teken dat in een e-mailadres niet kan.")]
    [InlineData("jan,@voorbeeld.nl", "‘jan,@voorbeeld.nl’: het teken ‘,’ kan niet in een e-mailadres.")]
    [InlineData("jan..b@voorbeeld.nl", "‘jan..b@voorbeeld.nl’: vóór de @ staat een punt te veel.")]
    [InlineData("jan@voorbeeld..nl", "‘jan@voorbeeld..nl’: in ‘voorbeeld..nl’ staat een punt te veel.")]
    [InlineData("jan@-voorbeeld.nl", "‘jan@-voorbeeld.nl’ is geen e-mailadres: ‘-voorbeeld.nl’ kan geen domein zijn.")]
    public void What_is_wrong_with_an_address_is_said_in_dutch(string typed, string sentence) =>
        Assert.Equal(sentence, EmailCell.Fault(typed, out _));

    [Theory]
    [InlineData("\"jan\"@voorbeeld.nl")]
    [InlineData("\"a@b\"@voorbeeld.nl")]
    [InlineData("jan@voorbeeld.nl\r\nRCPT TO:<x@voorbeeld.nl>")]
    [InlineData("jan@voorbeeld.nl\nBcc: x@voorbeeld.nl")]
    [InlineData("jan\0@voorbeeld.nl")]
    [InlineData("jan@voorbeeld.nl\t")]
    [InlineData("jan@voorbeeld.nl>")]
    [InlineData("jan@[127.0.0.1]")]
    [InlineData("jan@127.0.0.1")]
    [InlineData("jan(comment)@voorbeeld.nl")]
    [InlineData("jan@voor_beeld.nl")]
    [InlineData("jan@voorbeeld.nl.")]
    [InlineData(".jan@voorbeeld.nl")]
    [InlineData("jan@voorbeeld。。nl")]
    [InlineData("jan@\u202Evoorbeeld.nl")]
    public void Nothing_that_can_talk_to_a_mail_server_gets_through(string typed)
    {
        Assert.NotNull(EmailCell.Fault(typed, out var address));
        Assert.Equal("", address);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Before_the_at_sign_there_is_room_for_64_characters(int length, bool accepted) =>
        Assert.Equal(accepted, EmailCell.Fault(new string('a', length) + "@voorbeeld.nl", out _) is null);

    [Theory]
    [InlineData(254, true)]
    [InlineData(255, false)]
    public void An_address_has_at_most_254_characters(int length, bool accepted)
    {
        var domain = string.Concat(Enumerable.Repeat(new string('d', 48) + ".", 5)) + "nl";
        var typed = new string('a', length - domain.Length - 1) + "@" + domain;

        Assert.Equal(length, typed.Length);
        Assert.Equal(accepted, EmailCell.Fault(typed, out _) is null);
    }

    [Fact]
    public void The_limit_counts_an_idn_as_it_is_sent()
    {
        var typed = "a@" + string.Join('.', Enumerable.Repeat(new string('é', 40), 6)) + ".nl";

        Assert.Equal(250, typed.Length);
        Assert.NotNull(EmailCell.Fault(typed, out _));
    }

    [Fact]
    public void What_is_accepted_is_one_plain_ascii_address() =>
        Law.Holds(cases: 2000, property: Prop.ForAll(Scraps, typed =>
            EmailCell.Fault(typed, out var address) is not null
            || (Encoding.UTF8.GetByteCount(address) == address.Length
                && address.Count(c => c is '@') == 1
                && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || "<>\"(),:;[]\\".Contains(c))
                && EmailCell.Fault(address, out var again) is null && again == address)));

    private static Arbitrary<string> Scraps { get; } =
        Gen.Elements("a", "B", "@", "@voorbeeld.nl", ".", "nl", "-", "é", "ß", "<", ">", "\"", "\r\n", "\0", " ", "mailto:", "。", "＠", "1")
            .ListOf().Select(string.Concat).ToArbitrary();
}
