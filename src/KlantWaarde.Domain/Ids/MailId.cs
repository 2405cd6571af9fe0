namespace KlantWaarde.Domain.Ids;

public readonly record struct MailId(Guid Value) : IId<MailId>
{
    public static MailId From(Guid value) => new(value);
    public static bool TryParse(string? text, out MailId id) => Ids.TryParse(text, out id);
    public override string ToString() => Value.ToString();
}
