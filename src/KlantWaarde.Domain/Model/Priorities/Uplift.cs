namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>How much the mean level of the klanten gains when what is below expectation becomes as expected. Source: method 2f.</summary>
/// <remarks>
/// <para>
/// W(S) is the (weighted) mean level of the klanten who have one when, for every klantwaarde in S, each code below nought is
/// replaced by nought; φ_v is the Shapley value of W over F, the klantwaarden with any code below nought.
/// </para>
/// <para>
/// Method 2f goes over all subsets up to fifteen failing klantwaarden and draws 4,000 random orders above that. Here φ is exact
/// however many there are, and free of draws: φ of a mean is the mean of the φ of each klant, and those are counted
/// (<see cref="Game"/>; docs/adr/0010-exact-shapley.md). The outcome is the same to the last bit in any order of the clients.
/// </para>
/// </remarks>
/// <param name="MeanLevel">W(∅), from 0 to 3.</param>
/// <param name="MeanLevelRepaired">W(F), from 0 to 3.</param>
/// <param name="Klantwaarden">In the order of the survey; those that take no part gain nothing.</param>
public sealed record Uplift(double MeanLevel, double MeanLevelRepaired, IReadOnlyList<Gain> Klantwaarden)
{
    /// <param name="clients">The respondents of one rol, in any order.</param>
    /// <param name="niveaus">The niveau that is shown of each klantwaarde; one without niveau or not van belang takes no part.</param>
    /// <param name="settings">The rules' numbers.</param>
    /// <returns>Null when nobody has a level.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A code is below −2 or above 2.</exception>
    public static Uplift? Of(IReadOnlyList<Client> clients, IReadOnlyList<Niveau?> niveaus, ModelSettings settings) =>
        Of(Panel.Of(clients, niveaus, settings));

    /// <returns>Null when nobody has a level.</returns>
    public static Uplift? Of(Panel panel)
    {
        if (panel.Klanten == 0) return null;

        var sums = new UpliftSums(panel);
        foreach (var member in panel.Members) sums.Add(member);
        return sums.Outcome();
    }
}

/// <summary>What one klantwaarde gains, in levels of the mean klant; from 0.</summary>
/// <param name="Shapley">φ: its part of what repair of all gives.</param>
/// <param name="Single">What repair of this one alone gives.</param>
/// <param name="Opportunity">
/// "Kans": what it gives when this becomes +2 for everybody who judged it; null when the question does not arise, as for basis.
/// </param>
public sealed record Gain(double Shapley, double Single, double? Opportunity);
