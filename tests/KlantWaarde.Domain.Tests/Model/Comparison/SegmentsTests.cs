using System.Text.Json;
using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;
using KlantWaarde.Domain.Statistics;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model.Comparison;

/// <summary>Method 2g and 2e: a rol by client size, and what may be shown of it.</summary>
public sealed class SegmentsTests
{
    private const string Size = "omvang";

    private static readonly string?[] Categories = ["groot", "klein", "midden", "nieuw", null];

    private static readonly ModelDefinition One = Definition(Klantwaarde("snel", Niveau.Binding));

    [Fact]
    public void A_segment_has_counts_a_kleuring_and_a_contrast_with_the_rest()
    {
        var segments = Split([.. Group("groot", 10, -1), .. Group("klein", 10, 0), .. Group("midden", 10, 0)]);

        Assert.Equal(["groot", "klein", "midden"], segments.Shown.Select(segment => segment.Category));
        var (large, small) = (segments.Shown[0].Klantwaarden[0], segments.Shown[1].Klantwaarden[0]);
        Assert.Equal((10, 10), (segments.Shown[0].Respondents, segments.Shown[0].Organisations));
        Assert.Equal((new(10, 0, 0), Kleuring.Rood, Zekerheid.Vast), (large.Counts, large.Kleuring, large.Zekerheid));
        Assert.Equal((10, 20, -1.0, ChangeVerdict.Worsened), Told(large.Contrast!));
        Assert.Equal((10, 20, 0.5, ChangeVerdict.Improved), Told(small.Contrast!));
        Assert.Equal(
            "Alle 10 klanten die u als partner zien, vinden dit slechter dan verwacht; "
            + "de kans dat dit rood hoort te zijn is meer dan 99\u00A0%. "
            + "Slechter dan bij de andere klanten in deze rol: gemiddeld 1,0 lager.",
            large.Sentence);
        Assert.Equal(
            ["Van wat hier beter of slechter heet, is naar verwachting hooguit 10\u00A0% toeval."], segments.Remarks);

        static (int, int, double, ChangeVerdict) Told(SegmentContrast one) =>
            (one.Clients, one.Others, one.MeanDifference, one.Verdict);
    }

    [Fact]
    public void Segments_that_say_the_same_do_not_differ()
    {
        var segments = Split([.. Group("groot", 6, 0), .. Group("klein", 7, 0)]);

        Assert.All(segments.Shown, segment => Assert.Equal(
            (ChangeVerdict.NotDemonstrable, 1.0), (segment.Klantwaarden[0].Contrast!.Verdict, segment.Klantwaarden[0].Contrast!.P)));
        Assert.EndsWith(
            "Met de andere klanten in deze rol is geen verschil aantoonbaar.",
            segments.Shown[0].Klantwaarden[0].Sentence, StringComparison.Ordinal);
        Assert.Empty(segments.Remarks);
        Assert.False(segments.HidesAny);
    }

    /// <summary>Five klanten against 20: alone it would be a difference, among twenty klantwaarden it may be chance.</summary>
    [Fact]
    public void The_more_that_is_compared_the_more_is_asked()
    {
        Klantwaarde[] many = [Klantwaarde("snel", Niveau.Binding), .. Enumerable.Range(0, 6).Select(i => Klantwaarde($"w{i}", Niveau.Binding))];
        var answers = Group("groot", 6, -1).Concat(Group("klein", 4, -1)).Concat(Group("klein", 6, 0, from: 40)).Select(one => one with
        {
            Experience = many.ToDictionary(klantwaarde => klantwaarde.Code, klantwaarde => klantwaarde.Code == "snel" ? one.Experience["snel"] : 0),
        }).ToList();

        Assert.Equal(ChangeVerdict.Worsened, Split(answers, Definition(many[0])).Shown[0].Klantwaarden[0].Contrast!.Verdict);
        var cell = Split(answers, Definition(many)).Shown[0].Klantwaarden[0];
        Assert.Equal(ChangeVerdict.PossiblyWorsened, cell.Contrast!.Verdict);
        Assert.EndsWith(
            "Mogelijk slechter dan bij de andere klanten in deze rol: gemiddeld 0,6 lager. "
            + "Omdat er meer klantwaarden tegelijk getoetst zijn, kan dit toeval zijn.",
            cell.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_segment_that_is_too_small_takes_the_next_smallest_with_it()
    {
        var segments = Split([.. Group("groot", 12, 0), .. Group("klein", 4, 0), .. Group("midden", 6, 0), .. Group("nieuw", 9, 0)]);

        Assert.Equal(["groot", "nieuw"], segments.Shown.Select(segment => segment.Category));
        Assert.True(segments.HidesAny);
        Assert.Equal(
            "Niet elke groep staat hier: dat kan vanaf 5 antwoorden van 3 klantorganisaties, "
            + "en zolang een kleinere groep niet uit de rest af te leiden is.",
            Assert.Single(segments.Remarks));
    }

    [Fact]
    public void Two_segments_that_are_too_small_hide_each_other()
    {
        var segments = Split([.. Group("groot", 12, 0), .. Group("klein", 2, 0), .. Group("midden", 3, 0)]);

        Assert.Equal(["groot"], segments.Shown.Select(segment => segment.Category));
        Assert.Equal(5, segments.Shown[0].Klantwaarden[0].Contrast!.Others);
    }

    [Fact]
    public void Of_two_segments_of_which_one_is_too_small_neither_is_shown() =>
        Assert.Empty(Split([.. Group("groot", 12, 0), .. Group("klein", 4, 0)]).Shown);

    /// <summary>Two of two organisations and four of those two again are still two organisations.</summary>
    [Fact]
    public void Segments_of_a_few_organisations_do_not_hide_each_other()
    {
        var segments = Split(
        [
            .. Group("groot", 12, 0), .. Group("midden", 7, 0, from: 20),
            .. Group("klein", 6, 0, from: 50, organisations: 2), .. Group("nieuw", 4, 0, from: 50, organisations: 2),
        ]);

        Assert.Equal(["groot"], segments.Shown.Select(segment => segment.Category));
    }

    [Fact]
    public void Those_of_whom_it_is_not_known_are_a_segment_too()
    {
        var segments = Split([.. Group("groot", 12, 0), .. Group(null, 6, 0)]);

        Assert.Equal([null, "groot"], segments.Shown.Select(segment => segment.Category));
        Assert.Empty(Split([.. Group("groot", 12, 0), .. Group(null, 1, 0)]).Shown);
    }

    [Fact]
    public void A_klantwaarde_that_a_segment_hides_takes_that_of_another_with_it()
    {
        var answers = new List<Observation>([.. Group("groot", 9, 0), .. Group("klein", 8, 0), .. Group("midden", 7, 0)]);
        for (var i = 0; i < 4; i++) answers[i] = answers[i] with { Experience = new Dictionary<string, int> { ["trouw"] = 1 } };
        for (var i = 4; i < answers.Count; i++)
            answers[i] = answers[i] with { Experience = new Dictionary<string, int> { ["snel"] = 0, ["trouw"] = i < 9 ? 0 : 1 } };
        for (var i = 0; i < 2; i++) answers[i + 4] = answers[i + 4] with { Experience = new Dictionary<string, int> { ["trouw"] = 0 } };

        var segments = Split(answers, Definition(Klantwaarde("snel", Niveau.Binding), Klantwaarde("trouw", Niveau.Binding)));

        Assert.Equal(["groot", "klein", "midden"], segments.Shown.Select(segment => segment.Category));
        Assert.Equal(
            [null, 8, null],
            segments.Shown.Select(segment => segment.Klantwaarden[0].Counts?.Total));
        Assert.Equal([9, 8, 7], segments.Shown.Select(segment => segment.Klantwaarden[1].Counts?.Total));
        Assert.Equal(
            (Kleuring.Onbekend, null, null, null, "Te weinig klanten hebben dit beoordeeld om er een kleur aan te geven."),
            (segments.Shown[0].Klantwaarden[0].Kleuring, segments.Shown[0].Klantwaarden[0].Zekerheid,
                segments.Shown[0].Klantwaarden[0].Certainty, segments.Shown[0].Klantwaarden[0].Contrast,
                segments.Shown[0].Klantwaarden[0].Sentence));
        Assert.Equal(
            [null, "geen aantoonbaar verschil", null], segments.Shown.Select(segment => segment.Klantwaarden[0].Difference));
    }

    /// <summary>Midden hides with klein, and together they are enough: that only five of groot answered is no reason to hide those.</summary>
    [Fact]
    public void A_segment_that_is_hidden_already_needs_no_other_to_hide_with()
    {
        var large = Group("groot", 12, 0).Select((one, i) => i < 5 ? one : one with { Experience = new Dictionary<string, int>() });

        var segments = Split([.. large, .. Group("klein", 4, 0), .. Group("midden", 6, 0)]);

        Assert.Equal(5, Assert.Single(segments.Shown).Klantwaarden[0].Counts?.Total);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Segments_are_compared_from_five_organisations_on_either_side(int organisations, bool compared)
    {
        var segments = Split([.. Group("groot", 12, 0), .. Group("klein", 8, 0, from: 50, organisations: organisations)]);

        Assert.Equal([compared, compared], segments.Shown.Select(segment => segment.Klantwaarden[0].Contrast is not null));
        Assert.Equal([compared, compared], segments.Shown.Select(segment => segment.Items[0].Contrast is not null));
        Assert.Equal(
            compared ? "geen aantoonbaar verschil" : "niet te vergelijken", segments.Shown[0].Klantwaarden[0].Difference);
        if (!compared)
            Assert.EndsWith(
                "Er zijn te weinig klantorganisaties om deze groep met de andere te vergelijken.",
                segments.Shown[0].Klantwaarden[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_segment_has_no_rest_to_compare_with() =>
        Assert.Null(Assert.Single(Split(Group("groot", 12, 0)).Shown).Klantwaarden[0].Contrast);

    [Fact]
    public void Without_a_niveau_there_are_counts_but_no_kleuring()
    {
        var cell = Split([.. Group("groot", 6, 0), .. Group("klein", 7, 0)], Definition(Klantwaarde("snel"))).Shown[0].Klantwaarden[0];

        Assert.Equal((new(0, 6, 0), Kleuring.Onbekend, null), (cell.Counts, cell.Kleuring, cell.Zekerheid));
        Assert.StartsWith("Het niveau is nog niet bekend", cell.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_kleuring_is_that_of_the_niveau_of_the_rol()
    {
        Observation[] answers = [.. Group("groot", 8, 0, below: 2), .. Group("klein", 7, 0)];

        Assert.Equal(Kleuring.Rood, Split(answers, Definition(Klantwaarde("snel", Niveau.Basis))).Shown[0].Klantwaarden[0].Kleuring);
        Assert.Equal(Kleuring.Oranje, Split(answers).Shown[0].Klantwaarden[0].Kleuring);
    }

    /// <summary>When eight of ten invited answered, the share among the ten is nearly known; not so that of a segment.</summary>
    [Fact]
    public void A_known_number_of_klanten_is_not_reckoned_with()
    {
        Observation[] answers = [.. Group("groot", 8, 0, below: 2), .. Group("klein", 7, 0)];

        Assert.Equal(
            JsonSerializer.Serialize(Split(answers).Shown),
            JsonSerializer.Serialize(Split(answers, One with { Populations = new Dictionary<string, int> { ["partner"] = 15 } }).Shown));
    }

    [Fact]
    public void A_klantwaarde_that_is_none_in_this_rol_is_not_listed()
    {
        var none = new Dictionary<string, Niveau> { ["snel"] = Niveau.NietVanBelang };

        Assert.Empty(Split([.. Group("groot", 9, 0).Concat(Group("klein", 9, 0)).Select(one => one with { Stated = none })])
            .Shown[0].Klantwaarden);
    }

    [Fact]
    public void A_suppressed_rol_has_no_segments()
    {
        var segments = Split(Group("groot", 4, 0));

        Assert.Empty(segments.Shown);
        Assert.Equal(["Van deze rol is niets te zien: dat kan vanaf 5 antwoorden van 3 klantorganisaties."], segments.Remarks);
    }

    [Fact]
    public void Another_rol_is_left_out() =>
        Assert.Equal(6, Split(
            [.. Group("groot", 6, 0), .. Group("klein", 7, 0), .. Group("groot", 9, 0).Select(one => one with { Rol = "leverancier" })])
            .Shown[0].Respondents);

    [Fact]
    public void Who_was_surprised_and_what_decides_are_compared_as_yes_and_no()
    {
        var surprised = Group("groot", 8, 0).Select(one => one with { Surprised = true, Picks = new HashSet<string> { "snel" } });
        var segments = Split([.. surprised, .. Group("klein", 9, 0)]);
        var (large, small) = (segments.Shown[0].Items, segments.Shown[1].Items);

        Assert.Equal([(null, 8, 8), ("snel", 8, 8)], large.Select(item => (item.Code, item.Count, item.Total)));
        Assert.Equal((8, 8, 0, 9), (large[0].Contrast!.Count, large[0].Contrast!.Total, large[0].Contrast!.OtherCount, large[0].Contrast!.OtherTotal));
        VectorFile.AssertNear(1 / 24310.0, large[0].Contrast!.P, 1e-12);
        Assert.Equal((ChangeVerdict.Improved, ChangeVerdict.Worsened), (large[0].Contrast!.Verdict, small[0].Contrast!.Verdict));
        Assert.Equal(
            [
                "(Bijna) iedereen die u als partner ziet, is positief verrast en sprak erover; dat is vaker dan bij de andere klanten in deze rol.",
                "(Bijna) iedereen die u als partner ziet, noemt Snel als doorslaggevend; dat is vaker dan bij de andere klanten in deze rol.",
            ],
            large.Select(item => item.Sentence));
        Assert.Equal(
            "Niemand van de 9 klanten die u als partner zien, is positief verrast en sprak erover; "
            + "dat is minder vaak dan bij de andere klanten in deze rol.",
            small[0].Sentence);
        Assert.Single(segments.Remarks);
    }

    [Theory]
    [InlineData(4, ChangeVerdict.PossiblyImproved, "mogelijk vaker")]
    [InlineData(2, ChangeVerdict.NotDemonstrable, "een verschil met de andere klanten in deze rol is niet aantoonbaar")]
    public void A_few_more_yes_may_be_chance(int surprised, ChangeVerdict expected, string sentence)
    {
        var answers = Group("groot", 8, 0).Select((one, i) => one with { Surprised = i < surprised }).Concat(Group("klein", 9, 0));
        var segments = Split([.. answers], Definition([.. Enumerable.Range(0, 9).Select(i => Klantwaarde($"w{i}", Niveau.Basis))])).Shown;
        var (item, other) = (segments[0].Items[0], segments[1].Items[0]);

        Assert.Equal(expected, item.Contrast!.Verdict);
        Assert.Contains(sentence, item.Sentence, StringComparison.Ordinal);
        Assert.Equal(
            expected is ChangeVerdict.PossiblyImproved ? ChangeVerdict.PossiblyWorsened : expected, other.Contrast!.Verdict);
    }

    [Fact]
    public void A_segment_in_which_some_say_yes_can_still_say_it_less_often_than_all_others_together()
    {
        var segments = Split(
        [
            .. Group("groot", 8, 0).Select((one, i) => one with { Surprised = i < 1 }),
            .. Group("klein", 9, 0).Select((one, i) => one with { Surprised = i < 8 }),
            .. Group("midden", 7, 0).Select(one => one with { Surprised = true }),
        ]);
        var contrast = segments.Shown[0].Items[0].Contrast!;

        Assert.Equal((1, 8, 15, 16), (contrast.Count, contrast.Total, contrast.OtherCount, contrast.OtherTotal));
        VectorFile.AssertNear(FisherExact.TwoSided(1, 7, 15, 1), contrast.P, 1e-12);
        Assert.Equal((ChangeVerdict.Worsened, "minder vaak dan de rest"), (contrast.Verdict, segments.Shown[0].Items[0].Difference));
    }

    [Fact]
    public void A_difference_of_yes_and_no_counts_when_it_comes_exactly_to_what_is_allowed()
    {
        Observation[] answers = [.. Group("groot", 8, 0).Select((one, i) => one with { Surprised = i < 4 }), .. Group("klein", 9, 0)];
        var alone = ContrastAt(q: 0.01);

        Assert.True(alone.P < alone.AdjustedP);
        Assert.Equal(ChangeVerdict.Improved, ContrastAt(alone.AdjustedP).Verdict);
        Assert.Equal(ChangeVerdict.PossiblyImproved, ContrastAt(alone.P).Verdict);

        ItemContrast ContrastAt(double q) =>
            Split(answers, One with { Settings = new() { WaveQ = q } }).Shown[0].Items[0].Contrast!;
    }

    /// <summary>Two of four is a half, and a half is no yes.</summary>
    [Fact]
    public void An_organisation_says_yes_when_more_than_half_of_it_does()
    {
        var organisation = Group("groot", 4, 0, from: 90, organisations: 1);
        var contrast = Split(
            [.. organisation.Select((one, i) => one with { Surprised = i < 2 }), .. Group("groot", 6, 0), .. Group("klein", 9, 0)])
            .Shown[0].Items[0].Contrast!;
        var more = Split(
            [.. organisation.Select((one, i) => one with { Surprised = i < 3 }), .. Group("groot", 6, 0), .. Group("klein", 9, 0)])
            .Shown[0].Items[0].Contrast!;

        Assert.Equal((0, 7), (contrast.Count, contrast.Total));
        Assert.Equal((1, 7), (more.Count, more.Total));
    }

    [Fact]
    public void With_too_few_organisations_yes_and_no_are_not_compared() =>
        Assert.EndsWith(
            "; er zijn te weinig klantorganisaties om dat met de andere te vergelijken.",
            Split([.. Group("groot", 12, 0), .. Group("klein", 8, 0, from: 50, organisations: 4)]).Shown[1].Items[0].Sentence,
            StringComparison.Ordinal);

    /// <summary>Each count that is shown, and what is left of the rol without those that are shown, is nobody or enough.</summary>
    [Fact]
    public void What_a_segment_hides_is_not_told_by_the_others() =>
        Law.Holds(Prop.ForAll(RandomSurvey.Framed(Size), observations =>
        {
            foreach (var model in ModelComputation.Outcome(RandomSurvey.Definition, observations).Models)
            {
                Observation[] rol = [.. observations.Where(one => one.Rol == model.Rol.Code)];
                var segments = Segments.Of(RandomSurvey.Definition, model, observations, Size);

                AssertEnough(rol, segments.Shown.Select(segment => segment.Category), segments.HidesAny);
                foreach (var code in RandomSurvey.Definition.Klantwaarden.Select(klantwaarde => klantwaarde.Code))
                {
                    var shown = segments.Shown.Where(segment =>
                        segment.Klantwaarden.Any(cell => cell.Code == code && cell.Counts is not null)).ToList();
                    if (shown is not [])
                        AssertEnough(
                            [.. rol.Where(one => one.Experience.ContainsKey(code))], shown.Select(segment => segment.Category),
                            hidesAny: rol.Any(one => shown.All(segment => segment.Category != one.Frame.GetValueOrDefault(Size))));
                }
            }
        }));

    [Fact]
    public void The_order_of_the_answers_makes_no_difference() =>
        Law.Holds(
            Prop.ForAll(RandomSurvey.Framed(Size), observations => Assert.Equal(
                JsonSerializer.Serialize(SplitRandom(observations)), JsonSerializer.Serialize(SplitRandom([.. observations.Reverse()])))),
            cases: 40);

    private static Segments SplitRandom(Observation[] observations) => Segments.Of(
        RandomSurvey.Definition, ModelComputation.Outcome(RandomSurvey.Definition, observations).Models[0], observations, Size);

    private static void AssertEnough(Observation[] answers, IEnumerable<string?> shown, bool hidesAny)
    {
        var categories = shown.ToList();
        var groups = answers.ToLookup(one => categories.Contains(one.Frame.GetValueOrDefault(Size)));

        Assert.All(groups[true].GroupBy(one => one.Frame.GetValueOrDefault(Size)), group => Assert.True(IsEnough([.. group])));
        Assert.Equal(hidesAny || categories is [], groups[false].Any() || categories is []);
        if (hidesAny && categories is not []) Assert.True(IsEnough([.. groups[false]]));
    }

    private static bool IsEnough(IReadOnlyList<Observation> observations) =>
        observations.Count >= 5 && observations.Select(one => one.Organisation).Distinct().Count() >= 3;

    private static Segments Split(IEnumerable<Observation> observations, ModelDefinition? definition = null)
    {
        List<Observation> all = [.. observations];
        var asked = definition ?? One;
        return Segments.Of(asked, ModelComputation.Outcome(asked, all).Models[0], all, Size);
    }

    private static IEnumerable<Observation> Group(
        string? category, int count, int code, int from = -1, int? organisations = null, int below = 0)
    {
        var first = from >= 0 ? 1000 + from : 100 * Array.IndexOf(Categories, category);
        Dictionary<string, string> frame = category is null ? [] : new() { [Size] = category };

        return Enumerable.Range(0, count).Select(i => Respondent(
            first + i % (organisations ?? count),
            new Dictionary<string, int> { ["snel"] = i < below ? -1 : code }) with
        { Frame = frame });
    }
}
