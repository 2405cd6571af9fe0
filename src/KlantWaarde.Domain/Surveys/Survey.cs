using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Surveys;

/// <summary>What an organisation wants to know of its klanten: the design, and the waves in which it was asked.</summary>
public sealed class Survey : IOwned
{
    public const int TitleMaxLength = 120;

    /// <summary>Fewer klantwaarden make no model.</summary>
    public const int MinKlantwaarden = 3;

    private readonly List<Wave> _waves = [];
    private List<string> _rollen = [];
    private List<string> _klantwaarden = [];
    private List<string> _investeringen = [];

    public Survey(AgencyId agencyId, OrganisationId organisationId, string title, DateOnly closesOn)
    {
        AgencyId = agencyId;
        OrganisationId = organisationId;
        Title = title;
        _waves.Add(new(agencyId, Id, number: 1, closesOn));
    }

    // For the database.
    private Survey() => Title = "?";

    public SurveyId Id { get; private init; } = SurveyId.New();

    public AgencyId AgencyId { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    /// <summary>The name the consultant knows it by: never blank, at most <see cref="TitleMaxLength"/> characters.</summary>
    public string Title
    {
        get;
        private set => field = Text.Required(value, TitleMaxLength);
    }

    /// <summary>How Dutch respondents are spoken to: <see cref="Voice.U"/> or <see cref="Voice.Je"/>.</summary>
    public Voice Dutch { get; private set; } = Voice.U;

    public bool OffersEnglish { get; private set; } = true;

    /// <summary>Codes, in order.</summary>
    public IReadOnlyList<string> Rollen => _rollen;

    /// <summary>Codes, in order.</summary>
    public IReadOnlyList<string> Klantwaarden => _klantwaarden;

    /// <summary>Codes, in order.</summary>
    public IReadOnlyList<string> Investeringen => _investeringen;

    public IReadOnlyList<Wave> Waves => _waves;

    /// <summary>The meting that is being prepared, in the field, or the last one that was.</summary>
    public Wave Wave => _waves.MaxBy(wave => wave.Number) ?? throw new InvalidOperationException($"Survey {Id} was read without its waves.");

    /// <summary>The numbers of the rules by which this survey is computed; a released report keeps the ones it was made with.</summary>
    public ModelSettings Settings { get; private set; } = ModelSettings.Standaard;

    /// <summary>What the organisation knows of its klanten beforehand.</summary>
    public StudyFacts Facts { get; private set; } = StudyFacts.None;

    /// <summary>How it asks.</summary>
    public SurveyDesign Design { get; private set; } = SurveyDesign.Standaard;

    /// <summary>Raised with every change; two people who change it at once do not overwrite each other.</summary>
    public int Revision { get; private set; }

    /// <summary>True from the first invitation: its questions are fixed.</summary>
    public bool IsFrozen => Wave.StartedAt is not null;

    /// <summary>Changes what a consultant may change at any time, and the voice as long as nobody was asked.</summary>
    public void SetUp(string title, Voice dutch, bool offersEnglish, DateOnly closesOn)
    {
        Title = title;
        Wave.CloseOn(closesOn);
        Revision++;

        if (IsFrozen) return;

        Dutch = dutch is Voice.Je ? Voice.Je : Voice.U;
        OffersEnglish = offersEnglish;
    }

    /// <exception cref="InvalidOperationException">The questionnaire is frozen.</exception>
    public void Compose(IEnumerable<string> rollen, IEnumerable<string> klantwaarden, IEnumerable<string> investeringen)
    {
        if (IsFrozen)
            throw new InvalidOperationException($"Survey {Id} went out at {Wave.StartedAt:u}; its questions are fixed.");

        _rollen = [.. rollen.Distinct()];
        _klantwaarden = [.. klantwaarden.Distinct()];
        _investeringen = [.. investeringen.Distinct()];
        Revision++;
    }

    /// <summary>A survey of its own that asks the same in the same way, by the same rules; without anybody in it.</summary>
    /// <remarks>
    /// What the organisation knows of its klanten stays behind: it is of another organisation or another moment. The rules
    /// are the first version of the copy.
    /// </remarks>
    /// <param name="organisation">For which it is; of the same agency.</param>
    /// <param name="title">Its name.</param>
    /// <param name="closesOn">The last day of its first meting.</param>
    /// <exception cref="ArgumentException">The organisation is of another agency.</exception>
    public Survey Copy(Organisation organisation, string title, DateOnly closesOn)
    {
        if (organisation.AgencyId != AgencyId)
            throw new ArgumentException($"Organisation {organisation.Id} is of another agency than survey {Id}.", nameof(organisation));

        return new(AgencyId, organisation.Id, title, closesOn)
        {
            Dutch = Dutch,
            OffersEnglish = OffersEnglish,
            _rollen = [.. _rollen],
            _klantwaarden = [.. _klantwaarden],
            _investeringen = [.. _investeringen],
            Settings = Settings with { Revision = 0 },
            Design = Design,
        };
    }

    /// <summary>Takes over how it asks.</summary>
    public void Shape(SurveyDesign design)
    {
        Design = design;
        Revision++;
    }

    /// <summary>Changes numbers of the rules, which makes a new version of them; nothing when all are the same.</summary>
    /// <param name="settings">All of them; its revision does not matter.</param>
    /// <param name="reason">Why, in the consultant's own words.</param>
    /// <param name="by">The name of the consultant.</param>
    /// <param name="now">The instant.</param>
    /// <returns>What to log: a row for each number that changed.</returns>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public IReadOnlyList<SettingsChange> ChangeRules(ModelSettings settings, string reason, string by, DateTimeOffset now)
    {
        var changed = SettingCatalogue.Between(Settings, settings).ToList();
        if (changed is [])
            return [];

        var (from, to) = (Settings, settings with { Revision = Settings.Revision + 1 });
        List<SettingsChange> log = [.. changed.Select(setting => new SettingsChange(this, setting, from, to, reason, by, now))];
        Settings = to;
        Revision++;
        return log;
    }

    /// <summary>Takes over what the organisation knows of its klanten.</summary>
    public void Describe(StudyFacts facts)
    {
        Facts = facts;
        Revision++;
    }

    /// <summary>What still has to be done before anybody can be asked; null when nothing has.</summary>
    public SendRefusal? CannotBeSent(int recipients, DateTimeOffset now) => this switch
    {
        { Rollen: [] } => SendRefusal.NoRol,
        { Klantwaarden.Count: < MinKlantwaarden } => SendRefusal.TooFewKlantwaarden,
        { IsFrozen: false, Klantwaarden.Count: var count } when count > Burden.MaxCardsIn(Settings.MaxSeconds) => SendRefusal.TooLong,
        { Wave.ClosesOn: var last } when last < now.DutchDay() => SendRefusal.Closed,
        _ when recipients is 0 => SendRefusal.NobodyToInvite,
        _ => null,
    };

    /// <summary>The fieldwork begins, or goes on with people who were added.</summary>
    /// <exception cref="InvalidOperationException">It cannot be sent yet; ask <see cref="CannotBeSent"/> first.</exception>
    public void Start(int recipients, DateTimeOffset now)
    {
        if (CannotBeSent(recipients, now) is { } why)
            throw new InvalidOperationException($"Survey {Id} cannot be sent: {why}.");

        Wave.Start(now);
        Revision++;
    }
}

/// <summary>Why a survey cannot be sent.</summary>
public enum SendRefusal
{
    NoRol,
    TooFewKlantwaarden,
    TooLong,
    Closed,
    NobodyToInvite,
}
