using System.Text.Json;
using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;
using static KlantWaarde.Domain.Tests.Model.Comparison.Waves;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model.Comparison;

/// <summary>Method 2g: what may be said of a rol in two waves, and what may be shown of it.</summary>
public sealed class WaveComparisonTests
{
    private static readonly ModelDefinition One = Definition(Klantwaarde("snel", Niveau.Binding));

    private static readonly int?[] Bad = Codes(-1, -1, -1, -1, -1, -1, -1, 0, 0, 0);
    private static readonly int?[] Good = Codes(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    [Fact]
    public void Klanten_who_answered_twice_are_compared_one_by_one()
    {
        var change = Only(Compare(Side(One, ("snel", Bad)), Side(One, ("snel", Good))));

        Assert.Equal(ChangeVerdict.Improved, change.Verdict);
        Assert.Equal((10, 7, 0), (change.Figures!.Pairs!.Clients, change.Figures.Pairs.Improved, change.Figures.Pairs.Worsened));
        Assert.Equal(0.7, change.Figures.MeanChange);
        VectorFile.AssertNear(0.015625, change.Figures.P!.Value, 1e-12);
        VectorFile.AssertNear(0.015625, change.Figures.AdjustedP!.Value, 1e-12);
        Assert.Equal((new(10, 7, -0.7), new(10, 0, 0)), (change.Figures.Before, change.Figures.After));
        Assert.Equal((Kleuring.Rood, Kleuring.Prima), (change.KleuringBefore, change.KleuringAfter));
        Assert.Equal(
            "Verbeterd: 7 van de 10 klanten die u als partner zien, oordelen beter dan bij de vorige meting en niemand slechter; "
            + "gemiddeld +0,7 (van +0,4 tot +1,0).",
            change.Sentence);
    }

    [Fact]
    public void Other_klanten_are_compared_as_groups()
    {
        var others = Codes([.. Enumerable.Repeat<int?>(null, 10), .. Good]);

        var change = Only(Compare(Side(One, ("snel", Bad)), Side(One, ("snel", others))));

        Assert.Equal(ChangeVerdict.Improved, change.Verdict);
        Assert.False(change.Figures!.IsPaired);
        Assert.Null(change.Figures.Pairs);
        VectorFile.AssertNear(-0.7, change.Figures.ShareBelow!.Estimate, 1e-12);
        Assert.Equal(
            "Verbeterd: slechter dan verwacht: eerst 7 van de 10 klanten, nu niemand van de 10 klanten; "
            + "het gemiddelde ging van −0,7 naar 0,0.",
            change.Sentence);
    }

    /// <summary>Several of one organisation are one klant: their codes of 0 and −1 come to 0.</summary>
    [Fact]
    public void The_respondents_of_one_organisation_have_one_voice()
    {
        Observation[] two = [Respondent(0, Snel(0)), Respondent(0, Snel(-1)), Respondent(1, Snel(-2))];
        Observation[] others = [.. Enumerable.Range(2, 7).Select(i => Respondent(i, Snel(0)))];

        var change = Only(Compare(Side(One, [.. two, .. others]), Side(One, [.. two, .. others])));

        Assert.Equal(new(9, 1, -2 / 9.0), change.Figures!.Before);
        Assert.Equal((9, 0, 0), (change.Figures.Pairs!.Clients, change.Figures.Pairs.Improved, change.Figures.Pairs.Worsened));
    }

    [Fact]
    public void Who_saw_the_organisation_in_another_rol_is_left_out()
    {
        var others = Enumerable.Range(0, 10).Select(i => Respondent(50 + i, Snel(-2), rol: Leverancier.Code));
        var side = Side(One, ("snel", Good));

        Assert.Equal(
            10,
            Only(Compare(side, side with { Observations = [.. side.Observations, .. others] })).Figures!.After.Clients);
    }

    [Theory]
    [InlineData(Obstruction.Wording, "Niet vergelijkbaar: de vraag is sinds de vorige meting anders gesteld.")]
    [InlineData(Obstruction.Mode, "Niet vergelijkbaar: de vorige meting had een andere antwoordschaal.")]
    public void A_question_that_changed_is_not_compared(Obstruction obstruction, string sentence)
    {
        var change = Only(Compare(Side(One, ("snel", Bad)), Side(One, ("snel", Good)), ("snel", obstruction)));

        Assert.Equal((ChangeVerdict.NotComparable, obstruction, null), (change.Verdict, change.Obstruction, change.Figures));
        Assert.Equal(sentence, change.Sentence);
    }

    [Fact]
    public void A_klantwaarde_at_another_niveau_is_not_compared()
    {
        var change = Only(Compare(
            Side(One, ("snel", Bad)), Side(Definition(Klantwaarde("snel", Niveau.Basis)), ("snel", Good))));

        Assert.Equal((ChangeVerdict.NotComparable, Obstruction.Niveau, null), (change.Verdict, change.Obstruction, change.Figures));
        Assert.Equal("Niet vergelijkbaar: het niveau is sinds de vorige meting veranderd.", change.Sentence);
    }

    [Fact]
    public void A_new_klantwaarde_is_not_compared_and_one_that_is_gone_not_listed()
    {
        var comparison = Compare(
            Side(Definition(Klantwaarde("oud", Niveau.Basis), Klantwaarde("snel", Niveau.Binding)), ("oud", Bad), ("snel", Bad)),
            Side(Definition(Klantwaarde("snel", Niveau.Binding), Klantwaarde("nieuw")), ("nieuw", Good), ("snel", Good)));

        Assert.Equal(["snel", "nieuw"], comparison.Klantwaarden.Select(change => change.Code));
        Assert.Equal(
            (ChangeVerdict.NotComparable, Obstruction.New, Kleuring.Onbekend),
            (comparison.Klantwaarden[1].Verdict, comparison.Klantwaarden[1].Obstruction, comparison.Klantwaarden[1].KleuringBefore));
        Assert.Equal("Niet vergelijkbaar: dit is bij de vorige meting niet gevraagd.", comparison.Klantwaarden[1].Sentence);
    }

    /// <summary>What cannot be compared takes no part in how much is asked of the rest.</summary>
    [Fact]
    public void Only_what_is_tested_counts_among_how_many_are_tested()
    {
        var definition = Definition(Klantwaarde("snel", Niveau.Binding), Klantwaarde("trouw", Niveau.Binding), Klantwaarde("klein", Niveau.Binding));
        var five = Codes(-1, -1, -1, -1, -1, 0, 0, 0, 0, 0);
        var (before, after) = (
            Side(definition, ("snel", five), ("trouw", Good), ("klein", Codes(0, 0))),
            Side(definition, ("snel", Good), ("trouw", Good), ("klein", Codes(0, 0))));

        Assert.Equal(ChangeVerdict.PossiblyImproved, Compare(before, after).Klantwaarden[0].Verdict);
        Assert.Equal(ChangeVerdict.Improved, Compare(before, after, ("trouw", Obstruction.Wording)).Klantwaarden[0].Verdict);
        Assert.EndsWith(
            "Omdat er meer klantwaarden tegelijk getoetst zijn, kan dit toeval zijn.",
            Compare(before, after).Klantwaarden[0].Sentence, StringComparison.Ordinal);
        Assert.Equal((ChangeVerdict.TooFewAnswers, null), (Compare(before, after).Klantwaarden[2].Verdict, Compare(before, after).Klantwaarden[2].Figures));
    }

    [Fact]
    public void A_klantwaarde_that_is_none_in_this_rol_is_not_listed()
    {
        var none = new Dictionary<string, Niveau> { ["snel"] = Niveau.NietVanBelang };
        var side = Side(One, [.. Enumerable.Range(0, 12).Select(i => Respondent(i, Snel(0), none))]);

        Assert.Empty(Compare(side, side).Klantwaarden);
    }

    [Fact]
    public void A_kleuring_alone_is_never_a_change()
    {
        var change = Only(Compare(
            Side(One, ("snel", Codes(-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 1))),
            Side(One, ("snel", Codes(0, 0, -1, -1, -1, -1, 0, 0, 0, 0, -1, 0)))));

        Assert.Equal((Kleuring.Prima, Kleuring.Rood), (change.KleuringBefore, change.KleuringAfter));
        Assert.Equal(ChangeVerdict.NotDemonstrable, change.Verdict);
        Assert.Equal(
            "Geen aantoonbare verandering: 5 van de 12 klanten die u als partner zien, oordelen slechter dan bij de vorige meting en 1 beter; "
            + "gemiddeld −0,3 (van −0,7 tot 0,0). De kleur ging van prima naar rood, maar een verandering is niet aantoonbaar.",
            change.Sentence);
    }

    [Fact]
    public void A_kleuring_that_changed_with_too_few_who_did_is_not_to_be_tested()
    {
        var change = Only(Compare(
            Side(One, ("snel", Codes(0, 0, 0, 0, 0, 0, 0, 0))), Side(One, ("snel", Codes(-1, -1, 0, 0, 0, 0, 0, 0)))));

        Assert.Equal(
            "Niet toetsbaar: 2 van de 8 klanten die u als partner zien, oordelen slechter dan bij de vorige meting en niemand beter; "
            + "gemiddeld −0,3 (van −0,6 tot +0,1). Daarvoor moeten minstens 5 klanten anders oordelen dan toen. "
            + "De kleur ging van prima naar oranje, maar een verandering is niet te toetsen.",
            change.Sentence);
    }

    [Theory]
    [InlineData(0, "(bijna) iedereen die u als partner ziet, oordeelt hetzelfde als bij de vorige meting.")]
    [InlineData(1, "(bijna) iedereen die u als partner ziet, oordeelt beter dan bij de vorige meting; gemiddeld +1,0.")]
    [InlineData(-1, "(bijna) iedereen die u als partner ziet, oordeelt slechter dan bij de vorige meting; gemiddeld −1,0.")]
    public void Of_a_few_who_all_changed_the_same_it_says_nearly_everybody(int change, string evidence) =>
        Assert.Contains(
            evidence,
            Only(Compare(
                Side(One, ("snel", Codes(0, 0, 0, 0, 0, 0, 0, 0))),
                Side(One, ("snel", [.. Enumerable.Repeat<int?>(change, 8)])))).Sentence,
            StringComparison.Ordinal);

    [Fact]
    public void A_rol_that_may_not_be_shown_in_both_waves_shows_nothing()
    {
        var small = Side(One, [.. Enumerable.Range(0, 4).Select(i => Respondent(i, Snel(0)))]);
        var large = Side(One, ("snel", Good));

        foreach (var comparison in new[] { Compare(small, large), Compare(large, small) })
        {
            Assert.Empty(comparison.Klantwaarden);
            Assert.Equal(
                ["Van deze rol is geen verandering te zien: dat kan als beide metingen 5 antwoorden van 3 klantorganisaties hebben."],
                comparison.Remarks);
        }
    }

    [Theory]
    [InlineData(4, 4, ChangeVerdict.TooFewAnswers)]
    [InlineData(5, 5, ChangeVerdict.NotDemonstrable)]
    [InlineData(6, 2, ChangeVerdict.TooFewAnswers)]
    [InlineData(6, 3, ChangeVerdict.NotDemonstrable)]
    public void A_klantwaarde_is_compared_from_five_answers_of_three_organisations(
        int answers, int organisations, ChangeVerdict expected)
    {
        var few = Side(One, [.. Enumerable.Range(0, answers).Select(i => Respondent(i % organisations, Snel(0))), .. Silent(5)]);
        var many = Side(One, ("snel", Good));

        foreach (var change in new[] { Only(Compare(few, many)), Only(Compare(many, few)) })
        {
            Assert.Equal((expected, expected is ChangeVerdict.TooFewAnswers), (change.Verdict, change.Figures is null));
            if (change.Figures is null)
                Assert.Equal(
                    "Bij een van beide metingen waren er te weinig antwoorden om een verandering te laten zien.", change.Sentence);
        }
    }

    /// <summary>Ten in the earlier wave less nine pairs is one klant, whose code would be told.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void The_figures_of_pairs_are_not_there_when_they_would_tell_who_answered_once(int once, bool shown)
    {
        int?[] codes = [.. Enumerable.Repeat<int?>(-1, 9), .. Enumerable.Repeat<int?>(-2, once)];

        foreach (var (before, after, sign) in new[] { (codes, Good[..9], 1), (Good[..9], codes, -1) })
        {
            var change = Only(Compare(Side(One, ("snel", before)), Side(One, ("snel", after))));

            Assert.Equal(sign > 0 ? ChangeVerdict.Improved : ChangeVerdict.Worsened, change.Verdict);
            Assert.Equal(
                (shown, shown, shown),
                (change.Figures!.Pairs is not null, change.Figures.P is not null, change.Figures.AdjustedP is not null));
            VectorFile.AssertNear(
                shown ? sign : sign * (9 + 2 * once) / (9.0 + once), change.Figures.MeanChange, 1e-12);
            if (!shown)
                Assert.Contains(": getoetst bij wie beide keren antwoordde; slechter dan verwacht: eerst ", change.Sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_called_a_change_comes_with_how_often_that_is_chance()
    {
        Assert.Equal(
            ["Van wat hier verbeterd of verslechterd heet, is naar verwachting hooguit 10\u00A0% toeval."],
            Compare(Side(One, ("snel", Bad)), Side(One, ("snel", Good))).Remarks);
        Assert.Single(Compare(Side(One, ("snel", Good)), Side(One, ("snel", Bad))).Remarks);
        Assert.Empty(Compare(Side(One, ("snel", Good)), Side(One, ("snel", Good))).Remarks);
    }

    [Fact]
    public void A_klantwaarde_that_slides_to_basis_is_told_of_although_its_niveau_changed()
    {
        var (before, after) = (Side(One, Stating(basis: 1)), Side(One, Stating(basis: 9)));

        var change = Only(Compare(before, after));

        Assert.Equal(Obstruction.Niveau, change.Obstruction);
        Assert.True(change.Drift!.IsToBasis);
        Assert.Equal(
            "Niet vergelijkbaar: het niveau is sinds de vorige meting veranderd. Schuift naar basis: "
            + "de kans dat meer klanten dit vanzelfsprekend vinden dan bij de vorige meting, is meer dan 99\u00A0%.",
            change.Sentence);
        Assert.False(Only(Compare(after, before)).Drift!.IsToBasis);
        Assert.Null(Only(Compare(before, after, ("snel", Obstruction.Wording))).Drift);
        Assert.NotNull(Only(Compare(before, after, ("snel", Obstruction.Mode))).Drift);
        Assert.Null(Only(Compare(before, Side(One, ("snel", Good)))).Drift);

        static List<Observation> Stating(int basis) => [.. Enumerable.Range(0, 10).Select(i => Respondent(
            i, Snel(0), new Dictionary<string, Niveau> { ["snel"] = i < basis ? Niveau.Basis : Niveau.Binding }))];
    }

    [Fact]
    public void The_order_of_the_answers_makes_no_difference() =>
        Law.Holds(
            Prop.ForAll(RandomSurvey.Observations, RandomSurvey.Observations, (before, after) => Assert.Equal(
                AsText(Compare(Side(RandomSurvey.Definition, before), Side(RandomSurvey.Definition, after))),
                AsText(Compare(
                    Side(RandomSurvey.Definition, [.. before.Reverse()]), Side(RandomSurvey.Definition, [.. after.Reverse()]))))),
            cases: 30);

    private static string AsText(WaveComparison comparison) => JsonSerializer.Serialize(comparison);

    private static WaveChange Only(WaveComparison comparison) => Assert.Single(comparison.Klantwaarden);

    private static Dictionary<string, int> Snel(int code) => new() { ["snel"] = code };
}
