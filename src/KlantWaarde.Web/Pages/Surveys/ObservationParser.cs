using System.Collections.Frozen;
using System.Text.Json;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>
/// Reads stored answers straight into what the model counts, without the objects in between: the same as reading
/// <see cref="Answers"/> and calling <see cref="ObservationOfAnswers.ToObservation"/>, for many thousands at once.
/// </summary>
/// <remarks>Not for two threads at once. A code that the questionnaire does not have is left out.</remarks>
internal sealed class ObservationParser(Domain.Surveys.Questionnaire questionnaire)
{
    private const int LongestCode = AgencyKlantwaarde.CodeMaxLength;

    private static readonly Func<int, Niveau> Niveaus = number => (Niveau)number;
    private static readonly Func<int, int> Codes = number => number;

    private readonly FrozenDictionary<string, int> _cards = PlacesOf(questionnaire.Klantwaarden.Select(klantwaarde => klantwaarde.Code));
    private readonly FrozenDictionary<string, int> _burdens = PlacesOf(questionnaire.Investeringen.Select(investering => investering.Code));
    private readonly Dictionary<string, string> _words = [];
    private readonly Dictionary<string, IReadOnlySet<string>> _picks = [];

    // What is being read.
    private readonly int?[] _stated = new int?[questionnaire.Klantwaarden.Count];
    private readonly int?[] _experience = new int?[questionnaire.Klantwaarden.Count];
    private readonly int?[] _burden = new int?[questionnaire.Investeringen.Count];
    private string? _rol;
    private string? _heaviest;
    private IReadOnlySet<string> _picked = FrozenSet<string>.Empty;
    private int? _surprise, _thought, _satisfaction, _worth, _recommend, _stay, _grant;

    /// <param name="json">In UTF-8, as <see cref="Data.Documents"/> wrote it; jsonb may have put it in another order.</param>
    /// <param name="account">For which client organisation.</param>
    /// <param name="respondent">By whom.</param>
    /// <param name="frame">What is known of the client organisation.</param>
    /// <returns>Null when no rol was chosen.</returns>
    /// <exception cref="JsonException">It is no such document.</exception>
    public Observation? Parse(ReadOnlySpan<byte> json, Guid account, Guid respondent, Frame frame)
    {
        Begin();
        Read(json);

        return _rol is null ? null : new(
            account, _rol, new CodeDictionary<Niveau>(_cards, CodeRow.Of(_stated), Niveaus), new CodeDictionary<int>(_cards, CodeRow.Of(_experience), Codes), _picked,
            _surprise is (int)Surprise.TalkedAbout, (Prestatieniveau?)_thought, new CodeDictionary<int>(_burdens, CodeRow.Of(_burden), Codes), _heaviest, _worth)
        {
            Respondent = respondent,
            Satisfaction = _satisfaction,
            Loyalty = LoyaltyIndex.Of(_recommend, _stay, _grant),
            Frame = frame.Categories,
        };
    }

    private void Begin()
    {
        Array.Clear(_stated);
        Array.Clear(_experience);
        Array.Clear(_burden);
        (_rol, _heaviest, _picked) = (null, null, FrozenSet<string>.Empty);
        _surprise = _thought = _satisfaction = _worth = _recommend = _stay = _grant = null;
    }

    private void Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();

        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("Cards"u8)) ReadCards(ref reader);
            else if (reader.ValueTextEquals("Burden"u8)) ReadBurden(ref reader);
            else if (reader.ValueTextEquals("Picks"u8)) ReadPicks(ref reader);
            else if (reader.ValueTextEquals("Rol"u8)) _rol = ReadWord(ref reader);
            else if (reader.ValueTextEquals("Heaviest"u8)) _heaviest = ReadWord(ref reader);
            else if (reader.ValueTextEquals("Surprise"u8)) _surprise = ReadNumber(ref reader);
            else if (reader.ValueTextEquals("Thought"u8)) _thought = ReadNumber(ref reader);
            else if (reader.ValueTextEquals("Satisfaction"u8)) _satisfaction = ReadNumber(ref reader);
            else if (reader.ValueTextEquals("Worth"u8)) _worth = ReadNumber(ref reader);
            else if (reader.ValueTextEquals("Recommend"u8)) _recommend = ReadNumber(ref reader);
            else if (reader.ValueTextEquals("Stay"u8)) _stay = ReadNumber(ref reader);
            else if (reader.ValueTextEquals("Grant"u8)) _grant = ReadNumber(ref reader);
            else reader.Skip();
        }
    }

    private void ReadCards(ref Utf8JsonReader reader)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var place = PlaceOf(ref reader, _cards);
            reader.Read();
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var isStated = reader.ValueTextEquals("Stated"u8);
                var answer = ReadNumber(ref reader);
                if (place < 0) continue;
                if (isStated) _stated[place] = answer is (int)StatedAnswer.DontKnow ? null : answer;
                else _experience[place] = answer is (int)ExperienceAnswer.NoExperience ? null : answer;
            }
        }
    }

    private void ReadBurden(ref Utf8JsonReader reader)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var place = PlaceOf(ref reader, _burdens);
            var code = ReadNumber(ref reader);
            if (place >= 0) _burden[place] = code;
        }
    }

    /// <summary>There are few ways to pick three, and many respondents: who picked the same share a set.</summary>
    private void ReadPicks(ref Utf8JsonReader reader)
    {
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.String)
            codes.Add(Shared(ref reader));

        var key = string.Join(' ', codes);
        if (!_picks.TryGetValue(key, out var known))
            _picks[key] = known = codes.ToFrozenSet(StringComparer.Ordinal);
        _picked = known;
    }

    private static int? ReadNumber(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType is JsonTokenType.Number ? reader.GetInt32() : null;

    private string? ReadWord(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType is JsonTokenType.String ? Shared(ref reader) : null;

    /// <summary>The same string for the same word.</summary>
    private string Shared(ref Utf8JsonReader reader)
    {
        Span<char> letters = stackalloc char[LongestCode];
        if (reader.ValueSpan.Length > LongestCode)
            return reader.GetString()!;

        ReadOnlySpan<char> word = letters[..reader.CopyString(letters)];
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var known))
            lookup[word] = known = word.ToString();
        return known;
    }

    /// <returns>−1 when the questionnaire has no such code.</returns>
    private static int PlaceOf(ref Utf8JsonReader reader, FrozenDictionary<string, int> places)
    {
        Span<char> letters = stackalloc char[LongestCode];
        return reader.ValueSpan.Length <= LongestCode
            && places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters[..reader.CopyString(letters)], out var place) ? place : -1;
    }

    private static FrozenDictionary<string, int> PlacesOf(IEnumerable<string> codes) =>
        codes.Index().ToFrozenDictionary(code => code.Item, code => code.Index, StringComparer.Ordinal);
}
