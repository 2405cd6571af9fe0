using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>The ends of what the distributions are made for, against values worked out with forty digits.</summary>
public sealed class ExtremesTests
{
    [Theory]
    [InlineData(0.001, 0.001, 0.001, 0.49655933563910564)]
    [InlineData(1e-300, 0.001, 5, 0.50223210480422704)]
    [InlineData(1e-12, 0.001, 1000.5, 0.98005472043479434)]
    [InlineData(0.99, 33.3, 0.001, 0.00083701540698367837)]
    [InlineData(0.02, 0.5, 20.5, 0.63431909681716837)]
    [InlineData(0.5, 100, 150, 0.99925941693343587)]
    [InlineData(0.9, 3.5, 2, 0.93364666777641316)]
    [InlineData(0.5, 50_000.5, 50_400.5, 0.89659565428435938)]
    [InlineData(0.3, 30_000.5, 70_000.5, 0.49981646812961728)]
    [InlineData(0.31, 30_000.5, 70_000.5, 0.99999999999650072)]
    [InlineData(0.5, 500_000, 501_000, 0.84122394201312871)]
    [InlineData(0.3, 300_000_000, 700_000_000, 0.50000367061770551)]
    [InlineData(0.00001, 0.5, 1_000_000, 0.99999225616830775)]
    public void A_share_of_a_share_keeps_its_digits(double z, double a, double b, double expected) =>
        Near(expected, BetaFunction.Regularised(z, a, b), 1e-11);

    [Fact]
    public void What_is_too_unlikely_for_a_number_is_nought() =>
        Assert.Equal(0, BetaFunction.Regularised(0.2, 30_000.5, 70_000.5));

    [Theory]
    [InlineData(0.05, 0.5, 1_000_000.5, 1.9660695065596081e-9)]
    [InlineData(0.5, 0.5, 100_000.5, 2.2746738418241387e-6)]
    [InlineData(0.5, 0.01, 0.01, 0.5)]
    [InlineData(0.5, 0.01, 3, 1.7711562650563235e-31)]
    [InlineData(0.05, 30_000.5, 70_000.5, 0.29762067435127519)]
    [InlineData(0.95, 30_000.5, 70_000.5, 0.30238787365633307)]
    [InlineData(0.000001, 2.5, 8.5, 0.00069863951343784165)]
    [InlineData(0.9375, 2.5, 8.5, 0.4348360825223653)]
    [InlineData(1e-12, 50_000.5, 50_000.5, 0.48887890809229388)]
    public void The_share_at_a_probability_keeps_its_digits(double p, double a, double b, double expected) =>
        Near(expected, BetaFunction.Quantile(p, a, b), 1e-10);

    [Theory]
    [InlineData(2, 0.2, 0.65278516635484217)]
    [InlineData(1e6, 1, 6.3661977236736914e-7)]
    [InlineData(0.001, 3.7, 0.99925367705908632)]
    [InlineData(1e-8, 5, 0.9999999924078662)]
    [InlineData(8, 2.5, 0.0076566441310434466)]
    [InlineData(3, 1_000_000, 0.0026998625414217971)]
    [InlineData(30, 1_000_000, 1.2020094233663438e-197)]
    public void The_p_of_a_t_keeps_its_digits(double t, double freedom, double expected)
    {
        Near(expected, StudentT.PValue(t, freedom), 1e-10);
        Near(expected / 2, StudentT.Cdf(-t, freedom), 1e-10);
        VectorFile.AssertNear(1 - expected / 2, StudentT.Cdf(t, freedom), 1e-12);
    }

    [Fact]
    public void Eight_digits_are_left_of_a_hundred_million_degrees_of_freedom()
    {
        Near(0.045500266595906753, StudentT.PValue(2, 100_000_000), 5e-9);
        Near(0.15729920601251637, BetaFunction.Regularised(0.99999998, 50_000_000, 0.5), 5e-9);
    }

    [Theory]
    [InlineData(0.95, 0.2, 24026.514988395412)]
    [InlineData(0.975, 1, 12.706204736174705)]
    [InlineData(0.95, 17.776473516178, 1.7352456537851913)]
    [InlineData(0.999999, 3, 103.29946778041934)]
    [InlineData(0.95, 100_000_000, 1.6448536421891643)]
    [InlineData(0.500001, 4, 2.6666666666706173e-6)]
    [InlineData(1e-9, 2.5, -3489.5833953699818)]
    public void The_t_at_a_probability_keeps_its_digits(double p, double freedom, double expected) =>
        Near(expected, StudentT.Quantile(p, freedom), 1e-10);

    [Theory]
    [InlineData(3.841458820694124, 1, 0.050000000000000058)]
    [InlineData(1e-9, 3, 0.99999999999999159)]
    [InlineData(1000, 2, 7.1245764067412855e-218)]
    [InlineData(80, 30.5, 2.5635132488655849e-6)]
    [InlineData(1_000_000, 1_000_000, 0.4998119368033945)]
    [InlineData(1_002_000, 1_000_000, 0.078718661386129633)]
    [InlineData(1, 0.01, 0.0028061627266115384)]
    public void The_tail_of_chi_squared_keeps_its_digits(double x, double freedom, double expected) =>
        Near(expected, ChiSquared.UpperTail(x, freedom), 1e-11);

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1.6448536269514722, 0.95)]
    [InlineData(5, 0.99999971334842812)]
    [InlineData(-0.001, 0.49960105778608894)]
    [InlineData(-10, 7.6198530241605261e-24)]
    [InlineData(-37, 5.7255712225245768e-300)]
    public void The_normal_share_keeps_its_digits(double z, double expected) =>
        Near(expected, NormalDistribution.Cdf(z), 1e-12);

    [Theory]
    [InlineData(1e-300, -37.047096299361199)]
    [InlineData(1e-20, -9.2623400897984076)]
    [InlineData(0.4999999, -2.5066282746310268e-7)]
    public void The_normal_quantile_keeps_its_digits(double p, double expected) =>
        VectorFile.AssertNear(expected, NormalDistribution.Quantile(p), 1e-13);

    /// <summary>Within a part of itself.</summary>
    private static void Near(double expected, double actual, double part) =>
        VectorFile.AssertNear(expected, actual, part * Math.Abs(expected));
}
