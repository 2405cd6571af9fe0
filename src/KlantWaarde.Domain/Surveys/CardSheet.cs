using KlantWaarde.Domain.Library;

namespace KlantWaarde.Domain.Surveys;

/// <summary>A page of cards: two taps for each klantwaarde, what it is to them and how it is done. Source: method 1.2, B.</summary>
public sealed class CardSheet(int number, IReadOnlyList<KlantwaardeDefinition> cards) : AnswerSheet(Part.Cards, number)
{
    public IReadOnlyList<KlantwaardeDefinition> Cards { get; } = cards;

    public override IReadOnlyList<string> Asked { get; } =
        [.. cards.SelectMany(card => new[] { AnswerFields.Stated(card.Code), AnswerFields.Experience(card.Code) })];

    public override Func<Answers, Answers> Read(PostedFields posted)
    {
        var tapped = Cards.ToDictionary(card => card.Code, card => new CardAnswer(
            posted.Choice(AnswerFields.Stated(card.Code), AnswerCodes.Stated),
            posted.Choice(AnswerFields.Experience(card.Code), AnswerCodes.Experience)));

        return answers => answers with { Cards = Merged(answers.Cards, tapped) };
    }

    public override IEnumerable<(string Field, string Value)> Write(Answers answers) =>
        from card in Cards
        let answer = answers.Cards.GetValueOrDefault(card.Code)
        from entry in Field(AnswerFields.Stated(card.Code), answer?.Stated is { } stated ? AnswerCodes.Stated.CodeOf(stated) : null)
            .Concat(Field(AnswerFields.Experience(card.Code), answer?.Experience is { } experience ? AnswerCodes.Experience.CodeOf(experience) : null))
        select entry;

    private static Dictionary<string, CardAnswer> Merged(
        IReadOnlyDictionary<string, CardAnswer> saved, Dictionary<string, CardAnswer> tapped)
    {
        var merged = saved.ToDictionary();
        foreach (var (code, (stated, experience)) in tapped)
        {
            var before = saved.GetValueOrDefault(code);
            if ((stated ?? before?.Stated, experience ?? before?.Experience) is var (now, done) && (now, done) is not (null, null))
                merged[code] = new(now, done);
        }

        return merged;
    }
}
