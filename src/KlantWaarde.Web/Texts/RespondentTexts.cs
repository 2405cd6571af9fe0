using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using KlantWaarde.Domain.Library;

namespace KlantWaarde.Web.Texts;

/// <summary>Every sentence that a respondent reads, on the pages and in the mails, in one voice.</summary>
/// <remarks>
/// The voice is a choice of the survey and the respondent, not of the thread: that is why these are three resource sets and
/// not one set in three cultures. What a placeholder stands for is in the comment of the resource.
/// </remarks>
public sealed class RespondentTexts
{
    private static readonly RespondentTexts Formal = new(Voice.U, "nl-NL");
    private static readonly RespondentTexts Informal = new(Voice.Je, "nl-NL");
    private static readonly RespondentTexts English = new(Voice.English, "en-GB");

    private readonly FrozenDictionary<string, string> _texts;

    private RespondentTexts(Voice voice, string culture)
    {
        Voice = voice;
        Culture = CultureInfo.GetCultureInfo(culture);
        _texts = Read($"{typeof(RespondentTexts).Namespace}.Respondent{voice}");
    }

    public static RespondentTexts For(Voice voice) => voice switch
    {
        Voice.U => Formal,
        Voice.Je => Informal,
        Voice.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(voice), voice, "Not a voice."),
    };

    public Voice Voice { get; }

    /// <summary>In which dates, times and numbers are written for this reader.</summary>
    public CultureInfo Culture { get; }

    /// <summary>All there are; the same in each voice.</summary>
    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The sentence as it stands, with its placeholders.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string this[string key] => _texts.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"There is no text \"{key}\" in the voice {Voice}.");

    /// <summary>The sentence with <paramref name="arguments"/> in its placeholders, written in <see cref="Culture"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    /// <exception cref="FormatException">The sentence has a placeholder without an argument.</exception>
    public string Format(string key, params ReadOnlySpan<object?> arguments) => string.Format(Culture, this[key], arguments);

    /// <summary>The sentence as it stands.</summary>
    /// <returns>Null when there is none, as with the hint of an answer that needs no hint.</returns>
    public string? Find(string key) => _texts.GetValueOrDefault(key);

    /// <summary>The words of a step of a scale, such as −2 of "Burden" or 8 of "Satisfaction".</summary>
    /// <returns>Null when the scale has words at other steps only, as "Recommend" has.</returns>
    public string? Step(string scale, int step) =>
        _texts.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"{scale}.{step}"));

    private static FrozenDictionary<string, string> Read(string resources) =>
        new ResourceManager(resources, typeof(RespondentTexts).Assembly)
            .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToFrozenDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
