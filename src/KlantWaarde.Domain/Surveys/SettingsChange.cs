using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Surveys;

/// <summary>One number of the rules that was changed for a survey; never changed afterwards. Source: method 2i.</summary>
public sealed class SettingsChange : IOwned
{
    public const int SettingMaxLength = 40;
    public const int ReasonMaxLength = 500;
    public const int ByMaxLength = 100;

    internal SettingsChange(Survey survey, Setting setting, ModelSettings from, ModelSettings to, string reason, string by, DateTimeOffset at)
    {
        AgencyId = survey.AgencyId;
        SurveyId = survey.Id;
        Revision = to.Revision;
        Setting = setting.Name;
        From = setting.Of(from);
        To = setting.Of(to);
        Reason = Text.Required(reason, ReasonMaxLength);
        By = Text.Required(by, ByMaxLength);
        At = at;
    }

    // For the database.
    private SettingsChange()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public AgencyId AgencyId { get; private init; }

    public SurveyId SurveyId { get; private init; }

    /// <summary>The revision of the settings that it made; several numbers may change in one.</summary>
    public int Revision { get; private init; }

    /// <summary>The name of a <see cref="Model.Setting"/>.</summary>
    public string Setting { get; private init; } = "";

    public double From { get; private init; }

    public double To { get; private init; }

    /// <summary>Why, in the consultant's own words: never blank, at most <see cref="ReasonMaxLength"/> characters.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>The name of the consultant, as it was.</summary>
    public string By { get; private init; } = "";

    public DateTimeOffset At { get; private init; }
}
