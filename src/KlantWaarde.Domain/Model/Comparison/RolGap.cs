using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>De rolkloof: the rol that the organisation wants against the rol that klanten ascribe. Source: method 4, point 3.</summary>
/// <param name="Desired">The rol that the organisation wants.</param>
/// <param name="Share">The share of klanten who ascribe it; null when it or all others may not be shown.</param>
/// <param name="Rollen">Each other rol that may be shown against it; empty when it may not be shown itself.</param>
/// <param name="Sentence">In Dutch.</param>
public sealed record RolGap(Rol Desired, RolShare? Share, IReadOnlyList<RolContrast> Rollen, string Sentence)
{
    /// <param name="desired">One of the rollen of <paramref name="models"/>.</param>
    /// <param name="models">Of the survey. Those that may not be shown are not in the total either (method 2e, rule 2).</param>
    /// <param name="settings">The rules' numbers.</param>
    /// <exception cref="InvalidOperationException">No model is that of <paramref name="desired"/>.</exception>
    public static RolGap Of(Rol desired, IReadOnlyList<Klantwaardemodel> models, ModelSettings settings)
    {
        var wanted = models.Single(model => model.Rol.Code == desired.Code);
        var others = models.Where(model => model.IsShown && model != wanted).ToList();
        if (!wanted.IsShown || others is []) return new(desired, null, [], Sentences.NoRolGap(desired, settings));

        var share = RolShare.Of(wanted.Respondents!.Value, others.Sum(other => other.Respondents!.Value), settings);
        return new(
            desired, share, [.. others.Select(other => RolContrast.Of(other, wanted))],
            Sentences.RolGap(desired, share, hidesAny: models.Any(model => !model.IsShown)));
    }
}

/// <summary>How many ascribe the rol that is wanted.</summary>
/// <param name="Count">How many.</param>
/// <param name="Total">Of how many respondents.</param>
/// <param name="Share">From 0 to 1, with its Wilson interval.</param>
public sealed record RolShare(int Count, int Total, Interval Share)
{
    /// <param name="desired">How many ascribe the rol that is wanted.</param>
    /// <param name="others">How many ascribe another; together at least one.</param>
    /// <param name="settings">The rules' numbers.</param>
    public static RolShare Of(int desired, int others, ModelSettings settings)
    {
        var total = desired + others;
        var (low, high) = WilsonInterval.Of(desired, total, settings.Confidence);
        return new(desired, total, new(low, desired / (double)total, high));
    }
}
