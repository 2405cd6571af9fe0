namespace KlantWaarde.Domain.Ids;

public readonly record struct SurveyId(Guid Value) : IId<SurveyId>
{
    public static SurveyId From(Guid value) => new(value);
    public static bool TryParse(string? text, out SurveyId id) => Ids.TryParse(text, out id);
    public override string ToString() => Value.ToString();
}
