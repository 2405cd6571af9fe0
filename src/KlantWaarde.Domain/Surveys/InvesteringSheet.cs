namespace KlantWaarde.Domain.Surveys;

/// <summary>What it costs them, and what weighs most. Source: method 1.2, F.</summary>
public sealed class InvesteringSheet(Questionnaire questionnaire) : AnswerSheet(Part.Investment)
{
    /// <summary>Much too heavy; <see cref="Lightest"/> is strikingly light.</summary>
    public const int Heaviest = -2;

    public const int Lightest = 2;

    private readonly string[] _codes = [.. questionnaire.Investeringen.Select(investering => investering.Code)];

    public override IReadOnlyList<string> Asked { get; } =
        [.. questionnaire.Investeringen.Select(investering => AnswerFields.Weight(investering.Code)), AnswerFields.Heaviest];

    public override Func<Answers, Answers> Read(PostedFields posted)
    {
        var weights = _codes.ToDictionary(code => code, code => posted.Number(AnswerFields.Weight(code), Heaviest, Lightest));
        var heaviest = posted.Code(AnswerFields.Heaviest, _codes);

        return answers => answers with
        {
            Burden = Merged(answers.Burden, weights),
            Heaviest = heaviest ?? answers.Heaviest,
        };
    }

    public override IEnumerable<(string Field, string Value)> Write(Answers answers) =>
    [
        .. _codes.Where(answers.Burden.ContainsKey).SelectMany(code => Field(AnswerFields.Weight(code), answers.Burden[code])),
        .. Field(AnswerFields.Heaviest, answers.Heaviest),
    ];

    private static Dictionary<string, int> Merged(IReadOnlyDictionary<string, int> saved, Dictionary<string, int?> weights)
    {
        var merged = saved.ToDictionary();
        foreach (var (code, weight) in weights)
        {
            if (weight is { } given)
                merged[code] = given;
        }

        return merged;
    }
}
