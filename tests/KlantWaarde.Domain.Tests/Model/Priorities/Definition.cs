using System.Numerics;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model.Priorities;

/// <summary>Method 2f word for word, however long it takes; a set of klantwaarden is a number with a bit for each.</summary>
internal sealed class Definition(Panels panels)
{
    private readonly Dictionary<uint, double> _known = [];

    /// <summary>F: the klantwaarden with any code below nought.</summary>
    public IReadOnlyList<int> Failing { get; } = [.. Enumerable.Range(0, panels.Niveaus.Count)
        .Where(v => IsKlantwaarde(panels.Niveaus[v]) && panels.Clients.Any(client => client.Codes[v] < 0))];

    public uint All => SetOf(Failing);

    /// <summary>W(S).</summary>
    public double MeanLevel(uint repaired)
    {
        if (!_known.TryGetValue(repaired, out var mean))
            _known[repaired] = mean = MeanLevel(panels.Clients.Select(client => Repair(client, repaired)));
        return mean;
    }

    /// <summary>φ_v = Σ_{S ⊂ F\{v}} |S|!(|F|−1−|S|)!/|F|! · (W(S∪{v}) − W(S)).</summary>
    public double Shapley(int v)
    {
        if (!Failing.Contains(v)) return 0;

        var others = Failing.Where(other => other != v).ToList();
        return Enumerable.Range(0, 1 << others.Count).Sum(bits =>
        {
            var subset = SetOf(others.Where((_, i) => (bits >> i & 1) == 1));
            var size = BitOperations.PopCount(subset);
            return Factorial(size) * Factorial(Failing.Count - 1 - size) / Factorial(Failing.Count)
                * (MeanLevel(subset | 1u << v) - MeanLevel(subset));
        });
    }

    /// <summary>The gain in W when this becomes +2 for everyone who judged it.</summary>
    public double Opportunity(int v) =>
        MeanLevel(panels.Clients.Select(client => client with
        {
            Codes = [.. client.Codes.Select((code, i) => i == v && code is not null ? 2 : code)],
        })) - MeanLevel(0);

    public static uint SetOf(IEnumerable<int> klantwaarden) => klantwaarden.Aggregate(0u, (set, v) => set | 1u << v);

    private double MeanLevel(IEnumerable<Client> clients)
    {
        var levels = clients.Select(client => (Level: LevelOf(client), client.Weight)).Where(one => one.Level is not null).ToList();
        return levels.Sum(one => (int)one.Level! * one.Weight) / levels.Sum(one => one.Weight);
    }

    private static Client Repair(Client client, uint repaired) => client with
    {
        Codes = [.. client.Codes.Select((code, v) => (repaired >> v & 1) == 1 && code < 0 ? 0 : code)],
    };

    private Prestatieniveau? LevelOf(Client client) => PyramidRule.LevelOf(
        [.. client.Codes.Where((_, v) => panels.Niveaus[v] is Niveau.Basis)],
        [.. client.Codes.Where((_, v) => panels.Niveaus[v] is Niveau.Onderscheidend or Niveau.Binding)],
        client.Surprised,
        ModelSettings.Standaard);

    private static bool IsKlantwaarde(Niveau? niveau) => niveau is Niveau.Basis or Niveau.Onderscheidend or Niveau.Binding;

    private static double Factorial(int n) => Enumerable.Range(1, n).Aggregate(1.0, (product, i) => product * i);
}
