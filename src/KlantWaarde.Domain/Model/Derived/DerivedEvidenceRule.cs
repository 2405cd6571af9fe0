using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Derived;

/// <summary>Penalty–reward contrast analysis of all klantwaarden of a rol. Source: method 2a, step 3; Brandt (1987).</summary>
/// <remarks>
/// Where the method is silent: who judged nothing else has no halo and stays out of the regression with it, not out of the
/// test; where the halo cannot be told from the code, or would leave a testable cell too small, the plain contrasts are shown.
/// </remarks>
public static class DerivedEvidenceRule
{
    private const double Margin = 1e-9;

    /// <param name="voices">One for each client organisation of the rol, in any order.</param>
    /// <param name="klantwaarden">How many there are; each voice has as many codes.</param>
    /// <param name="rol">For the sentences.</param>
    /// <param name="settings">The rule's numbers.</param>
    /// <returns>One for each klantwaarde, in their order.</returns>
    public static IReadOnlyList<DerivedEvidence> Outcome(
        IReadOnlyList<OrganisationVoice> voices, int klantwaarden, Rol rol, ModelSettings settings)
    {
        if (klantwaarden == 0) return [];

        var table = new VoiceTable(voices, klantwaarden);
        var onSatisfaction = Contrasts(voice => voice.Satisfaction);
        var onLoyalty = Contrasts(voice => voice.Loyalty);
        var family = new Family([.. onSatisfaction.Concat(onLoyalty)], settings);

        return [.. onSatisfaction.Zip(onLoyalty, (satisfaction, loyalty) =>
            Evidence(family.Judge(satisfaction), family.Judge(loyalty), rol, settings))];

        List<OutcomeContrasts> Contrasts(Func<OrganisationVoice, double?> outcome)
        {
            var given = new OutcomeVoices(table, outcome);
            return [.. Enumerable.Range(0, klantwaarden).Select(at => ContrastRule.Outcome(given.JudgementsOf(at), settings))];
        }
    }

    private static DerivedEvidence Evidence(
        OutcomeContrasts satisfaction, OutcomeContrasts loyalty, Rol rol, ModelSettings settings)
    {
        var (tag, worksBothWays) = DerivedTagRule.Outcome(satisfaction, loyalty);
        var silent = new DerivedEvidence(satisfaction, loyalty, tag, worksBothWays, "");

        return silent with { Sentence = Sentences.Derived(silent, rol, settings) };
    }

    /// <summary>All contrasts of the rol that can be tested: of those that seem real one in ten may be chance, not of all.</summary>
    private sealed class Family
    {
        private readonly Dictionary<double, double> _adjusted;
        private readonly double _q;

        public Family(IReadOnlyList<OutcomeContrasts> all, ModelSettings settings)
        {
            double[] p = [.. all.SelectMany(one => new[] { one.Penalty.P, one.Reward.P }).OfType<double>()];

            // Equal p values stay equal when they are adjusted, so that a p value is all it takes to find one.
            _adjusted = p.Zip(Multiplicity.BenjaminiHochberg(p)).DistinctBy(pair => pair.First).ToDictionary();
            _q = settings.DerivedQ;
        }

        public OutcomeContrasts Judge(OutcomeContrasts one) => one with { Penalty = Judge(one.Penalty), Reward = Judge(one.Reward) };

        private Contrast Judge(Contrast contrast)
        {
            if (contrast.P is not { } p) return contrast;

            var adjusted = _adjusted[p];
            return contrast with { AdjustedP = adjusted, IsSignificant = adjusted <= _q + Margin };
        }
    }
}
