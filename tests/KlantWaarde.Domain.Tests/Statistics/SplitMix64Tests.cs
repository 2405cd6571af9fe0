using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

public sealed class SplitMix64Tests
{
    /// <summary>Published with the reference implementation of Vigna (splitmix64.c), seed 1234567.</summary>
    [Fact]
    public void The_numbers_are_those_of_the_reference()
    {
        var random = new SplitMix64(1234567);

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => random.NextUInt64()));
    }

    [Fact]
    public void A_draw_lies_below_its_bound() =>
        Law.Holds(Prop.ForAll<int, PositiveInt>((seed, bound) =>
        {
            var draw = new SplitMix64((ulong)seed).NextInt(bound.Get);
            return draw >= 0 && draw < bound.Get;
        }));

    [Fact]
    public void Each_number_below_the_bound_is_drawn_as_often()
    {
        var random = new SplitMix64(7);
        var drawn = new int[6];

        for (var draw = 0; draw < 60_000; draw++)
            drawn[random.NextInt(6)]++;

        Assert.All(drawn, times => Assert.InRange(times, 9_700, 10_300));
    }

    /// <summary>2^64 = 3·k + 1: one number of the 2^64 must be drawn again, and this seed draws it first.</summary>
    [Fact]
    public void A_draw_that_would_favour_the_low_numbers_is_drawn_again()
    {
        const ulong beforeNought = unchecked(0UL - 0x9E3779B97F4A7C15);

        Assert.Equal(0UL, new SplitMix64(beforeNought).NextUInt64());
        Assert.Equal(1, new SplitMix64(beforeNought).NextInt(3));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_bound_that_is_not_positive_is_refused(int bound) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SplitMix64(1).NextInt(bound));

    /// <summary>Worked out apart from this code: draw mod 10, and the whole part of draw × 10 / 2^64.</summary>
    [Fact]
    public void What_was_drawn_before_is_drawn_again()
    {
        var (random, other) = (new SplitMix64(1234567), new SplitMix64(1234567));

        Assert.Equal([7, 3, 3, 1, 1, 4, 7, 7, 4, 6, 8, 8], Enumerable.Range(0, 12).Select(_ => random.NextInt(10)));
        Assert.Equal([3, 1, 5, 2, 8, 4, 5, 2, 4, 8, 4, 4], Enumerable.Range(0, 12).Select(_ => other.NextIndex(10)));
    }

    [Fact]
    public void An_index_lies_below_its_bound() =>
        Law.Holds(Prop.ForAll<int, PositiveInt>((seed, bound) =>
        {
            var index = new SplitMix64((ulong)seed).NextIndex(bound.Get);
            return index >= 0 && index < bound.Get;
        }));

    [Fact]
    public void Each_index_below_the_bound_is_drawn_as_often()
    {
        var random = new SplitMix64(7);
        var drawn = new int[6];

        for (var draw = 0; draw < 60_000; draw++)
            drawn[random.NextIndex(6)]++;

        Assert.All(drawn, times => Assert.InRange(times, 9_700, 10_300));
    }

    /// <summary>The draw 0 falls short of 2^64 mod 3 = 1, so the next one counts; of 2^64 mod 4 = 0 it does not.</summary>
    [Fact]
    public void An_index_that_would_be_favoured_is_drawn_again()
    {
        const ulong beforeNought = unchecked(0UL - 0x9E3779B97F4A7C15);
        var after = new SplitMix64(beforeNought);
        after.NextUInt64();

        Assert.Equal(after.NextIndex(3), new SplitMix64(beforeNought).NextIndex(3));
        Assert.NotEqual(0, new SplitMix64(beforeNought).NextIndex(3));
        Assert.Equal(0, new SplitMix64(beforeNought).NextIndex(4));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_bound_of_an_index_that_is_not_positive_is_refused(int bound) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SplitMix64(1).NextIndex(bound));

    [Fact]
    public void Shuffling_loses_nothing_and_doubles_nothing() =>
        Law.Holds(Prop.ForAll<int[], int>((items, seed) =>
            new SplitMix64((ulong)seed).Shuffled(items).Order().SequenceEqual(items.Order())));

    [Fact]
    public void Every_order_of_three_is_as_likely()
    {
        var random = new SplitMix64(11);

        var orders = Enumerable.Range(0, 6_000).CountBy(_ => string.Concat(random.Shuffled("abc"))).ToDictionary();

        Assert.Equal(6, orders.Count);
        Assert.All(orders.Values, times => Assert.InRange(times, 880, 1_120));
    }

    [Fact]
    public void The_same_seed_gives_the_same_order() =>
        Assert.Equal(new SplitMix64(3).Shuffled(Enumerable.Range(0, 50)), new SplitMix64(3).Shuffled(Enumerable.Range(0, 50)));
}
