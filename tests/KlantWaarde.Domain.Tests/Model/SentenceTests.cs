using KlantWaarde.Domain.Model;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>The sentences as people read them.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData(Niveau.Basis, 3, 4, 1, "onder verwachting",
        "3 van de 8 klanten die u als partner zien, vinden dit slechter dan verwacht; de kans dat dit rood hoort te zijn is 80 %.")]
    [InlineData(Niveau.Basis, 1, 6, 1, "kwetsbaar",
        "1 van de 8 klanten die u als partner zien, vindt dit slechter dan verwacht; de kans dat dit oranje hoort te zijn is 44 %.")]
    [InlineData(Niveau.Basis, 0, 7, 1, "op orde",
        "Niemand van de 8 klanten die u als partner zien, vindt dit slechter dan verwacht; de kans dat dit op orde hoort te zijn is 81 %.")]
    [InlineData(Niveau.Basis, 0, 3, 5, "op orde",
        "Niemand van de 8 klanten die u als partner zien, vindt dit slechter dan verwacht; de kans dat dit op orde hoort te zijn is 81 %. "
        + "Op orde is het hoogste wat bij basis te behalen is.")]
    [InlineData(Niveau.Binding, 1, 6, 1, "volgens verwachting",
        "1 van de 8 klanten die u als partner zien, vindt dit slechter dan verwacht; de kans dat dit prima hoort te zijn is 67 %.")]
    [InlineData(Niveau.Binding, 0, 3, 5, "boven verwachting",
        "5 van de 8 klanten die u als partner zien, vinden dit beter dan verwacht; de kans dat dit top hoort te zijn is 76 %.")]
    public void A_kleuring_is_explained_in_counts(
        Niveau niveau, int below, int met, int above, string word, string sentence)
    {
        var performance = PerformanceOf(niveau, new(below, met, above));

        Assert.Equal((word, sentence), (performance.Word, performance.Sentence));
    }

    /// <summary>Method 2e, rule 5: a unanimous few are not given away as a hundred percent.</summary>
    [Theory]
    [InlineData(9, 0, 0, "(Bijna) iedereen die u als partner ziet, vindt dit slechter dan verwacht; de kans dat dit rood hoort te zijn is meer dan 99 %.")]
    [InlineData(0, 9, 0, "(Bijna) iedereen die u als partner ziet, vindt dit zoals verwacht; de kans dat dit prima hoort te zijn is 96 %.")]
    [InlineData(0, 0, 9, "(Bijna) iedereen die u als partner ziet, vindt dit beter dan verwacht; de kans dat dit top hoort te zijn is 96 %.")]
    [InlineData(10, 0, 0, "Alle 10 klanten die u als partner zien, vinden dit slechter dan verwacht; de kans dat dit rood hoort te zijn is meer dan 99 %.")]
    public void Of_a_few_who_all_say_the_same_it_says_nearly_everybody(int below, int met, int above, string sentence) =>
        Assert.Equal(sentence, PerformanceOf(Niveau.Binding, new(below, met, above)).Sentence);

    [Theory]
    [InlineData(6, 13, "6 van de 19 klanten die")]
    [InlineData(6, 14, "6 van de 20 klanten (30 %) die")]
    [InlineData(1, 400, "1 van de 401 klanten (minder dan 1 %) die")]
    public void From_twenty_answers_on_the_percentage_follows_the_count(int below, int met, string opening) =>
        Assert.StartsWith(opening, PerformanceOf(Niveau.Basis, new(below, met, 0)).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData(5, 3, 0, Kleuring.Rood, "te zwaar", "5 van de 8 klanten die u als partner zien, vinden dit te zwaar; de kans dat dit rood hoort te zijn is 90 %.")]
    [InlineData(2, 6, 0, Kleuring.Oranje, "kwetsbaar", "2 van de 8 klanten die u als partner zien, vinden dit te zwaar; de kans dat dit oranje hoort te zijn is 47 %.")]
    [InlineData(1, 6, 1, Kleuring.Prima, "in verhouding", "1 van de 8 klanten die u als partner zien, vindt dit te zwaar; de kans dat dit prima hoort te zijn is 67 %.")]
    [InlineData(0, 2, 6, Kleuring.Top, "voordeel", "6 van de 8 klanten die u als partner zien, vinden dit licht; de kans dat dit top hoort te zijn is 92 %.")]
    public void An_investering_is_too_heavy_or_light(
        int below, int met, int above, Kleuring kleuring, string word, string sentence)
    {
        var performance = ModelOf([], CodesOf(new(below, met, above)).Select((code, i) =>
            Respondent(i, burden: new Dictionary<string, int> { ["prijs"] = code }))).Investeringen[0].Performance;

        Assert.Equal((kleuring, word, sentence), (performance.Kleuring, performance.Word, performance.Sentence));
    }

    [Theory]
    [InlineData(7, 1, 0, 0, Niveau.Basis,
        "Bevestigd: 7 van de 8 klanten die u als partner zien, vinden dit vanzelfsprekend; de kans dat dit bij basis hoort is 98 %. "
        + "De bibliotheek zegt hetzelfde.")]
    [InlineData(7, 1, 0, 0, Niveau.Binding,
        "Bevestigd: 7 van de 8 klanten die u als partner zien, vinden dit vanzelfsprekend; de kans dat dit bij basis hoort is 98 %. "
        + "Dat is een verschuiving: de bibliotheek zegt binding.")]
    [InlineData(0, 2, 1, 9, Niveau.Basis,
        "Bevestigd: 9 van de 12 klanten die u als partner zien, vinden dit niet van belang; "
        + "de kans dat dit geen klantwaarde in deze rol is, is 98 %. Dat is een verschuiving: de bibliotheek zegt basis.")]
    [InlineData(0, 3, 5, 0, Niveau.Binding,
        "Voorlopig: 5 van de 8 klanten die u als partner zien, vinden dat dit bindt; "
        + "de antwoorden alleen geven binding een kans van 75 %, samen met de bibliotheek (binding) 86 %.")]
    [InlineData(4, 4, 0, 0, Niveau.Onderscheidend,
        "Gemengd: de 8 klanten die u als partner zien, zeggen niet hetzelfde (4 keer basis en 4 keer onderscheidend). "
        + "Getoond als onderscheidend, zoals in de bibliotheek; ook basis komt in aanmerking.")]
    [InlineData(2, 2, 0, 0, Niveau.Onderscheidend,
        "Te weinig klanten zeiden wat dit voor hen is; het niveau onderscheidend komt uit de bibliotheek.")]
    [InlineData(2, 2, 0, 0, null,
        "Te weinig klanten zeiden wat dit voor hen is, en de bibliotheek heeft er geen niveau voor.")]
    [InlineData(5, 0, 0, 0, null,
        "Bevestigd: (bijna) iedereen die u als partner ziet, vindt dit vanzelfsprekend; de kans dat dit bij basis hoort is 98 %.")]
    public void A_niveau_is_explained_with_answers_and_library(
        int basis, int onderscheidend, int binding, int nietVanBelang, Niveau? library, string sentence)
    {
        var answers = Stated("v", new(basis, onderscheidend, binding, nietVanBelang));

        Assert.Equal(sentence, ModelOf([Klantwaarde("v", library)], [.. answers, .. Silent(5)]).Verwachtingen[0].Tier.Sentence);
    }

    [Fact]
    public void A_gemengd_niveau_says_so_when_the_other_would_be_another_kleuring()
    {
        var answers = Enumerable.Range(0, 8).Select(i => Respondent(
            i,
            experience: new Dictionary<string, int> { ["v"] = i < 2 ? -1 : 0 },
            stated: new Dictionary<string, Niveau> { ["v"] = i % 2 == 0 ? Niveau.Basis : Niveau.Onderscheidend }));

        Assert.EndsWith(
            "oranje hoort te zijn is 47 %. Hoort dit bij basis, dan is de kleur rood.",
            ModelOf([Klantwaarde("v", Niveau.Onderscheidend)], answers).Verwachtingen[0].Performance.Sentence,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 0, -1,
        "De waardeverhouding is 2,00 (indicatief): wat klanten die u als partner zien krijgen, is meer waard dan hun investering. "
        + "Let op: de vraag of u die investering waard bent, beantwoorden zij met gemiddeld −1,0 (van −2 tot +2), en dat wijst de andere kant op.")]
    [InlineData(0, 0, 1,
        "De waardeverhouding is 1,00 (indicatief): wat klanten die u als partner zien krijgen, is in balans met hun investering. "
        + "De vraag of u die investering waard bent, beantwoorden zij met gemiddeld +1,0 (van −2 tot +2).")]
    [InlineData(0, -1, null,
        "De waardeverhouding is 0,50 (indicatief): de investering van klanten die u als partner zien weegt zwaarder dan wat zij krijgen.")]
    public void The_value_balance_has_a_ratio_a_verdict_and_the_stated_worth(
        int experience, int burden, int? worth, string sentence)
    {
        var answers = Enumerable.Range(0, 6).Select(i => Respondent(
            i,
            experience: new Dictionary<string, int> { ["v"] = experience },
            burden: new Dictionary<string, int> { ["prijs"] = burden },
            worth: worth));

        Assert.Equal(sentence, ModelOf([Klantwaarde("v", Niveau.Binding)], answers).Balance!.Sentence);
    }

    [Fact]
    public void A_level_is_explained_by_the_majority_that_reaches_it() =>
        Assert.Equal(
            "Het niveau is prima: 7 van de 8 klanten die u als partner zien, zitten op prima of hoger; de zekerheid is 99 %.",
            ModelOf([Klantwaarde("v", Niveau.Binding)], Codes("v", [-1, 0, 0, 0, 0, 0, 0, 1])).Level!.Sentence);

    [Fact]
    public void A_level_that_is_held_down_names_what_holds_it()
    {
        var answers = Enumerable.Range(0, 8).Select(i => Respondent(
            i, new Dictionary<string, int> { ["betrouwbaar"] = i < 2 ? -1 : 0, ["snel"] = i < 3 ? -1 : 0, ["meedenken"] = 2 }));

        Assert.Equal(
            "Gehouden onder oké door: Betrouwbaar en Snel. Zonder die rode waarden was het niveau top: "
            + "5 van de 8 klanten die u als partner zien, zitten op top; de zekerheid is 76 %.",
            ModelOf(
                [Klantwaarde("betrouwbaar", Niveau.Basis), Klantwaarde("snel", Niveau.Basis), Klantwaarde("meedenken", Niveau.Binding)],
                answers).Level!.Sentence);
    }

    [Theory]
    [InlineData(4, "Gehouden op oké door: Innovatief. Zonder die rode waarde was het niveau top: ")]
    public void A_level_can_be_held_at_oke(int below, string opening)
    {
        var answers = Enumerable.Range(0, 8).Select(i => Respondent(
            i, new Dictionary<string, int> { ["innovatief"] = i < below ? -1 : 0, ["vertrouwen"] = 2, ["snel"] = 2 }));

        Assert.StartsWith(
            opening,
            ModelOf(
                [Klantwaarde("innovatief", Niveau.Onderscheidend), Klantwaarde("vertrouwen", Niveau.Binding), Klantwaarde("snel", Niveau.Binding)],
                answers).Level!.Sentence,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2 2 2 2 2 2 2 2", "Gemeten en uitgesproken niveau zijn gelijk bij (bijna) iedereen.")]
    [InlineData("1 1 1 1 1 1 1 1", "Het gemeten niveau ligt bij (bijna) iedereen hoger dan het uitgesproken niveau.")]
    [InlineData("3 3 3 3 3 3 3 3", "Het gemeten niveau ligt bij (bijna) iedereen lager dan het uitgesproken niveau.")]
    [InlineData("2 2 2 2 2 1 0 3", "Gemeten en uitgesproken niveau zijn gelijk bij 5 van de 8 klanten; hoger gemeten: 2, lager gemeten: 1.")]
    [InlineData("1 1 1 1 1 1 1 3", "Gemeten en uitgesproken niveau zijn gelijk bij geen van de 8 klanten; hoger gemeten: 7, lager gemeten: 1.")]
    public void The_thought_is_set_against_the_measured_level(string thoughts, string ending)
    {
        var codes = new Dictionary<string, int> { ["v"] = 0 };
        var answers = thoughts.Split(' ').Select((thought, i) => Respondent(i, codes, thought: Enum.Parse<Prestatieniveau>(thought)));

        Assert.EndsWith(ending, ModelOf([Klantwaarde("v", Niveau.Binding)], answers).Level!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Measured_and_stated_that_lie_far_apart_are_remarked_on()
    {
        var codes = new Dictionary<string, int> { ["v"] = 0 };
        var answers = Enumerable.Range(0, 8).Select(i =>
            Respondent(i, codes, thought: i < 2 ? Prestatieniveau.OnderOke : Prestatieniveau.Prima));

        Assert.Contains(
            "Gemeten en uitgesproken beeld lopen uiteen: bij 2 van de 8 klanten liggen ze twee of meer niveaus uit elkaar.",
            ModelOf([Klantwaarde("v", Niveau.Binding)], answers).Remarks);
    }

    [Fact]
    public void One_in_five_far_apart_is_not_remarked_on()
    {
        var codes = new Dictionary<string, int> { ["v"] = 0 };
        var answers = Enumerable.Range(0, 10).Select(i =>
            Respondent(i, codes, thought: i < 2 ? Prestatieniveau.OnderOke : Prestatieniveau.Prima));

        Assert.DoesNotContain(
            ModelOf([Klantwaarde("v", Niveau.Binding)], answers).Remarks,
            remark => remark.Contains("uiteen", StringComparison.Ordinal));
    }

    [Fact]
    public void The_expected_number_of_wrong_reds_is_told()
    {
        var answers = Enumerable.Range(0, 8).Select(i =>
            Respondent(i, new Dictionary<string, int> { ["v"] = i < 2 ? -1 : 0, ["w"] = i < 3 ? -1 : 0 }));

        // 1 − 0.5289 and 1 − 0.7996.
        Assert.Contains(
            "Van de 2 rode waarden zijn er naar verwachting 0,7 ten onrechte rood.",
            ModelOf([Klantwaarde("v", Niveau.Basis), Klantwaarde("w", Niveau.Basis)], answers).Remarks);
    }

    [Fact]
    public void Of_one_red_the_probability_to_be_wrong_is_told() =>
        Assert.Contains(
            "Er is 1 rode waarde; de kans dat die ten onrechte rood is, is 20 %.",
            ModelOf([Klantwaarde("v", Niveau.Basis)], Codes("v", [-1, -1, -1, 0, 0, 0, 0, 0])).Remarks);

    [Fact]
    public void The_organisation_lists_its_rollen_and_names_the_weakest() =>
        Assert.Equal(
            "Over alle getoonde rollen is het niveau prima: 13 van de 16 klanten zitten op prima of hoger; de zekerheid is meer dan 99 %. "
            + "Als partner prima (8 klanten) en als leverancier onder oké (8 klanten). Het zwakst is de organisatie als leverancier. "
            + "Rode waarden remmen het niveau van een rol, niet dat van het geheel.",
            ModelComputation.Outcome(
                Definition(Klantwaarde("v", Niveau.Basis), Klantwaarde("w", Niveau.Binding)),
                [.. Both(Partner, 0), .. Both(Leverancier, 3)]).Level!.Sentence);

    private static IEnumerable<Observation> Both(Rol rol, int failing) => Enumerable.Range(0, 8).Select(i =>
        Respondent(i, new Dictionary<string, int> { ["v"] = i < failing ? -1 : 0, ["w"] = 0 }, rol: rol.Code));
}
