using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>A survey that went out.</summary>
/// <param name="Survey">As it was when it went out.</param>
/// <param name="Questionnaire">Frozen at that moment.</param>
/// <param name="Invited">By address.</param>
public sealed record Fieldwork(Survey Survey, QuestionnaireVersion Questionnaire, IReadOnlyList<Invited> Invited)
{
    public AgencyId Agency => Survey.AgencyId;

    public SurveyId Id => Survey.Id;
}

/// <summary>A person with a link.</summary>
/// <param name="Contact">Who.</param>
/// <param name="Invitation">As it was when the link was made.</param>
/// <param name="Token">The secret of the link, known to no database.</param>
public sealed record Invited(Contact Contact, Invitation Invitation, string Token)
{
    /// <summary>Where the link leads: "/v/…".</summary>
    public string Link => $"/v/{Token}";
}
