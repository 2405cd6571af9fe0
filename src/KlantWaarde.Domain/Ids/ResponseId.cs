namespace KlantWaarde.Domain.Ids;

public readonly record struct ResponseId(Guid Value) : IId<ResponseId>
{
    public static ResponseId From(Guid value) => new(value);
    public static bool TryParse(string? text, out ResponseId id) => Ids.TryParse(text, out id);
    public override string ToString() => Value.ToString();
}
