namespace KlantWaarde.Domain.Model.Derived;

/// <summary>All values that a halo can have, in their order: few, for it is a mean of a few codes.</summary>
internal sealed class HaloRanks
{
    private const int FurthestCode = 2;

    private readonly double?[] _halos;
    private readonly int[][] _ranks;

    /// <param name="klantwaarden">How many there are, at least one.</param>
    public HaloRanks(int klantwaarden)
    {
        var (most, means) = (klantwaarden - 1, new SortedSet<double>());
        for (var answers = 1; answers <= most; answers++)
            for (var sum = -FurthestCode * answers; sum <= FurthestCode * answers; sum++)
                means.Add(sum / (double)answers);

        _halos = [null, .. means];
        _ranks = [.. Enumerable.Range(0, klantwaarden).Select(RanksOf)];
    }

    /// <summary>How many values there are, none included.</summary>
    public int Count => _halos.Length;

    /// <summary>The value at a rank; null at the first.</summary>
    public double? this[int rank] => _halos[rank];

    /// <summary>The rank of the mean of so many codes, from −2 to +2, that add up to <paramref name="sum"/>.</summary>
    public int Of(int sum, int answers) => _ranks[answers][sum + FurthestCode * answers];

    private int[] RanksOf(int answers)
    {
        if (answers == 0) return [0];

        var ranks = new int[2 * FurthestCode * answers + 1];
        for (var i = 0; i < ranks.Length; i++)
            ranks[i] = Array.BinarySearch(_halos, (i - FurthestCode * answers) / (double)answers);
        return ranks;
    }
}
