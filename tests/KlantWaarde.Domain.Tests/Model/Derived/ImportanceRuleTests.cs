using KlantWaarde.Domain.Model.Derived;
using KlantWaarde.Domain.Statistics;
using KlantWaarde.Domain.Statistics.Regression;
using static KlantWaarde.Domain.Tests.Model.Derived.Voices;

namespace KlantWaarde.Domain.Tests.Model.Derived;

/// <summary>The derived weight of method 2f, and what is too little for it.</summary>
public sealed class ImportanceRuleTests
{
    [Theory]
    [InlineData(4, 49, ImportanceMeasure.Univariate)]
    [InlineData(4, 50, ImportanceMeasure.Lmg)]
    [InlineData(10, 50, ImportanceMeasure.Lmg)]
    [InlineData(11, 54, ImportanceMeasure.Univariate)]
    [InlineData(11, 55, ImportanceMeasure.Lmg)]
    [InlineData(4, 15, ImportanceMeasure.Univariate)]
    [InlineData(4, 14, ImportanceMeasure.None)]
    [InlineData(0, 60, ImportanceMeasure.None)]
    public void How_much_can_be_told_depends_on_how_many_answered(int klantwaarden, int clients, ImportanceMeasure expected)
    {
        var importance = Weigh(new double[klantwaarden], Drawn(clients, klantwaarden));

        Assert.Equal(expected, importance.Measure);
        Assert.Equal(expected is ImportanceMeasure.Lmg ? clients : null, importance.Clients);
        Assert.Equal(expected is ImportanceMeasure.Lmg, importance.RSquared is not null);
        Assert.All(importance.Klantwaarden, one => Assert.Equal(expected, one.Measure));
        Assert.All(importance.Klantwaarden, one => Assert.Equal(expected is ImportanceMeasure.None, one.Weight is null));
    }

    [Fact]
    public void A_decomposition_is_that_of_those_who_judged_everything()
    {
        List<OrganisationVoice> complete = [.. Drawn(60, 3)];
        var importance = Weigh([0, 0, 0], complete, Alike(5, 9, null, 2, null, 2), Alike(5, null, null, 2, 2, 2));

        var expected = RelativeImportance.Of(
            [.. complete.Select(voice => voice.Satisfaction!.Value)],
            [.. Enumerable.Range(0, 3).Select(at => complete.Select(voice => (double)voice.Codes[at]!.Value).ToArray())]);

        Assert.Equal(60, importance.Clients);
        VectorFile.AssertNear(expected.RSquared, importance.RSquared!.Value, 1e-12);
        AssertNear(expected.Lmg, importance.Klantwaarden.Select(one => one.Weight!.Value));
        AssertNear(expected.Lmg.Select(part => part / expected.RSquared), importance.Klantwaarden.Select(one => one.Share!.Value));
        AssertNear(expected.Correlations, importance.Klantwaarden.Select(one => one.Correlation!.Value));
        Assert.All(importance.Klantwaarden, one => Assert.Equal(60, one.Clients));
        Assert.Equal(3, importance.Klantwaarden.Count);
    }

    [Fact]
    public void Below_it_each_klantwaarde_stands_by_itself()
    {
        var importance = Weigh([0], Alike(5, 6, null, -1), Alike(5, 7, null, 0), Alike(10, 8, null, 1));

        var one = Assert.Single(importance.Klantwaarden);
        Assert.Equal((ImportanceMeasure.Univariate, 20, null), (one.Measure, one.Clients, one.Share));
        VectorFile.AssertNear(1, one.Weight!.Value, 1e-12);
        VectorFile.AssertNear(1, one.Correlation!.Value, 1e-12);
    }

    [Theory]
    [InlineData(49, ImportanceMeasure.Univariate)]
    [InlineData(14, ImportanceMeasure.None)]
    public void A_klantwaarde_that_few_judged_does_not_take_the_others_down(int judged, ImportanceMeasure expected)
    {
        var importance = Weigh([0, 0, 0], Drawn(60, 3).Select((voice, j) => Without(voice, 2, keep: j < judged)));

        Assert.Equal((ImportanceMeasure.Lmg, 60), (importance.Measure, importance.Clients));
        Assert.Equal(
            [ImportanceMeasure.Lmg, ImportanceMeasure.Lmg, expected], importance.Klantwaarden.Select(one => one.Measure));
    }

    [Fact]
    public void A_klantwaarde_that_fifty_judged_is_in_it() =>
        Assert.Equal(50, Weigh([0, 0, 0], Drawn(60, 3).Select((voice, j) => Without(voice, 2, keep: j < 50))).Clients);

    [Fact]
    public void Who_all_say_the_same_about_a_klantwaarde_leave_it_undetermined_and_the_others_not()
    {
        var importance = Weigh([0, 0, 0], Drawn(60, 2).Select(voice => With(voice, code: 1)));

        var last = importance.Klantwaarden[^1];
        Assert.Equal((null, null, ImportanceObstacle.SameCode), (last.Weight, last.Correlation, last.Obstacle));
        Assert.Equal("Niet te bepalen: alle klantorganisaties oordelen hier hetzelfde over.", last.Sentence);
        Assert.Equal((ImportanceMeasure.Lmg, 60), (importance.Measure, importance.Clients));
    }

    [Fact]
    public void A_klantwaarde_that_varies_only_where_the_rest_was_not_judged_stays_out_of_the_decomposition()
    {
        var importance = Weigh(
            [0, 0, 0],
            Drawn(60, 2).Select(voice => With(voice, code: 1)),
            Alike(5, 6, null, null, 0, -1));

        Assert.Equal(60, importance.Clients);
        Assert.Equal(
            [ImportanceMeasure.Lmg, ImportanceMeasure.Lmg, ImportanceMeasure.Univariate],
            importance.Klantwaarden.Select(one => one.Measure));
        Assert.Equal(65, importance.Klantwaarden[^1].Clients);
    }

    [Fact]
    public void Who_are_all_as_satisfied_leave_everything_undetermined()
    {
        var importance = Weigh([0, 0], Drawn(60, 2).Select(voice => new OrganisationVoice(7.3, null, voice.Codes)));

        Assert.Equal(ImportanceMeasure.None, importance.Measure);
        Assert.All(importance.Klantwaarden, one => Assert.Equal(
            (null, ImportanceObstacle.SameOutcome, "Niet te bepalen: alle klantorganisaties zijn even tevreden."),
            (one.Weight, one.Obstacle, one.Sentence)));
    }

    [Fact]
    public void Who_judged_everything_and_are_all_as_satisfied_leave_each_klantwaarde_by_itself()
    {
        var importance = Weigh(
            [0, 0],
            Drawn(60, 2).Select(voice => new OrganisationVoice(7, null, voice.Codes)),
            Alike(5, 9, null, 1, null), Alike(5, 9, null, null, 1));

        Assert.Equal((ImportanceMeasure.Univariate, null), (importance.Measure, importance.Clients));
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    public void Too_few_to_show_are_not_counted_in_public(int clients, int? shown)
    {
        var one = Assert.Single(Weigh([0], Drawn(clients, 1)).Klantwaarden);

        Assert.Equal((shown, ImportanceObstacle.TooFewClients), (one.Clients, one.Obstacle));
        Assert.Equal(
            "Niet te bepalen: er zijn minstens 15 klantorganisaties nodig die zowel dit als hun tevredenheid een oordeel gaven.",
            one.Sentence);
    }

    /// <summary>At fifteen the interval lies above nought from a correlation of 0.442 on.</summary>
    [Fact]
    public void A_link_is_clear_when_its_interval_lies_above_nought()
    {
        var drawn = Drawn(15, 12).ToList();
        var weights = Weigh(new double[12], drawn).Klantwaarden;

        Assert.All(weights, one => Assert.Equal(one.Correlation > 0.4420922, one.IsClear));
        Assert.Contains(weights, one => one.IsClear);
        Assert.Contains(weights, one => !one.IsClear);
    }

    [Fact]
    public void A_strong_link_the_wrong_way_round_is_not_clear() =>
        Assert.False(Assert.Single(Weigh([0], Alike(10, 8, null, -1), Alike(10, 6, null, 1)).Klantwaarden).IsClear);

    [Fact]
    public void What_explains_nothing_is_not_shared_out()
    {
        var importance = Weigh(
            [0, 0], Alike(20, 6, null, -1, 0), Alike(20, 8, null, -1, 0), Alike(20, 6, null, 1, 0), Alike(20, 8, null, 1, 0),
            Alike(20, 6, null, 0, 1), Alike(20, 8, null, 0, 1));

        VectorFile.AssertNear(0, importance.RSquared!.Value, 1e-12);
        Assert.All(importance.Klantwaarden, one => Assert.Null(one.Share));
    }

    [Fact]
    public void The_sentence_tells_what_is_known()
    {
        var clear = Alike(8, 6, null, -1).Concat(Alike(7, 8, null, 1));
        var none = Alike(4, 6, null, -1).Concat(Alike(4, 8, null, -1)).Concat(Alike(4, 6, null, 1)).Concat(Alike(4, 8, null, 1));

        Assert.Equal("Indicatief: wie hierover beter oordeelt, is meer tevreden.", Sentence(clear));
        Assert.Equal("Indicatief: een verband met de tevredenheid is hier niet te zien.", Sentence(none));
        Assert.Equal(
            "Indicatief: minder dan 1\u00A0% van de verschillen in tevredenheid gaat hiermee samen, los van de andere waarden bekeken.",
            Sentence(none.Concat(none)));
        Assert.Equal(
            "Meer dan 99\u00A0% van de verschillen in tevredenheid is aan dit toe te schrijven.",
            Sentence(clear.Concat(clear).Concat(clear).Concat(clear)));

        static string Sentence(IEnumerable<OrganisationVoice> voices) => Weigh([0], voices).Klantwaarden[0].Sentence;
    }

    /// <summary>Satisfaction follows the first klantwaarde, the second a little, and the third not at all.</summary>
    [Fact]
    public void A_signal_follows_in_the_sentence()
    {
        var voices = Drawn(60, 3).Select(voice => new OrganisationVoice(6 + voice.Codes[0] + 0.3 * voice.Codes[1], null, voice.Codes));
        var importance = Weigh([0, 5, 20], voices);

        Assert.Equal(
            [ImportanceSignal.Silent, null, ImportanceSignal.NamedOnly], importance.Klantwaarden.Select(one => one.Signal));
        Assert.EndsWith(
            " Stille drijfveer: het wordt zelden als doorslaggevend genoemd, maar de tevredenheid hangt er sterk mee samen.",
            importance.Klantwaarden[0].Sentence, StringComparison.Ordinal);
        Assert.EndsWith(
            " Wordt genoemd, stuurt weinig: het wordt vaak als doorslaggevend genoemd, maar de tevredenheid hangt er nauwelijks mee samen.",
            importance.Klantwaarden[2].Sentence, StringComparison.Ordinal);
    }

    /// <summary>Codes and marks drawn by a fixed seed.</summary>
    private static IEnumerable<OrganisationVoice> Drawn(int clients, int klantwaarden)
    {
        var random = new SplitMix64(7);

        for (var j = 0; j < clients; j++)
        {
            var codes = Enumerable.Range(0, klantwaarden).Select(_ => (int?)(random.NextInt(5) - 2)).ToArray();
            yield return new(6 + codes.Take(2).Sum() + random.NextInt(3), null, codes);
        }
    }

    private static void AssertNear(IEnumerable<double> expected, IEnumerable<double> actual) => Assert.All(
        expected.Zip(actual), pair => VectorFile.AssertNear(pair.First, pair.Second, 1e-12));

    private static OrganisationVoice Without(OrganisationVoice voice, int at, bool keep) =>
        keep ? voice : new(voice.Satisfaction, null, [.. voice.Codes.Select((code, place) => place == at ? null : code)]);

    private static OrganisationVoice With(OrganisationVoice voice, int code) =>
        new(voice.Satisfaction, null, [.. voice.Codes, code]);
}
