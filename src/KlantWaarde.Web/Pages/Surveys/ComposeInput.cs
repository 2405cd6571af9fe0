using FluentValidation;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>The codes that were ticked.</summary>
public sealed record ComposeInput
{
    public string[] Rollen { get; init; } = [];

    public string[] Klantwaarden { get; init; } = [];

    public string[] Investeringen { get; init; } = [];

    internal static ComposeInput From(Survey survey) => new()
    {
        Rollen = [.. survey.Rollen],
        Klantwaarden = [.. survey.Klantwaarden],
        Investeringen = [.. survey.Investeringen],
    };
}

internal sealed class ComposeValidator : AbstractValidator<ComposeInput>
{
    public ComposeValidator(IReadOnlySet<string> library, int maxSeconds)
    {
        var most = Burden.MaxCardsIn(maxSeconds);

        RuleFor(input => input.Rollen).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Kies minstens één rol.")
            .Must(rollen => rollen.All(code => BuiltInRollen.All.Any(rol => rol.Code == code))).WithMessage("Kies rollen uit de lijst.");

        RuleFor(input => input.Klantwaarden).Cascade(CascadeMode.Stop)
            .Must(codes => codes.Distinct().Count() >= Survey.MinKlantwaarden)
            .WithMessage($"Kies minstens {Survey.MinKlantwaarden} klantwaarden.")
            .Must(codes => codes.Distinct().Count() <= most)
            .WithMessage(input =>
                $"Met {input.Klantwaarden.Distinct().Count()} klantwaarden duurt de vragenlijst langer dan {Burden.InWords(maxSeconds)}. "
                + $"Laat er {input.Klantwaarden.Distinct().Count() - most} vallen.")
            .Must(codes => codes.All(library.Contains)).WithMessage("Kies klantwaarden uit de lijst.");

        RuleFor(input => input.Investeringen)
            .Must(codes => codes.All(code => BuiltInInvesteringen.All.Any(investering => investering.Code == code)))
            .WithMessage("Kies investeringen uit de lijst.");
    }
}
