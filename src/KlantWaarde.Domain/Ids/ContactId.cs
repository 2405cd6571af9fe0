namespace KlantWaarde.Domain.Ids;

public readonly record struct ContactId(Guid Value) : IId<ContactId>
{
    public static ContactId From(Guid value) => new(value);
    public static bool TryParse(string? text, out ContactId id) => Ids.TryParse(text, out id);
    public override string ToString() => Value.ToString();
}
