using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Document;

namespace KlantWaarde.Reporting.Tests;

/// <summary>What a consultant releases, made by hand.</summary>
internal static class Reports
{
    public static ReportContent Full { get; } = new(
        "Voorbeeld Logistiek",
        "Bureau Helder",
        "meting najaar 2026",
        "september en oktober 2026",
        new(ModelSettings.Standaard.Version, [Models.Full, Models.Suppressed], 22, Models.LevelAt(Prestatieniveau.Prima, [])),
        Invited: 58,
        new Dictionary<string, int> { ["partner"] = 31 },
        "Klanten zijn graag bij u, en zij verwachten dat u vaker zelf belt.\n\nBegin met proactief zijn: daar wint u het meest.",
        new(2026, 11, 22, 13, 5, 0, TimeSpan.Zero),
        "Anna de Vries",
        "9f2c41d07be6",
        ModelSettings.Standaard);
}
