using FluentValidation;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>Title, period and voice of a survey.</summary>
public sealed record SetUpInput
{
    public OrganisationId OrganisationId { get; init; }

    public string Title { get; init; } = "";

    public DateOnly? ClosesOn { get; init; }

    public Voice Dutch { get; init; } = Voice.U;

    public bool OffersEnglish { get; init; }

    internal static SetUpInput From(Survey survey) => new()
    {
        OrganisationId = survey.OrganisationId,
        Title = survey.Title,
        ClosesOn = survey.Wave.ClosesOn,
        Dutch = survey.Dutch,
        OffersEnglish = survey.OffersEnglish,
    };
}

internal sealed class SetUpValidator : AbstractValidator<SetUpInput>
{
    public const int MostDays = 365;

    public SetUpValidator(DateOnly today)
    {
        RuleFor(input => input.Title)
            .NotEmpty().WithMessage("Geef het onderzoek een titel.")
            .MaximumLength(Survey.TitleMaxLength).WithMessage($"Gebruik voor de titel hooguit {Survey.TitleMaxLength} tekens.");

        RuleFor(input => input.ClosesOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Kies de laatste dag waarop klanten kunnen antwoorden.")
            .GreaterThanOrEqualTo(today).WithMessage("Kies een sluitdatum die nog niet voorbij is.")
            .LessThanOrEqualTo(today.AddDays(MostDays)).WithMessage("Kies een sluitdatum binnen een jaar.");

        RuleFor(input => input.Dutch)
            .Must(voice => voice is Voice.U or Voice.Je).WithMessage("Kies u of je.");
    }
}
