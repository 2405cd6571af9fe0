using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>Whether what set the organisation apart has become a matter of course: "snel gewend, erg verwend".</summary>
/// <param name="Probability">That the share of klanten who call it basis is larger than before, from 0 to 1.</param>
/// <param name="IsToBasis">That is so probable that the report says so.</param>
public sealed record TierDrift(double Probability, bool IsToBasis)
{
    private const double Threshold = 0.90;
    private const double Margin = 1e-9;
    private const double BasisVotes = 0.5;
    private const double OtherVotes = 1.5;

    /// <summary>From what was stated in two waves. Source: method 2g.</summary>
    /// <remarks>The share of basis under Dirichlet(s + ½) is Beta(½ + s_B, 1½ + n − s_B), apart in each wave.</remarks>
    public static TierDrift Between(NiveauEvidence before, NiveauEvidence after)
    {
        var probability = BetaComparison.ProbabilityGreater(
            BasisVotes + after[Niveau.Basis], OtherVotes + after.Total - after[Niveau.Basis],
            BasisVotes + before[Niveau.Basis], OtherVotes + before.Total - before[Niveau.Basis]);

        return new(probability, probability >= Threshold - Margin);
    }
}
