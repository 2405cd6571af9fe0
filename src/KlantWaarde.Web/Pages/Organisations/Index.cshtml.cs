using FluentValidation;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Organisations;

public sealed record OrganisationInput
{
    public string Name { get; init; } = "";
}

internal sealed class OrganisationValidator : AbstractValidator<OrganisationInput>
{
    public OrganisationValidator() => RuleFor(input => input.Name)
        .NotEmpty().WithMessage("Geef de organisatie een naam.")
        .MaximumLength(Organisation.NameMaxLength).WithMessage($"Gebruik voor de naam hooguit {Organisation.NameMaxLength} tekens.");
}

/// <summary>One line of the list.</summary>
public sealed record OrganisationLine(OrganisationId Id, string Name, int Accounts, int Surveys);

public sealed class IndexModel(KlantWaardeDbContext db) : PageModel
{
    private static readonly OrganisationValidator Validator = new();

    [BindProperty]
    public OrganisationInput Input { get; set; } = new();

    public IReadOnlyList<OrganisationLine> Organisations { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.Accepts(Validator.Validate(Input)) && await IsTakenAsync(cancellation))
            ModelState.AddModelError("Input.Name", "Deze organisatie staat al in de lijst.");

        if (!ModelState.IsValid)
        {
            await ReadAsync(cancellation);
            return this.PageWithFaults();
        }

        var organisation = new Organisation(User.Agency, Input.Name);
        db.Organisations.Add(organisation);
        await db.SaveChangesAsync(cancellation);

        this.Tell($"{organisation.Name} is toegevoegd.");
        return RedirectToPage("Details", new { organisation.Id });
    }

    private Task<bool> IsTakenAsync(CancellationToken cancellation)
    {
        var (agency, name) = (User.Agency, Input.Name.Trim().ToLowerInvariant());
        return db.Organisations.AnyAsync(organisation => organisation.AgencyId == agency && organisation.Name.ToLower() == name, cancellation);
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var agency = User.Agency;
        Organisations = await db.Organisations
            .Where(organisation => organisation.AgencyId == agency)
            .OrderBy(organisation => organisation.Name)
            .Select(organisation => new OrganisationLine(
                organisation.Id,
                organisation.Name,
                db.Accounts.Count(account => account.OrganisationId == organisation.Id),
                db.Surveys.Count(survey => survey.OrganisationId == organisation.Id)))
            .ToListAsync(cancellation);
    }
}
