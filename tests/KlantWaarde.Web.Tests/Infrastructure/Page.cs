using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>What came back, after any redirects.</summary>
/// <param name="Status">Of the last answer.</param>
/// <param name="Path">Where the browser ended.</param>
/// <param name="Html">As it was sent.</param>
/// <param name="Document">The same, read.</param>
public sealed record Page(HttpStatusCode Status, string Path, string Html, IDocument Document)
{
    /// <summary>The sentence at the top of the page; null when there is none.</summary>
    public string? Message => Document.QuerySelector("[role=status]")?.TextContent.Trim();

    /// <summary>Every fault of the form, as listed at its top.</summary>
    public IReadOnlyList<string> Faults => [.. Document.QuerySelectorAll(".faults li").Select(item => item.TextContent.Trim())];

    /// <summary>The words of the page, without the menu.</summary>
    public string Text => string.Join(' ', (Document.QuerySelector("main")?.TextContent ?? Document.Body?.TextContent ?? "").Split(
        (char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string? Heading => Document.QuerySelector("h1")?.TextContent.Trim();

    /// <summary>The fault shown beside a field: "Input.Title"; null when it has none.</summary>
    public string? FaultOf(string field) => Document.GetElementById($"{IdOf(field)}-fault")?.TextContent.Trim();

    /// <summary>What a field holds; of radio buttons and checkboxes what is checked.</summary>
    public string? ValueOf(string field) => Document.GetElementsByName(field).Select(element => element switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } choice => choice.IsChecked ? choice.Value : null,
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value,
        IHtmlTextAreaElement text => text.Value,
        _ => null,
    }).FirstOrDefault(value => value is not null);

    internal static async Task<Page> ReadAsync(HttpResponseMessage response)
    {
        var url = response.RequestMessage!.RequestUri!;
        var html = await response.Content.ReadAsStringAsync();
        var document = await BrowsingContext.New().OpenAsync(reply => reply.Content(html).Address(url));

        return new(response.StatusCode, url.AbsolutePath, html, document);
    }

    private static string IdOf(string field) => string.Concat(field.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' ? letter : '_'));
}
