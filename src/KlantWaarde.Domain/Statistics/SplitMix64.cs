namespace KlantWaarde.Domain.Statistics;

/// <summary>Repeatable draws: the same seed gives the same numbers on every machine and in every version. Not for secrets.</summary>
/// <remarks>Source: Steele, Lea &amp; Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014).</remarks>
public sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next number, uniform over all 64 bits.</summary>
    public ulong NextUInt64()
    {
        _state += 0x9E3779B97F4A7C15;

        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 up to <paramref name="bound"/>, which itself is never drawn; each is as likely.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not positive.</exception>
    public int NextInt(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);

        // 2^64 is seldom a multiple of the bound: the odd numbers at the start are drawn again.
        var excess = (0UL - (ulong)bound) % (ulong)bound;
        ulong draw;
        do
            draw = NextUInt64();
        while (draw < excess);

        return (int)(draw % (ulong)bound);
    }

    /// <summary>As <see cref="NextInt"/>, by another road: for loops of millions of draws.</summary>
    /// <remarks>
    /// The whole part of draw × bound / 2^64, which takes no division; the draws that would favour some numbers are drawn
    /// again. Its sequence is not that of <see cref="NextInt"/>, on which what was drawn before depends. Source: Lemire (2019),
    /// "Fast random integer generation in an interval", ACM Transactions on Modeling and Computer Simulation 29(1).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not positive.</exception>
    public int NextIndex(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);

        var index = Math.BigMul(NextUInt64(), (ulong)bound, out var fraction);
        if (fraction < (ulong)bound)
            for (var excess = (0UL - (ulong)bound) % (ulong)bound; fraction < excess;)
                index = Math.BigMul(NextUInt64(), (ulong)bound, out fraction);

        return (int)index;
    }

    /// <summary>Puts <paramref name="items"/> in an order of which each is as likely (Fisher and Yates).</summary>
    public void Shuffle<TItem>(Span<TItem> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = NextInt(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    /// <summary>The same items in an order of which each is as likely.</summary>
    public TItem[] Shuffled<TItem>(IEnumerable<TItem> items)
    {
        TItem[] shuffled = [.. items];
        Shuffle<TItem>(shuffled);
        return shuffled;
    }
}
