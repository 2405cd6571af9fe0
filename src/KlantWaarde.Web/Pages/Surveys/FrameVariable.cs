using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>What is known of the klanten of an organisation, as something to weight by.</summary>
/// <param name="Name">"Grootte".</param>
/// <param name="Categories">By name, each with how many companies of the list are in it.</param>
public sealed record FrameVariable(string Name, IReadOnlyList<(string Name, int Companies)> Categories)
{
    /// <summary>With more categories there are too few klanten in each.</summary>
    private const int MostCategories = 12;

    /// <summary>Those that part the companies of the survey's organisation into a few groups.</summary>
    public static async Task<IReadOnlyList<FrameVariable>> OfAsync(KlantWaardeDbContext db, Survey survey, CancellationToken cancellation)
    {
        var frames = await db.Accounts
            .AsNoTracking()
            .Where(account => account.OrganisationId == survey.OrganisationId && account.AgencyId == survey.AgencyId)
            .Select(account => account.Frame)
            .ToListAsync(cancellation);

        return
        [
            .. from known in frames.SelectMany(frame => frame.Categories)
               group known.Value by known.Key into variable
               let categories = variable.CountBy(category => category).OrderBy(category => category.Key, StringComparer.CurrentCulture).ToList()
               where categories.Count is >= 2 and <= MostCategories
               orderby variable.Key
               select new FrameVariable(variable.Key, [.. categories.Select(category => (category.Key, category.Value))]),
        ];
    }
}
