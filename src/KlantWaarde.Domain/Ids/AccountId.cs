namespace KlantWaarde.Domain.Ids;

public readonly record struct AccountId(Guid Value) : IId<AccountId>
{
    public static AccountId From(Guid value) => new(value);
    public static bool TryParse(string? text, out AccountId id) => Ids.TryParse(text, out id);
    public override string ToString() => Value.ToString();
}
