using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model;

/// <summary>A kleuring and the probabilities behind it.</summary>
/// <param name="Kleuring">Never Onbekend.</param>
/// <param name="Zekerheid">The word for <see cref="Certainty"/>.</param>
/// <param name="Certainty">The probability that the kleuring is right, from 0 to 1.</param>
/// <param name="Rood">The probability that the share below is at the drempel of rood or over.</param>
/// <param name="Oranje">The probability that the share below is at the drempel of oranje or over.</param>
/// <param name="Above">The probability that the share above is over the drempel of top.</param>
public sealed record KleuringOutcome(
    Kleuring Kleuring, Zekerheid Zekerheid, double Certainty, double Rood, double Oranje, double Above);

/// <summary>Colours counts by the position of the share below expectation. Source: method 2b.</summary>
public static class KleuringRule
{
    private const double Half = 0.5;
    private const double Margin = 1e-9;

    /// <param name="evidence">What the answers weigh: more than nothing.</param>
    /// <param name="niveau">
    /// Basis has drempels of its own; the others share theirs, with what is not yet bevestigd as no klantwaarde and with
    /// an investering (method 2c).
    /// </param>
    /// <param name="settings">The rule's numbers.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody answered.</exception>
    public static KleuringOutcome Outcome(ExperienceEvidence evidence, Niveau niveau, ModelSettings settings)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(evidence.Total);

        var isBasis = niveau is Niveau.Basis;
        var below = Posterior(evidence.Below, evidence);
        var red = below.ProbabilityAtLeast(isBasis ? settings.RedBasis : settings.RedOther);
        var orange = below.ProbabilityAtLeast(isBasis ? settings.OrangeBasis : settings.OrangeOther);
        var above = Posterior(evidence.Above, evidence).ProbabilityAbove(settings.AboveOther);

        var kleuring = KleuringOf(red, orange, above, isBasis);
        var certainty = CertaintyOf(kleuring, red, orange, above);
        return new(kleuring, ZekerheidOf(certainty, settings), certainty, red, orange, above);
    }

    private static JeffreysPosterior Posterior(double count, ExperienceEvidence evidence) =>
        new(count, evidence.Total) { IsFact = evidence.IsCensus };

    /// <summary>Basis never comes past op orde: met is the most it can be.</summary>
    private static Kleuring KleuringOf(double red, double orange, double above, bool isBasis) =>
        red >= Half - Margin ? Kleuring.Rood
        : orange >= Half - Margin ? Kleuring.Oranje
        : isBasis ? Kleuring.OpOrde
        : above > Half + Margin ? Kleuring.Top
        : Kleuring.Prima;

    private static double CertaintyOf(Kleuring kleuring, double red, double orange, double above) => kleuring switch
    {
        Kleuring.Rood => red,
        Kleuring.Oranje => orange - red,
        Kleuring.OpOrde => 1 - orange,
        Kleuring.Top => Math.Min(1 - orange, above),
        _ => Math.Min(1 - orange, 1 - above),
    };

    private static Zekerheid ZekerheidOf(double certainty, ModelSettings settings) =>
        certainty >= settings.CertainFirm ? Zekerheid.Vast
        : certainty >= settings.CertainFair ? Zekerheid.Redelijk
        : Zekerheid.Indicatief;
}
