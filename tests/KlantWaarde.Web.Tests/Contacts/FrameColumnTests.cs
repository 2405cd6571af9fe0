using System.Text;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Web.Contacts;

namespace KlantWaarde.Web.Tests.Contacts;

public sealed class FrameColumnTests
{
    [Theory]
    [InlineData("Grootte", ContactField.Size)]
    [InlineData("Omvang", ContactField.Size)]
    [InlineData("Bedrijfsgrootte", ContactField.Size)]
    [InlineData("Branche", ContactField.Sector)]
    [InlineData("Sector", ContactField.Sector)]
    [InlineData("Regio", ContactField.Region)]
    [InlineData("Klant sinds", ContactField.ClientSince)]
    [InlineData("Accountmanager", ContactField.AccountManager)]
    [InlineData("Account manager", ContactField.AccountManager)]
    public void The_column_is_recognised_by_its_name(string header, ContactField field) =>
        Assert.Equal(field, Read($"Bedrijf;E-mail;{header}\nA;a@a.example;2018").Columns[2].Field);

    [Fact]
    public void What_a_row_says_of_the_company_is_read_in_a_fixed_order()
    {
        var row = Assert.Single(Read(
            "Accountmanager;Bedrijf;E-mail;Klant sinds;Regio;Branche;Grootte\nSanne  Kuipers;A;a@a.example;2018;Oost; Voeding ;groot").Accepted);

        Assert.Equal("groot, Voeding, Oost, 2015–2020, Sanne Kuipers", row.Frame.ToString());
    }

    [Fact]
    public void An_empty_cell_says_nothing() =>
        Assert.Equal(Frame.None, Assert.Single(Read("Bedrijf;E-mail;Regio;Klant sinds\nA;a@a.example; ;").Accepted).Frame);

    [Theory]
    [InlineData("1987", "voor 2015")]
    [InlineData("2014", "voor 2015")]
    [InlineData("2015", "2015–2020")]
    [InlineData("2020", "2015–2020")]
    [InlineData("2021", "na 2020")]
    [InlineData("31-12-2014", "voor 2015")]
    [InlineData("2021-01-01", "na 2020")]
    [InlineData("1/3/2018", "2015–2020")]
    [InlineData("1-3-2018 0:00", "2015–2020")]
    [InlineData("maart 2018", "2015–2020")]
    public void A_year_falls_into_one_of_three_bands(string typed, string band)
    {
        Assert.Null(ClientSinceCell.Fault(typed, out var read));
        Assert.Equal(band, read);
    }

    [Theory]
    [InlineData("lang")]
    [InlineData("12 jaar")]
    [InlineData("20188")]
    [InlineData("1799")]
    [InlineData("2200")]
    [InlineData("+201")]
    public void What_is_no_year_is_said(string typed) => Assert.Equal(
        $"‘{typed}’ is geen jaar. Vul bijvoorbeeld 2018 in, of laat de cel leeg.", ClientSinceCell.Fault(typed, out _));

    [Theory]
    [InlineData("Grootte", "De grootte is te lang: hoogstens 40 tekens.")]
    [InlineData("Branche", "De branche is te lang: hoogstens 40 tekens.")]
    [InlineData("Regio", "De regio is te lang: hoogstens 40 tekens.")]
    [InlineData("Accountmanager", "De accountmanager is te lang: hoogstens 40 tekens.")]
    public void A_category_is_a_short_word(string column, string sentence)
    {
        var sheet = Read($"Bedrijf;E-mail;{column}\nA;a@a.example;{new string('x', 40)}\nB;b@b.example;{new string('x', 41)}");

        Assert.Single(sheet.Accepted);
        Assert.Equal((column, sentence), Assert.Single(sheet.Rejected) is var row ? (row.Column, row.Reason) : default);
    }

    private static ContactSheet Read(string text) =>
        Assert.IsType<ContactFileOutcome.Sheet>(ContactFile.Read(Encoding.UTF8.GetBytes(text))).Contacts;
}
