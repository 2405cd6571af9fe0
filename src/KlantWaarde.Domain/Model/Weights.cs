using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model;

/// <summary>Who counts for how much. Source: method 2h.</summary>
internal static class Weights
{
    /// <summary>What each counts: 1/k for each of the k of one client organisation, times what their stratum makes them count.</summary>
    public static double[] Of(IReadOnlyList<Respondent> respondents, ModelSettings settings)
    {
        var sizes = settings.Weighting is Weighting.OneVoice
            ? respondents.CountBy(respondent => respondent.Organisation).ToDictionary()
            : null;

        return [.. respondents.Select(respondent => respondent.StratumWeight / (sizes?[respondent.Organisation] ?? 1))];
    }

    /// <summary>The respondents with their weights.</summary>
    /// <returns>
    /// In the order of the weights, and of the same weight by what was said: in that order sums are the same to the last bit, and
    /// draws fall on the same answers, whoever came first.
    /// </returns>
    public static IReadOnlyList<(Respondent Respondent, double Weight)> Weigh(
        IReadOnlyList<Respondent> respondents, ModelSettings settings)
    {
        var places = Of(respondents, settings).Zip(respondents, (weight, respondent) => new Place(weight, respondent.Codes.First, respondent)).ToArray();
        Array.Sort(places);
        return Array.ConvertAll(places, place => (place.Respondent, place.Weight));
    }

    /// <summary>Gives every respondent what the stratum of their client organisation makes them count. Source: method 2h.</summary>
    /// <remarks>
    /// Over all who answered, in whatever rol: N_h is known of the klanten, not of a rol that they still have to ascribe. Who is in
    /// no known stratum counts for 1.
    /// </remarks>
    public static void Stratify(IReadOnlyList<Respondent> respondents, ModelDefinition definition)
    {
        if (definition.Strata is not { } strata) return;

        List<string> categories = [.. strata.Sizes.Keys.Order(StringComparer.Ordinal)];
        var members = respondents.ToLookup(respondent => categories.IndexOf(respondent.Frame.GetValueOrDefault(strata.Variable, "")));
        double[] answered = [.. categories.Index().Select(category => VoicesOf([.. members[category.Index]], definition.Settings))];
        double[] sizes = [.. categories.Zip(answered, (category, voices) => Math.Max(strata.Sizes[category], voices))];
        if (answered.Sum() == 0) return;

        foreach (var (category, weight) in PostStratification.Weights(answered, sizes).Index())
            foreach (var respondent in members[category])
                respondent.StratumWeight = weight;
    }

    private static double VoicesOf(IReadOnlyList<Respondent> respondents, ModelSettings settings) =>
        settings.Weighting is Weighting.OneVoice
            ? respondents.Select(respondent => respondent.Organisation).Distinct().Count()
            : respondents.Count;

    /// <summary>Where a respondent stands. With their first codes beside it most are told apart without a look at who it is.</summary>
    private readonly record struct Place(double Weight, ulong First, Respondent Respondent) : IComparable<Place>
    {
        public int CompareTo(Place other) =>
            Weight != other.Weight ? Weight.CompareTo(other.Weight)
            : First != other.First ? First.CompareTo(other.First)
            : Respondent.CompareTo(other.Respondent);
    }
}
