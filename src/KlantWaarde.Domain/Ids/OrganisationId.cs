namespace KlantWaarde.Domain.Ids;

public readonly record struct OrganisationId(Guid Value) : IId<OrganisationId>
{
    public static OrganisationId From(Guid value) => new(value);
    public static bool TryParse(string? text, out OrganisationId id) => Ids.TryParse(text, out id);
    public override string ToString() => Value.ToString();
}
