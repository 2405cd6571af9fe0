using FsCheck.Fluent;
using KlantWaarde.Web.Mail.Mime;

namespace KlantWaarde.Web.Tests.Mail.Mime;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("anna@voorbeeld.nl", "anna@voorbeeld.nl")]
    [InlineData("Anna.de.Vries+kw@Voorbeeld.NL", "Anna.de.Vries+kw@voorbeeld.nl")]
    [InlineData("o'neill@sub.voorbeeld.example", "o'neill@sub.voorbeeld.example")]
    [InlineData("info@BÜCHER.example", "info@xn--bcher-kva.example")]
    [InlineData("info@日本.example", "info@xn--wgv71a.example")]
    [InlineData("a@r3---sn.voorbeeld.nl", "a@r3---sn.voorbeeld.nl")]
    [InlineData("{=_*}@x.example", "{=_*}@x.example")]
    public void An_address_is_kept_as_it_goes_over_the_wire(string text, string expected) =>
        Assert.Equal(expected, EmailAddress.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("anna")]
    [InlineData("@voorbeeld.nl")]
    [InlineData("anna@")]
    [InlineData("anna@@voorbeeld.nl")]
    [InlineData("anna@bram@voorbeeld.nl")]
    [InlineData("anna@voorbeeld")]
    [InlineData("anna@voorbeeld.nl.")]
    [InlineData("anna@.voorbeeld.nl")]
    [InlineData("anna@voor..beeld.nl")]
    [InlineData("anna@-voorbeeld.nl")]
    [InlineData("anna@voorbeeld-.nl")]
    [InlineData("anna@voor_beeld.nl")]
    [InlineData("anna@127.0.0.1")]
    [InlineData("anna@[127.0.0.1]")]
    [InlineData("anna@[IPv6:::1]")]
    [InlineData(".anna@voorbeeld.nl")]
    [InlineData("anna.@voorbeeld.nl")]
    [InlineData("an..na@voorbeeld.nl")]
    [InlineData(" anna@voorbeeld.nl")]
    [InlineData("anna@voorbeeld.nl ")]
    [InlineData("anna de vries@voorbeeld.nl")]
    [InlineData("anna@voorbeeld .nl")]
    [InlineData("ånna@voorbeeld.nl")]
    [InlineData("\"anna\"@voorbeeld.nl")]
    [InlineData("\"anna\r\nRCPT TO:<eve@kwaad.example>\"@voorbeeld.nl")]
    [InlineData("anna@voorbeeld.nl\r\nBcc: eve@kwaad.example")]
    [InlineData("anna\r\n@voorbeeld.nl")]
    [InlineData("anna\0@voorbeeld.nl")]
    [InlineData("anna@voor\0beeld.nl")]
    [InlineData("anna@voor\u00ADbeeld.nl")]
    [InlineData("anna@voor\u200Bbeeld.nl")]
    [InlineData("anna@a\u2100b.example")]
    [InlineData("anna@voorbeeld.nl>")]
    [InlineData("<anna@voorbeeld.nl>")]
    [InlineData("Anna <anna@voorbeeld.nl>")]
    [InlineData("anna(privé)@voorbeeld.nl")]
    [InlineData("anna@voorbeeld.nl,bram@voorbeeld.nl")]
    [InlineData("anna@voorbeeld.nl> SIZE=1")]
    public void What_is_not_one_plain_address_is_refused(string? text)
    {
        Assert.False(EmailAddress.TryParse(text, out var address));
        Assert.Null(address);
    }

    [Fact]
    public void A_local_part_has_at_most_64_characters()
    {
        Assert.True(EmailAddress.TryParse($"{new string('a', 64)}@voorbeeld.nl", out _));
        Assert.False(EmailAddress.TryParse($"{new string('a', 65)}@voorbeeld.nl", out _));
    }

    [Fact]
    public void An_address_has_at_most_254_characters()
    {
        var label = new string('d', 49);
        var domain = string.Join('.', label, label, label, label, "nl");

        Assert.True(EmailAddress.TryParse($"{new string('a', 254 - 1 - domain.Length)}@{domain}", out _));
        Assert.False(EmailAddress.TryParse($"{new string('a', 254 - domain.Length)}@{domain}", out _));
    }

    [Fact]
    public void A_setting_that_is_no_address_says_so()
    {
        var complaint = Assert.Throws<FormatException>(() => EmailAddress.Parse("anna"));

        Assert.Equal("'anna' is not a plain email address.", complaint.Message);
    }

    [Fact]
    public void Whatever_is_taken_for_an_address_is_safe_to_write_and_reads_back_as_itself() =>
        Law.Holds(Prop.ForAll(AnyText.Arbitrary, AnyText.Arbitrary, (local, domain) =>
            !EmailAddress.TryParse($"{local}@{domain}.example", out var address)
            || (address.ToString().All(c => c is > ' ' and <= '~' and not '<' and not '>' and not ',' and not '"')
                && EmailAddress.Parse(address.ToString()) == address)));
}
