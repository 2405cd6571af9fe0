namespace KlantWaarde.Domain.Ids;

public readonly record struct WaveId(Guid Value) : IId<WaveId>
{
    public static WaveId From(Guid value) => new(value);
    public static bool TryParse(string? text, out WaveId id) => Ids.TryParse(text, out id);
    public override string ToString() => Value.ToString();
}
