using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>The numbers of the rules as consultants' pages say them.</summary>
public static class RuleWords
{
    public static string Of(SettingGroup group) => group switch
    {
        SettingGroup.Anonymity => "Anonimiteit",
        SettingGroup.Niveaus => "Niveaus",
        SettingGroup.Colours => "Kleuren",
        SettingGroup.Pyramid => "Piramide",
        SettingGroup.Balance => "Balans",
        SettingGroup.Margins => "Marges",
        SettingGroup.Comparing => "Vergelijken",
        SettingGroup.Weighting => "Weging",
        SettingGroup.Questionnaire => "Vragenlijst",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Not a group."),
    };

    /// <summary>What a group decides, in one line.</summary>
    public static string PurposeOf(SettingGroup group) => group switch
    {
        SettingGroup.Anonymity => "Wanneer we een uitkomst laten zien.",
        SettingGroup.Niveaus => "Hoe een klantwaarde op haar niveau komt.",
        SettingGroup.Colours => "Wanneer iets rood, oranje, op orde, prima of top is.",
        SettingGroup.Pyramid => "Wanneer een klant op top staat.",
        SettingGroup.Balance => "Wanneer waarde en investering in balans zijn.",
        SettingGroup.Margins => "Hoe breed de marges om een cijfer zijn.",
        SettingGroup.Comparing => "Wanneer een verschil tussen metingen of groepen telt.",
        SettingGroup.Weighting => "Wie hoe zwaar telt.",
        SettingGroup.Questionnaire => "Wat we klanten mogen vragen.",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Not a group."),
    };

    /// <summary>What stands behind the field.</summary>
    public static string? UnitOf(Setting setting) => setting.Unit switch
    {
        SettingUnit.Share => "%",
        SettingUnit.Seconds => "seconden",
        _ => null,
    };

    /// <summary>"Minste aantal antwoorden dat we tonen: van 5 naar 8".</summary>
    public static string Of(SettingsChange change) => SettingCatalogue.Find(change.Setting) is { } setting
        ? $"{setting.Title}: van {setting.Text(change.From)} naar {setting.Text(change.To)}"
        : $"{change.Setting}: van {change.From} naar {change.To}";
}
