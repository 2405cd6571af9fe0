namespace KlantWaarde.Domain.Ids;

public readonly record struct InvitationId(Guid Value) : IId<InvitationId>
{
    public static InvitationId From(Guid value) => new(value);
    public static bool TryParse(string? text, out InvitationId id) => Ids.TryParse(text, out id);
    public override string ToString() => Value.ToString();
}
