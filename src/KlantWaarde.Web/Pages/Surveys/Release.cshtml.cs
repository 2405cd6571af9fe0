using FluentValidation;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Pdf;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

public sealed record ReleaseInput
{
    public string? Conclusion { get; init; }
}

internal sealed class ReleaseValidator : AbstractValidator<ReleaseInput>
{
    public ReleaseValidator() => RuleFor(input => input.Conclusion)
        .MaximumLength(Report.ConclusionMaxLength).WithMessage($"Gebruik voor de conclusie hooguit {Report.ConclusionMaxLength} tekens.");
}

/// <summary>Freezes what the answers say now into a report, for the account managers of the organisation.</summary>
public sealed class ReleaseModel(KlantWaardeDbContext db, TimeProvider clock, ReleaseHandler handler) : SurveyPage(db, clock)
{
    private static readonly ReleaseValidator Validator = new();

    [BindProperty]
    public ReleaseInput Input { get; set; } = new();

    public IReadOnlyList<Report> Released { get; private set; } = [];

    /// <summary>Why there is nothing to release; null when there is.</summary>
    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        await ReadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        if (await ContentAsync(cancellation) is not { } content)
            return this.PageWithFaults();

        await handler.ReleaseAsync(Header, content, cancellation);
        this.Tell($"Het rapport is vrijgegeven. De accountmanagers van {Header.Organisation} kunnen het nu lezen.");
        return RedirectToPage(new { Id });
    }

    /// <summary>The PDF as it would be; nothing is kept.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        if (await ContentAsync(cancellation) is not { } content)
            return this.PageWithFaults();

        return File(PdfRenderer.Render(KlantwaardeReport.Compose(content)), "application/pdf", "voorbeeld-klantwaarderapport.pdf");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(ReportId report, CancellationToken cancellation)
    {
        var agency = User.Agency;
        if (await Db.Reports.SingleOrDefaultAsync(row => row.Id == report && row.SurveyId == Id && row.AgencyId == agency, cancellation) is not { } released)
            return NotFound();

        released.Withdraw(Now);
        await Db.SaveChangesAsync(cancellation);
        this.Tell("Het rapport is ingetrokken: accountmanagers zien het niet meer.");
        return RedirectToPage(new { Id });
    }

    private async Task<ReportContent?> ContentAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (Refusal is not null)
            ModelState.AddModelError("", Refusal);

        return ModelState.Accepts(Validator.Validate(Input))
            ? await handler.ContentAsync(Header, Input.Conclusion, User.DisplayName, cancellation)
            : null;
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var (agency, wave) = (User.Agency, Header.Wave.Id);
        Released = await Db.Reports
            .AsNoTracking()
            .Where(report => report.WaveId == wave && report.AgencyId == agency)
            .OrderByDescending(report => report.Number)
            .ToListAsync(cancellation);
        Refusal = await handler.RefusalAsync(Header, cancellation);
    }
}
