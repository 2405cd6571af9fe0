using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model;

/// <summary>Measured levels beside stated ones, counted and weighed by how far apart they are.</summary>
internal sealed class AgreementTally(ModelSettings settings, int? population)
{
    private const int Furthest = 3;
    private const int Far = 2;

    // Measured minus stated, from −3 to 3.
    private readonly WeighedTally _distances = new(2 * Furthest + 1, settings, population);

    /// <summary>Null when they are too few to show.</summary>
    public LevelAgreement? Shown => _distances.IsShown ? Agreement() : null;

    public void Add(Guid organisation, Prestatieniveau measured, Prestatieniveau stated, double weight) =>
        _distances.Add(organisation, measured - stated + Furthest, weight);

    private LevelAgreement Agreement()
    {
        var weighed = _distances.Evidence();

        return new(
            Count(distance => distance == 0),
            Count(distance => distance > 0),
            Count(distance => distance < 0),
            Count(distance => Math.Abs(distance) >= Far),
            ShareOf(weighed, distance => distance == 0),
            ShareOf(weighed, distance => distance > 0),
            ShareOf(weighed, distance => distance < 0))
        {
            FarApartShare = ShareOf(weighed, distance => Math.Abs(distance) >= Far).Estimate,
        };
    }

    private int Count(Func<int, bool> which) => _distances.Counts.Where((_, i) => which(i - Furthest)).Sum();

    private Interval ShareOf(double[] weighed, Func<int, bool> which)
    {
        var (count, total) = (weighed.Where((_, i) => which(i - Furthest)).Sum(), weighed.Sum());
        if (_distances.IsCensus) return new(count / total, count / total, count / total);

        var (low, high) = WilsonInterval.Of(count, total, settings.Confidence);
        return new(low, count / total, high);
    }
}
