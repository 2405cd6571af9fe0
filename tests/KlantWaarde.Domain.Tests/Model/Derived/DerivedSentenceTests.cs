using System.Globalization;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Derived;
using static KlantWaarde.Domain.Tests.Model.Derived.Voices;

namespace KlantWaarde.Domain.Tests.Model.Derived;

public sealed class DerivedSentenceTests
{
    [Fact]
    public void Basis_is_told_by_what_is_lost_and_not_gained()
    {
        AssertSays(
            Niveau.Basis,
            "Bij wie dit slechter dan verwacht vindt, is de tevredenheid gemiddeld 2,5 punt lager dan bij wie het zoals verwacht vindt. "
            + "Dat beter dan verwacht iets oplevert, is niet aan te tonen. Dat wijst op basis.",
            Alike(5, 4.5, 6, -1), Alike(5, 7, 6, 0), Alike(5, 7, 6, 1));

        AssertSays(
            Niveau.Basis,
            "Bij wie dit slechter dan verwacht vindt, is de tevredenheid gemiddeld 3,0 punt lager en de loyaliteit gemiddeld 1,0 punt "
            + "lager dan bij wie het zoals verwacht vindt. Of beter dan verwacht iets oplevert, is niet toetsbaar. Dat wijst op basis.",
            Alike(8, 4, 5, -1), Alike(8, 7, 6, 0));
    }

    [Fact]
    public void Onderscheidend_is_told_by_what_is_gained() => AssertSays(
        Niveau.Onderscheidend,
        "Bij wie dit beter dan verwacht vindt, is de tevredenheid gemiddeld 2,0 punt hoger dan bij wie het zoals verwacht vindt. "
        + "Dat wijst op onderscheidend.",
        Alike(5, 7, 6, -1), Alike(5, 7, 6, 0), Alike(5, 9, 6, 1));

    [Fact]
    public void Binding_is_told_by_what_is_gained_in_loyalty() => AssertSays(
        Niveau.Binding,
        "Bij wie dit beter dan verwacht vindt, is de loyaliteit gemiddeld 3,0 punt hoger dan bij wie het zoals verwacht vindt. "
        + "Voor de loyaliteit telt dat duidelijk zwaarder dan voor de tevredenheid. Dat wijst op binding.",
        Alike(5, 6, 6, -1), Alike(5, 7, 6, 0), Alike(5, 7, 9, 1));

    [Fact]
    public void What_works_both_ways_is_told_with_both() => AssertSays(
        null,
        "Dit werkt twee kanten op. "
        + "Bij wie dit slechter dan verwacht vindt, is de tevredenheid gemiddeld 2,0 punt lager dan bij wie het zoals verwacht vindt. "
        + "Bij wie dit beter dan verwacht vindt, is de tevredenheid gemiddeld 2,0 punt hoger dan bij wie het zoals verwacht vindt. "
        + "Op één niveau wijst dat niet.",
        Alike(5, 5, null, -1), Alike(5, 7, null, 0), Alike(5, 9, null, 1));

    [Fact]
    public void What_is_significant_but_points_nowhere_is_told() => AssertSays(
        null,
        "Bij wie dit beter dan verwacht vindt, is de loyaliteit gemiddeld 2,0 punt hoger dan bij wie het zoals verwacht vindt. "
        + "Op één niveau wijst dat niet.",
        Alike(5, null, 6, -1), Alike(5, null, 6, 0), Alike(5, null, 8, 1));

    [Fact]
    public void What_the_halo_leaves_nothing_of_has_no_figure() => Assert.Equal(
        "Bij wie dit beter dan verwacht vindt, is de tevredenheid hoger dan bij wie het zoals verwacht vindt. Dat wijst op onderscheidend.",
        Evidence(DerivedEvidenceRuleTests.ContentWithEverything)[0].Sentence);

    [Fact]
    public void No_link_is_told_as_not_to_be_shown() => AssertSays(
        null,
        "Bij klanten die u als partner zien is geen verband aan te tonen tussen dit en de tevredenheid of de loyaliteit.",
        Alike(5, 7, 6, -1), Alike(5, 7, 6, 0), Alike(5, 7, 6, 1));

    [Fact]
    public void What_cannot_be_tested_is_told_with_what_it_takes()
    {
        AssertSays(
            null,
            "Het verband met de tevredenheid en de loyaliteit is niet toetsbaar: daarvoor zijn er minstens 15 klantorganisaties nodig "
            + "die u als partner zien en zowel dit als hun tevredenheid of loyaliteit een oordeel gaven.",
            Alike(14, 7, 6, 0));

        AssertSays(
            null,
            "Het verband met de tevredenheid en de loyaliteit is niet toetsbaar: daarvoor zijn er minstens 3 klantorganisaties nodig "
            + "die dit zoals verwacht vinden, en 3 die het slechter of beter vinden.",
            Alike(15, 7, 6, 0), Alike(2, 7, 6, 1));
    }

    private static void AssertSays(Niveau? tag, string sentence, params IEnumerable<OrganisationVoice>[] voices)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
            var evidence = Assert.Single(Evidence(voices));
            Assert.Equal((tag, sentence), (evidence.Tag, evidence.Sentence));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
