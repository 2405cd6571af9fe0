using System.Buffers.Binary;
using System.Collections;

namespace KlantWaarde.Domain.Model;

/// <summary>Small whole numbers, such as codes and marks, or none: one byte for each place, for surveys of many thousands.</summary>
public sealed class CodeRow : IReadOnlyList<int?>
{
    /// <summary>The largest number that fits, and with a minus the smallest.</summary>
    public const int Largest = 127;

    // A number stands as this much more than it is, so that bytes sort as numbers do, and none comes first.
    private const int Shift = 128;
    private const byte None = 0;

    private readonly byte[] _numbers;

    private CodeRow(byte[] numbers) => _numbers = numbers;

    public int Count => _numbers.Length;

    public int? this[int place] => _numbers[place] is var number and not None ? number - Shift : null;

    /// <param name="numbers">From −127 to 127, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number does not fit.</exception>
    public static CodeRow Of(params IReadOnlyList<int?> numbers) =>
        numbers as CodeRow ?? Of(numbers.Count, place => numbers[place]);

    /// <inheritdoc cref="Of(IReadOnlyList{int?})"/>
    /// <param name="count">How many places there are.</param>
    /// <param name="numberAt">The number at each of them.</param>
    public static CodeRow Of(int count, Func<int, int?> numberAt)
    {
        var row = new byte[count];
        for (var place = 0; place < count; place++)
            row[place] = numberAt(place) is { } number ? ByteOf(number) : None;
        return new(row);
    }

    /// <summary>The first eight places as one number: rows of which it differs stand in its order.</summary>
    internal ulong First
    {
        get
        {
            Span<byte> first = stackalloc byte[sizeof(ulong)];
            _numbers.AsSpan(0, Math.Min(Count, first.Length)).CopyTo(first);
            return BinaryPrimitives.ReadUInt64BigEndian(first);
        }
    }

    /// <summary>Place by place, the first difference decides; none comes before every number.</summary>
    public int CompareTo(CodeRow other) => _numbers.AsSpan().SequenceCompareTo(other._numbers);

    public IEnumerator<int?> GetEnumerator()
    {
        for (var place = 0; place < Count; place++)
            yield return this[place];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static byte ByteOf(int number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Largest);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, -Largest);

        return (byte)(number + Shift);
    }
}
