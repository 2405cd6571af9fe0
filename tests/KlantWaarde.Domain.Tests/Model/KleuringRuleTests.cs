using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Vector 18, and the table of method 2b.</summary>
public sealed class KleuringRuleTests
{
    public const string File = "18_spec_colour.json";

    public static TheoryData<string> Cases => [.. VectorFile.Json(File).GetProperty("cases").EnumerateArray()
        .Select(one => one.GetProperty("id").GetString()!)];

    /// <summary>Through the whole model: the niveau is the library's, for nobody stated another.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void The_kleuring_and_its_certainty_are_those_of_the_reference(string id)
    {
        var one = VectorFile.Case(File, id);
        var expected = one.GetProperty("expected");
        var counts = new ExperienceCounts(one.Count("below"), one.Count("met"), one.Count("above"));
        var niveau = one.Word<Niveau>("tier")!.Value;
        var performance = Survey.PerformanceOf(niveau, counts);

        Assert.Equal(one.Count("n"), counts.Total);
        if (expected.GetProperty("colour").GetString() == "onvoldoende_gegevens")
        {
            Assert.Equal((Kleuring.Onbekend, null, null), (performance.Kleuring, performance.Certainty, performance.Counts));
            return;
        }

        var tolerance = VectorFile.Json(File).Number("tolerance");
        var outcome = KleuringRule.Outcome(counts, niveau, ModelSettings.Standaard);

        Assert.Equal(expected.Word<Kleuring>("colour"), performance.Kleuring);
        Assert.Equal(expected.Word<Zekerheid>("label"), performance.Zekerheid);
        VectorFile.AssertNear(expected.Number("certainty"), performance.Certainty!.Value, tolerance);
        VectorFile.AssertNear(expected.Number("net_share"), performance.NetShare!.Estimate, tolerance);
        VectorFile.AssertNear(expected.Number("p_red"), outcome.Rood, tolerance);
        VectorFile.AssertNear(expected.Number("p_orange_or_red"), outcome.Oranje, tolerance);
        VectorFile.AssertNear(expected.Number("p_exceed"), outcome.Above, tolerance);
    }

    /// <summary>The table "smallest number of clients below expectation that gives the colour".</summary>
    [Theory]
    [InlineData(5, 1, 2, 1, 2, 3)]
    [InlineData(8, 1, 2, 2, 4, 5)]
    [InlineData(10, 1, 3, 2, 4, 6)]
    [InlineData(12, 2, 3, 3, 5, 7)]
    [InlineData(15, 2, 4, 3, 6, 8)]
    [InlineData(20, 2, 5, 4, 8, 11)]
    [InlineData(25, 3, 7, 5, 10, 13)]
    [InlineData(30, 3, 8, 6, 12, 16)]
    [InlineData(40, 4, 10, 8, 16, 21)]
    public void It_takes_this_many_klanten_to_change_the_kleuring(
        int n, int basisOranje, int basisRood, int otherOranje, int otherRood, int top)
    {
        Assert.Equal(basisOranje, FewestBelow(n, Niveau.Basis, Kleuring.Oranje));
        Assert.Equal(basisRood, FewestBelow(n, Niveau.Basis, Kleuring.Rood));
        Assert.All([Niveau.Onderscheidend, Niveau.Binding], niveau =>
        {
            Assert.Equal(otherOranje, FewestBelow(n, niveau, Kleuring.Oranje));
            Assert.Equal(otherRood, FewestBelow(n, niveau, Kleuring.Rood));
            Assert.Equal(top, Enumerable.Range(0, n + 1)
                .First(above => KleuringOf(new(0, n - above, above), niveau) is Kleuring.Top));
        });
    }

    [Theory]
    [InlineData(7, 0, false)]
    [InlineData(8, 0, true)]
    [InlineData(22, 1, false)]
    [InlineData(23, 1, true)]
    public void Op_orde_is_vast_from_eight_klanten_with_nobody_below_and_from_23_with_one(int n, int below, bool vast)
    {
        var outcome = KleuringRule.Outcome(new(below, n - below, 0), Niveau.Basis, ModelSettings.Standaard);

        Assert.Equal((Kleuring.OpOrde, vast), (outcome.Kleuring, outcome.Zekerheid is Zekerheid.Vast));
    }

    /// <summary>Of four of eight it is as likely as not that half of all klanten say so.</summary>
    [Fact]
    public void As_likely_as_not_is_rood_or_oranje_but_not_top()
    {
        var settings = ModelSettings.Standaard;

        Assert.Equal(Kleuring.Rood, KleuringOf(new(4, 4, 0), settings with { RedOther = 0.5 }));
        Assert.Equal(Kleuring.Oranje, KleuringOf(new(4, 4, 0), settings with { RedOther = 0.9, OrangeOther = 0.5 }));
        Assert.Equal(Kleuring.Prima, KleuringOf(new(0, 4, 4), settings));

        static Kleuring KleuringOf(ExperienceCounts counts, ModelSettings settings) =>
            KleuringRule.Outcome(counts, Niveau.Binding, settings).Kleuring;
    }

    [Fact]
    public void A_certainty_of_exactly_the_setting_has_its_word()
    {
        var counts = new ExperienceCounts(1, 9, 0);
        var certainty = KleuringRule.Outcome(counts, Niveau.Basis, ModelSettings.Standaard).Certainty;

        Assert.Equal(Zekerheid.Vast, With(new() { CertainFirm = certainty }));
        Assert.Equal(Zekerheid.Redelijk, With(new() { CertainFirm = 1, CertainFair = certainty }));

        Zekerheid With(ModelSettings settings) => KleuringRule.Outcome(counts, Niveau.Basis, settings).Zekerheid;
    }

    [Fact]
    public void What_nobody_experienced_has_no_kleuring() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => KleuringOf(new(0, 0, 0), Niveau.Basis));

    [Fact]
    public void The_net_share_has_the_adjusted_interval_and_stays_on_its_scale()
    {
        var (low, high) = NetShare.AdjustedWald(3, 2, 8, 0.9);

        Assert.Equal(new(low, 1 / 8.0, high), Survey.PerformanceOf(Niveau.Binding, new(2, 3, 3)).NetShare);
        Assert.Equal(-1, Survey.PerformanceOf(Niveau.Binding, new(5, 0, 0)).NetShare!.Low);
        Assert.Equal(1, Survey.PerformanceOf(Niveau.Binding, new(0, 0, 5)).NetShare!.High);
    }

    private static int FewestBelow(int n, Niveau niveau, Kleuring kleuring) =>
        Enumerable.Range(0, n + 1).First(below => KleuringOf(new(below, n - below, 0), niveau) == kleuring);

    private static Kleuring KleuringOf(ExperienceCounts counts, Niveau niveau) =>
        KleuringRule.Outcome(counts, niveau, ModelSettings.Standaard).Kleuring;
}
