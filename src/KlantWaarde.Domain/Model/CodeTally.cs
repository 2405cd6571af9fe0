namespace KlantWaarde.Domain.Model;

/// <summary>Codes from −2 to 2, counted by their sign and summed.</summary>
internal sealed class CodeTally(ModelSettings settings)
{
    private const int Lowest = -2;
    private const int Highest = 2;

    private readonly AnswerBase _base = new(settings);

    private int _below;
    private int _above;
    private int _sum;

    public bool IsShown => _base.IsShown;

    public ExperienceCounts Counts => new(_below, _base.Answers - _below - _above, _above);

    public double Mean => _sum / (double)_base.Answers;

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is below −2 or above 2.</exception>
    public void Add(Guid organisation, int code)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(code, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code, Highest);

        _base.Add(organisation);
        _sum += code;
        if (code < 0) _below++;
        if (code > 0) _above++;
    }
}
