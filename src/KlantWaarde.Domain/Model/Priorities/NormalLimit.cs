using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>Draws the mean of the weighted φ of as many klanten as there are, from its normal limit.</summary>
/// <remarks>Of a sample with replacement the mean is that of the klanten, and its covariance theirs divided by their number.</remarks>
internal sealed class NormalLimit
{
    private readonly double[] _mean;
    private readonly double[][] _factor;
    private readonly double[] _draws;
    private readonly SplitMix64 _random;

    public NormalLimit(Panel panel, SplitMix64 random)
    {
        var moments = new Moments(panel);

        _random = random;
        _mean = moments.Mean;
        _draws = new double[panel.Klantwaarden];
        _factor = Cholesky.Factor(moments.CovarianceOfMean());
    }

    /// <param name="means">Where the mean of each klantwaarde comes.</param>
    public void Draw(double[] means)
    {
        for (var place = 0; place < _draws.Length; place++) _draws[place] = _random.NextNormal();

        for (var place = 0; place < means.Length; place++)
        {
            means[place] = _mean[place];
            for (var with = 0; with <= place; with++) means[place] += _factor[place][with] * _draws[with];
        }
    }
}

/// <summary>The mean and the covariance of the weighted φ of the klanten.</summary>
internal sealed class Moments
{
    private readonly FixedPointSum[] _sums;
    private readonly FixedPointSum[,] _products;
    private readonly int _klanten;

    public Moments(Panel panel)
    {
        var games = new Games(panel.Settings);
        _klanten = panel.Klanten;
        _sums = new FixedPointSum[panel.Klantwaarden];
        _products = new FixedPointSum[panel.Klantwaarden, panel.Klantwaarden];

        foreach (var member in panel.Members) Add(member, games);
    }

    public double[] Mean => Array.ConvertAll(_sums, sum => sum.Value / _klanten);

    public double[,] CovarianceOfMean()
    {
        var mean = Mean;
        var covariance = new double[mean.Length, mean.Length];

        for (var one = 0; one < mean.Length; one++)
            for (var other = 0; other <= one; other++)
                covariance[one, other] = covariance[other, one] =
                    (_products[one, other].Value / _klanten - mean[one] * mean[other]) / _klanten;

        return covariance;
    }

    private void Add(PanelMember member, Games games)
    {
        var shares = games.SharesOf(member);

        foreach (var one in member.Failures)
        {
            var share = member.Weight * shares.Of(one);
            if (share == 0) continue;

            _sums[one.Klantwaarde].Add(share);
            foreach (var other in member.Failures)
                _products[one.Klantwaarde, other.Klantwaarde].Add(share * member.Weight * shares.Of(other));
        }
    }
}
