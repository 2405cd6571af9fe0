using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Library.Starter;

/// <summary>At which niveau klanten expect a klantwaarde of each built-in rol.</summary>
internal static class Expected
{
    public static IReadOnlyDictionary<string, Niveau> OfEverybody(Niveau niveau) => Of(leverancier: niveau, partner: niveau);

    public static IReadOnlyDictionary<string, Niveau> Of(Niveau leverancier, Niveau partner) => new Dictionary<string, Niveau>
    {
        [BuiltInRollen.Partner.Code] = partner,
        [BuiltInRollen.Leverancier.Code] = leverancier,
    };
}
