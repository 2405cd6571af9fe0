using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace KlantWaarde.Domain.Model;

/// <summary>A few values by code in a small row: many observations share the codes, and each keeps no more than its values.</summary>
/// <param name="places">Where the value of each code stands; shared, and not changed afterwards.</param>
/// <param name="row">A number for each place; none where there is no value.</param>
/// <param name="valueOf">What a number stands for.</param>
public sealed class CodeDictionary<T>(IReadOnlyDictionary<string, int> places, CodeRow row, Func<int, T> valueOf)
    : IReadOnlyDictionary<string, T>, ICodeRows
    where T : struct
{
    public int Count => row.Count(number => number is not null);

    public IEnumerable<string> Keys => this.Select(entry => entry.Key);

    public IEnumerable<T> Values => this.Select(entry => entry.Value);

    IReadOnlyDictionary<string, int> ICodeRows.Places => places;

    CodeRow ICodeRows.Row => row;

    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no value for “{key}”.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var found = places.TryGetValue(key, out var place) ? row[place] : null;
        value = found is { } number ? valueOf(number) : default;
        return found is not null;
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        foreach (var (code, place) in places)
            if (row[place] is { } number)
                yield return new(code, valueOf(number));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Values that already stand in a row.</summary>
internal interface ICodeRows
{
    /// <summary>Where the number of each code stands.</summary>
    IReadOnlyDictionary<string, int> Places { get; }

    CodeRow Row { get; }
}
