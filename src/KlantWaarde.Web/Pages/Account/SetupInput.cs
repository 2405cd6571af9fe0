using FluentValidation;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Forms;

namespace KlantWaarde.Web.Pages.Account;

/// <summary>What makes the first administrator.</summary>
public sealed record SetupInput
{
    public string Code { get; init; } = "";

    public string Agency { get; init; } = "";

    public string Name { get; init; } = "";

    public string Email { get; init; } = "";

    public string Password { get; init; } = "";
}

internal sealed class SetupValidator : AbstractValidator<SetupInput>
{
    public SetupValidator()
    {
        RuleFor(input => input.Agency)
            .NotEmpty().WithMessage("Vul de naam van het bureau in.")
            .MaximumLength(Agency.NameMaxLength).WithMessage($"Gebruik voor het bureau hooguit {Agency.NameMaxLength} tekens.");

        RuleFor(input => input.Name)
            .NotEmpty().WithMessage("Vul uw naam in.")
            .MaximumLength(KlantWaardeUser.NameMaxLength).WithMessage($"Gebruik voor uw naam hooguit {KlantWaardeUser.NameMaxLength} tekens.");

        RuleFor(input => input.Email).EmailAddressInDutch();
        RuleFor(input => input.Password).PasswordInDutch();
    }
}
