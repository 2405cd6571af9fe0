using System.Net;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Mail.Sending;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Web.Tests.Post;

public sealed class PostTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_consultant_sees_what_her_agency_sent_and_to_whom()
    {
        var (fieldwork, anna) = await SendAsync("Bureau Een", "Bakker");

        var page = await anna.OpenAsync("/post");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("naar een map, niet de deur uit", page.Text);
        Assert.All(fieldwork.Invited, person => Assert.Contains($"Aan {person.Contact.Email}", page.Text));
        Assert.Equal(["Wat verwacht u van Bakker?", "Wat verwacht u van Bakker?"], page.Document.QuerySelectorAll("a.cover").Select(link => link.TextContent));
    }

    [Fact]
    public async Task Mail_of_another_agency_is_not_there()
    {
        var (ours, anna) = await SendAsync("Bureau Een", "Bakker");
        var (theirs, _) = await SendAsync("Bureau Twee", "Slager");

        var list = await anna.OpenAsync("/post");
        Assert.DoesNotContain("Slager", list.Html);
        Assert.DoesNotContain(theirs.Invited[0].Contact.Email, list.Html);

        var foreign = await MailOfAsync(theirs, theirs.Invited[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.OpenAsync($"/post/{foreign}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.OpenAsync($"/post/{foreign}/html")).Status);
        Assert.Equal(HttpStatusCode.OK, (await anna.OpenAsync($"/post/{await MailOfAsync(ours, ours.Invited[0])}")).Status);
    }

    [Fact]
    public async Task A_mail_shows_its_headers_and_its_links_can_be_followed()
    {
        var (fieldwork, anna) = await SendAsync("Bureau Een", "Bakker");
        var person = fieldwork.Invited[0];

        var page = await anna.OpenAsync($"/post/{await MailOfAsync(fieldwork, person)}");

        Assert.Contains($"\"Kim de Klant-1\" <{person.Contact.Email}>", page.Text);
        Assert.Equal(
            [$"https://localhost{person.Link}", $"https://localhost{person.Link}/afmelden"],
            page.Document.QuerySelectorAll("pre a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_mail_as_html_is_a_document_in_a_box_of_its_own()
    {
        var (fieldwork, anna) = await SendAsync("Bureau Een", "Bakker");

        using var response = await anna.Http.GetAsync($"/post/{await MailOfAsync(fieldwork, fieldwork.Invited[0])}/html");

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'unsafe-inline';", policy);
        Assert.EndsWith("; sandbox", policy);
        Assert.StartsWith("<!doctype html>\n<html lang=\"nl\"", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Every_other_page_keeps_its_own_policy()
    {
        var (_, anna) = await SendAsync("Bureau Een", "Bakker");

        using var response = await anna.Http.GetAsync("/post");

        Assert.Contains("style-src 'self'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task A_search_finds_part_of_an_address()
    {
        var (fieldwork, anna) = await SendAsync("Bureau Een", "Bakker");

        var page = await anna.OpenAsync($"/post?zoek={fieldwork.Invited[1].Contact.Email[..6]}");

        Assert.Contains(fieldwork.Invited[1].Contact.Email, page.Text);
        Assert.DoesNotContain(fieldwork.Invited[0].Contact.Email, page.Text);
    }

    [Fact]
    public async Task An_account_manager_reads_no_post()
    {
        var agency = await app.People.AgencyAsync("Bureau Een");
        var chris = await app.BrowserOfAsync(await app.People.AccountManagerAsync(await app.People.OrganisationAsync(agency)));

        Assert.Equal(HttpStatusCode.NotFound, (await chris.OpenAsync("/post")).Status);
    }

    private async Task<(Fieldwork Fieldwork, Browser Consultant)> SendAsync(string agencyName, string organisation)
    {
        var agency = await app.People.AgencyAsync(agencyName);
        var fieldwork = await app.People.FieldworkAsync(await app.People.OrganisationAsync(agency, organisation), people: 2);
        Assert.True(await app.Services.GetRequiredService<Outbox>().SendDueAsync(CancellationToken.None));
        return (fieldwork, await app.BrowserOfAsync(await app.People.ConsultantAsync(agency)));
    }

    private Task<MailId> MailOfAsync(Fieldwork fieldwork, Invited person) => app.WithDatabaseAsync(fieldwork.Agency, db =>
        db.Outbox.Where(mail => mail.SubjectId == person.Invitation.Id.Value).Select(mail => mail.Id).SingleAsync());
}

public sealed class SmtpApp() : App(("Mail:Delivery", "Smtp"), ("Mail:Smtp:Host", "mail.invalid"));

public sealed class PostWithServerTests(SmtpApp app) : IClassFixture<SmtpApp>
{
    [Fact]
    public async Task Where_mail_is_really_sent_there_is_no_post_to_read()
    {
        var agency = await app.People.AgencyAsync("Bureau Een");
        var anna = await app.BrowserOfAsync(await app.People.ConsultantAsync(agency));

        Assert.Equal(HttpStatusCode.NotFound, (await anna.OpenAsync("/post")).Status);
        Assert.Null((await anna.OpenAsync("/organisaties")).Document.QuerySelector("nav a[href='/post']"));
    }
}
