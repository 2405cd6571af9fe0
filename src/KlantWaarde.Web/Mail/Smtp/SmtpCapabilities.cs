namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>What the server says it can do, in its answer to EHLO. Source: RFC 5321 section 4.1.1.1.</summary>
internal sealed class SmtpCapabilities
{
    private readonly ILookup<string, string> _parameters;

    private SmtpCapabilities(IEnumerable<string[]> lines) =>
        _parameters = lines
            .SelectMany(words => words.Skip(1).DefaultIfEmpty(""), (words, parameter) => (Keyword: words[0], parameter))
            .ToLookup(offer => offer.Keyword, offer => offer.parameter, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the lines after the greeting; old servers write "AUTH=LOGIN" for "AUTH LOGIN".</summary>
    public static SmtpCapabilities Of(SmtpReply hello) => new(hello.Lines.Skip(1)
        .Select(line => line.Replace('=', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(words => words.Length > 0));

    public bool Offers(string keyword) => _parameters.Contains(keyword);

    public bool Offers(string keyword, string parameter) =>
        _parameters[keyword].Contains(parameter, StringComparer.OrdinalIgnoreCase);
}
