using System.Text.RegularExpressions;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Texts;

namespace KlantWaarde.Web.Tests.Texts;

public sealed partial class RespondentTextsTests
{
    private static readonly RespondentTexts U = RespondentTexts.For(Voice.U);
    private static readonly RespondentTexts Je = RespondentTexts.For(Voice.Je);
    private static readonly RespondentTexts English = RespondentTexts.For(Voice.English);

    /// <summary>Not a sentence in English: the code "en", and the switch, which is in the other language on purpose.</summary>
    private static readonly string[] NotASentence = ["Language.Code", "Language.Other"];

    [Fact]
    public void Every_text_exists_in_each_voice()
    {
        Assert.NotEmpty(U.Keys);
        Assert.Equal(U.Keys.Order(), Je.Keys.Order());
        Assert.Equal(U.Keys.Order(), English.Keys.Order());
    }

    [Fact]
    public void A_text_has_the_same_placeholders_in_each_voice() => Assert.All(U.Keys, key =>
    {
        Assert.Equal(Placeholders(U[key]), Placeholders(Je[key]));
        Assert.Equal(Placeholders(U[key]), Placeholders(English[key]));
    });

    [Fact]
    public void Placeholders_are_counted_from_nought_without_a_gap() => Assert.All(U.Keys, key =>
        Assert.Equal(Enumerable.Range(0, Placeholders(U[key]).Count()).Select(number => $"{{{number}}}"), Placeholders(U[key])));

    [Fact]
    public void No_text_is_empty_or_untidy() => Assert.All(Everything(), text =>
    {
        Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key);
        Assert.True(text.Value == text.Value.Trim(), text.Key);
        Assert.DoesNotMatch(@"\s\s|[\r\n\t'""]|\.\.|!", text.Value);
    });

    [Fact]
    public void Sentences_are_short() => Assert.All(
        Everything().SelectMany(text => SentenceEnd().Split(text.Value)),
        sentence => Assert.InRange(sentence.Split(' ').Length, 1, 19));

    [Fact]
    public void Whoever_is_addressed_with_u_is_never_called_je() =>
        Assert.All(U.Keys, key => Assert.DoesNotMatch(JeWords(), U[key]));

    [Fact]
    public void Whoever_is_addressed_with_je_is_never_called_u() =>
        Assert.All(Je.Keys, key => Assert.DoesNotMatch(UWords(), Je[key]));

    [Fact]
    public void The_voices_differ_only_where_somebody_is_addressed() => Assert.All(
        U.Keys.Where(key => U[key] != Je[key]),
        key =>
        {
            Assert.Matches(UWords(), U[key]);
            Assert.Matches(JeWords(), Je[key]);
        });

    [Fact]
    public void The_English_text_has_no_Dutch_in_it() => Assert.All(
        English.Keys.Except(NotASentence),
        key => Assert.DoesNotMatch(DutchWords(), English[key]));

    [Fact]
    public void The_English_text_is_not_the_Dutch_one() => Assert.All(
        English.Keys.Where(key => Words().Count(English[key]) > 3),
        key => Assert.NotEqual(U[key], English[key]));

    [Theory]
    [InlineData(Voice.U, "Hoe ziet u Noordlijn?")]
    [InlineData(Voice.Je, "Hoe zie je Noordlijn?")]
    [InlineData(Voice.English, "How do you see Noordlijn?")]
    public void A_text_names_the_organisation(Voice voice, string expected) =>
        Assert.Equal(expected, RespondentTexts.For(voice).Format("Rol.Question", "Noordlijn"));

    [Fact]
    public void Numbers_and_dates_are_written_as_the_reader_writes_them()
    {
        var lastDay = new DateOnly(2026, 3, 5);

        Assert.Equal("2.000", 2000.ToString("N0", U.Culture));
        Assert.Contains("05-03-2026", U.Format("Start.Until", lastDay), StringComparison.Ordinal);
        Assert.Contains("05/03/2026", English.Format("Start.Until", lastDay), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_does_not_exist_is_a_fault_that_names_it()
    {
        var fault = Assert.Throws<KeyNotFoundException>(() => U["Rol.Vraag"]);

        Assert.Contains("Rol.Vraag", fault.Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => U.Format("Rol.Vraag", "Noordlijn"));
    }

    [Fact]
    public void A_placeholder_without_an_argument_is_a_fault() =>
        Assert.Throws<FormatException>(() => U.Format("Rol.Question"));

    /// <summary>Pages look the options up by the name or the number of the answer.</summary>
    [Fact]
    public void Every_answer_has_its_words()
    {
        Assert.All(Enum.GetNames<StatedAnswer>(), answer => Assert.NotEmpty(U[$"Stated.{answer}"]));
        Assert.All(Enum.GetNames<ExperienceAnswer>(), answer => Assert.NotEmpty(U[$"Experience.{answer}"]));
        Assert.All(Enum.GetNames<Surprise>(), answer => Assert.NotEmpty(U[$"Surprise.{answer}"]));
        Assert.All(Enum.GetNames<Prestatieniveau>(), answer => Assert.NotEmpty(U[$"Thought.{answer}"]));
        Assert.All(Enum.GetNames<Consent>(), answer => Assert.NotEmpty(U[$"Consent.{answer}"] + U[$"Consent.{answer}.Hint"]));
    }

    [Theory]
    [InlineData("Burden", -2, 2)]
    [InlineData("Worth", -2, 2)]
    [InlineData("Satisfaction", 1, 10)]
    [InlineData("Stay", 1, 5)]
    [InlineData("Grant", 1, 5)]
    public void Every_step_of_a_scale_has_its_words(string scale, int lowest, int highest)
    {
        var words = Enumerable.Range(lowest, highest - lowest + 1).Select(step => U.Step(scale, step)).ToList();

        Assert.DoesNotContain(null, words);
        Assert.Distinct(words);
        Assert.Null(U.Step(scale, lowest - 1));
        Assert.Null(U.Step(scale, highest + 1));
    }

    [Fact]
    public void The_chance_of_recommending_has_words_at_its_ends_and_its_middle() => Assert.Equal(
        [0, 5, 10],
        Enumerable.Range(0, 11).Where(step => English.Step("Recommend", step) is not null));

    private static IEnumerable<KeyValuePair<string, string>> Everything() =>
        from texts in new[] { U, Je, English }
        from key in texts.Keys
        select KeyValuePair.Create($"{texts.Voice} {key}", texts[key]);

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<=[.?:])\s")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(u|uw|uwe|uzelf)\b", RegexOptions.IgnoreCase)]
    private static partial Regex UWords();

    [GeneratedRegex(@"\b(je|jij|jou|jouw|jullie|jezelf)\b", RegexOptions.IgnoreCase)]
    private static partial Regex JeWords();

    [GeneratedRegex(
        @"\b(de|het|een|en|niet|geen|voor|van|met|zijn|wordt|u|uw|je|jouw|wij|ons|om|op|klant|onderzoek|vragen|antwoord\w*)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex DutchWords();
}
