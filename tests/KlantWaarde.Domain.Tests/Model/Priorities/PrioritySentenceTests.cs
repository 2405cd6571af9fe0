using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Priorities;
using static KlantWaarde.Domain.Tests.Model.Priorities.Cells;

namespace KlantWaarde.Domain.Tests.Model.Priorities;

/// <summary>The sentences of where to act first, as people read them.</summary>
public sealed class PrioritySentenceTests
{
    private const string Alles = "Herstel van alles brengt het gemiddelde niveau van 0,9 naar 2,4;";

    [Theory]
    [InlineData(0.71875, null, $"{Alles} Betrouwbaar is goed voor 0,7 daarvan.")]
    [InlineData(0.0625, null, $"{Alles} Betrouwbaar is goed voor 0,1 daarvan.")]
    [InlineData(0.04, null, $"{Alles} Betrouwbaar is goed voor minder dan 0,1 daarvan.")]
    [InlineData(0, null, "Herstel van Betrouwbaar brengt geen klant op een hoger niveau, ook niet samen met andere klantwaarden.")]
    [InlineData(0.71875, 0.78,
        $"{Alles} Betrouwbaar is goed voor 0,7 daarvan. "
        + "Trekken we de klanten opnieuw, dan staat dit in 78\u00A0% van de herhalingen in de top 3.")]
    [InlineData(0.71875, 1.0,
        $"{Alles} Betrouwbaar is goed voor 0,7 daarvan. "
        + "Trekken we de klanten opnieuw, dan staat dit in meer dan 99\u00A0% van de herhalingen in de top 3.")]
    public void What_repair_gives_is_told_in_levels(double shapley, double? inTopThree, string sentence) =>
        Assert.Equal(sentence, SentenceOf(
            Klantwaarde("Betrouwbaar", Niveau.Basis, Kleuring.Rood),
            new(0.875, 2.375, [new(shapley, 0, null)]),
            inTopThree is { } share ? new([share]) : null));

    [Theory]
    [InlineData(0.9, 1.275, "dan gaat het gemiddelde niveau van 0,9 naar 1,3.")]
    [InlineData(0.9, 0.94, "dan stijgt het gemiddelde niveau met minder dan 0,1.")]
    [InlineData(0.9, 0.9, "dan blijft het gemiddelde niveau 0,9.")]
    public void What_a_kans_gives_is_told_too(double now, double then, string end) =>
        Assert.Equal(
            $"Wordt dit voor iedereen veel beter dan verwacht, {end}",
            SentenceOf(
                Klantwaarde("Meedenken", Niveau.Onderscheidend, Kleuring.Prima),
                new(now, 2.4, [new(0.3, 0.3, then - now)]),
                new([0.5])));

    [Fact]
    public void What_is_at_top_is_to_be_kept() =>
        Assert.Equal(
            "Houd dit vast: hierin overtreft u wat klanten verwachten.",
            SentenceOf(Klantwaarde("Meedenken", Niveau.Binding, Kleuring.Top), new(1, 2, [new(0.3, 0.3, 0)]), null));

    [Theory]
    [InlineData(Kleuring.Rood)]
    [InlineData(Kleuring.Prima)]
    public void Without_a_level_it_says_that_nothing_can_be_said(Kleuring kleuring) =>
        Assert.Equal(
            "Wat herstel oplevert, is niet te zeggen: te weinig klanten hebben een niveau.",
            SentenceOf(Klantwaarde("Meedenken", Niveau.Binding, kleuring), null, null));

    [Theory]
    [InlineData(Kleuring.Rood,
        "Een investering telt niet mee in het niveau van een klant, wel in wat u klanten waard bent: "
        + "wordt dit lichter, dan stijgt de waardeverhouding.")]
    [InlineData(Kleuring.Top, "Houd dit vast: klanten vinden deze investering licht.")]
    public void An_investering_is_told_of_by_what_it_costs(Kleuring kleuring, string sentence) =>
        Assert.Equal(sentence, PriorityRule.List([], [Investering("Prijs", kleuring)], null, null, null)[0].Sentence);

    /// <summary>The last klant has no level: what they find below expectation is repaired all the same.</summary>
    [Fact]
    public void A_step_says_what_to_do_and_what_it_gives() =>
        Assert.Equal(
            [
                "Stap 1: herstel Snel, dan gaat het gemiddelde niveau van 1,8 naar 2,0.",
                "Stap 2: herstel Meedenken, dan blijft het gemiddelde niveau 2,0.",
            ],
            Roadmap.Of(
                Panel.Of(
                    Panels.Of("BO", [.. Enumerable.Repeat("0 0", 9), "-1 0", ". -1"]).Clients,
                    [Niveau.Basis, Niveau.Onderscheidend],
                    ModelSettings.Standaard),
                ["Snel", "Meedenken"]).Select(step => step.Sentence));

    [Fact]
    public void Without_a_repair_the_present_is_told() =>
        Assert.Equal(
            "Zonder herstel blijft het gemiddelde niveau 0,9. Het niveau van de rol is onder oké, gehouden door: Betrouwbaar.",
            WhatIfOf().Sentence);

    [Fact]
    public void A_repair_is_told_in_klanten_who_go_up() =>
        Assert.Equal(
            "Herstelt u Betrouwbaar en Snelheid, dan gaat het gemiddelde niveau van 0,9 naar 1,5: "
            + "3 van de 8 klanten gaan een of meer niveaus omhoog. "
            + "Het niveau van de rol gaat van onder oké naar oké; de zekerheid is 50\u00A0%.",
            WhatIfOf("Betrouwbaar", "Snelheid").Sentence);

    [Fact]
    public void One_klant_who_goes_up_is_told_of_as_one() =>
        Assert.Equal(
            "Herstelt u Snelheid, dan gaat het gemiddelde niveau van 0,9 naar 1,1: "
            + "1 van de 8 klanten gaat een of meer niveaus omhoog. "
            + "Het niveau van de rol blijft onder oké, gehouden door: Betrouwbaar.",
            WhatIfOf("Snelheid").Sentence);

    [Fact]
    public void Whoever_goes_up_by_one_level_goes_up_a_level() =>
        Assert.Equal(
            "Herstelt u Meedenken, dan gaat het gemiddelde niveau van 0,9 naar 1,3: "
            + "3 van de 8 klanten gaan een niveau omhoog. "
            + "Het niveau van de rol blijft onder oké, gehouden door: Betrouwbaar.",
            WhatIfOf("Meedenken").Sentence);

    [Fact]
    public void Nobody_who_goes_up_is_told_of_as_nobody() =>
        Assert.Equal(
            "Herstelt u Betrokken, dan blijft het gemiddelde niveau 0,9: niemand van de 8 klanten gaat omhoog. "
            + "Het niveau van de rol blijft onder oké, gehouden door: Betrouwbaar.",
            WhatIfOf("Betrokken").Sentence);

    [Fact]
    public void With_nothing_in_the_way_it_tells_how_sure_the_level_is() =>
        Assert.Equal(
            "Herstelt u Betrouwbaar, Snelheid en Meedenken, dan gaat het gemiddelde niveau van 0,9 naar 2,0: "
            + "6 van de 8 klanten gaan een of meer niveaus omhoog. "
            + "Het niveau van de rol gaat van onder oké naar prima; de zekerheid is meer dan 99\u00A0%.",
            WhatIfOf("Betrouwbaar", "Snelheid", "Meedenken").Sentence);

    [Fact]
    public void Nearly_everybody_who_goes_up_is_not_given_away() =>
        Assert.Equal(
            "Herstelt u Snel, dan gaat het gemiddelde niveau van 0,0 naar 1,0: (bijna) iedereen gaat een niveau omhoog. "
            + "Het niveau van de rol gaat van onder oké naar oké; de zekerheid is meer dan 99\u00A0%.",
            WhatIf.Of(
                Panels.Of("B", "-1", "-1", "-2", "-1", "-1", "-1").Clients,
                [Klantwaarde("Snel", Niveau.Basis, Kleuring.Rood)],
                new HashSet<string> { "Snel" },
                ModelSettings.Standaard)!.Sentence);

    private static WhatIf WhatIfOf(params string[] repaired) => WhatIf.Of(
        Panels.Of("BBOV", "-1 0 0 0", "0 -1 0 0", "0 0 -1 0", "0 0 -1 0", "0 0 -2 0", "0 0 0 0", "0 0 0 0", "-1 0 -1 0").Clients,
        [
            Klantwaarde("Betrouwbaar", Niveau.Basis, Kleuring.Rood),
            Klantwaarde("Snelheid", Niveau.Basis, Kleuring.Oranje),
            Klantwaarde("Meedenken", Niveau.Onderscheidend, Kleuring.Rood),
            Klantwaarde("Betrokken", Niveau.Binding, Kleuring.Prima),
        ],
        repaired.ToHashSet(),
        ModelSettings.Standaard)!;

    private static string SentenceOf(VerwachtingCell cell, Uplift? uplift, RankStability? stability) =>
        PriorityRule.List([cell], [], balance: null, uplift, stability)[0].Sentence;
}
