using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model;

/// <summary>The levels of klanten, counted.</summary>
internal sealed class LevelTally(ModelSettings settings)
{
    private readonly AnswerBase _base = new(settings);
    private readonly int[] _counts = new int[4];

    /// <summary>Null when they are too few to show.</summary>
    public LevelCounts? Shown => _base.IsShown ? new(_counts[0], _counts[1], _counts[2], _counts[3]) : null;

    public void Add(Guid organisation, Prestatieniveau level)
    {
        _base.Add(organisation);
        _counts[(int)level]++;
    }
}

/// <summary>Measured levels beside stated ones, counted.</summary>
internal sealed class AgreementTally(ModelSettings settings)
{
    private const int Far = 2;

    private readonly AnswerBase _base = new(settings);

    private int _higher;
    private int _lower;
    private int _farApart;

    /// <summary>Null when they are too few to show.</summary>
    public LevelAgreement? Shown =>
        _base.IsShown ? Of(_base.Answers - _higher - _lower, _higher, _lower, _farApart, settings.Confidence) : null;

    public void Add(Guid organisation, Prestatieniveau measured, Prestatieniveau stated)
    {
        _base.Add(organisation);
        if (measured > stated) _higher++;
        if (measured < stated) _lower++;
        if (Math.Abs(measured - stated) >= Far) _farApart++;
    }

    public static LevelAgreement Of(int equal, int higher, int lower, int farApart, double confidence)
    {
        var total = equal + higher + lower;
        return new(equal, higher, lower, farApart, ShareOf(equal), ShareOf(higher), ShareOf(lower));

        Interval ShareOf(int count)
        {
            var (low, high) = WilsonInterval.Of(count, total, confidence);
            return new(low, count / (double)total, high);
        }
    }
}
