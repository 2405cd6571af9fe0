using KlantWaarde.Domain.Statistics.Regression;

namespace KlantWaarde.Domain.Model.Derived;

/// <summary>R² shared out over klantwaarden.</summary>
/// <param name="Members">The places of the klantwaarden among which it is shared.</param>
/// <param name="Clients">Those who judged all of them.</param>
/// <param name="Parts">In the order of <paramref name="Members"/>.</param>
internal sealed record ImportanceDecomposition(IReadOnlyList<int> Members, int Clients, RelativeImportance Parts)
{
    /// <summary>With fewer judgements a klantwaarde cannot be in any decomposition.</summary>
    public const int LeastClients = 50;

    private const int LeastClientsPerKlantwaarde = 5;

    /// <summary>Shares out over <paramref name="candidates"/>, but for those of which all who judged all say the same.</summary>
    /// <returns>Null when fewer than max(50, 5V) judged all, or they are all as satisfied.</returns>
    public static ImportanceDecomposition? Of(IReadOnlyList<OrganisationVoice> voices, IReadOnlyList<int> candidates)
    {
        for (var members = candidates; members is not [];)
        {
            var sample = ImportanceSample.Of(voices, members);
            if (sample.Clients < LeastFor(members.Count) || !sample.OutcomeVaries) return null;

            List<int> varying = [.. members.Where((_, column) => sample.CodeVaries(column))];
            if (varying.Count == members.Count)
                return new(members, sample.Clients, RelativeImportance.Of(sample.Correlations));

            members = varying;
        }

        return null;
    }

    private static int LeastFor(int klantwaarden) => Math.Max(LeastClients, LeastClientsPerKlantwaarde * klantwaarden);
}
