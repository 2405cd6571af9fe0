using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

public sealed class MeansFigureTests
{
    /// <summary>The values of the larger group are too many to be kept, and are read anew each time.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(300_000)]
    public void The_figure_is_that_of_the_means_in_a_small_group_and_in_a_large_one(int members)
    {
        // Half of them have 1 and 3 and the others −1 and 0, in the first and the last of five places.
        var figure = new MeansFigure(
            members, 5, (member, values) => (values[0], values[4]) = member % 2 == 0 ? (1, 3) : (-1, 0), means => means[0] + means[1] + 2 * means[4]);
        var ofFirst = new double[members];
        ofFirst[0] = 1;

        VectorFile.AssertNear(3, figure.Nudged(0, 0), 1e-9);
        VectorFile.AssertNear(7, figure.At(ofFirst), 1e-9);
        VectorFile.AssertNear(0.75 * 3 + 0.25 * 7, figure.Nudged(0, 0.25), 1e-9);
        VectorFile.AssertNear(0.75 * 3 + 0.25 * -1, figure.Nudged(1, 0.25), 1e-9);
    }
}
