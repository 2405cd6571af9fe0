namespace KlantWaarde.Domain.Model;

/// <summary>The answers to one question, counted and weighed by category.</summary>
/// <remarks>
/// Sums of weights are added in the order they come in: whoever fills it does so in the order of the weights, so that the
/// outcome is the same to the last bit whatever the order of the respondents.
/// </remarks>
internal sealed class WeighedTally(int categories, ModelSettings settings, int? population)
{
    private readonly AnswerBase _base = new(settings);
    private readonly int[] _counts = new int[categories];
    private readonly double[] _weights = new double[categories];
    private double _squares;

    public bool IsShown => _base.IsShown;

    public int Answers => _base.Answers;

    /// <summary>How many, by category.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>Everybody there is answered.</summary>
    public bool IsCensus => KnownBase.IsCensus(Answers, population);

    public void Add(Guid organisation, int category, double weight)
    {
        _base.Add(organisation);
        _counts[category]++;
        _weights[category] += weight;
        _squares += weight * weight;
    }

    /// <summary>What each category weighs: n_eff shared out by weight. Source: method 2h and 2e.</summary>
    public double[] Evidence()
    {
        var sum = _weights.Sum();
        if (sum == 0) return new double[_weights.Length];

        var size = sum * sum / _squares * KnownBase.Gain(Answers, population, settings);
        return Array.ConvertAll(_weights, weight => weight * (size / sum));
    }
}
