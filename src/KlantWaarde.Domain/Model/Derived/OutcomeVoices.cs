namespace KlantWaarde.Domain.Model.Derived;

/// <summary>The client organisations that gave one outcome, ready to be counted by their judgement of each klantwaarde.</summary>
/// <remarks>
/// A judgement is one number while it is counted: by outcome, then by side, then by halo. Few differ, however many klanten
/// there are.
/// </remarks>
internal sealed class OutcomeVoices
{
    private readonly VoiceTable _table;
    private readonly int[] _voices;
    private readonly double[] _outcomes;
    private readonly int[] _outcomeOf;
    private readonly long[] _numbers;

    public OutcomeVoices(VoiceTable table, Func<OrganisationVoice, double?> outcome)
    {
        _table = table;
        _voices = [.. Enumerable.Range(0, table.Voices.Count).Where(voice => outcome(table.Voices[voice]) is not null)];
        var given = Array.ConvertAll(_voices, voice => outcome(table.Voices[voice])!.Value);

        _outcomes = [.. given.Distinct().Order()];
        _outcomeOf = Array.ConvertAll(given, one => Array.BinarySearch(_outcomes, one));
        _numbers = new long[given.Length];
    }

    /// <summary>Those who judged the klantwaarde at this place.</summary>
    public Judgements JudgementsOf(int klantwaarde)
    {
        var judged = 0;
        for (var i = 0; i < _voices.Length; i++)
            if (_table.JudgementOf(_voices[i], klantwaarde) is { } judgement)
                _numbers[judged++] = (long)_outcomeOf[i] * _table.Judgements + judgement;

        return new(Counted(_numbers.AsSpan(0, judged)));
    }

    private (Judgement, int)[] Counted(Span<long> numbers)
    {
        numbers.Sort();

        List<(Judgement, int)> rows = [];
        while (numbers is not [])
        {
            var times = numbers.IndexOfAnyExcept(numbers[0]) is var end and >= 0 ? end : numbers.Length;
            rows.Add((Read(numbers[0]), times));
            numbers = numbers[times..];
        }

        return [.. rows];
    }

    private Judgement Read(long number)
    {
        var (outcome, judgement) = Math.DivRem(number, _table.Judgements);
        var (side, halo) = _table.Read((int)judgement);

        return new(_outcomes[outcome], side, halo);
    }
}
