namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>The respondents of one category, counted.</summary>
internal sealed class SegmentGroup
{
    public SegmentGroup(string? category, RolTally tally, ModelSettings settings)
    {
        Category = category;
        Tally = tally;
        Base = new(settings);
        foreach (var (respondent, _) in tally.Respondents) Base.Add(respondent.Organisation);
        Klantwaarden = [.. tally.Klantwaarden.Select(one => new SegmentAnswers(tally, one, settings))];
    }

    public string? Category { get; }

    public RolTally Tally { get; }

    public AnswerBase Base { get; }

    /// <summary>In the order of the survey.</summary>
    public IReadOnlyList<SegmentAnswers> Klantwaarden { get; }
}

/// <summary>Their answers about one klantwaarde.</summary>
internal sealed class SegmentAnswers
{
    public SegmentAnswers(RolTally tally, KlantwaardeTally klantwaarde, ModelSettings settings)
    {
        Experience = klantwaarde.Experience;
        Base = new(settings);

        List<(Guid, int)> codes = [];
        foreach (var (respondent, _) in tally.Respondents)
        {
            if (respondent.Codes[klantwaarde.Position] is not { } code) continue;
            Base.Add(respondent.Organisation);
            codes.Add((respondent.Organisation, code));
        }

        Clients = new(OneVoice.Codes(codes).Values);
    }

    public CodeTally Experience { get; }

    public AnswerBase Base { get; }

    /// <summary>Each client organisation once.</summary>
    public CodeSpread Clients { get; }
}
