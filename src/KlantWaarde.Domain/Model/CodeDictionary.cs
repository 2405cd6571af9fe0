using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace KlantWaarde.Domain.Model;

/// <summary>A few values by code in a small array: many observations share the codes, and each keeps no more than its values.</summary>
/// <param name="places">Where the value of each code stands; shared, and not changed afterwards.</param>
/// <param name="values">One for each place; null where there is none.</param>
public sealed class CodeDictionary<T>(IReadOnlyDictionary<string, int> places, T?[] values) : IReadOnlyDictionary<string, T>
    where T : struct
{
    public int Count => values.Count(value => value is not null);

    public IEnumerable<string> Keys => this.Select(entry => entry.Key);

    public IEnumerable<T> Values => this.Select(entry => entry.Value);

    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no value for “{key}”.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var found = places.TryGetValue(key, out var place) ? values[place] : null;
        value = found.GetValueOrDefault();
        return found is not null;
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        foreach (var (code, place) in places)
            if (values[place] is { } value)
                yield return new(code, value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
