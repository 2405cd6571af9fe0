using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Document;

/// <summary>The numbers of the rules that were used, in words. Source: method 2i.</summary>
internal static class ReportSettings
{
    private const string Caption = "Instellingen waarmee is gerekend";

    /// <summary>The numbers; where some were changed for the study, those are marked and every standard stands beside it.</summary>
    public static Block.Table Table(ModelSettings settings) => SettingCatalogue.Between(ModelSettings.Standaard, settings).Any()
        ? new(
            Caption,
            [new("Instelling", 62), new("Waarde", 19, Anchor.End), new("Standaard", 19, Anchor.End)],
            [.. SettingCatalogue.All.Select(setting => (IReadOnlyList<Cell>)[NameOf(setting, settings), setting.Text(setting.Of(settings)), setting.Text(setting.Standard)])])
        : new(
            Caption,
            [new("Instelling", 78), new("Waarde", 22, Anchor.End)],
            [.. SettingCatalogue.All.Select(setting => (IReadOnlyList<Cell>)[setting.Title, setting.Text(setting.Of(settings))])]);

    /// <summary>Which version of the rules, and who changed it, when and why. Source: method 2i.</summary>
    public static string Version(ReportContent content) =>
        $"De cijfers in dit rapport komen uit KlantWaarde, volgens versie {content.Outcome.RuleVersion} van de rekenregels"
        + (content.Rules is { } change ? $", voor dit onderzoek aangepast op {DutchDate.DayOf(change.At)} door {change.By}: ‘{change.Reason}’. " : ". ");

    /// <summary>"25 %", with a space that does not break.</summary>
    public static string Share(double share) => $"{Number(100 * share)}\u00a0%";

    private static string NameOf(Setting setting, ModelSettings settings) =>
        setting.IsStandard(settings) ? setting.Title : $"{setting.Title} (aangepast)";

    private static string Number(double number) => number.ToString("0.##", Words.Dutch);
}
