namespace KlantWaarde.Domain.Model;

/// <summary>Every number of the rules, once: for the page that changes them, the log and the report. Source: method 2i.</summary>
public static class SettingCatalogue
{
    /// <summary>In the order of the groups.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Count(nameof(ModelSettings.NMin), SettingGroup.Anonymity, "Minste aantal antwoorden dat we tonen",
            "Een rol of klantwaarde met minder antwoorden blijft leeg. Minder dan 5 kan niet.",
            5, 50, settings => settings.NMin, (settings, value) => settings with { NMin = value }),
        Count(nameof(ModelSettings.MinOrganisations), SettingGroup.Anonymity, "Minste aantal bedrijven daarachter",
            "Zo is ook een klant met veel collega’s op de lijst niet te herkennen. Minder dan 3 kan niet.",
            3, 50, settings => settings.MinOrganisations, (settings, value) => settings with { MinOrganisations = value }),

        Number(nameof(ModelSettings.LibraryWeight), SettingGroup.Niveaus, "Gewicht van de bibliotheek, in antwoorden",
            "Zoveel antwoorden telt het niveau uit de bibliotheek mee, naast wat klanten zeggen.",
            0, 10, settings => settings.LibraryWeight, (settings, value) => settings with { LibraryWeight = value }),
        Share(nameof(ModelSettings.LibraryShare), SettingGroup.Niveaus, "Deel daarvan voor het niveau uit de bibliotheek",
            "De rest is gelijk verdeeld over de andere niveaus.",
            0.25, 1, settings => settings.LibraryShare, (settings, value) => settings with { LibraryShare = value }),
        Number(nameof(ModelSettings.DerivedWeightMax), SettingGroup.Niveaus, "Meeste gewicht van afgeleid bewijs, in antwoorden",
            "Meer dan dit weegt het verband met de tevredenheid nooit.",
            0, 10, settings => settings.DerivedWeightMax, (settings, value) => settings with { DerivedWeightMax = value }),
        Share(nameof(ModelSettings.DerivedWeightShare), SettingGroup.Niveaus, "Meeste gewicht van afgeleid bewijs, als deel van de antwoorden",
            "Wat klanten zelf zeggen, geeft zo altijd de doorslag.",
            0, 0.5, settings => settings.DerivedWeightShare, (settings, value) => settings with { DerivedWeightShare = value }),
        Count(nameof(ModelSettings.DerivedMinN), SettingGroup.Niveaus, "Minste aantal klanten voor afgeleid bewijs",
            "Met minder klanten zoeken we geen verband met de tevredenheid.",
            10, 1000, settings => settings.DerivedMinN, (settings, value) => settings with { DerivedMinN = value }),
        Count(nameof(ModelSettings.DerivedMinCell), SettingGroup.Niveaus, "Minste aantal klanten per groep daarin",
            "Zoveel klanten moeten er onder, op of boven verwachting zijn voor we die groepen vergelijken.",
            3, 100, settings => settings.DerivedMinCell, (settings, value) => settings with { DerivedMinCell = value }),
        Share(nameof(ModelSettings.DerivedQ), SettingGroup.Niveaus, "Toegestaan deel toevalstreffers bij afgeleid bewijs",
            "Over alle klantwaarden van een rol samen.",
            0.01, 0.5, settings => settings.DerivedQ, (settings, value) => settings with { DerivedQ = value }),
        Share(nameof(ModelSettings.ConfirmThreshold), SettingGroup.Niveaus, "Een niveau is bevestigd vanaf een kans van",
            "Berekend uit de antwoorden alleen, zonder de bibliotheek.",
            0.5, 0.99, settings => settings.ConfirmThreshold, (settings, value) => settings with { ConfirmThreshold = value }),
        Share(nameof(ModelSettings.TierFdr), SettingGroup.Niveaus, "Bevestigde niveaus die naar verwachting niet kloppen, hoogstens",
            "Worden het er meer, dan noemen we de minst zekere voorlopig.",
            0, 0.5, settings => settings.TierFdr, (settings, value) => settings with { TierFdr = value }),
        Share(nameof(ModelSettings.ProvisionalThreshold), SettingGroup.Niveaus, "Een niveau is voorlopig vanaf een kans van",
            "Berekend uit de antwoorden en de bibliotheek samen.",
            0.5, 0.99, settings => settings.ProvisionalThreshold, (settings, value) => settings with { ProvisionalThreshold = value }),

        Share(nameof(ModelSettings.OrangeBasis), SettingGroup.Colours, "Basis is kwetsbaar vanaf dit deel onder verwachting",
            "Vanaf hier is een klantwaarde in de basis oranje.",
            0.01, 0.98, settings => settings.OrangeBasis, (settings, value) => settings with { OrangeBasis = value }),
        Share(nameof(ModelSettings.RedBasis), SettingGroup.Colours, "Basis is onder verwachting vanaf dit deel",
            "Vanaf hier is een klantwaarde in de basis rood.",
            0.02, 0.99, settings => settings.RedBasis, (settings, value) => settings with { RedBasis = value }),
        Share(nameof(ModelSettings.OrangeOther), SettingGroup.Colours, "Het overige is kwetsbaar vanaf dit deel onder verwachting",
            "Vanaf hier is wat onderscheidt of bindt oranje, en een investering ook.",
            0.01, 0.98, settings => settings.OrangeOther, (settings, value) => settings with { OrangeOther = value }),
        Share(nameof(ModelSettings.RedOther), SettingGroup.Colours, "Het overige is onder verwachting vanaf dit deel",
            "Vanaf hier is wat onderscheidt of bindt rood, en een investering ook.",
            0.02, 0.99, settings => settings.RedOther, (settings, value) => settings with { RedOther = value }),
        Share(nameof(ModelSettings.AboveOther), SettingGroup.Colours, "Top vraagt meer dan dit deel boven verwachting",
            "Anders is het prima.",
            0.1, 0.99, settings => settings.AboveOther, (settings, value) => settings with { AboveOther = value }),
        Share(nameof(ModelSettings.CertainFirm), SettingGroup.Colours, "Een kleur is vast vanaf een kans van",
            "De kans dat de kleur klopt.",
            0.5, 0.99, settings => settings.CertainFirm, (settings, value) => settings with { CertainFirm = value }),
        Share(nameof(ModelSettings.CertainFair), SettingGroup.Colours, "Een kleur is redelijk zeker vanaf een kans van",
            "Daaronder noemen we haar indicatief.",
            0.34, 0.98, settings => settings.CertainFair, (settings, value) => settings with { CertainFair = value }),

        Number(nameof(ModelSettings.TopMeanCode), SettingGroup.Pyramid, "Een klant staat op top vanaf een gemiddelde ervaring van",
            "Op een schaal van −2 (veel slechter dan verwacht) tot 2 (veel beter).",
            0.1, 2, settings => settings.TopMeanCode, (settings, value) => settings with { TopMeanCode = value }),

        Number(nameof(ModelSettings.BalanceBand), SettingGroup.Balance, "In balans is een waarde per investering tot zover van 1",
            "Met 0,05 is alles tussen 0,95 en 1,05 in balans.",
            0, 0.5, settings => settings.BalanceBand, (settings, value) => settings with { BalanceBand = value }),

        Share(nameof(ModelSettings.Confidence), SettingGroup.Margins, "Betrouwbaarheid van elk interval",
            "Hoe hoger, hoe breder de marges die we tonen.",
            0.5, 0.99, settings => settings.Confidence, (settings, value) => settings with { Confidence = value }),
        Count(nameof(ModelSettings.BootstrapB), SettingGroup.Margins, "Aantal herhalingen bij een herhaalde steekproef",
            "Meer herhalingen rekenen langer en veranderen weinig.",
            999, 9999, settings => settings.BootstrapB, (settings, value) => settings with { BootstrapB = value }),
        Count(nameof(ModelSettings.BootstrapMinN), SettingGroup.Margins, "Minste aantal klanten voor zo’n marge",
            "Met minder klanten staat er indicatief in plaats van een marge.",
            10, 1000, settings => settings.BootstrapMinN, (settings, value) => settings with { BootstrapMinN = value }),

        Share(nameof(ModelSettings.WaveQ), SettingGroup.Comparing, "Toegestaan deel toevalstreffers bij vergelijken",
            "Over alle klantwaarden van een rol samen, tussen twee metingen of groepen.",
            0.01, 0.5, settings => settings.WaveQ, (settings, value) => settings with { WaveQ = value }),
        Count(nameof(ModelSettings.PairMinN), SettingGroup.Comparing, "Minste aantal klanten dat beide keren antwoordde",
            "Met minder vergelijken we de twee metingen als aparte groepen.",
            5, 1000, settings => settings.PairMinN, (settings, value) => settings with { PairMinN = value }),
        Share(nameof(ModelSettings.PairMinShare), SettingGroup.Comparing, "Minste deel van de kleinste meting dat beide keren antwoordde",
            "Is het deel kleiner, dan vergelijken we de twee metingen als aparte groepen.",
            0, 1, settings => settings.PairMinShare, (settings, value) => settings with { PairMinShare = value }),

        new(nameof(ModelSettings.Weighting), SettingGroup.Weighting, "Wie hoe zwaar telt",
            "Met één stem per bedrijf delen collega’s van één klant hun stem.",
            SettingUnit.Weighting, (double)Weighting.OneVoice, (double)Weighting.PerRespondent,
            settings => (double)settings.Weighting, (settings, value) => settings with { Weighting = (Weighting)value }),
        Share(nameof(ModelSettings.FpcMinResponse), SettingGroup.Weighting, "Met het aantal klanten rekenen vanaf een respons van",
            "Antwoordt een groot deel van alle klanten in een rol, dan zijn de uitkomsten zekerder.",
            0, 1, settings => settings.FpcMinResponse, (settings, value) => settings with { FpcMinResponse = value }),

        new(nameof(ModelSettings.MaxSeconds), SettingGroup.Questionnaire, "Langste duur van de vragenlijst",
            "Een langere vragenlijst versturen we niet.",
            SettingUnit.Seconds, 160, 360, settings => settings.MaxSeconds, (settings, value) => settings with { MaxSeconds = (int)value }),
        Count(nameof(ModelSettings.ZoneWidth), SettingGroup.Questionnaire, "Breedte van wat nog volgens verwachting is, in cijfers",
            "Alleen als u naar cijfers vraagt: zoveel punten boven het minimum is nog volgens verwachting.",
            1, 4, settings => settings.ZoneWidth, (settings, value) => settings with { ZoneWidth = value }),
    ];

    private static readonly Dictionary<string, Setting> ByName = All.ToDictionary(setting => setting.Name, StringComparer.Ordinal);

    /// <returns>Null when there is no such number.</returns>
    public static Setting? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The numbers that differ between two, in the order of the catalogue.</summary>
    public static IEnumerable<Setting> Between(ModelSettings one, ModelSettings other) =>
        All.Where(setting => setting.Of(one) != setting.Of(other));

    private static Setting Count(
        string name, SettingGroup group, string title, string purpose, int lowest, int highest,
        Func<ModelSettings, int> of, Func<ModelSettings, int, ModelSettings> put) =>
        new(name, group, title, purpose, SettingUnit.Count, lowest, highest,
            settings => of(settings), (settings, value) => put(settings, (int)value));

    private static Setting Share(
        string name, SettingGroup group, string title, string purpose, double lowest, double highest,
        Func<ModelSettings, double> of, Func<ModelSettings, double, ModelSettings> put) =>
        new(name, group, title, purpose, SettingUnit.Share, lowest, highest, of, put);

    private static Setting Number(
        string name, SettingGroup group, string title, string purpose, double lowest, double highest,
        Func<ModelSettings, double> of, Func<ModelSettings, double, ModelSettings> put) =>
        new(name, group, title, purpose, SettingUnit.Number, lowest, highest, of, put);
}
