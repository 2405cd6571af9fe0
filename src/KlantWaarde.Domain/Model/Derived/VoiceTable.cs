namespace KlantWaarde.Domain.Model.Derived;

/// <summary>What all client organisations say, by klantwaarde: it is gone over once for each, and must lie together.</summary>
internal sealed class VoiceTable
{
    private const sbyte None = sbyte.MinValue;

    private readonly sbyte[][] _codes;
    private readonly short[] _sums;
    private readonly short[] _answers;
    private readonly HaloRanks _halos;

    public VoiceTable(IReadOnlyList<OrganisationVoice> voices, int klantwaarden)
    {
        Voices = voices;
        _codes = [.. Enumerable.Range(0, klantwaarden).Select(_ => new sbyte[voices.Count])];
        (_sums, _answers) = (new short[voices.Count], new short[voices.Count]);
        _halos = new(klantwaarden);

        for (var voice = 0; voice < voices.Count; voice++)
            for (var klantwaarde = 0; klantwaarde < klantwaarden; klantwaarde++)
                Write(voice, klantwaarde, voices[voice].Codes[klantwaarde]);
    }

    public IReadOnlyList<OrganisationVoice> Voices { get; }

    /// <summary>How many judgements there can be of one klantwaarde.</summary>
    public int Judgements => 3 * _halos.Count;

    /// <summary>One number for the side and the halo, by side and then by halo; null when there is no code.</summary>
    public int? JudgementOf(int voice, int klantwaarde)
    {
        var code = _codes[klantwaarde][voice];
        return code == None ? null : (Math.Sign(code) + 1) * _halos.Count + _halos.Of(_sums[voice] - code, _answers[voice] - 1);
    }

    public (int Side, double? Halo) Read(int judgement) => (judgement / _halos.Count - 1, _halos[judgement % _halos.Count]);

    private void Write(int voice, int klantwaarde, int? said)
    {
        _codes[klantwaarde][voice] = (sbyte)(said ?? None);
        if (said is not { } code) return;

        _sums[voice] += (short)code;
        _answers[voice]++;
    }
}
