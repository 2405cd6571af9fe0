using FluentValidation;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Mail.Mime;

namespace KlantWaarde.Web.Forms;

/// <summary>Rules that several forms share, with the same words in each.</summary>
internal static class Rules
{
    private const int PasswordMinLength = 12;
    private const int PasswordMaxLength = 128;

    extension<T>(IRuleBuilderInitial<T, string> rule)
    {
        public void EmailAddressInDutch() => rule.Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Vul een e-mailadres in.")
            .Must(email => EmailAddress.TryParse(email?.Trim(), out _))
            .WithMessage("Vul een volledig e-mailadres in, zoals naam@bedrijf.nl.");

        /// <summary>The name of a user, as somebody else gives it.</summary>
        public void NameInDutch() => rule.Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Vul een naam in.")
            .MaximumLength(KlantWaardeUser.NameMaxLength).WithMessage($"Gebruik voor de naam hooguit {KlantWaardeUser.NameMaxLength} tekens.");

        public void PasswordInDutch() => rule.Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Vul een wachtwoord in.")
            .MinimumLength(PasswordMinLength).WithMessage($"Kies een wachtwoord van minstens {PasswordMinLength} tekens. Een zinnetje mag ook.")
            .MaximumLength(PasswordMaxLength).WithMessage($"Gebruik hooguit {PasswordMaxLength} tekens.")
            .Must(password => password.Distinct().Count() >= 5).WithMessage("Gebruik minstens 5 verschillende tekens in het wachtwoord.");
    }
}
