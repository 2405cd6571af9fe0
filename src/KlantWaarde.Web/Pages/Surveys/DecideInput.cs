using FluentValidation;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>What a consultant makes of a verschuiving.</summary>
public sealed record DecideInput
{
    public const string Accept = "overnemen";
    public const string Reject = "afwijzen";

    public string? Choice { get; init; }

    public string? Reason { get; init; }

    /// <summary>The proposal that was on the page.</summary>
    public Niveau? Proposed { get; init; }
}

internal sealed class DecideValidator : AbstractValidator<DecideInput>
{
    public DecideValidator(Niveau proposed)
    {
        RuleFor(input => input.Choice)
            .Must(choice => choice is DecideInput.Accept or DecideInput.Reject).WithMessage("Kies of u het voorstel overneemt.");

        RuleFor(input => input.Reason)
            .Must(reason => !string.IsNullOrWhiteSpace(reason)).WithMessage("Schrijf waarom u dit besluit. Die reden blijft bij het onderzoek.")
            .MaximumLength(TierDecision.ReasonMaxLength).WithMessage($"Gebruik voor de reden hooguit {TierDecision.ReasonMaxLength} tekens.");

        RuleFor(input => input.Proposed)
            .Must(seen => seen == proposed).WithMessage("Door nieuwe antwoorden is het voorstel nu anders. Lees het opnieuw en kies dan.");
    }
}
