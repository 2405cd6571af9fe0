using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>The numbers by which a survey is computed, and what the organisation knows of its klanten. Source: method 2i.</summary>
public sealed class RulesModel(KlantWaardeDbContext db, TimeProvider clock) : SurveyPage(db, clock)
{
    [BindProperty]
    public RulesInput Input { get; set; } = new();

    /// <summary>What the answers may be weighted by.</summary>
    public IReadOnlyList<FrameVariable> Variables { get; private set; } = [];

    /// <summary>Newest first: the lines of one change together.</summary>
    public IReadOnlyList<IGrouping<int, SettingsChange>> History { get; private set; } = [];

    public ModelSettings Settings => Header.Survey.Settings;

    /// <summary>How many numbers differ from the standard.</summary>
    public int Changed => SettingCatalogue.Between(ModelSettings.Standaard, Settings).Count();

    public IEnumerable<RolDefinition> Rollen => Header.Survey.Rollen.Select(code => BuiltInRollen.All.Single(rol => rol.Code == code));

    /// <summary>Whether a group is worth opening: something in it was changed, or is wrong.</summary>
    public bool IsOpen(IEnumerable<Setting> group) => group.Any(setting =>
        !setting.IsStandard(Settings) || ModelState.TryGetValue($"Input.Numbers[{setting.Name}]", out var entry) && entry.Errors.Count > 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation))
            return NotFound();

        await ReadAsync(Header.Survey, cancellation);
        Input = RulesInput.From(Header.Survey, Variables);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => SaveAsync(input => input, cancellation);

    /// <summary>Every number as the standard has it; the rest as it was typed.</summary>
    public Task<IActionResult> OnPostStandardAsync(CancellationToken cancellation) => SaveAsync(
        input => input with { Numbers = SettingCatalogue.All.ToDictionary(setting => setting.Name, setting => (string?)setting.Typed(setting.Standard)) },
        cancellation);

    private async Task<IActionResult> SaveAsync(Func<RulesInput, RulesInput> asked, CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } survey)
            return NotFound();

        await ReadAsync(survey, cancellation);
        Input = Input.Whole(survey, Variables);
        var input = asked(Input);
        if (!ModelState.Accepts(new RulesValidator(survey).Validate(input)))
            return await FaultsAsync(cancellation);

        var log = survey.ChangeRules(input.ToSettings(), input.Reason ?? "", User.DisplayName, Now);
        survey.Describe(input.ToFacts());
        Db.SettingsChanges.AddRange(log);

        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException failure) when (failure is DbUpdateConcurrencyException || failure.InnerException is not null)
        {
            ModelState.AddModelError("", "Een collega wijzigde dit onderzoek net. Kijk wat er nu staat en bewaar opnieuw.");
            return await FaultsAsync(cancellation);
        }

        this.Tell(log is [] ? "Bewaard. Aan de rekenregels is niets veranderd." : $"Bewaard. Voortaan gelden rekenregels {survey.Settings.Version}.");
        return RedirectToPage(new { Id });
    }

    private async Task ReadAsync(Survey survey, CancellationToken cancellation)
    {
        Variables = await FrameVariable.OfAsync(Db, survey, cancellation);
        var changes = await Db.SettingsChanges
            .AsNoTracking()
            .Where(change => change.SurveyId == survey.Id && change.AgencyId == survey.AgencyId)
            .ToListAsync(cancellation);
        History = [.. changes.GroupBy(change => change.Revision).OrderByDescending(change => change.Key)];
    }
}
