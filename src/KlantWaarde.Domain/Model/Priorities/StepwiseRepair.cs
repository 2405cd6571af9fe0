namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>Repairs one klantwaarde after another and keeps up what each of the rest would gain.</summary>
/// <remarks>
/// A step touches only the klanten who fail what it repairs, so that all steps together cost as much as the pairs of failures
/// of each klant. What is taken from a sum leaves no trace in it, so the gains are those of a fresh count.
/// </remarks>
internal sealed class StepwiseRepair
{
    private const int HighestLevel = (int)Prestatieniveau.Top;

    private readonly Panel _panel;
    private readonly Standing[] _standings;
    private readonly List<int>[] _failedBy;
    private readonly bool[] _repaired;
    private readonly FixedPointSum[] _gains;
    private FixedPointSum _levels;

    public StepwiseRepair(Panel panel)
    {
        _panel = panel;
        _standings = [.. panel.Members.Select(member => member.Standing)];
        _failedBy = [.. Enumerable.Range(0, panel.Klantwaarden).Select(_ => new List<int>())];
        _repaired = new bool[panel.Klantwaarden];
        _gains = new FixedPointSum[panel.Klantwaarden];

        for (var member = 0; member < _standings.Length; member++)
        {
            foreach (var failure in panel.Members[member].Failures) _failedBy[failure.Klantwaarde].Add(member);
            Count(member, times: 1);
        }
    }

    public double MeanLevel => _levels.Value / _panel.Weight;

    public double GainOf(int klantwaarde) => _gains[klantwaarde].Value / _panel.Weight;

    public void Repair(int klantwaarde)
    {
        _repaired[klantwaarde] = true;

        foreach (var member in _failedBy[klantwaarde])
        {
            var failure = _panel.Members[member].Failures.First(failure => failure.Klantwaarde == klantwaarde);

            Count(member, times: -1);
            _standings[member] = _standings[member].Repaired(failure);
            Count(member, times: 1);
        }
    }

    private void Count(int index, int times)
    {
        var (member, standing) = (_panel.Members[index], _standings[index]);
        var level = standing.LevelBy(_panel.Settings);
        _levels.Add(times * member.Weight * level);

        // Behind two failing basis klantwaarden, and at the top, no single repair gains anything.
        if (standing.BasisBelow > 1 || level == HighestLevel) return;

        foreach (var failure in member.Failures)
        {
            if (_repaired[failure.Klantwaarde]) continue;

            var gain = standing.Repaired(failure).LevelBy(_panel.Settings) - level;
            if (gain > 0) _gains[failure.Klantwaarde].Add(times * member.Weight * gain);
        }
    }
}
