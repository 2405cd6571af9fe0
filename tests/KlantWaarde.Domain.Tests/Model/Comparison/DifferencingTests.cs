using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Model.Comparison;

/// <summary>Method 2e, rule 3: whatever is added to and taken from what, nothing is left of fewer than five.</summary>
public sealed class DifferencingTests
{
    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_selection_is_of_at_least_five(int klanten, bool expected) =>
        Assert.Equal(expected, Nothing(20).MayShow(Range(0, klanten)));

    [Fact]
    public void Nobody_is_not_a_selection() => Assert.False(Nothing(20).MayShow(Range(0, 0)));

    [Fact]
    public void Of_nobody_there_is_nothing_to_show() => Assert.False(Nothing(0).MayShow(Range(0, 0)));

    [Theory]
    [InlineData(16, false)]
    [InlineData(15, true)]
    public void What_is_left_of_all_klanten_is_of_at_least_five(int klanten, bool expected) =>
        Assert.Equal(expected, Nothing(20).With(Range(0, 20)).MayShow(Range(0, klanten)));

    [Fact]
    public void The_same_selection_again_tells_nothing_new() =>
        Assert.True(Nothing(20).With(Range(0, 20)).With(Range(0, 15)).MayShow(Range(0, 15)));

    /// <summary>Neither contains the other: two on one side and two on the other still make a difference of four.</summary>
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Two_selections_differ_by_at_least_five(int onEitherSide, bool expected) =>
        Assert.Equal(expected, Nothing(40).With(Range(0, 12)).MayShow(Range(onEitherSide, 12)));

    /// <summary>All 20, less the first 8, less the next 8, leaves 4; no two of the three differ by fewer than 8.</summary>
    [Theory]
    [InlineData(8, false)]
    [InlineData(7, true)]
    public void Three_selections_together_tell_of_at_least_five(int second, bool expected) =>
        Assert.Equal(expected, Nothing(20).With(Range(0, 20)).With(Range(0, 8)).MayShow(Range(8, second)));

    /// <summary>With other factors than one: everybody is in two of three overlapping pairs.</summary>
    [Fact]
    public void A_selection_that_is_told_by_halving_is_told()
    {
        // A+B, B+C and A+C, of 4, 6 and 6: (A+B) + (A+C) − (B+C) is twice A.
        var (a, b, c) = (Range(0, 4), Range(4, 6), Range(10, 6));

        Assert.False(Nothing(30).With(Union(a, b)).With(Union(b, c)).MayShow(Union(a, c)));
        Assert.True(Nothing(30).With(Union(Range(0, 5), Range(5, 6))).With(Union(Range(5, 6), Range(11, 6)))
            .MayShow(Union(Range(0, 5), Range(11, 6))));
    }

    [Fact]
    public void Five_of_two_organisations_are_as_good_as_known()
    {
        Guid[] organisations = [.. Enumerable.Range(0, 20).Select(i => Survey.Organisation(i < 6 ? i % 2 : i))];
        var nothing = Differencing.Over(organisations, ModelSettings.Standaard);

        Assert.False(nothing.MayShow(Range(0, 6)));
        Assert.True(nothing.MayShow(Range(0, 7)));
        Assert.False(nothing.With(Range(0, 20)).MayShow(Range(6, 14)));
        Assert.True(nothing.With(Range(0, 20)).MayShow(Range(7, 13)));
    }

    [Fact]
    public void The_fewest_is_the_setting()
    {
        var ten = Differencing.Over(Organisations(30), ModelSettings.Standaard with { NMin = 10 });

        Assert.False(ten.With(Range(0, 30)).MayShow(Range(0, 21)));
        Assert.True(ten.With(Range(0, 30)).MayShow(Range(0, 20)));
    }

    [Fact]
    public void What_may_not_be_shown_is_not_counted_as_shown() =>
        Assert.Throws<InvalidOperationException>(() => Nothing(20).With(Range(0, 20)).With(Range(0, 17)));

    /// <summary>Refusing is safe: with so many overlaps of a handful of klanten it does not look any further.</summary>
    [Fact]
    public void Too_many_small_overlaps_are_refused_without_looking_at_them_all()
    {
        var draw = new SplitMix64(3);
        var shown = Nothing(60);
        var refused = 0;

        for (var i = 0; i < 12; i++)
        {
            var selection = Enumerable.Range(0, 60).Where(_ => draw.NextInt(2) == 0).ToHashSet();
            if (shown.MayShow(selection)) shown = shown.With(selection);
            else refused++;
        }

        Assert.InRange(refused, 1, 8);
    }

    /// <summary>The strongest form: no sum of small multiples of what is shown rests on fewer than five.</summary>
    [Fact]
    public void No_combination_of_what_is_shown_tells_of_a_few() =>
        Law.Holds(
            Prop.ForAll(Gen.Choose(0, 1).ArrayOf(18).ArrayOf(4).ToArbitrary(), members =>
            {
                var (shown, selections) = (Nothing(18), new List<HashSet<int>>());
                foreach (var one in members.Select(member => Enumerable.Range(0, 18).Where(i => member[i] == 1).ToHashSet()))
                {
                    if (!shown.MayShow(one)) continue;
                    shown = shown.With(one);
                    selections.Add(one);
                }

                foreach (var factors in Factors(selections.Count))
                {
                    var klanten = Enumerable.Range(0, 18).Count(klant =>
                        selections.Zip(factors, (selection, factor) => selection.Contains(klant) ? factor : 0).Sum() != 0);
                    Assert.True(klanten is 0 or >= 5, $"{string.Join(' ', factors)} of {selections.Count} rests on {klanten}.");
                }
            }),
            cases: 60);

    /// <summary>And it refuses only when there is one: of few selections a multiple of at most two is enough to find it.</summary>
    [Fact]
    public void What_is_refused_would_have_told_of_a_few() =>
        Law.Holds(
            Prop.ForAll(Gen.Choose(0, 1).ArrayOf(18).ArrayOf(3).ToArbitrary(), members =>
            {
                var (shown, selections) = (Nothing(18), new List<HashSet<int>>());
                foreach (var one in members.Select(member => Enumerable.Range(0, 18).Where(i => member[i] == 1).ToHashSet()))
                {
                    if (shown.MayShow(one))
                    {
                        shown = shown.With(one);
                        selections.Add(one);
                        continue;
                    }

                    List<HashSet<int>> together = [.. selections, one];
                    Assert.True(one.Count == 0 || Factors(together.Count).Any(factors => Enumerable.Range(0, 18).Count(klant =>
                        together.Zip(factors, (selection, factor) => selection.Contains(klant) ? factor : 0).Sum() != 0) is > 0 and < 5));
                }
            }),
            cases: 60);

    private static IEnumerable<int[]> Factors(int selections) =>
        Enumerable.Range(0, selections).Aggregate<int, IEnumerable<int[]>>(
            [[]], (all, _) => all.SelectMany(factors => Enumerable.Range(-2, 5).Select(factor => (int[])[.. factors, factor])));

    private static Differencing Nothing(int klanten) => Differencing.Over(Organisations(klanten), ModelSettings.Standaard);

    private static Guid[] Organisations(int klanten) => [.. Enumerable.Range(0, klanten).Select(Survey.Organisation)];

    private static HashSet<int> Range(int from, int count) => [.. Enumerable.Range(from, count)];

    private static HashSet<int> Union(HashSet<int> one, HashSet<int> other) => [.. one, .. other];
}
