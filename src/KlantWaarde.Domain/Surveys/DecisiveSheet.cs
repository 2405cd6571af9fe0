namespace KlantWaarde.Domain.Surveys;

/// <summary>What decides, what surprised, and the thought that fits. Source: method 1.2, C to E.</summary>
public sealed class DecisiveSheet(Questionnaire questionnaire) : AnswerSheet(Part.Decisive)
{
    private readonly string[] _codes = [.. questionnaire.Klantwaarden.Select(klantwaarde => klantwaarde.Code)];

    public override IReadOnlyList<string> Asked { get; } = [AnswerFields.Picks, AnswerFields.Surprise, AnswerFields.Thought];

    public override Func<Answers, Answers> Read(PostedFields posted)
    {
        var picks = posted.Codes(AnswerFields.Picks, _codes, Answers.MaxPicks);
        var surprise = posted.Choice(AnswerFields.Surprise, AnswerCodes.Surprise);
        var asksWhat = posted.Has(AnswerFields.SurprisedBy);
        var what = posted.Code(AnswerFields.SurprisedBy, _codes);
        var thought = posted.Choice(AnswerFields.Thought, AnswerCodes.Thought);

        return answers => WithoutWhatDidNotSurprise(answers with
        {
            Picks = picks ?? answers.Picks,
            Surprise = surprise ?? answers.Surprise,
            SurprisedBy = asksWhat ? what : answers.SurprisedBy,
            Thought = thought ?? answers.Thought,
        });
    }

    public override IEnumerable<(string Field, string Value)> Write(Answers answers) =>
    [
        .. answers.Picks.Select(pick => (AnswerFields.Picks, pick)),
        .. Field(AnswerFields.Surprise, answers.Surprise is { } surprise ? AnswerCodes.Surprise.CodeOf(surprise) : null),
        .. Field(AnswerFields.SurprisedBy, answers.SurprisedBy),
        .. Field(AnswerFields.Thought, answers.Thought is { } thought ? AnswerCodes.Thought.CodeOf(thought) : null),
    ];

    private static Answers WithoutWhatDidNotSurprise(Answers answers) =>
        answers.Surprise is Surprise.NothingSpecial or Surprise.TalkedAbout ? answers : answers with { SurprisedBy = null };
}
