using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace KlantWaarde.Web.Access;

/// <summary>Who may open what, in one place. Closed by default: a page that is not named here asks for a sign-in.</summary>
internal static class AccessSetup
{
    /// <summary>Consultants and the administrator of their agency.</summary>
    public const string Consultants = "Consultants";

    /// <summary>The administrator of an agency.</summary>
    public const string AgencyAdministrators = "AgencyAdministrators";

    /// <summary>Whoever reads released reports: account managers, and the consultants who released them.</summary>
    public const string Readers = "Readers";

    /// <summary>The administrator of the installation.</summary>
    public const string PlatformAdministrators = "PlatformAdministrators";

    extension(IHostApplicationBuilder builder)
    {
        public void AddAccess() => builder.Services.AddAuthorizationBuilder()
            .AddPolicy(Consultants, policy => policy.RequireRole(Roles.Consultant, Roles.AgencyAdministrator))
            .AddPolicy(AgencyAdministrators, policy => policy.RequireRole(Roles.AgencyAdministrator))
            .AddPolicy(Readers, policy => policy.RequireRole(Roles.AccountManager, Roles.Consultant, Roles.AgencyAdministrator))
            .AddPolicy(PlatformAdministrators, policy => policy.RequireRole(Roles.PlatformAdministrator))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    extension(PageConventionCollection pages)
    {
        public void SayWhoMayOpenWhat()
        {
            pages.AuthorizeFolder("/Organisations", Consultants);
            pages.AuthorizeFolder("/Surveys", Consultants);
            pages.AuthorizeFolder("/Library", Consultants);
            pages.AuthorizeFolder("/Post", Consultants);
            pages.AuthorizeFolder("/Users", AgencyAdministrators);
            pages.AuthorizeFolder("/Reports", Readers);
            pages.AuthorizeFolder("/Agencies", PlatformAdministrators);

            pages.AllowAnonymousToPage("/Index");
            pages.AllowAnonymousToPage("/Error");
            pages.AllowAnonymousToPage("/Account/Setup");
            pages.AllowAnonymousToPage("/Account/SignIn");
            pages.AllowAnonymousToPage("/Account/Password");
            pages.AllowAnonymousToFolder("/Questionnaire");

            // The link is the right to answer: no cookie and no token of ours stands between a respondent and the form.
            pages.AddFolderApplicationModelConvention("/Questionnaire", page =>
            {
                page.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
                page.Filters.Add(new ServiceFilterAttribute<Pages.Questionnaire.LinkFilter>());
            });
        }
    }
}
