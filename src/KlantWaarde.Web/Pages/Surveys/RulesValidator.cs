using FluentValidation;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>What a consultant may set the numbers to, with a sentence at each field.</summary>
internal sealed class RulesValidator : AbstractValidator<RulesInput>
{
    /// <summary>What must be less than what, and what to say beside the second.</summary>
    private static readonly (string Less, string More, string Sentence)[] Orders =
    [
        (nameof(ModelSettings.OrangeBasis), nameof(ModelSettings.RedBasis), "In de basis moet rood bij een hoger deel beginnen dan oranje."),
        (nameof(ModelSettings.OrangeOther), nameof(ModelSettings.RedOther), "Boven de basis moet rood bij een hoger deel beginnen dan oranje."),
        (nameof(ModelSettings.CertainFair), nameof(ModelSettings.CertainFirm), "Vast moet een hogere kans vragen dan redelijk zeker."),
        (nameof(ModelSettings.ProvisionalThreshold), nameof(ModelSettings.ConfirmThreshold), "Bevestigd moet een hogere kans vragen dan voorlopig."),
    ];

    private readonly Survey _survey;

    public RulesValidator(Survey survey)
    {
        _survey = survey;
        RuleFor(input => input).Custom((input, context) =>
        {
            Facts(input, context);
            Sizes(input, context);
            Numbers(input, context);
        });

        RuleFor(input => input.Reason)
            .Must((input, reason) => !string.IsNullOrWhiteSpace(reason) || !Changes(input))
            .WithMessage("Schrijf waarom u de rekenregels aanpast. Die reden staat straks in het rapport.")
            .MaximumLength(SettingsChange.ReasonMaxLength).WithMessage($"Gebruik voor de reden hooguit {SettingsChange.ReasonMaxLength} tekens.");
    }

    private bool Changes(RulesInput input) => SettingCatalogue.Between(_survey.Settings, input.ToSettings()).Any();

    private void Facts(RulesInput input, ValidationContext<RulesInput> context)
    {
        foreach (var (rol, typed) in input.Populations)
            if (!Clients.Accepts(typed, least: 1))
                context.AddFailure($"{nameof(RulesInput.Populations)}[{rol}]", $"Aantal klanten als {rol}: vul een heel getal van 1 of meer in, of laat het veld leeg.");

        if (!Clients.Accepts(input.LostClients, least: 0))
            context.AddFailure(nameof(RulesInput.LostClients), "Aantal vertrokken klanten: vul een heel getal in, of laat het veld leeg.");
        if (!string.IsNullOrEmpty(input.DesiredRol) && !_survey.Rollen.Contains(input.DesiredRol))
            context.AddFailure(nameof(RulesInput.DesiredRol), "Kies een rol van dit onderzoek.");
    }

    private static void Sizes(RulesInput input, ValidationContext<RulesInput> context)
    {
        if (string.IsNullOrEmpty(input.PostStratifyBy))
            return;
        if (input.Sizes.All(size => size.Variable != input.PostStratifyBy))
            context.AddFailure(nameof(RulesInput.PostStratifyBy), "Kies een kenmerk uit de lijst.");

        foreach (var (index, size) in input.Sizes.Index().Where(size => size.Item.Variable == input.PostStratifyBy))
            if (string.IsNullOrWhiteSpace(size.Clients) || !Clients.Accepts(size.Clients, least: 1))
                context.AddFailure($"{nameof(RulesInput.Sizes)}[{index}].{nameof(SizeInput.Clients)}", $"Vul in hoeveel klanten er zijn in ‘{size.Category}’: een heel getal van 1 of meer.");
    }

    private static void Numbers(RulesInput input, ValidationContext<RulesInput> context)
    {
        var wrong = SettingCatalogue.All.Where(setting => !IsRight(setting, input)).ToList();
        foreach (var setting in wrong)
            context.AddFailure(FieldOf(setting.Name), $"{setting.Title}: {Asked(setting)}");

        foreach (var (less, more, sentence) in Orders)
            if (wrong.All(setting => setting.Name != less && setting.Name != more) && ValueOf(less, input) >= ValueOf(more, input))
                context.AddFailure(FieldOf(more), sentence);
    }

    private static bool IsRight(Setting setting, RulesInput input) =>
        setting.TryRead(input.Numbers.GetValueOrDefault(setting.Name), out var value) && setting.Allows(value);

    private static double ValueOf(string name, RulesInput input) =>
        SettingCatalogue.Find(name)!.TryRead(input.Numbers.GetValueOrDefault(name), out var value) ? value : double.NaN;

    private static string FieldOf(string name) => $"{nameof(RulesInput.Numbers)}[{name}]";

    private static string Asked(Setting setting)
    {
        var kind = setting.Unit switch
        {
            SettingUnit.Share => "een percentage",
            SettingUnit.Number => "een getal",
            SettingUnit.Seconds => "een heel aantal seconden",
            _ => "een heel getal",
        };
        return setting.Unit is SettingUnit.Weighting
            ? "kies een van de twee."
            : $"vul {kind} in van {setting.Typed(setting.Lowest)} tot en met {setting.Typed(setting.Highest)}.";
    }
}
