using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Library.Starter;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Statistics;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Bench.MadeUp;

/// <summary>A survey of 20 klantwaarden in 3 rollen, answered by as many as are wanted: the same ones in every run.</summary>
internal static class MadeUpStudy
{
    private const ulong Seed = 20261122;

    /// <summary>Out of a hundred respondents, how many answer for the same organisation as the one before: 1.3 of each.</summary>
    private const int Colleagues = 23;

    public static Questionnaire Questionnaire { get; } = new(
        "Noordlijn",
        "Bureau Peil",
        Voice.U,
        OffersEnglish: true,
        [.. BuiltInRollen.All, Adviser],
        [.. StarterLibrary.Klantwaarden.Take(20).Select(ExpectedOfAdvisers)],
        BuiltInInvesteringen.All,
        ModelSettings.Standaard);

    /// <summary>One after another; the first ones are the same however many follow.</summary>
    public static IEnumerable<MadeUpRespondent> Respondents(int count)
    {
        var random = new SplitMix64(Seed);
        var answers = new MadeUpAnswers(Questionnaire, random);
        var organisation = 0;

        for (var respondent = 0; respondent < count; respondent++)
        {
            if (respondent > 0 && random.NextInt(100) >= Colleagues) organisation++;
            yield return new(organisation, answers.Next());
        }
    }

    public static Observation[] Observations(int count) =>
        [.. Respondents(count).Select(one => one.Answers.ToObservation(AccountOf(one.Organisation))!)];

    private static RolDefinition Adviser => new(
        "adviseur", new("adviseur", "adviser"), new("Zij vertellen ons wat we beter kunnen doen.", "They tell us what to do better."));

    private static KlantwaardeDefinition ExpectedOfAdvisers(KlantwaardeDefinition klantwaarde) => klantwaarde with
    {
        Niveaus = new Dictionary<string, Niveau>(klantwaarde.Niveaus) { [Adviser.Code] = klantwaarde.Niveaus[BuiltInRollen.Partner.Code] },
    };

    private static AccountId AccountOf(int organisation) => new(new(organisation, 0, 0, new byte[8]));
}

/// <param name="Organisation">The number of their client organisation, from 0.</param>
/// <param name="Answers">What they sent.</param>
internal sealed record MadeUpRespondent(int Organisation, Answers Answers);
