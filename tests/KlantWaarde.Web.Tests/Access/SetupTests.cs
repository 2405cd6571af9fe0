using System.Net;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Tests.Access;

/// <summary>The first start. Each test has an installation in which nobody has an account yet.</summary>
public sealed class SetupTests
{
    [Fact]
    public async Task An_empty_installation_begins_with_the_first_administrator()
    {
        await using var app = await StartAsync();
        var browser = app.Visitor();

        var begin = await browser.OpenAsync("/");
        var after = await browser.PressAsync(begin, "Beginnen", Filled(App.SetupCode));

        Assert.Equal("/begin", begin.Path);
        Assert.Equal("/onderzoeken", after.Path);
        var user = await app.WithDatabaseAsync(db => db.Users.SingleAsync());
        Assert.Equal((Roles.AgencyAdministrator, "Anna de Vries"), (user.Role, user.Name));
    }

    [Theory]
    [InlineData("proef proef 23", true)]
    [InlineData("PROEF-PROEF-24", false)]
    [InlineData("", false)]
    public async Task Only_who_saw_the_code_may_begin(string code, bool mayBegin)
    {
        await using var app = await StartAsync();
        var browser = app.Visitor();

        var after = await browser.PressAsync(await browser.OpenAsync("/begin"), "Beginnen", Filled(code));

        Assert.Equal(mayBegin ? null : "Deze code klopt niet. Kijk in het venster waarin het programma gestart is.", after.FaultOf("Input.Code"));
        Assert.Equal(mayBegin, await app.WithDatabaseAsync(db => db.Users.AnyAsync()));
    }

    [Fact]
    public async Task Once_somebody_has_an_account_there_is_no_beginning_any_more()
    {
        await using var app = await StartAsync();
        await app.People.PlatformAdministratorAsync();
        var before = await app.HashTablesAsync();
        var browser = app.Visitor();

        var page = await browser.OpenAsync("/begin");
        using var post = await browser.PostAsync("/begin", [.. Filled(App.SetupCode).Select(entry => (entry.Name, entry.Value ?? ""))]);
        using var demo = await browser.PostAsync("/begin?handler=Demo", ("Input.Code", App.SetupCode));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(HttpStatusCode.NotFound, post.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, demo.StatusCode);
        Assert.Equal(before, await app.HashTablesAsync());
    }

    private static async Task<App> StartAsync()
    {
        var app = new App();
        await app.InitializeAsync();
        return app;
    }

    private static Entry[] Filled(string code) =>
    [
        ("Input.Code", code), ("Input.Agency", "Bureau Een"), ("Input.Name", "Anna de Vries"),
        ("Input.Email", "anna@bureau.example"), ("Input.Password", Person.Password),
    ];
}
