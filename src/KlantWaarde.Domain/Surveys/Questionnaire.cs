using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Surveys;

/// <summary>What a respondent is asked: a document that is frozen at the first invitation, so that answers keep their meaning.</summary>
/// <param name="Organisation">The name that the questions use.</param>
/// <param name="Agency">Who asks on its behalf.</param>
/// <param name="Dutch">How Dutch respondents are spoken to: <see cref="Voice.U"/> or <see cref="Voice.Je"/>.</param>
/// <param name="OffersEnglish">Whether the respondent may switch to English.</param>
/// <param name="Rollen">Partner, leverancier…; the page adds "anders".</param>
/// <param name="Klantwaarden">In the order of the survey; each respondent gets an order of their own.</param>
/// <param name="Investeringen">In the order of the survey.</param>
/// <param name="Settings">The numbers of the rules.</param>
public sealed record Questionnaire(
    string Organisation,
    string Agency,
    Voice Dutch,
    bool OffersEnglish,
    IReadOnlyList<RolDefinition> Rollen,
    IReadOnlyList<KlantwaardeDefinition> Klantwaarden,
    IReadOnlyList<InvesteringDefinition> Investeringen,
    ModelSettings Settings)
{
    /// <summary>The frame into which the model counts the answers.</summary>
    public ModelDefinition ToModelDefinition() => new(
        [.. Rollen.Select(rol => new Rol(rol.Code, rol.Name.U))],
        [.. Klantwaarden.Select(klantwaarde => new Klantwaarde(klantwaarde.Code, klantwaarde.Name.U, klantwaarde.Niveaus))],
        [.. Investeringen.Select(investering => new Investering(investering.Code, investering.Name.U))],
        Settings);
}
