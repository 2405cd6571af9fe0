using KlantWaarde.Domain.Model.Comparison;
using KlantWaarde.Domain.Model.Derived;

namespace KlantWaarde.Domain.Model;

/// <summary>Collapses the respondents of a rol to one row for each client organisation, for the exact tests. Source: method 2h.</summary>
internal static class Voices
{
    /// <summary>What is too small to show is left out of the rows, so that nothing can be told from it.</summary>
    /// <returns>In the order of what they say, which does not depend on who came first.</returns>
    public static IReadOnlyList<OrganisationVoice> Of(RolTally tally)
    {
        bool[] shown = [.. tally.Klantwaarden.Select(klantwaarde => klantwaarde.Experience.IsShown)];
        OrganisationVoice[] voices = [.. tally.Respondents
            .GroupBy(one => one.Respondent.Organisation, one => one.Respondent)
            .Select(organisation => organisation.Skip(1).Any() ? Together([.. organisation], shown) : Alone(organisation.First(), shown))];

        Array.Sort(voices, (one, other) => one.CompareTo(other));
        return voices;
    }

    /// <summary>Most organisations: what they say is there already.</summary>
    private static OrganisationVoice Alone(Respondent one, bool[] shown) => new(
        one.Satisfaction,
        one.Loyalty,
        shown.Contains(false) ? CodeRow.Of(shown.Length, position => shown[position] ? one.Codes[position] : null) : one.Codes);

    private static OrganisationVoice Together(Respondent[] respondents, bool[] shown) => new(
        respondents.Average(respondent => respondent.Satisfaction),
        MeanInOrder(respondents.Select(respondent => respondent.Loyalty)),
        CodeRow.Of(shown.Length, position => shown[position] ? CodeOf(respondents, position) : null));

    private static int? CodeOf(Respondent[] respondents, int position)
    {
        List<int> codes = [.. respondents.Select(respondent => respondent.Codes[position]).OfType<int>()];
        return codes is [] ? null : OneVoice.CodeOf(codes);
    }

    /// <summary>Fractions add up to the same in one order only.</summary>
    private static double? MeanInOrder(IEnumerable<double?> values) => values.Order().Average();
}
