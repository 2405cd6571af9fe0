using System.Runtime.InteropServices;
using KlantWaarde.Domain.Statistics.Regression;

namespace KlantWaarde.Domain.Model.Derived;

/// <summary>How the codes of certain klantwaarden and y₁ go together, among those who have them all.</summary>
/// <remarks>Codes are summed as whole numbers, and outcomes in their own order: no figure depends on who came first.</remarks>
internal sealed class ImportanceSample
{
    private readonly int _klantwaarden;
    private readonly long[] _sums;
    private readonly long[,] _products;
    private readonly Dictionary<double, long[]> _byOutcome = [];

    private ImportanceSample(int klantwaarden)
    {
        _klantwaarden = klantwaarden;
        _sums = new long[klantwaarden];
        _products = new long[klantwaarden, klantwaarden];
    }

    public int Clients { get; private set; }

    public bool OutcomeVaries => _byOutcome.Count > 1;

    public bool CodeVaries(int column) => Scatter(column, column) > 0;

    /// <summary>Of the klantwaarden in their order, and y₁; everything must vary.</summary>
    public CorrelationMatrix Correlations
    {
        get
        {
            var scatter = new double[_klantwaarden + 1, _klantwaarden + 1];

            for (var i = 0; i < _klantwaarden; i++)
                for (var j = 0; j < _klantwaarden; j++)
                    scatter[i, j] = Scatter(Math.Max(i, j), Math.Min(i, j)) / (double)Clients;

            AddOutcome(scatter);
            return CorrelationMatrix.OfScatter(scatter);
        }
    }

    /// <param name="voices">In any order.</param>
    /// <param name="klantwaarden">The places of those that each must have judged.</param>
    public static ImportanceSample Of(IReadOnlyList<OrganisationVoice> voices, params IReadOnlyList<int> klantwaarden)
    {
        var sample = new ImportanceSample(klantwaarden.Count);
        var codes = new int[klantwaarden.Count];

        foreach (var voice in voices)
            if (voice.Satisfaction is { } outcome && HasJudgedAll(voice, klantwaarden, codes))
                sample.Add(outcome, codes);

        return sample;
    }

    private static bool HasJudgedAll(OrganisationVoice voice, IReadOnlyList<int> klantwaarden, int[] codes)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            if (voice.Codes[klantwaarden[i]] is not { } code) return false;
            codes[i] = code;
        }

        return true;
    }

    private void Add(double outcome, int[] codes)
    {
        Clients++;
        ref var sums = ref CollectionsMarshal.GetValueRefOrAddDefault(_byOutcome, outcome, out _);
        sums ??= new long[_klantwaarden + 1];
        sums[^1]++;

        for (var i = 0; i < codes.Length; i++)
        {
            sums[i] += codes[i];
            _sums[i] += codes[i];
            for (var j = 0; j <= i; j++) _products[i, j] += codes[i] * codes[j];
        }
    }

    /// <summary>n times the scatter: a whole number.</summary>
    private long Scatter(int column, int earlier) => Clients * _products[column, earlier] - _sums[column] * _sums[earlier];

    private void AddOutcome(double[,] scatter)
    {
        var outcomes = _byOutcome.OrderBy(row => row.Key).ToList();
        var mean = outcomes.Sum(row => row.Key * row.Value[^1]) / Clients;

        foreach (var (outcome, sums) in outcomes)
        {
            scatter[_klantwaarden, _klantwaarden] += sums[^1] * (outcome - mean) * (outcome - mean);
            for (var i = 0; i < _klantwaarden; i++)
                scatter[i, _klantwaarden] += (outcome - mean) * (sums[i] - sums[^1] * (_sums[i] / (double)Clients));
        }

        for (var i = 0; i < _klantwaarden; i++) scatter[_klantwaarden, i] = scatter[i, _klantwaarden];
    }
}
