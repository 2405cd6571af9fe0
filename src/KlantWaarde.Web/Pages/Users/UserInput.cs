using FluentValidation;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Forms;

namespace KlantWaarde.Web.Pages.Users;

/// <summary>A role that an administrator may give.</summary>
/// <param name="Role">One of <see cref="Roles"/>.</param>
/// <param name="Name">"Adviseur".</param>
/// <param name="May">What it is for.</param>
public sealed record RoleChoice(string Role, string Name, string May);

/// <summary>Somebody to add.</summary>
public sealed record UserInput
{
    /// <summary>The roles of an agency; that of the installation is not the agency's to give.</summary>
    public static IReadOnlyList<RoleChoice> Choices { get; } =
    [
        new(Roles.Consultant, "Adviseur", "Maakt onderzoeken, nodigt klanten uit en geeft rapporten vrij."),
        new(Roles.AgencyAdministrator, "Bureaubeheerder", "Doet wat een adviseur doet, en beheert de gebruikers."),
        new(Roles.AccountManager, "Accountmanager", "Leest de vrijgegeven rapporten van één organisatie, en verder niets."),
    ];

    public string Name { get; init; } = "";

    public string Email { get; init; } = "";

    public string Role { get; init; } = Roles.Consultant;

    /// <summary>For an account manager; of others it is not kept.</summary>
    public OrganisationId? OrganisationId { get; init; }
}

internal sealed class UserValidator : AbstractValidator<UserInput>
{
    public UserValidator()
    {
        RuleFor(input => input.Name).NameInDutch();
        RuleFor(input => input.Email).EmailAddressInDutch();

        RuleFor(input => input.Role)
            .Must(role => UserInput.Choices.Any(choice => choice.Role == role)).WithMessage("Kies een rol.");

        RuleFor(input => input.OrganisationId)
            .NotNull().WithMessage("Kies de organisatie waarvan deze accountmanager de rapporten leest.")
            .When(input => input.Role is Roles.AccountManager);
    }
}
