using KlantWaarde.Domain.Demo;

namespace KlantWaarde.Domain.Tests.Demo;

public sealed class DemoAccountsTests
{
    private static DemoData Data { get; } = DemoData.At(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    private static IEnumerable<DemoContact> Contacts => Data.Accounts.SelectMany(account => account.Contacts);

    [Fact]
    public void Noordlijn_has_sixty_client_companies_of_which_some_have_two_contacts()
    {
        Assert.Equal(60, Data.Accounts.Count);
        Assert.Equal(24, Data.Accounts.Count(account => account.Contacts.Count == 2));
        Assert.Distinct(Data.Accounts.Select(account => account.Name));
        Assert.All(Data.Accounts, account => Assert.True(account.Size is "klein" or "middel" or "groot"));
    }

    [Fact]
    public void Of_every_company_the_size_the_region_and_the_account_manager_are_known() => Assert.All(Data.Accounts, account => Assert.Equal(
        [("Grootte", account.Size), ("Regio", account.Frame.Categories["Regio"]), ("Accountmanager", account.AccountManager)],
        account.Frame.Categories.Select(one => (one.Key, one.Value))));

    [Fact]
    public void Every_region_has_companies_enough_to_show() => Assert.All(
        Data.Accounts.GroupBy(account => account.Frame.Categories["Regio"]),
        region => Assert.True(region.Count() >= 12, $"{region.Key}: {region.Count()}"));

    [Fact]
    public void Each_account_manager_has_twenty_accounts() => Assert.All(
        Data.AccountManagers,
        manager => Assert.Equal(20, Data.Accounts.Count(account => account.AccountManager == manager)));

    [Fact]
    public void No_mail_can_ever_arrive()
    {
        Assert.All(Contacts, contact => Assert.Matches(@"^[a-z]+\.[a-z]+@[a-z]+(-[a-z]+)*\.example$", contact.Email));
        Assert.Distinct(Contacts.Select(contact => contact.Email));
    }

    [Theory]
    [InlineData("janneke.devries@bakkerij-de-korenaar.example", "Janneke", "de", "Vries", "nl")]
    [InlineData("renee.wolters@meubelfabriek-eikenhart.example", "Renée", null, "Wolters", "nl")]
    [InlineData("samira.elidrissi@maaltijdservice-aan-tafel.example", "Samira", null, "El Idrissi", "nl")]
    [InlineData("petra.vandenheuvel@dierenartsen-inkoop-samenspel.example", "Petra", "van den", "Heuvel", "nl")]
    [InlineData("fiona.campbell@laboratorium-proefglas.example", "Fiona", null, "Campbell", "en")]
    public void A_name_is_kept_in_its_parts(string email, string first, string? prefix, string last, string language)
    {
        var contact = Assert.Single(Contacts, contact => contact.Email == email);

        Assert.Equal((first, prefix, last, language), (contact.FirstName, contact.Prefix, contact.LastName, contact.Language));
    }

    [Fact]
    public void A_contact_names_the_company_they_work_for() => Assert.All(Data.Accounts, account =>
        Assert.All(account.Contacts, contact => Assert.Equal(account.Name, contact.Account)));
}
