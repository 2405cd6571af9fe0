using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Document;

/// <summary>The report on the account manager's desk: cover, one page at a glance, the model of each rol, and the method.</summary>
public static class KlantwaardeReport
{
    /// <summary>The same content always gives the same report: there is no clock and no chance in it.</summary>
    public static ReportDocument Compose(ReportContent content) => new(
        content.Title,
        content.Agency,
        Language: "nl-NL",
        Footer: $"{content.Organisation} · {content.Survey} · {content.Agency}",
        content.ReleasedAt,
        [
            KlantwaardeReportCover.Compose(content),
            KlantwaardeReportGlance.Compose(content),
            .. ShownIn(content).Select(model => KlantwaardeReportModel.Compose(model, content)),
            KlantwaardeReportMethod.Compose(content),
        ]);

    private static IEnumerable<Klantwaardemodel> ShownIn(ReportContent content) =>
        content.Outcome.Models.Where(model => model.IsShown);
}
