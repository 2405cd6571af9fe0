using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

public sealed class FisherIntervalTests
{
    /// <summary>tanh(atanh r ± z/√(n − 3)), with the quantile of Python's statistics.</summary>
    [Theory]
    [InlineData(0.5, 28, 0.95, 0.15602836252908606, 0.7358184794439374)]
    [InlineData(0.2, 50, 0.90, -0.03717686441902518, 0.4158461505884102)]
    [InlineData(-0.6, 15, 0.90, -0.8236220888297964, -0.2149151309190001)]
    public void The_bounds_of_a_correlation_lie_evenly_on_the_scale_of_z(
        double correlation, int count, double confidence, double low, double high)
    {
        var interval = FisherInterval.Of(correlation, count, confidence);

        VectorFile.AssertNear(low, interval.Low, 1e-10);
        VectorFile.AssertNear(high, interval.High, 1e-10);
    }

    [Fact]
    public void What_rounding_puts_beyond_one_is_one() =>
        Assert.Equal((1, 1), FisherInterval.Of(1.0000000000000002, 20, 0.90));

    [Fact]
    public void Three_pairs_have_no_interval()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FisherInterval.Of(0.5, 3, 0.90));
        Assert.InRange(FisherInterval.Of(0.5, 4, 0.90).Low, -1, 0.5);
    }
}
