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

        return [.. tally.Respondents
            .GroupBy(one => one.Respondent.Organisation, one => one.Respondent)
            .Select(organisation => VoiceOf([.. organisation], shown))
            .OrderBy(voice => voice, ByContent.Comparer)];
    }

    private static OrganisationVoice VoiceOf(Respondent[] respondents, bool[] shown) => new(
        respondents.Average(respondent => respondent.Satisfaction),
        MeanInOrder(respondents.Select(respondent => respondent.Loyalty)),
        [.. shown.Select((isShown, position) => isShown ? CodeOf(respondents, position) : null)]);

    private static int? CodeOf(Respondent[] respondents, int position)
    {
        List<int> codes = [.. respondents.Select(respondent => respondent.Codes[position]).OfType<int>()];
        return codes is [] ? null : OneVoice.CodeOf(codes);
    }

    /// <summary>Fractions add up to the same in one order only.</summary>
    private static double? MeanInOrder(IEnumerable<double?> values) => values.Order().Average();

    private sealed class ByContent : IComparer<OrganisationVoice>
    {
        public static ByContent Comparer { get; } = new();

        public int Compare(OrganisationVoice? one, OrganisationVoice? other)
        {
            var order = Nullable.Compare(one!.Satisfaction, other!.Satisfaction);
            if (order == 0) order = Nullable.Compare(one.Loyalty, other.Loyalty);

            for (var i = 0; order == 0 && i < one.Codes.Count; i++)
                order = Nullable.Compare(one.Codes[i], other.Codes[i]);

            return order;
        }
    }
}
