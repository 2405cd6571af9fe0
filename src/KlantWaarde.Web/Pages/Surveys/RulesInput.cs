using System.Globalization;
using FluentValidation;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>The numbers of the rules and what the organisation knows of its klanten, as they are typed.</summary>
public sealed record RulesInput
{
    /// <summary>How many klanten there are, by code of the rol.</summary>
    public Dictionary<string, string?> Populations { get; init; } = [];

    public string? DesiredRol { get; init; }

    public string? LostClients { get; init; }

    public string? PostStratifyBy { get; init; }

    /// <summary>How many klanten there are in each category of each variable that may be weighted by.</summary>
    public SizeInput[] Sizes { get; init; } = [];

    /// <summary>By name of the setting; a share as a percentage.</summary>
    public Dictionary<string, string?> Numbers { get; init; } = [];

    /// <summary>Why the numbers change.</summary>
    public string? Reason { get; init; }

    internal static RulesInput From(Survey survey, IReadOnlyList<FrameVariable> variables) => new()
    {
        Numbers = SettingCatalogue.All.ToDictionary(setting => setting.Name, setting => (string?)setting.Typed(setting.Of(survey.Settings))),
        Populations = survey.Rollen.ToDictionary(rol => rol, rol => Typed(survey.Facts.Populations, rol)),
        DesiredRol = survey.Facts.DesiredRol,
        LostClients = survey.Facts.LostClients?.ToString(CultureInfo.InvariantCulture),
        PostStratifyBy = survey.Facts.PostStratifyBy,
        Sizes = SizesOf(variables, (variable, category) => variable == survey.Facts.PostStratifyBy ? Typed(survey.Facts.FrameSizes, category) : null),
    };

    /// <summary>The same with a place for everything that the form shows, whatever was posted.</summary>
    internal RulesInput Whole(Survey survey, IReadOnlyList<FrameVariable> variables)
    {
        var posted = Sizes.Where(size => size is not null).DistinctBy(size => (size.Variable, size.Category)).ToDictionary(size => (size.Variable, size.Category), size => size.Clients);
        return this with
        {
            Numbers = SettingCatalogue.All.ToDictionary(setting => setting.Name, setting => Numbers.GetValueOrDefault(setting.Name)),
            Populations = survey.Rollen.ToDictionary(rol => rol, rol => Populations.GetValueOrDefault(rol)),
            Sizes = SizesOf(variables, (variable, category) => posted.GetValueOrDefault((variable, category))),
        };
    }

    /// <summary>The numbers; only for an input that was accepted.</summary>
    internal ModelSettings ToSettings() => SettingCatalogue.All.Aggregate(
        ModelSettings.Standaard,
        (settings, setting) => setting.TryRead(Numbers.GetValueOrDefault(setting.Name), out var value) ? setting.Put(settings, value) : settings);

    /// <summary>What is known of the klanten; only for an input that was accepted.</summary>
    internal StudyFacts ToFacts() => new()
    {
        Populations = Populations.Where(rol => Clients.Of(rol.Value) is not null).ToDictionary(rol => rol.Key, rol => Clients.Of(rol.Value)!.Value),
        DesiredRol = string.IsNullOrEmpty(DesiredRol) ? null : DesiredRol,
        LostClients = Clients.Of(LostClients),
        PostStratifyBy = string.IsNullOrEmpty(PostStratifyBy) ? null : PostStratifyBy,
        FrameSizes = Sizes
            .Where(size => size.Variable == PostStratifyBy && Clients.Of(size.Clients) is not null)
            .ToDictionary(size => size.Category, size => Clients.Of(size.Clients)!.Value),
    };

    private static SizeInput[] SizesOf(IReadOnlyList<FrameVariable> variables, Func<string, string, string?> clients) =>
    [
        .. from variable in variables
           from category in variable.Categories
           select new SizeInput { Variable = variable.Name, Category = category.Name, Clients = clients(variable.Name, category.Name) },
    ];

    private static string? Typed(IReadOnlyDictionary<string, int> numbers, string key) =>
        numbers.TryGetValue(key, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
}

/// <summary>How many klanten there are in one category.</summary>
public sealed record SizeInput
{
    public string Variable { get; init; } = "";

    public string Category { get; init; } = "";

    public string? Clients { get; init; }
}

/// <summary>A number of klanten as it is typed.</summary>
internal static class Clients
{
    public const int Most = 10_000_000;

    /// <summary>Whether nothing was typed, or a whole number that may be.</summary>
    public static bool Accepts(string? typed, int least) => string.IsNullOrWhiteSpace(typed) || Of(typed) is { } number && number >= least && number <= Most;

    /// <returns>Null when nothing was typed, or no whole number; a point may part thousands: "1.200".</returns>
    public static int? Of(string? typed) =>
        int.TryParse(typed?.Trim(), NumberStyles.AllowThousands, Dutch, out var number) ? number : null;

    private static CultureInfo Dutch { get; } = CultureInfo.GetCultureInfo("nl-NL");
}
