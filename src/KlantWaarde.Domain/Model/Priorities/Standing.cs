namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>All that the level of one klant depends on, who answered enough to have one.</summary>
/// <param name="BasisBelow">How many basis klantwaarden are below expectation.</param>
/// <param name="OtherSum">The sum of the codes of the others.</param>
/// <param name="OtherAnswered">How many of the others were answered; repair does not change it.</param>
/// <param name="Surprised">U.</param>
internal readonly record struct Standing(int BasisBelow, int OtherSum, int OtherAnswered, bool Surprised)
{
    /// <summary>From 0 to 3, as <see cref="Prestatieniveau"/> numbers them.</summary>
    public int LevelBy(ModelSettings settings) =>
        (int)PyramidRule.LevelOf(BasisBelow > 0, OtherAnswered == 0 ? null : OtherSum / (double)OtherAnswered, Surprised, settings);

    public Standing Repaired(Failure failure) =>
        failure.IsBasis ? this with { BasisBelow = BasisBelow - 1 } : Lifted(failure.Lift);

    public Standing Lifted(int codes) => this with { OtherSum = OtherSum + codes };
}

/// <summary>One klantwaarde that a klant finds below expectation, and that can be repaired.</summary>
/// <param name="Klantwaarde">Its place in the order of the survey.</param>
/// <param name="Lift">What its repair adds to the sum of the codes: 1 or 2, and 0 for a basis klantwaarde, which has no part in it.</param>
internal readonly record struct Failure(int Klantwaarde, int Lift)
{
    public bool IsBasis => Lift == 0;
}
