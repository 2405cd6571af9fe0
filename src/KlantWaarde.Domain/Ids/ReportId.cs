namespace KlantWaarde.Domain.Ids;

public readonly record struct ReportId(Guid Value) : IId<ReportId>
{
    public static ReportId From(Guid value) => new(value);
    public static bool TryParse(string? text, out ReportId id) => Ids.TryParse(text, out id);
    public override string ToString() => Value.ToString();
}
