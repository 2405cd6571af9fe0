namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>Adds up what repair gives each klant.</summary>
internal sealed class UpliftSums(Panel panel)
{
    private const int Best = 2;
    private const int HighestLevel = (int)Prestatieniveau.Top;

    private readonly Games _games = new(panel.Settings);
    private readonly int[] _other = [.. panel.Other];

    private readonly FixedPointSum[] _shapley = new FixedPointSum[panel.Klantwaarden];
    private readonly FixedPointSum[] _single = new FixedPointSum[panel.Klantwaarden];
    private readonly FixedPointSum[] _opportunity = new FixedPointSum[panel.Klantwaarden];
    private FixedPointSum _now;
    private FixedPointSum _repaired;

    public void Add(PanelMember member)
    {
        var level = LevelOf(member.Standing);
        _now.Add(member.Weight * level);
        _repaired.Add(member.Weight * LevelOf(member.Failures.Aggregate(member.Standing, (now, failure) => now.Repaired(failure))));

        AddRepairs(member, level);
        AddOpportunities(member, level);
    }

    public Uplift Outcome() => new(Mean(_now), Mean(_repaired), [.. Enumerable.Range(0, panel.Klantwaarden).Select(GainOf)]);

    private void AddRepairs(PanelMember member, int level)
    {
        if (member.Failures is []) return;

        var shares = _games.SharesOf(member);
        foreach (var failure in member.Failures)
        {
            _shapley[failure.Klantwaarde].Add(member.Weight * shares.Of(failure));
            _single[failure.Klantwaarde].Add(member.Weight * (LevelOf(member.Standing.Repaired(failure)) - level));
        }
    }

    private void AddOpportunities(PanelMember member, int level)
    {
        // Behind a failing basis klantwaarde, and at the top, nothing is to be won.
        if (member.Standing.BasisBelow > 0 || level == HighestLevel) return;

        foreach (var place in _other)
            if (member.Client.Codes[place] is { } code)
                _opportunity[place].Add(member.Weight * (LevelOf(member.Standing.Lifted(Best - code)) - level));
    }

    private Gain GainOf(int place) => new(
        Mean(_shapley[place]), Mean(_single[place]), _other.Contains(place) ? Mean(_opportunity[place]) : null);

    private double Mean(FixedPointSum sum) => sum.Value / panel.Weight;

    private int LevelOf(Standing standing) => standing.LevelBy(panel.Settings);
}
