using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;

namespace KlantWaarde.Domain.Tests.Model.Comparison;

public sealed class TierDriftTests
{
    [Fact]
    public void The_same_answers_say_as_much_one_way_as_the_other() =>
        VectorFile.AssertNear(0.5, TierDrift.Between(new NiveauCounts(3, 5, 2, 0), new NiveauCounts(3, 1, 2, 4)).Probability, 1e-10);

    [Fact]
    public void Nobody_before_nor_after_says_nothing() =>
        VectorFile.AssertNear(0.5, TierDrift.Between(new NiveauCounts(0, 0, 0, 0), new NiveauCounts(0, 0, 0, 0)).Probability, 1e-10);

    /// <summary>Against the sum of method 2g worked out by hand: Beta(½ + s, 1½ + n − s) in each wave.</summary>
    [Theory]
    [InlineData(2, 8, 5, 5)]
    [InlineData(0, 12, 3, 9)]
    [InlineData(9, 1, 2, 8)]
    public void The_probability_is_that_of_two_beta_shares(int basisBefore, int restBefore, int basisAfter, int restAfter)
    {
        // A Riemann sum in the middle of a million small steps, of densities without their constants.
        const int steps = 1_000_000;
        var (below, joint, all) = (0.0, 0.0, 0.0);
        for (var i = 0; i < steps; i++)
        {
            var x = (i + 0.5) / steps;
            var before = Math.Pow(x, basisBefore - 0.5) * Math.Pow(1 - x, restBefore + 0.5);
            var after = Math.Pow(x, basisAfter - 0.5) * Math.Pow(1 - x, restAfter + 0.5);
            joint += after * (below + before / 2);
            below += before;
            all += after;
        }

        VectorFile.AssertNear(
            joint / below / all,
            TierDrift.Between(new NiveauCounts(basisBefore, restBefore, 0, 0), new NiveauCounts(basisAfter, 0, restAfter, 0)).Probability,
            2e-3);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(7, true)]
    public void From_nine_in_ten_a_klantwaarde_slides_to_basis(int basisAfter, bool expected)
    {
        var drift = TierDrift.Between(new NiveauCounts(2, 8, 0, 0), new NiveauCounts(basisAfter, 10 - basisAfter, 0, 0));

        Assert.Equal(expected, drift.IsToBasis);
        Assert.Equal(expected, drift.Probability >= 0.9);
    }

    [Fact]
    public void Just_below_nine_in_ten_it_does_not()
    {
        var drifts = Enumerable.Range(0, 41).Select(basis =>
            TierDrift.Between(new NiveauCounts(10, 30, 0, 0), new NiveauCounts(basis, 40 - basis, 0, 0))).ToList();

        Assert.Equal(drifts.Select(drift => drift.Probability).Order(), drifts.Select(drift => drift.Probability));
        Assert.InRange(drifts.Last(drift => !drift.IsToBasis).Probability, 0.85, 0.9);
        Assert.InRange(drifts.First(drift => drift.IsToBasis).Probability, 0.9, 0.93);
    }
}
