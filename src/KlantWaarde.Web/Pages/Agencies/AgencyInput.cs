using FluentValidation;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Web.Forms;

namespace KlantWaarde.Web.Pages.Agencies;

/// <summary>An agency to add, with the one user who adds the others.</summary>
public sealed record AgencyInput
{
    public string Agency { get; init; } = "";

    public string Name { get; init; } = "";

    public string Email { get; init; } = "";
}

internal sealed class AgencyValidator : AbstractValidator<AgencyInput>
{
    public AgencyValidator()
    {
        RuleFor(input => input.Agency)
            .NotEmpty().WithMessage("Vul de naam van het bureau in.")
            .MaximumLength(Agency.NameMaxLength).WithMessage($"Gebruik voor het bureau hooguit {Agency.NameMaxLength} tekens.");
        RuleFor(input => input.Name).NameInDutch();
        RuleFor(input => input.Email).EmailAddressInDutch();
    }
}
