using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

public sealed class BetaComparisonTests
{
    private const double Precision = 1e-10;

    /// <summary>P(X > Y) = Σ_{i&lt;a} B(c + i, b + d) / ((b + i) B(1 + i, b) B(c, d)) for whole a, whatever the others are.</summary>
    [Fact]
    public void The_probability_is_the_closed_sum() =>
        Law.Holds(Prop.ForAll(
            Gen.Choose(1, 30).SelectMany(a => Gen.Choose(1, 60).Three().Select(halves => (a, halves))).ToArbitrary(),
            one =>
            {
                var (b, c, d) = (one.halves.Item1 / 2.0, one.halves.Item2 / 2.0, one.halves.Item3 / 2.0);

                VectorFile.AssertNear(Sum(one.a, b, c, d), BetaComparison.ProbabilityGreater(one.a, b, c, d), Precision);
            }));

    [Theory]
    [InlineData(1, 0.5, 300.5, 700.5)]
    [InlineData(400, 600.5, 0.5, 1.5)]
    [InlineData(1, 1.5, 0.5, 1.5)]
    [InlineData(90, 10.5, 3.5, 40.5)]
    public void It_holds_when_much_is_known_of_one_and_little_of_the_other(int a, double b, double c, double d) =>
        VectorFile.AssertNear(Sum(a, b, c, d), BetaComparison.ProbabilityGreater(a, b, c, d), Precision);

    [Theory]
    [InlineData(0.5, 1.5)]
    [InlineData(0.5, 100_001.5)]
    [InlineData(30.25, 70.75)]
    [InlineData(60_000.5, 40_001.5)]
    public void Equals_are_as_often_larger_as_smaller(double a, double b) =>
        VectorFile.AssertNear(0.5, BetaComparison.ProbabilityGreater(a, b, a, b), Precision);

    [Fact]
    public void One_of_the_two_is_the_larger() =>
        Law.Holds(Prop.ForAll(Gen.Choose(1, 400).Four().ToArbitrary(), quarters =>
        {
            var (a, b, c, d) = (quarters.Item1 / 2.0, quarters.Item2 / 2.0, quarters.Item3 / 2.0, quarters.Item4 / 2.0);
            var greater = BetaComparison.ProbabilityGreater(a, b, c, d);

            VectorFile.AssertNear(1, greater + BetaComparison.ProbabilityGreater(c, d, a, b), Precision);
            VectorFile.AssertNear(greater, BetaComparison.ProbabilityGreater(d, c, b, a), Precision);
        }));

    private static double Sum(int a, double b, double c, double d) => Enumerable.Range(0, a).Sum(i =>
        Math.Exp(LogBeta(c + i, b + d) - Math.Log(b + i) - LogBeta(1 + i, b) - LogBeta(c, d)));

    private static double LogBeta(double a, double b) =>
        GammaFunction.Log(a) + GammaFunction.Log(b) - GammaFunction.Log(a + b);
}
