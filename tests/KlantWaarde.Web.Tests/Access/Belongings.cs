using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Web.Tests.Access;

/// <summary>One of everything that has an address, of one agency.</summary>
/// <param name="Organisation">Whose reports its account managers read.</param>
/// <param name="Survey">In the field, with a report, a model that may be shown, an upload, and somebody on its list without a link.</param>
/// <param name="Report">Released, of that survey.</param>
/// <param name="Invitation">Of the one without a link.</param>
/// <param name="Mail">Of one of its invitations; in the folder.</param>
/// <param name="Upload">A file of contacts that nobody accepted yet.</param>
/// <param name="User">A consultant.</param>
/// <param name="Token">Of a link.</param>
internal sealed record Belongings(
    OrganisationId Organisation, SurveyId Survey, ReportId Report, InvitationId Invitation, MailId Mail, Guid Upload, Guid User, string Token)
{
    /// <summary>Of nobody: ids that were never given out.</summary>
    public static Belongings OfNobody() => new(
        OrganisationId.New(), SurveyId.New(), ReportId.New(), InvitationId.New(), MailId.New(), Guid.CreateVersion7(), Guid.CreateVersion7(),
        Domain.Surveys.InvitationToken.Create().Reveal());

    public static bool IsId(Type type) => type == typeof(Guid) || type.GetInterfaces().Any(
        candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IId<>));

    /// <summary>What stands in an address at <paramref name="name"/>.</summary>
    public string ValueOf(string name, Type type) => type switch
    {
        _ when type == typeof(OrganisationId) => $"{Organisation}",
        _ when type == typeof(SurveyId) => $"{Survey}",
        _ when type == typeof(ReportId) => $"{Report}",
        _ when type == typeof(InvitationId) => $"{Invitation}",
        _ when type == typeof(MailId) => $"{Mail}",
        _ => name.ToLowerInvariant() switch
        {
            "upload" => $"{Upload}",
            "user" or "id" => $"{User}",
            "token" => Token,
            "code" => type == typeof(string) ? Infrastructure.People.Klantwaarden[0] : "404",
            "kind" => "klantwaarde",
            "number" => "1",
            "rest" => "afgebroken",
            "rol" => "partner",
            "klantwaarde" => Infrastructure.People.Klantwaarden[0],
            _ => throw new InvalidOperationException($"Say in Belongings what {name} ({type.Name}) in an address is."),
        },
    };
}
