using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>Draws as many klanten as there are, each as likely every time, and takes the mean of their weighted φ.</summary>
internal sealed class Resampling
{
    private readonly double[][] _rows;
    private readonly SplitMix64 _random;

    public Resampling(Panel panel, SplitMix64 random)
    {
        var games = new Games(panel.Settings);
        _random = random;
        _rows = [.. panel.Members.Select(member => RowOf(member, games, panel.Klantwaarden))];

        // Klanten with the same row may stand in for each other; so the order of the rows is the only one that matters.
        Array.Sort(_rows, (one, other) => one.AsSpan().SequenceCompareTo(other));
    }

    /// <param name="means">Where the mean of each klantwaarde comes.</param>
    public void Draw(double[] means)
    {
        Array.Clear(means);

        for (var draw = 0; draw < _rows.Length; draw++)
        {
            var row = _rows[_random.NextInt(_rows.Length)];
            for (var place = 0; place < means.Length; place++) means[place] += row[place];
        }

        for (var place = 0; place < means.Length; place++) means[place] /= _rows.Length;
    }

    private static double[] RowOf(PanelMember member, Games games, int klantwaarden)
    {
        var row = new double[klantwaarden];
        var shares = games.SharesOf(member);
        foreach (var failure in member.Failures) row[failure.Klantwaarde] = member.Weight * shares.Of(failure);
        return row;
    }
}
