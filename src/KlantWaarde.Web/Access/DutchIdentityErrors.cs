using Microsoft.AspNetCore.Identity;

namespace KlantWaarde.Web.Access;

/// <summary>What Identity says when an account or a password will not do.</summary>
internal sealed class DutchIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        Error(nameof(PasswordTooShort), $"Kies een wachtwoord van minstens {length} tekens. Een zinnetje mag ook.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(nameof(PasswordRequiresUniqueChars), $"Gebruik minstens {uniqueChars} verschillende tekens in het wachtwoord.");

    public override IdentityError PasswordMismatch() =>
        Error(nameof(PasswordMismatch), "Het wachtwoord klopt niet.");

    public override IdentityError DuplicateEmail(string email) =>
        Error(nameof(DuplicateEmail), $"Er is al een gebruiker met het adres {email}.");

    public override IdentityError DuplicateUserName(string userName) => DuplicateEmail(userName);

    public override IdentityError InvalidEmail(string? email) =>
        Error(nameof(InvalidEmail), "Vul een volledig e-mailadres in, zoals naam@bedrijf.nl.");

    public override IdentityError InvalidUserName(string? userName) => InvalidEmail(userName);

    public override IdentityError InvalidToken() =>
        Error(nameof(InvalidToken), "Deze link is gebruikt of verlopen. Vraag de beheerder om een nieuwe.");

    public override IdentityError ConcurrencyFailure() =>
        Error(nameof(ConcurrencyFailure), "Iemand anders wijzigde dit net. Probeer het nog eens.");

    public override IdentityError DefaultError() =>
        Error(nameof(DefaultError), "Dat lukte niet. Probeer het nog eens.");

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
