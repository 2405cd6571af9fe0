using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>The questions of yes or no of a rol, by group.</summary>
internal sealed class SegmentItems
{
    private readonly IReadOnlyList<VerwachtingCell?> _questions;
    private readonly IReadOnlyList<Respondent[][]> _groups;
    private readonly Rol _rol;
    private readonly ModelSettings _settings;

    private SegmentItems(
        IReadOnlyList<VerwachtingCell?> questions, IReadOnlyList<Respondent[][]> groups, Rol rol, ModelSettings settings)
    {
        _questions = questions;
        _groups = groups;
        _rol = rol;
        _settings = settings;
    }

    /// <summary>Of each group that is shown the questions; of another none.</summary>
    public static IReadOnlyList<IReadOnlyList<SegmentItem>> Of(
        Klantwaardemodel model, IReadOnlyList<SegmentGroup> groups, IReadOnlyList<bool> shown, ModelSettings settings)
    {
        var byOrganisation = groups.Select(group => group.Tally.Respondents.Select(one => one.Respondent)
            .GroupBy(respondent => respondent.Organisation).Select(organisation => organisation.ToArray()).ToArray());

        return new SegmentItems([null, .. model.Verwachtingen], [.. byOrganisation], model.Rol, settings).All(shown);
    }

    private IReadOnlyList<SegmentItem>[] All(IReadOnlyList<bool> shown)
    {
        var counts = _questions.Select((_, question) => CountsOf(question)).ToList();
        var alone = (
            from @group in Enumerable.Range(0, _groups.Count)
            where shown[@group]
            from question in Enumerable.Range(0, _questions.Count)
            select (Group: @group, Question: question, Contrast: ContrastOf(counts[question], @group))).ToList();

        var tested = alone.Where(one => one.Contrast is not null).ToList();
        var judged = tested
            .Zip(Multiplicity.BenjaminiHochberg([.. tested.Select(one => one.Contrast!.P)]))
            .ToDictionary(pair => (pair.First.Group, pair.First.Question), pair => pair.First.Contrast!.Judged(pair.Second, _settings));
        var items = alone.ToLookup(one => one.Group, one =>
            ItemOf(one.Question, counts[one.Question][one.Group], judged.GetValueOrDefault((one.Group, one.Question))));

        return [.. _groups.Select((_, i) => (IReadOnlyList<SegmentItem>)[.. items[i]])];
    }

    private YesCount[] CountsOf(int question)
    {
        return [.. _groups.Select(organisations => new YesCount(
            organisations.Sum(organisation => organisation.Count(SaysYes)),
            organisations.Sum(organisation => organisation.Length),
            organisations.Count(organisation => 2 * organisation.Count(SaysYes) > organisation.Length),
            organisations.Length))];

        bool SaysYes(Respondent respondent) => question == 0 ? respondent.Surprised : respondent.Picks.Contains(question - 1);
    }

    private ItemContrast? ContrastOf(YesCount[] counts, int group)
    {
        var one = counts[group];
        var (others, otherYes) = (counts.Sum(count => count.Clients) - one.Clients, counts.Sum(count => count.ClientsYes) - one.ClientsYes);

        return one.Clients >= _settings.NMin && others >= _settings.NMin
            ? ItemContrast.Alone(one.ClientsYes, one.Clients, otherYes, others)
            : null;
    }

    private SegmentItem ItemOf(int question, YesCount count, ItemContrast? contrast)
    {
        var cell = _questions[question];
        return new(cell?.Code, count.Yes, count.Respondents, contrast,
            Sentences.Item(cell?.Name, count.Yes, count.Respondents, contrast, _rol));
    }

    /// <summary>Of respondents, and of their organisations.</summary>
    private readonly record struct YesCount(int Yes, int Respondents, int ClientsYes, int Clients);
}
