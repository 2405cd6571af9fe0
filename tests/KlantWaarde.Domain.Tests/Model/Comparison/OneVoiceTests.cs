using FsCheck.Fluent;
using KlantWaarde.Domain.Model.Comparison;

namespace KlantWaarde.Domain.Tests.Model.Comparison;

/// <summary>Method 2h: the mean, rounded to the nearest code, halves towards 0.</summary>
public sealed class OneVoiceTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 2)]
    [InlineData(-2, -2)]
    [InlineData(0, 0, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(0, 0, -1)]
    [InlineData(-1, -1, -2)]
    [InlineData(1, 1, 1, 0)]
    [InlineData(0, 1, 0, 0)]
    [InlineData(-1, -1, -1, 0)]
    [InlineData(2, 2, 2, 1)]
    [InlineData(-2, -2, -2, -1)]
    [InlineData(0, -2, 2)]
    [InlineData(1, 2, 2, 0, 0, 1, 1)]
    public void An_organisation_has_the_nearest_code_and_of_a_half_the_smaller(int expected, params int[] codes) =>
        Assert.Equal(expected, OneVoice.CodeOf(codes));

    [Fact]
    public void Who_said_nothing_has_no_code() => Assert.Throws<ArgumentException>(() => OneVoice.CodeOf());

    [Fact]
    public void Each_organisation_has_one_code() =>
        Assert.Equal(
            [(1, 1), (2, -1)],
            OneVoice.Codes([(Survey.Organisation(1), 2), (Survey.Organisation(2), -1), (Survey.Organisation(1), 0)])
                .Select(one => (one.Key == Survey.Organisation(1) ? 1 : 2, one.Value)).Order());

    [Fact]
    public void A_code_is_the_mean_in_whole_steps() =>
        Law.Holds(Prop.ForAll(Gen.Choose(-2, 2).NonEmptyListOf().ToArbitrary(), codes =>
        {
            var (code, mean) = (OneVoice.CodeOf(codes), codes.Average());

            Assert.InRange(Math.Abs(mean - code), 0, 0.5);
            Assert.True(Math.Abs(mean - code) < 0.5 || Math.Abs(code) < Math.Abs(mean));
            Assert.Equal(-code, OneVoice.CodeOf(codes.Select(one => -one)));
            Assert.Equal(code, OneVoice.CodeOf(Enumerable.Reverse(codes)));
        }));
}
