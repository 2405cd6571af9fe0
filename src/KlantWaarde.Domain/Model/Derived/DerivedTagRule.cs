namespace KlantWaarde.Domain.Model.Derived;

/// <summary>To which niveau significant contrasts point. Source: method 2a, step 3.</summary>
/// <remarks>
/// <para>Where the method is silent: in the rules for B, "a" contrast is one on either outcome; in the rule for O, penalty and
/// IA are those on y₁, as the reward is; the remark is for an outcome on which both contrasts are significant.</para>
/// <para>In the rule for V, sd(y) is the sample standard deviation over those with the outcome and the code, and the rewards
/// are those shown, with the halo from twenty klanten on. Without a reward on y₁ to compare with, V cannot be told from O, and
/// there is no V.</para>
/// </remarks>
public static class DerivedTagRule
{
    private const double Stronger = 1.25;
    private const double TwoSided = 0.10;
    private const double Margin = 1e-9;

    public static (Niveau? Tag, bool WorksBothWays) Outcome(OutcomeContrasts satisfaction, OutcomeContrasts loyalty)
    {
        if (TagOf(satisfaction, loyalty) is { } tag) return (tag, false);

        return (null, IsTwoSided(satisfaction) || IsTwoSided(loyalty));
    }

    private static Niveau? TagOf(OutcomeContrasts satisfaction, OutcomeContrasts loyalty)
    {
        var anyPenalty = satisfaction.Penalty.IsSignificant || loyalty.Penalty.IsSignificant;
        var anyReward = satisfaction.Reward.IsSignificant || loyalty.Reward.IsSignificant;

        return anyPenalty && !anyReward ? Niveau.Basis
            : loyalty.Reward.IsSignificant && IsStronger(loyalty, satisfaction) ? Niveau.Binding
            : satisfaction.Reward.IsSignificant && !IsTwoSided(satisfaction) ? Niveau.Onderscheidend
            : null;
    }

    private static bool IsStronger(OutcomeContrasts loyalty, OutcomeContrasts satisfaction) =>
        RewardInDeviations(loyalty) >= Stronger * RewardInDeviations(satisfaction) - Margin;

    /// <summary>NaN, which nothing is stronger than, when the outcome does not vary.</summary>
    private static double? RewardInDeviations(OutcomeContrasts contrasts) => contrasts.Reward.Estimate / contrasts.Spread;

    private static bool IsTwoSided(OutcomeContrasts contrasts) =>
        contrasts is { Penalty.IsSignificant: true, Reward.IsSignificant: true, ImpactAsymmetry: { } asymmetry }
        && Math.Abs(asymmetry) < TwoSided - Margin;
}
