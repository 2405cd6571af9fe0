using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model;

public sealed class CodeRowTests
{
    [Fact]
    public void A_row_holds_what_it_was_given()
    {
        int?[] numbers = [-127, -2, null, 0, 127];

        Assert.Equal(numbers, CodeRow.Of(numbers));
    }

    [Theory]
    [InlineData(128)]
    [InlineData(-128)]
    public void A_number_that_does_not_fit_is_refused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CodeRow.Of(0, number));

    [Theory]
    [InlineData(null, -127)]
    [InlineData(-1, 0)]
    [InlineData(1, 2)]
    public void Rows_stand_in_the_order_of_their_numbers_and_none_comes_first(int? first, int? then)
    {
        Assert.True(CodeRow.Of(0, first, 9).CompareTo(CodeRow.Of(0, then, -9)) < 0);
        Assert.True(CodeRow.Of(0, then, -9).CompareTo(CodeRow.Of(0, first, 9)) > 0);
        Assert.Equal(0, CodeRow.Of(0, first, 9).CompareTo(CodeRow.Of(0, first, 9)));
    }
}
