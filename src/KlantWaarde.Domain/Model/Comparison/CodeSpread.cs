namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>How many chose each code, from −2 to 2.</summary>
internal sealed class CodeSpread
{
    private const int Lowest = -2;
    private const int Highest = 2;

    private readonly int[] _counts = new int[Highest - Lowest + 1];

    /// <exception cref="ArgumentOutOfRangeException">A code is below −2 or above 2.</exception>
    public CodeSpread(params IEnumerable<int> codes)
    {
        foreach (var code in codes)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(code, Lowest, nameof(codes));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(code, Highest, nameof(codes));
            _counts[code - Lowest]++;
        }
    }

    /// <summary>From the lowest code to the highest.</summary>
    public IReadOnlyList<int> Counts => _counts;

    public int Total => _counts.Sum();

    public int Below => _counts[0] + _counts[1];

    /// <summary>Not a number when there are none.</summary>
    public double Mean => _counts.Select((count, i) => count * (i + Lowest)).Sum() / (double)Total;

    public void Add(CodeSpread others)
    {
        for (var i = 0; i < _counts.Length; i++) _counts[i] += others._counts[i];
    }

    public CodeSpread Without(CodeSpread some)
    {
        var others = new CodeSpread();
        for (var i = 0; i < _counts.Length; i++) others._counts[i] = _counts[i] - some._counts[i];
        return others;
    }
}
