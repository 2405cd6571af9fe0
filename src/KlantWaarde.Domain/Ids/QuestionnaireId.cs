namespace KlantWaarde.Domain.Ids;

public readonly record struct QuestionnaireId(Guid Value) : IId<QuestionnaireId>
{
    public static QuestionnaireId From(Guid value) => new(value);
    public static bool TryParse(string? text, out QuestionnaireId id) => Ids.TryParse(text, out id);
    public override string ToString() => Value.ToString();
}
