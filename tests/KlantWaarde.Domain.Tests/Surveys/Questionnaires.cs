using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Library.Starter;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Domain.Tests.Surveys;

/// <summary>A questionnaire to fill in.</summary>
internal static class Questionnaires
{
    public static Questionnaire With(int klantwaarden) => new(
        "Bakker Logistiek",
        "Bureau De Waarde",
        Voice.U,
        OffersEnglish: true,
        BuiltInRollen.All,
        [.. StarterLibrary.Klantwaarden.Take(klantwaarden)],
        BuiltInInvesteringen.All,
        ModelSettings.Standaard);

    public static PostedFields Posted(params IEnumerable<(string Field, string Value)> fields)
    {
        var lookup = fields.ToLookup(entry => entry.Field, entry => entry.Value);
        return new(field => [.. lookup[field]]);
    }
}
