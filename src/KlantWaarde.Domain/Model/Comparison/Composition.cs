using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>Somebody who was invited, and what was known of them beforehand.</summary>
/// <param name="Organisation">The client organisation.</param>
/// <param name="Rol">The code of the rol that the contact list gives them, or null.</param>
/// <param name="Frame">Client size, years as a klant… by name of the variable.</param>
/// <param name="Answered">They did.</param>
public sealed record Invitee(Guid Organisation, string? Rol, IReadOnlyDictionary<string, string> Frame, bool Answered);

/// <summary>Who answered of those invited. Source: method 2h.</summary>
/// <param name="Answered">How many; null when that is too few to show.</param>
/// <param name="Invited">How many.</param>
/// <param name="Rollen">By the rol of the contact list.</param>
/// <param name="Variables">By each frame variable, in the order asked for.</param>
/// <param name="Warnings">In Dutch: of each variable by which those who answered are not like those who did not.</param>
public sealed record Composition(
    int? Answered,
    int Invited,
    IReadOnlyList<CompositionGroup> Rollen,
    IReadOnlyList<CompositionVariable> Variables,
    IReadOnlyList<string> Warnings)
{
    /// <param name="invitees">Of the wave, in any order.</param>
    /// <param name="rollen">Of the survey.</param>
    /// <param name="variables">The names of the frame variables.</param>
    /// <param name="settings">The rules' numbers.</param>
    public static Composition Of(
        IReadOnlyList<Invitee> invitees, IReadOnlyList<Rol> rollen, IReadOnlyList<string> variables, ModelSettings settings)
    {
        var names = rollen.ToDictionary(rol => rol.Code, rol => rol.Name);
        var byRol = ResponseSplit.By(invitees, one => one.Rol is { } rol ? names.GetValueOrDefault(rol) : null, settings);
        var splits = variables
            .Select(variable => ResponseSplit.By(invitees, one => one.Frame.GetValueOrDefault(variable), settings))
            .ToList();

        var p = splits.Select(split => split.PValue()).ToList();
        var tested = variables.Zip(splits, p).Zip(Multiplicity.BenjaminiHochberg(p), (one, adjusted) =>
            CompositionVariable.Of(one.First, one.Second, one.Third, adjusted, settings)).ToList();

        return new(
            byRol.Answered, invitees.Count, byRol.Groups(), tested,
            [.. tested.Select(variable => variable.Warning).OfType<string>()]);
    }
}

/// <summary>The response by one frame variable.</summary>
/// <param name="Variable">Its name.</param>
/// <param name="Groups">By category, in the order of their names.</param>
/// <param name="P">Of all categories having been as ready to answer; those that may not be shown count as one.</param>
/// <param name="AdjustedP">After Benjamini and Hochberg over the variables.</param>
/// <param name="Warning">In Dutch, with the direction; null when there is nothing to warn of.</param>
public sealed record CompositionVariable(
    string Variable, IReadOnlyList<CompositionGroup> Groups, double P, double AdjustedP, string? Warning)
{
    private const double Margin = 1e-9;

    internal static CompositionVariable Of(
        string variable, ResponseSplit split, double p, double adjusted, ModelSettings settings)
    {
        var warning = adjusted <= settings.WaveQ + Margin ? Sentences.Skewed(variable, split.Extreme()) : null;

        return new(variable, split.Groups(), p, adjusted, warning);
    }
}

/// <summary>The response of one category.</summary>
/// <param name="Category">Its name; null are those of whom it is not known.</param>
/// <param name="Answered">How many; null when that may not be shown.</param>
/// <param name="Invited">How many.</param>
/// <param name="Sentence">In Dutch: "12 van de 30 uitgenodigden".</param>
public sealed record CompositionGroup(string? Category, int? Answered, int Invited, string Sentence);
