using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

public sealed class DistributionTests
{
    [Theory]
    [InlineData(0.2, 1.5240638224307843)]
    [InlineData(0.5, 0.5723649429247001)]
    [InlineData(1, 0)]
    [InlineData(2.5, 0.2846828704729192)]
    [InlineData(10, 12.801827480081469)]
    [InlineData(5000, 37582.626315685346)]
    public void The_logarithm_of_the_gamma_function_is_that_of_the_tables(double x, double expected) =>
        VectorFile.AssertNear(expected, GammaFunction.Log(x), 1e-13 * Math.Max(1, expected));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(1, 0.01)]
    [InlineData(1, 30)]
    public void The_incomplete_gamma_function_of_one_is_exponential(double a, double x)
    {
        VectorFile.AssertNear(1 - Math.Exp(-x), GammaFunction.RegularisedLower(a, x), 1e-14);
        VectorFile.AssertNear(1, Math.Exp(x) * GammaFunction.RegularisedUpper(a, x), 1e-12);
    }

    /// <summary>P(3, x) = 1 − e⁻ˣ(1 + x + x²/2), on both sides of where the method changes.</summary>
    [Theory]
    [InlineData(0.5)]
    [InlineData(3.9)]
    [InlineData(4.1)]
    [InlineData(12)]
    public void The_incomplete_gamma_function_of_three_is_the_sum_of_three_terms(double x) =>
        VectorFile.AssertNear(1 - Math.Exp(-x) * (1 + x + x * x / 2), GammaFunction.RegularisedLower(3, x), 1e-14);

    /// <summary>I_z(2, 3) = z²(6 − 8z + 3z²).</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(1)]
    public void The_incomplete_beta_function_of_whole_numbers_is_a_polynomial(double z) =>
        VectorFile.AssertNear(z * z * (6 - 8 * z + 3 * z * z), BetaFunction.Regularised(z, 2, 3), 1e-14);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void There_is_no_share_outside_nought_and_one(double z) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BetaFunction.Regularised(z, 1, 1));

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.95, 1.6448536269514722)]
    [InlineData(0.975, 1.9599639845400545)]
    [InlineData(0.05, -1.6448536269514722)]
    [InlineData(0.999, 3.090232306167813)]
    [InlineData(0.000001, -4.753424308822899)]
    public void The_normal_quantile_is_that_of_the_tables(double p, double z) =>
        VectorFile.AssertNear(z, NormalDistribution.Quantile(p), 1e-12);

    [Fact]
    public void The_probabilities_to_lead_sum_to_one() =>
        Law.Holds(Prop.ForAll(
            Gen.Choose(0, 60).ArrayOf(4).ToArbitrary(),
            counts => VectorFile.AssertNear(
                1, Dirichlet.LeadingProbabilities([.. counts.Select(count => count + 0.5)]).Sum(), 1e-9)));

    [Theory]
    [InlineData(250)]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public void The_probabilities_to_lead_hold_with_many_answers(int answers)
    {
        double most = answers + 0.5;

        VectorFile.AssertNear(0.5, Dirichlet.LeadingProbabilities(most, most, 0.5, 0.5)[0], 1e-9);
        VectorFile.AssertNear(
            1 - BetaFunction.Regularised(0.5, most + 30, most),
            Dirichlet.LeadingProbabilities(most + 30, most)[0], 1e-8);
    }
}
