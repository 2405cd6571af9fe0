namespace KlantWaarde.Domain.Model;

/// <summary>The codes of a definition, in its order.</summary>
internal sealed class CodeIndex(IEnumerable<string> codes)
{
    private readonly string[] _codes = [.. codes];

    private Compared? _last;

    public int Count => _codes.Length;

    public string this[int position] => _codes[position];

    /// <returns>−1 when it is none of them.</returns>
    public int IndexOf(string? code) => Array.IndexOf(_codes, code);

    /// <summary>The answers in the order of the codes; those to other codes are left out.</summary>
    /// <param name="answers">By code; a row that already has the order is taken as it is.</param>
    /// <param name="numberOf">The number that stands for an answer.</param>
    public CodeRow RowOf<TAnswer>(IReadOnlyDictionary<string, TAnswer> answers, Func<TAnswer, int> numberOf) =>
        answers is ICodeRows rows && AreOurs(rows.Places)
            ? rows.Row
            : CodeRow.Of(_codes.Length, position => answers.TryGetValue(_codes[position], out var answer) ? numberOf(answer) : null);

    private bool AreOurs(IReadOnlyDictionary<string, int> places)
    {
        // All respondents of a survey share them.
        var compared = _last;
        if (compared?.Places != places)
            _last = compared = new(places, places.Count == Count && _codes.Index().All(code => places.GetValueOrDefault(code.Item, -1) == code.Index));

        return compared.AreOurs;
    }

    /// <summary>Where other answers stand, and whether that is where they stand here.</summary>
    private sealed record Compared(IReadOnlyDictionary<string, int> Places, bool AreOurs);
}
