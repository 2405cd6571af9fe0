namespace KlantWaarde.Domain.Library;

/// <summary>The rollen that every agency has.</summary>
public static class BuiltInRollen
{
    public static RolDefinition Partner { get; } = new(
        "partner",
        new("partner", "partner"),
        new("We trekken samen op en denken vooruit.", "We work side by side and plan ahead."));

    public static RolDefinition Leverancier { get; } = new(
        "leverancier",
        new("leverancier", "supplier"),
        new("Zij leveren wat wij bestellen.", "They deliver what we order."));

    public static IReadOnlyList<RolDefinition> All { get; } = [Partner, Leverancier];
}
