using KlantWaarde.Domain.Statistics;
using MathNet.Numerics;
using Theirs = MathNet.Numerics.Distributions;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>Our distributions against those of MathNet.Numerics, over grids as wide as the two agree.</summary>
/// <remarks>
/// Where the grids stop, MathNet loses digits (parameters of 10,000 and up) or its search gives up (quantiles in the far
/// tails); from there on <see cref="ExtremesTests"/> has forty digits.
/// </remarks>
public sealed class SecondOpinionTests
{
    private static readonly double[] Shapes = [0.001, 0.01, 0.1, 0.5, 1, 1.5, 2.5, 7, 10, 10.5, 33.3, 100, 1000.5];

    private static readonly double[] Shares =
        [1e-300, 1e-12, 1e-6, 0.001, 0.01, 0.05, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.99, 0.999999];

    private static readonly double[] Probabilities = [0.001, 0.025, 0.05, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975, 0.999];
    private static readonly double[] Freedoms = [1.5, 2, 3, 4.9, 9, 17.776, 30, 100, 1000];

    [Fact]
    public void The_logarithm_of_gamma_is_theirs() => Assert.All([1e-10, .. Shapes, 1e5, 1e8, 1e12], x =>
        Agree(SpecialFunctions.GammaLn(x), GammaFunction.Log(x), 1e-14, 1e-14, $"ln Γ({x})"));

    [Fact]
    public void The_incomplete_gamma_functions_are_theirs()
    {
        foreach (var a in Shapes)
            foreach (var x in new[] { 1e-6, 0.001, 0.1, 0.5, 0.9, 0.99, 1, 1.01, 1.1, 2, 10 }.Select(ratio => a * ratio))
            {
                var (below, above) = (GammaFunction.RegularisedLower(a, x), GammaFunction.RegularisedUpper(a, x));
                Agree(SpecialFunctions.GammaLowerRegularized(a, x), below, 0, 1e-11, $"P({a}, {x})");
                Agree(SpecialFunctions.GammaUpperRegularized(a, x), above, 0, 1e-11, $"Q({a}, {x})");
            }
    }

    [Fact]
    public void The_incomplete_beta_function_is_theirs()
    {
        foreach (var a in Shapes)
            foreach (var b in Shapes)
                foreach (var z in Shares)
                {
                    var theirs = SpecialFunctions.BetaRegularized(a, b, z);
                    Agree(theirs, BetaFunction.Regularised(z, a, b), 0, 1e-9, $"I({z}; {a}, {b})");
                }
    }

    /// <summary>Theirs stop searching at some seven digits of a small share.</summary>
    [Fact]
    public void The_quantile_of_a_share_is_theirs()
    {
        foreach (var a in Shapes.Where(a => a >= 0.5))
            foreach (var b in Shapes.Where(b => b >= 0.5))
                foreach (var p in Probabilities)
                {
                    var theirs = Theirs.Beta.InvCDF(a, b, p);
                    Agree(theirs, BetaFunction.Quantile(p, a, b), 0, 1e-6, $"z({p}; {a}, {b})");
                }
    }

    [Fact]
    public void The_normal_distribution_is_theirs()
    {
        foreach (var z in Enumerable.Range(-370, 741).Select(tenths => tenths / 10.0))
            Agree(Theirs.Normal.CDF(0, 1, z), NormalDistribution.Cdf(z), 0, 1e-12, $"Φ({z})");

        foreach (var p in new[] { 1e-300, 1e-100, 1e-20, 1e-12, 1e-6 }.Concat(Probabilities).Append(1 - 1e-6))
            Agree(Theirs.Normal.InvCDF(0, 1, p), NormalDistribution.Quantile(p), 1e-13, 0, $"z({p})");
    }

    [Fact]
    public void Students_distribution_is_theirs()
    {
        foreach (var freedom in Freedoms)
        {
            foreach (var t in new[] { -1000, -30, -10, -4, -2, -1, -0.1, 0, 0.5, 1, 2.5, 5, 20, 1e5 })
            {
                var theirs = Theirs.StudentT.CDF(0, 1, freedom, t);
                Agree(theirs, StudentT.Cdf(t, freedom), 0, 1e-11, $"t = {t}, ν = {freedom}");
            }

            foreach (var p in Probabilities)
            {
                var theirs = Theirs.StudentT.InvCDF(0, 1, freedom, p);
                Agree(theirs, StudentT.Quantile(p, freedom), 1e-12, 1e-9, $"p = {p}, ν = {freedom}");
            }
        }
    }

    [Fact]
    public void Chi_squared_is_theirs()
    {
        foreach (var freedom in Freedoms)
            foreach (var x in new[] { 1e-9, 0.001, 0.1, 1, 3.84, 10, 50, 500 })
            {
                var theirs = 1 - Theirs.ChiSquared.CDF(freedom, x);
                Agree(theirs, ChiSquared.UpperTail(x, freedom), 1e-12, 0, $"χ² = {x}, ν = {freedom}");
            }
    }

    /// <summary>Within so much, or within a part of itself.</summary>
    private static void Agree(double theirs, double ours, double tolerance, double part, string what) => Assert.True(
        Math.Abs(theirs - ours) <= Math.Max(tolerance, part * Math.Abs(theirs)), $"{what}: theirs {theirs:R}, ours {ours:R}");
}
