using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Derived;

namespace KlantWaarde.Domain.Tests.Model.Derived;

/// <summary>Client organisations for a test of one klantwaarde or a few.</summary>
internal static class Voices
{
    public static Rol Partner { get; } = new("partner", "partner");

    /// <summary>So many that say all the same.</summary>
    public static IEnumerable<OrganisationVoice> Alike(int count, double? satisfaction, double? loyalty, params int?[] codes) =>
        Enumerable.Repeat(new OrganisationVoice(satisfaction, loyalty, codes), count);

    public static IReadOnlyList<DerivedEvidence> Evidence(params IEnumerable<OrganisationVoice>[] voices)
    {
        List<OrganisationVoice> all = [.. voices.SelectMany(group => group)];
        return DerivedEvidenceRule.Outcome(all, all[0].Codes.Count, Partner, ModelSettings.Standaard);
    }

    public static Importance Weigh(IReadOnlyList<double> picks, params IEnumerable<OrganisationVoice>[] voices) =>
        ImportanceRule.Outcome([.. voices.SelectMany(group => group)], picks, ModelSettings.Standaard);
}
