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
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    [InlineData(double.NaN, 1)]
    public void There_is_no_beta_function_without_two_positive_parameters(double a, double b)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BetaFunction.Regularised(0.5, a, b));
        Assert.Throws<ArgumentOutOfRangeException>(() => BetaFunction.Quantile(0.5, a, b));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void There_is_no_probability_outside_nought_and_one(double p) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BetaFunction.Quantile(p, 1, 1));

    [Fact]
    public void What_lies_below_a_share_lies_above_its_mirror_image() =>
        Law.Holds(Prop.ForAll(Shapes, Shapes, Inside, (a, b, z) =>
            VectorFile.AssertNear(1, BetaFunction.Regularised(z, a, b) + BetaFunction.Regularised(1 - z, b, a), 1e-12)));

    [Fact]
    public void The_quantile_leads_back_to_the_probability() =>
        Law.Holds(Prop.ForAll(Shapes, Shapes, Inside, (a, b, p) =>
            VectorFile.AssertNear(p, BetaFunction.Regularised(BetaFunction.Quantile(p, a, b), a, b), 1e-12)));

    [Fact]
    public void All_of_a_share_lies_between_nought_and_one()
    {
        Assert.Equal(0, BetaFunction.Quantile(0, 2, 3));
        Assert.Equal(1, BetaFunction.Quantile(1, 2, 3));
    }

    [Fact]
    public void A_gamma_variable_is_never_below_nought()
    {
        Assert.Equal(0, GammaFunction.RegularisedLower(2, 0));
        Assert.Equal(1, GammaFunction.RegularisedUpper(2, 0));
        Assert.Equal(1, ChiSquared.UpperTail(-1, 2));
    }

    /// <summary>With two degrees of freedom, e to the power −x/2.</summary>
    [Theory]
    [InlineData(0.01)]
    [InlineData(1.9)]
    [InlineData(4.1)]
    [InlineData(60)]
    public void Chi_squared_of_two_is_exponential(double x) =>
        VectorFile.AssertNear(1, ChiSquared.UpperTail(x, 2) * Math.Exp(x / 2), 1e-12);

    /// <summary>½ + arctan(t)/π with one degree of freedom, and ½ + t/(2√(2 + t²)) with two.</summary>
    [Theory]
    [InlineData(-3)]
    [InlineData(-0.2)]
    [InlineData(0)]
    [InlineData(0.9)]
    [InlineData(40)]
    public void The_t_distribution_of_one_and_two_degrees_has_a_formula(double t)
    {
        VectorFile.AssertNear(0.5 + Math.Atan(t) / Math.PI, StudentT.Cdf(t, 1), 1e-13);
        VectorFile.AssertNear(0.5 + t / (2 * Math.Sqrt(2 + t * t)), StudentT.Cdf(t, 2), 1e-13);
    }

    [Fact]
    public void With_many_degrees_of_freedom_t_is_normal() =>
        VectorFile.AssertNear(NormalDistribution.TwoSided(0.9), StudentT.TwoSided(0.9, 1e6), 1e-5);

    [Fact]
    public void The_t_of_a_probability_leads_back_to_it() =>
        Law.Holds(Prop.ForAll(Shapes, Inside, (freedom, p) =>
            VectorFile.AssertNear(p, StudentT.Cdf(StudentT.Quantile(p, freedom), freedom), 1e-12)));

    [Fact]
    public void As_much_of_t_lies_on_either_side()
    {
        Assert.Equal(-StudentT.Quantile(0.75, 4), StudentT.Quantile(0.25, 4));
        Assert.Equal(0, StudentT.Quantile(0.5, 4));
        Assert.Equal(1, StudentT.PValue(0, 4));
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 3)]
    [InlineData(double.NaN, 3)]
    [InlineData(0.5, 0)]
    [InlineData(0.5, -1)]
    public void There_is_no_t_outside_its_range(double p, double freedom) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(p, freedom));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_no_t_without_degrees_of_freedom(double freedom) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(freedom), () => StudentT.PValue(1, freedom));

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

    /// <summary>Four that are as large are the hardest: their largest has the narrowest density. From 12² on the grid is another one.</summary>
    [Fact]
    public void The_probabilities_to_lead_sum_to_one_however_many_answered() => Assert.All(
        Enumerable.Range(1, 80).Select(step => 2.5 * step),
        share =>
        {
            VectorFile.AssertNear(1, Dirichlet.LeadingProbabilities(share, share, share, share).Sum(), 1e-12);
            VectorFile.AssertNear(1, Dirichlet.LeadingProbabilities(share, 0.5, 0.5, 0.5).Sum(), 1e-12);
        });

    private static FsCheck.Arbitrary<double> Shapes { get; } =
        Gen.Elements(0.5, 1, 1.5, 2.5, 6, 11.5, 40, 300.5, 5000).ToArbitrary();

    private static FsCheck.Arbitrary<double> Inside { get; } =
        Gen.Choose(1, 9_999).Select(parts => parts / 10_000.0).ToArbitrary();
}
