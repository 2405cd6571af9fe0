namespace KlantWaarde.Domain.Model;

/// <summary>Codes from −2 to 2, counted and weighed.</summary>
internal sealed class CodeTally(ModelSettings settings, int? population)
{
    private const int Lowest = -2;
    private const int Highest = 2;

    private readonly WeighedTally _codes = new(Highest - Lowest + 1, settings, population);

    public bool IsShown => _codes.IsShown;

    /// <summary>How many chose each code, from −2 to 2.</summary>
    public IReadOnlyList<int> ByCode => _codes.Counts;

    public ExperienceCounts Counts
    {
        get
        {
            var counts = _codes.Counts;
            return new(counts[0] + counts[1], counts[2], counts[3] + counts[4]);
        }
    }

    public ExperienceEvidence Evidence
    {
        get
        {
            var weighed = _codes.Evidence();
            return new(weighed[0] + weighed[1], weighed[2], weighed[3] + weighed[4], _codes.IsCensus);
        }
    }

    /// <summary>What each code weighs, from −2 to 2.</summary>
    public IReadOnlyList<double> WeighedByCode => _codes.Evidence();

    /// <summary>The weighted mean code; not a number when nobody answered.</summary>
    public double Mean
    {
        get
        {
            var weighed = _codes.Evidence();
            return weighed.Select((weight, i) => weight * (i + Lowest)).Sum() / weighed.Sum();
        }
    }

    /// <summary>The weighted mean code with its t interval; null when all answers are the same. Source: method 2.0.</summary>
    public Interval? MeanInterval
    {
        get
        {
            var weighed = _codes.Evidence();
            var (size, mean) = (weighed.Sum(), Mean);
            var squares = weighed.Select((weight, i) => weight * Math.Pow(i + Lowest - mean, 2)).Sum();
            if (squares == 0) return null;
            if (_codes.IsCensus) return new(mean, mean, mean);

            return Statistics.MeanInterval.Of(new(size, mean, squares / (size - 1)), settings.Confidence, Lowest, Highest) is { } interval
                ? new(interval.Low, mean, interval.High)
                : null;
        }
    }

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is below −2 or above 2.</exception>
    public void Add(Guid organisation, int code, double weight)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(code, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code, Highest);

        _codes.Add(organisation, code - Lowest, weight);
    }
}
