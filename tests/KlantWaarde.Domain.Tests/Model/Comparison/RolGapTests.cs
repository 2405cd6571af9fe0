using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;
using KlantWaarde.Domain.Statistics;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model.Comparison;

/// <summary>De rolkloof: method 4, point 3.</summary>
public sealed class RolGapTests
{
    private static readonly Klantwaarde[] Asked =
    [
        new("snel", "Snel", new Dictionary<string, Niveau> { ["partner"] = Niveau.Basis, ["leverancier"] = Niveau.Basis }),
        new("meedenken", "Meedenken", new Dictionary<string, Niveau> { ["partner"] = Niveau.Basis, ["leverancier"] = Niveau.Binding }),
        new("trouw", "Trouw", new Dictionary<string, Niveau> { ["partner"] = Niveau.Binding, ["leverancier"] = Niveau.Binding }),
        new("eerlijk", "Eerlijk", new Dictionary<string, Niveau> { ["partner"] = Niveau.Binding, ["leverancier"] = Niveau.Binding }),
        new("nieuw", "Nieuw", new Dictionary<string, Niveau>()),
    ];

    [Fact]
    public void The_share_is_of_all_klanten_in_the_rollen_that_are_shown()
    {
        var gap = Gap(partners: 8, leveranciers: 14);
        var (low, high) = WilsonInterval.Of(8, 22, 0.90);

        Assert.Equal((8, 22), (gap.Share!.Count, gap.Share.Total));
        Assert.Equal(new(low, 8 / 22.0, high), gap.Share.Share);
        Assert.Equal(
            "8 van de 22 klanten (36\u00A0%) zien u als partner, de rol die u wilt; "
            + "met de onzekerheid erbij tussen 22\u00A0% en 54\u00A0%.",
            gap.Sentence);
    }

    [Fact]
    public void Below_twenty_the_share_has_no_percentages() =>
        Assert.Equal("6 van de 13 klanten zien u als partner, de rol die u wilt.", Gap(partners: 6, leveranciers: 7).Sentence);

    [Theory]
    [InlineData(4, 9)]
    [InlineData(9, 4)]
    [InlineData(9, 0)]
    public void Two_rollen_must_be_shown_before_there_is_a_gap(int partners, int leveranciers)
    {
        var gap = Gap(partners, leveranciers);

        Assert.Null(gap.Share);
        Assert.Empty(gap.Rollen);
        Assert.Equal(
            "Hoeveel klanten u als partner zien, de rol die u wilt, is niet te laten zien: "
            + "dat kan als die rol en een andere elk 5 antwoorden van 3 klantorganisaties hebben.",
            gap.Sentence);
    }

    [Fact]
    public void The_share_is_of_the_klanten_in_every_rol()
    {
        var expert = new Rol("expert", "expert");
        var definition = Definition(Asked) with { Rollen = [Partner, Leverancier, expert] };
        var models = ModelComputation.Outcome(
            definition, [.. Klanten(Partner, 6), .. Klanten(Leverancier, 7, from: 20), .. Klanten(expert, 8, from: 40)]).Models;

        var gap = RolGap.Of(Partner, models, ModelSettings.Standaard);

        Assert.Equal((6, 21), (gap.Share!.Count, gap.Share.Total));
        Assert.Equal(["leverancier", "expert"], gap.Rollen.Select(other => other.Rol.Code));
    }

    [Fact]
    public void A_rol_that_is_suppressed_is_not_in_the_total_either()
    {
        var expert = new Rol("expert", "expert");
        var definition = Definition(Asked) with { Rollen = [Partner, Leverancier, expert] };
        var models = ModelComputation.Outcome(
            definition, [.. Klanten(Partner, 6), .. Klanten(Leverancier, 7, from: 20), .. Klanten(expert, 4, from: 40)]).Models;

        var gap = RolGap.Of(Partner, models, ModelSettings.Standaard);

        Assert.Equal((6, 13), (gap.Share!.Count, gap.Share.Total));
        Assert.Equal("leverancier", Assert.Single(gap.Rollen).Rol.Code);
        Assert.EndsWith(" Rollen met te weinig antwoorden tellen hierin niet mee.", gap.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_other_rol_has_the_klantwaarden_in_which_it_differs_first()
    {
        var contrast = Assert.Single(Gap(partners: 8, leveranciers: 8).Rollen);

        Assert.Equal(["trouw", "meedenken", "snel", "eerlijk", "nieuw"], contrast.Klantwaarden.Select(cell => cell.Code));
        Assert.Equal([true, true, false, false, false], contrast.Klantwaarden.Select(cell => cell.Differs));
        Assert.Equal([2.0, -1.0, 0.0, 0.0, null], contrast.Klantwaarden.Select(cell => cell.Gap));
        Assert.Equal("Van leverancier naar partner: daar verschillen klanten in niveau of kleur bij Trouw en Meedenken.", contrast.Sentence);
    }

    [Fact]
    public void A_klantwaarde_is_told_of_in_both_rollen()
    {
        var cells = Gap(partners: 8, leveranciers: 8).Rollen[0].Klantwaarden.ToDictionary(cell => cell.Code);

        Assert.Equal(
            (Niveau.Binding, Kleuring.Rood, Niveau.Binding, Kleuring.Top),
            (cells["trouw"].Niveau, cells["trouw"].Kleuring, cells["trouw"].DesiredNiveau, cells["trouw"].DesiredKleuring));
        Assert.Equal(
            "Als leverancier binding en rood, als partner binding en top; wie u als partner ziet, oordeelt gemiddeld 2,0 hoger.",
            cells["trouw"].Sentence);
        Assert.Equal(
            "Als leverancier binding en top, als partner basis en op orde; wie u als partner ziet, oordeelt gemiddeld 1,0 lager.",
            cells["meedenken"].Sentence);
        Assert.Equal("Als leverancier basis en op orde, als partner basis en op orde.", cells["snel"].Sentence);
        Assert.Equal("Als leverancier zonder niveau, als partner zonder niveau.", cells["nieuw"].Sentence);
    }

    /// <summary>In one rol four of eight left it open: nothing is told of it, and it does not differ.</summary>
    [Fact]
    public void What_is_suppressed_in_one_rol_does_not_differ()
    {
        var partners = Klanten(Partner, 8).Select((one, i) => i < 4
            ? one with { Experience = one.Experience.Where(pair => pair.Key != "trouw").ToDictionary() } : one);
        var models = ModelComputation.Outcome(Definition(Asked), [.. partners, .. Klanten(Leverancier, 8, from: 20)]).Models;

        var cell = RolGap.Of(Partner, models, ModelSettings.Standaard).Rollen[0].Klantwaarden.Single(one => one.Code == "trouw");

        Assert.Equal((Kleuring.Onbekend, null, false), (cell.DesiredKleuring, cell.Gap, cell.Differs));
        Assert.Equal("Als leverancier binding en rood, als partner binding, zonder kleur.", cell.Sentence);
    }

    [Fact]
    public void Rollen_that_do_not_differ_say_so()
    {
        var same = Definition(Klantwaarde("snel", Niveau.Basis));
        var models = ModelComputation.Outcome(same, [.. Klanten(Partner, 8), .. Klanten(Leverancier, 8, from: 20)]).Models;

        Assert.Equal(
            "Klanten die u als leverancier zien en klanten die u als partner zien, verschillen niet in niveau of kleur.",
            RolGap.Of(Partner, models, ModelSettings.Standaard).Rollen[0].Sentence);
    }

    /// <summary>The mean that the model shows is the weighted one; only without it is it the mean of the counts.</summary>
    [Fact]
    public void The_gap_is_that_of_the_means_that_are_shown()
    {
        var models = ModelComputation.Outcome(
            Definition(Asked), [.. Klanten(Partner, 8), .. Klanten(Leverancier, 8, from: 20)]).Models;
        var shown = models[0] with
        {
            Verwachtingen = [.. models[0].Verwachtingen.Select(cell => cell with
            {
                Performance = cell.Performance with { MeanCode = new(0, 0.25, 0.5) },
            })],
        };

        Assert.Equal(1.25, RolGap.Of(Partner, [shown, models[1]], ModelSettings.Standaard).Rollen[0].Klantwaarden
            .Single(cell => cell.Code == "trouw").Gap);
    }

    [Fact]
    public void A_rol_that_was_not_asked_is_a_mistake() =>
        Assert.Throws<InvalidOperationException>(() => RolGap.Of(Partner, [], ModelSettings.Standaard));

    private static RolGap Gap(int partners, int leveranciers) => RolGap.Of(
        Partner,
        ModelComputation.Outcome(
            Definition(Asked), [.. Klanten(Partner, partners), .. Klanten(Leverancier, leveranciers, from: 100)]).Models,
        ModelSettings.Standaard);

    /// <summary>Partners are content with trouw and leveranciers with meedenken.</summary>
    private static IEnumerable<Observation> Klanten(Rol rol, int count, int from = 0) =>
        Enumerable.Range(from, count).Select(i => Respondent(
            i,
            new Dictionary<string, int>
            {
                ["snel"] = 0,
                ["meedenken"] = rol == Partner ? 0 : 1,
                ["trouw"] = rol == Partner ? 1 : -1,
                ["eerlijk"] = 0,
            },
            rol: rol.Code));
}
