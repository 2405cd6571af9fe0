namespace KlantWaarde.Domain.Ids;

public readonly record struct AgencyId(Guid Value) : IId<AgencyId>
{
    public static AgencyId From(Guid value) => new(value);
    public static bool TryParse(string? text, out AgencyId id) => Ids.TryParse(text, out id);
    public override string ToString() => Value.ToString();
}
