using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using KlantWaarde.Domain.Library;

namespace KlantWaarde.Web.Texts;

/// <summary>What a respondent reads on a page, in one voice and about one organisation.</summary>
public sealed class RespondentTexts
{
    private static readonly ResourceManager U = Open("RespondentU");
    private static readonly ResourceManager Je = Open("RespondentJe");
    private static readonly ResourceManager English = Open("RespondentEnglish");

    private readonly ResourceManager _sentences;
    private readonly ConcurrentDictionary<string, string?> _filled = new(StringComparer.Ordinal);
    private readonly string _organisation;
    private readonly string _agency;

    public RespondentTexts(Voice voice, string organisation, string agency)
    {
        (_organisation, _agency) = (organisation, agency);
        (_sentences, Culture) = voice switch
        {
            Voice.U => (U, CultureInfo.GetCultureInfo("nl-NL")),
            Voice.Je => (Je, CultureInfo.GetCultureInfo("nl-NL")),
            Voice.English => (English, CultureInfo.GetCultureInfo("en-GB")),
            _ => throw new ArgumentOutOfRangeException(nameof(voice), voice, "Not a voice."),
        };
    }

    /// <summary>For dates and numbers in these texts.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The value of the lang attribute: "nl" or "en".</summary>
    public string Language => Culture.TwoLetterISOLanguageName;

    /// <exception cref="InvalidOperationException">There is no such sentence.</exception>
    public string this[string key] => Find(key) ?? throw new InvalidOperationException($"No text '{key}' in {_sentences.BaseName}.");

    /// <summary>The sentence with its numbers, dates and names in place.</summary>
    /// <remarks>No format string: the name of an organisation may hold braces.</remarks>
    public string With(string key, params ReadOnlySpan<string> values)
    {
        var sentence = this[key];
        for (var index = 0; index < values.Length; index++)
            sentence = sentence.Replace($"{{{index}}}", values[index], StringComparison.Ordinal);

        return sentence;
    }

    /// <returns>Null when there is no such sentence.</returns>
    public string? Find(string key) => _filled.GetOrAdd(key, Fill);

    private string? Fill(string key) => _sentences.GetString(key, CultureInfo.InvariantCulture)?
        .Replace("{org}", _organisation, StringComparison.Ordinal)
        .Replace("{agency}", _agency, StringComparison.Ordinal);

    private static ResourceManager Open(string name) => new($"KlantWaarde.Web.Texts.{name}", typeof(RespondentTexts).Assembly);
}
