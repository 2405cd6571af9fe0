using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>Everybody invited by category, and in which of them it may be shown how many answered.</summary>
internal sealed class ResponseSplit
{
    private readonly IReadOnlyList<Part> _parts;
    private readonly IReadOnlyList<bool> _shown;

    private ResponseSplit(IReadOnlyList<Part> parts, ModelSettings settings)
    {
        _parts = parts;
        _shown = Partition.Shown([.. parts.Select(part => part.Answered)], settings);

        var everybody = new AnswerBase(settings);
        foreach (var part in parts) everybody.Add(part.Answered);
        Answered = everybody.IsShown ? everybody.Answers : null;
    }

    /// <summary>Null when that is too few to show.</summary>
    public int? Answered { get; }

    public static ResponseSplit By(IReadOnlyList<Invitee> invitees, Func<Invitee, string?> categoryOf, ModelSettings settings) =>
        new(
            [.. invitees.GroupBy(categoryOf).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Part(group.Key, group.Count(), BaseOf(group, settings)))],
            settings);

    public IReadOnlyList<CompositionGroup> Groups() =>
    [
        .. _parts.Select((part, i) => new CompositionGroup(
            part.Category, _shown[i] ? part.Answered.Answers : null, part.Invited,
            Sentences.Response(_shown[i] ? part.Answered.Answers : null, part.Invited))),
    ];

    /// <summary>What may not be shown counts as one category: the p of all of them would tell how it is divided.</summary>
    public double PValue()
    {
        if (Answered is null) return 1;

        var hidden = _parts.Where((_, i) => !_shown[i]).ToList();
        GroupResponse rest = new(hidden.Sum(part => part.Answered.Answers), hidden.Sum(part => part.Silent));
        return CompositionTest.PValue([.. Shown.Select(part => new GroupResponse(part.Answered.Answers, part.Silent)), rest]);
    }

    /// <summary>The category that is the farthest from the others, of those that may be shown: without one there is nothing to test.</summary>
    public SkewedGroup Extreme()
    {
        var (answered, invited) = (_parts.Sum(part => part.Answered.Answers), _parts.Sum(part => part.Invited));
        return Shown
            .Select(part => new SkewedGroup(
                part.Category, part.Answered.Answers, part.Invited, answered - part.Answered.Answers, invited - part.Invited))
            .MaxBy(group => group.Distance)!;
    }

    private IEnumerable<Part> Shown => _parts.Where((_, i) => _shown[i]);

    private static AnswerBase BaseOf(IEnumerable<Invitee> invitees, ModelSettings settings)
    {
        var answered = new AnswerBase(settings);
        foreach (var invitee in invitees)
            if (invitee.Answered)
                answered.Add(invitee.Organisation);
        return answered;
    }

    private sealed record Part(string? Category, int Invited, AnswerBase Answered)
    {
        public int Silent => Invited - Answered.Answers;
    }
}

/// <summary>A category against all others.</summary>
internal sealed record SkewedGroup(string? Category, int Answered, int Invited, int OthersAnswered, int OthersInvited)
{
    /// <summary>The difference of the shares, in the standard deviations that it would have were there none.</summary>
    public double Distance
    {
        get
        {
            var share = (Answered + OthersAnswered) / (double)(Invited + OthersInvited);
            return Math.Abs(Difference) / Math.Sqrt(share * (1 - share) * (1.0 / Invited + 1.0 / OthersInvited));
        }
    }

    public bool IsOver => Difference > 0;

    private double Difference => Answered / (double)Invited - OthersAnswered / (double)OthersInvited;
}
