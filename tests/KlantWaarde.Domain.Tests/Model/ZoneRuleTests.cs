using FsCheck.Fluent;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Vector 23, and the edges of method 1.4.</summary>
public sealed class ZoneRuleTests
{
    public const string File = "23_spec_zone_mapping.csv";

    public static TheoryData<string> Cases => [.. VectorFile.Csv(File).Select(row => row["id"])];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Two_marks_give_the_code_of_the_reference(string id)
    {
        var row = VectorFile.Row(File, id);

        Assert.Equal(
            (int)row.Number("code"),
            ZoneRule.CodeOf((int)row.Number("minimum"), (int)row.Number("experience"), ModelSettings.Standaard.ZoneWidth));
    }

    /// <summary>Minimum 6, from 1 to 10.</summary>
    [Theory]
    [InlineData(1, "-2 -2 -2 -2 -1 0 1 2 2 2")]
    [InlineData(2, "-2 -2 -2 -1 -1 0 0 1 1 2")]
    [InlineData(3, "-2 -2 -1 -1 -1 0 0 0 1 1")]
    [InlineData(4, "-2 -1 -1 -1 -1 0 0 0 0 1")]
    [InlineData(5, "-1 -1 -1 -1 -1 0 0 0 0 1")]
    public void The_width_of_the_zone_is_a_setting(int width, string codes) =>
        Assert.Equal(codes, string.Join(' ', Enumerable.Range(1, 10).Select(mark => ZoneRule.CodeOf(6, mark, width))));

    /// <summary>Minimum and desired mark, from 1 to 10.</summary>
    [Theory]
    [InlineData(5, 7, "-2 -2 -1 -1 0 0 0 1 2 2")]
    [InlineData(5, 5, "-2 -2 -1 -1 0 1 2 2 2 2")]
    [InlineData(3, 10, "-1 -1 0 0 0 0 0 0 0 0")]
    [InlineData(8, 9, "-2 -2 -2 -2 -2 -1 -1 0 0 1")]
    public void A_desired_mark_says_what_is_above(int minimum, int desired, string codes) =>
        Assert.Equal(
            codes, string.Join(' ', Enumerable.Range(1, 10).Select(mark => ZoneRule.CodeOf(minimum, desired, mark, width: 2))));

    [Fact]
    public void A_higher_mark_never_gives_a_lower_code() =>
        Law.Holds(Prop.ForAll(
            Gen.Choose(1, 10).ArrayOf(2).ToArbitrary(),
            Gen.Choose(1, 9).ToArbitrary(),
            (marks, width) => Assert.All(Enumerable.Range(1, 9), mark =>
            {
                Assert.True(ZoneRule.CodeOf(marks[0], mark, width) <= ZoneRule.CodeOf(marks[0], mark + 1, width));
                Assert.True(
                    ZoneRule.CodeOf(marks.Min(), marks.Max(), mark, width) <= ZoneRule.CodeOf(marks.Min(), marks.Max(), mark + 1, width));
            })));

    [Theory]
    [InlineData(0, 5, 2)]
    [InlineData(11, 5, 2)]
    [InlineData(5, 0, 2)]
    [InlineData(5, 11, 2)]
    [InlineData(5, 5, 0)]
    public void A_mark_off_the_scale_or_a_zone_without_width_is_a_mistake(int minimum, int experience, int width)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ZoneRule.CodeOf(minimum, experience, width));
        Assert.Throws<ArgumentOutOfRangeException>(() => ZoneRule.CodeOf(minimum, 10, experience, width));
    }

    [Theory]
    [InlineData(6, 5)]
    [InlineData(6, 11)]
    public void A_desired_mark_below_the_minimum_or_off_the_scale_is_a_mistake(int minimum, int desired) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ZoneRule.CodeOf(minimum, desired, 7, 2));

    [Fact]
    public void What_klanten_expect_at_least_is_kept_as_a_mean()
    {
        Assert.Equal(6.5, ZoneRule.MeanMinimum([6, 7, 8, 5]));
        Assert.Null(ZoneRule.MeanMinimum([]));
    }
}
