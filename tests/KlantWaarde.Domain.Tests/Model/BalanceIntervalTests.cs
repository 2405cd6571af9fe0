using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Statistics;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Method 2c and 2e: how far the value ratio could have been otherwise.</summary>
public sealed class BalanceIntervalTests
{
    private static readonly Klantwaarde[] Two = [Klantwaarde("v", Niveau.Binding), Klantwaarde("w", Niveau.Basis)];

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void There_is_an_interval_from_twenty_klanten_on(int klanten, bool has)
    {
        var balance = ModelOf(Two, Answers(klanten)).Balance!;

        Assert.Equal(has, balance.RatioInterval is not null);
        Assert.Contains(has ? "(tussen " : "(indicatief)", balance.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ratio_lies_within_it_and_the_sentence_prints_it()
    {
        var balance = ModelOf(Two, Answers(40)).Balance!;
        var interval = balance.RatioInterval!;

        Assert.True(interval.Low < balance.Ratio && balance.Ratio < interval.High);
        Assert.Equal(balance.Ratio, interval.Estimate);
        Assert.Contains(
            FormattableString.Invariant($"tussen {interval.Low:0.00} en {interval.High:0.00}").Replace('.', ','),
            balance.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void When_everybody_answers_alike_there_is_nothing_to_go_by() =>
        Assert.Null(ModelOf(Two, Enumerable.Range(0, 30).Select(i => Answer(i, 1, 0, -1))).Balance!.RatioInterval);

    [Fact]
    public void Another_seed_draws_other_klanten_and_the_same_seed_the_same()
    {
        var (one, again, other) = (WithSeed(1), WithSeed(1), WithSeed(2));

        Assert.Equal(one, again);
        Assert.NotEqual(one, other);
        VectorFile.AssertNear(one!.Low, other!.Low, 0.05);
    }

    /// <summary>Above a thousand klanten the interval is reckoned without draws; below it is drawn. Both must say the same.</summary>
    [Fact]
    public void Drawn_and_reckoned_intervals_agree()
    {
        var drawn = ModelOf(Two, Answers(1_000)).Balance!.RatioInterval!;
        var reckoned = ModelOf(Two, Answers(1_001)).Balance!.RatioInterval!;

        VectorFile.AssertNear(drawn.Low, reckoned.Low, 0.006);
        VectorFile.AssertNear(drawn.High, reckoned.High, 0.006);
    }

    /// <summary>The interval of a thousand klanten is that of the delta method, to a few percent of its width.</summary>
    [Fact]
    public void Of_many_klanten_the_interval_is_about_symmetrical()
    {
        var interval = ModelOf(Two, Answers(2_000)).Balance!.RatioInterval!;
        var (below, above) = (interval.Estimate - interval.Low, interval.High - interval.Estimate);

        Assert.InRange(below / above, 0.85, 1.15);
    }

    private static Interval? WithSeed(ulong seed) => ModelComputation.Outcome(
        Definition(Two) with { Seed = seed }, Answers(40)).Models[0].Balance!.RatioInterval;

    /// <summary>As varied as klanten are, and always the same ones.</summary>
    private static Observation[] Answers(int klanten)
    {
        var random = new SplitMix64(7);
        return [.. Enumerable.Range(0, klanten).Select(i => Answer(i, random.NextInt(4) - 1, random.NextInt(3) - 1, random.NextInt(4) - 2))];
    }

    private static Observation Answer(int organisation, int v, int w, int price) => Respondent(
        organisation,
        new Dictionary<string, int> { ["v"] = v, ["w"] = w },
        burden: new Dictionary<string, int> { ["prijs"] = price }) with
    {
        Picks = new HashSet<string> { v > 0 ? "v" : "w" },
        Heaviest = price < 0 ? "prijs" : null,
    };
}
