using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>Uses the app as a person does: opens a page, fills in the form that is there, presses its button.</summary>
/// <remarks>The form carries its own hidden fields, so a test passes the antiforgery check instead of switching it off.</remarks>
public sealed class Browser(HttpClient http, HttpClient plain, CookieContainer cookies)
{
    private string? _token;

    /// <summary>For what a person cannot do: other methods, other headers, hostile bodies.</summary>
    public HttpClient Http => http;

    /// <summary>The same, and it follows no redirects.</summary>
    public HttpClient Plain => plain;

    public CookieContainer Cookies => cookies;

    public async Task<Page> OpenAsync(string path)
    {
        using var response = await http.GetAsync(path);
        return await Page.ReadAsync(response);
    }

    /// <summary>Follows the link with these words.</summary>
    public Task<Page> FollowAsync(Page page, string link) => OpenAsync(
        page.Document.QuerySelectorAll("a[href]").OfType<IHtmlAnchorElement>().FirstOrDefault(anchor => WordsOf(anchor) == link)?.Href
        ?? throw new InvalidOperationException($"{page.Path} has no link “{link}”."));

    /// <summary>Fills in and sends the one form of the page, below the menu.</summary>
    /// <exception cref="InvalidOperationException">It has none, or more: press a button by name.</exception>
    public Task<Page> SubmitAsync(Page page, params Entry[] entries)
    {
        var forms = page.Document.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().ToList();
        if (forms is not [var form])
            throw new InvalidOperationException($"{page.Path} ({page.Status}) has {forms.Count} forms to send, not one.");

        return SendAsync(form, ButtonsOf(form).FirstOrDefault(), entries);
    }

    /// <summary>Fills in the form that has a button with these words, and presses it.</summary>
    public Task<Page> PressAsync(Page page, string button, params Entry[] entries)
    {
        var pressed = page.Document.QuerySelectorAll("button").OfType<IHtmlButtonElement>().FirstOrDefault(candidate => WordsOf(candidate) == button)
            ?? throw new InvalidOperationException($"{page.Path} ({page.Status}) has no button “{button}”.");

        return SendAsync(pressed.Form ?? throw new InvalidOperationException($"“{button}” is in no form."), pressed, entries);
    }

    /// <summary>Signs in through the form.</summary>
    public async Task<Page> SignInAsync(Person person) => await SubmitAsync(
        await OpenAsync("/inloggen"), ("Input.Email", person.Email), ("Input.Password", Person.Password));

    /// <summary>Sends a form that is on no page, past the antiforgery check: with a token from a page of this visitor's own.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        _token ??= await TokenAsync();
        using var form = new FormUrlEncodedContent([new("_af", _token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await plain.PostAsync(path, form);
    }

    /// <summary>The antiforgery token of this visitor, for a body made by hand.</summary>
    public async Task<string> TokenAsync()
    {
        var page = await OpenAsync("/uitloggen"); // who has not signed in is sent to the form for that
        return page.Document.QuerySelector("input[name=_af]")?.GetAttribute("value")
            ?? throw new InvalidOperationException($"{page.Path} ({page.Status}) has no form.");
    }

    private async Task<Page> SendAsync(IHtmlFormElement form, IHtmlElement? button, Entry[] entries)
    {
        foreach (var entry in entries)
            entry.FillIn(form);

        if (button?.GetAttribute("formaction") is { } action)
            form.Action = action;

        var submission = (button is null ? form.GetSubmission() : form.GetSubmission(button))
            ?? throw new InvalidOperationException($"The form of {form.BaseUri} cannot be sent.");

        using var request = new HttpRequestMessage(new(submission.Method.ToString()), submission.Target.Href);
        if (request.Method == HttpMethod.Post)
        {
            request.Content = new StreamContent(submission.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", submission.MimeType);
        }

        using var response = await http.SendAsync(request);
        return await Page.ReadAsync(response);
    }

    private static IEnumerable<IHtmlButtonElement> ButtonsOf(IHtmlFormElement form) =>
        form.QuerySelectorAll("button").OfType<IHtmlButtonElement>().Where(button => button.Type is "submit");

    private static string WordsOf(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
