using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Domain.Tests.Surveys;

public sealed class LoyaltyIndexTests
{
    [Theory]
    [InlineData(9, 5, 4, (9 + 10 + 7.5) / 3)]
    [InlineData(0, 1, 1, 0.0)]
    [InlineData(10, 5, 5, 10.0)]
    [InlineData(null, 3, 2, (5 + 2.5) / 2)]
    [InlineData(8, null, 3, (8 + 5) / 2.0)]
    [InlineData(7, 4, null, (7 + 7.5) / 2)]
    public void It_is_the_mean_of_what_was_answered_each_from_0_to_10(int? recommend, int? stay, int? grant, double expected) =>
        Assert.Equal(expected, LoyaltyIndex.Of(recommend, stay, grant)!.Value, precision: 12);

    [Theory]
    [InlineData(9, null, null)]
    [InlineData(null, 5, null)]
    [InlineData(null, null, 1)]
    [InlineData(null, null, null)]
    public void One_answer_of_the_three_is_too_few(int? recommend, int? stay, int? grant) =>
        Assert.Null(LoyaltyIndex.Of(recommend, stay, grant));
}
