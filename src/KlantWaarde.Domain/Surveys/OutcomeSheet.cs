namespace KlantWaarde.Domain.Surveys;

/// <summary>All things considered, and the open question. Source: method 1.2, G and H.</summary>
public sealed class OutcomeSheet() : AnswerSheet(Part.Outcomes)
{
    public static Scale Satisfaction { get; } = new(AnswerFields.Satisfaction, 1, 10);
    public static Scale Worth { get; } = new(AnswerFields.Worth, -2, 2);
    public static Scale Recommend { get; } = new(AnswerFields.Recommend, 0, 10);
    public static Scale Stay { get; } = new(AnswerFields.Stay, 1, 5);
    public static Scale Grant { get; } = new(AnswerFields.Grant, 1, 5);

    public override IReadOnlyList<string> Asked { get; } =
        [AnswerFields.Satisfaction, AnswerFields.Worth, AnswerFields.Recommend, AnswerFields.Stay, AnswerFields.Grant];

    public override Func<Answers, Answers> Read(PostedFields posted)
    {
        var satisfaction = Satisfaction.Read(posted);
        var worth = Worth.Read(posted);
        var recommend = Recommend.Read(posted);
        var stay = Stay.Read(posted);
        var grant = Grant.Read(posted);
        var open = posted.Text(AnswerFields.Open, Answers.OpenMaxLength);

        return answers => answers with
        {
            Satisfaction = satisfaction ?? answers.Satisfaction,
            Worth = worth ?? answers.Worth,
            Recommend = recommend ?? answers.Recommend,
            Stay = stay ?? answers.Stay,
            Grant = grant ?? answers.Grant,
            Open = open is null ? answers.Open : open.Length > 0 ? open : null,
        };
    }

    public override IEnumerable<(string Field, string Value)> Write(Answers answers) =>
    [
        .. Field(AnswerFields.Satisfaction, answers.Satisfaction),
        .. Field(AnswerFields.Worth, answers.Worth),
        .. Field(AnswerFields.Recommend, answers.Recommend),
        .. Field(AnswerFields.Stay, answers.Stay),
        .. Field(AnswerFields.Grant, answers.Grant),
        .. Field(AnswerFields.Open, answers.Open),
    ];
}

/// <summary>A question with a whole number for an answer, ends included.</summary>
public sealed record Scale(string Field, int Lowest, int Highest)
{
    public IEnumerable<int> Steps => Enumerable.Range(Lowest, Highest - Lowest + 1);

    internal int? Read(PostedFields posted) => posted.Number(Field, Lowest, Highest);
}
