using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Model;
using Survey = KlantWaarde.Domain.Surveys.Survey;

namespace KlantWaarde.Domain.Tests.Surveys;

public sealed class SurveyRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly Survey _survey = new(AgencyId.New(), OrganisationId.New(), "Klantwaarde voorjaar", new(2026, 4, 1));

    [Fact]
    public void A_survey_begins_with_the_standard_rules() => Assert.Equal("2.0", _survey.Settings.Version);

    [Fact]
    public void A_change_makes_a_new_version_and_a_line_for_each_number()
    {
        var log = _survey.ChangeRules(
            ModelSettings.Standaard with { NMin = 8, RedBasis = 0.3, Revision = 17 }, " Kleine markt ", "Anna", Now);

        Assert.Equal("2.1", _survey.Settings.Version);
        Assert.Equal((8, 0.3), (_survey.Settings.NMin, _survey.Settings.RedBasis));
        Assert.Equal([("NMin", 5.0, 8.0), ("RedBasis", 0.25, 0.3)], log.Select(line => (line.Setting, line.From, line.To)));
        Assert.All(log, line => Assert.Equal((1, "Kleine markt", "Anna", Now), (line.Revision, line.Reason, line.By, line.At)));
        Assert.All(log, line => Assert.Equal((_survey.Id, _survey.AgencyId), (line.SurveyId, line.AgencyId)));
    }

    [Fact]
    public void The_same_numbers_again_make_no_version_and_no_line()
    {
        var revision = _survey.Revision;

        Assert.Empty(_survey.ChangeRules(ModelSettings.Standaard with { Revision = 4 }, "Zomaar", "Anna", Now));
        Assert.Equal(("2.0", revision), (_survey.Settings.Version, _survey.Revision));
    }

    [Fact]
    public void Going_back_to_the_standard_is_a_change_too()
    {
        _survey.ChangeRules(ModelSettings.Standaard with { NMin = 8 }, "Kleine markt", "Anna", Now);

        var log = _survey.ChangeRules(ModelSettings.Standaard, "Toch niet", "Bea", Now);

        Assert.Equal(("2.2", 5), (_survey.Settings.Version, _survey.Settings.NMin));
        Assert.Equal(("NMin", 8.0, 5.0), Assert.Single(log) is var line ? (line.Setting, line.From, line.To) : default);
    }

    [Fact]
    public void A_change_without_a_reason_is_refused_and_changes_nothing()
    {
        Assert.Throws<ArgumentException>(() => _survey.ChangeRules(ModelSettings.Standaard with { NMin = 8 }, " ", "Anna", Now));
        Assert.Equal("2.0", _survey.Settings.Version);
    }

    [Fact]
    public void A_survey_may_ask_for_no_more_than_its_own_longest_duration()
    {
        _survey.Compose(["partner"], Enumerable.Range(1, 12).Select(number => $"waarde-{number}"), []);
        Assert.Null(_survey.CannotBeSent(recipients: 1, Now));

        _survey.ChangeRules(ModelSettings.Standaard with { MaxSeconds = 127 + (11 * 12) - 1 }, "Korter", "Anna", Now);
        Assert.Equal(KlantWaarde.Domain.Surveys.SendRefusal.TooLong, _survey.CannotBeSent(recipients: 1, Now));

        _survey.ChangeRules(ModelSettings.Standaard with { MaxSeconds = 127 + (11 * 12) }, "Net genoeg", "Anna", Now);
        Assert.Null(_survey.CannotBeSent(recipients: 1, Now));
    }
}
