namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>The klanten who have a level, made ready for the question what repair would do to it: made once, asked often.</summary>
/// <remarks>
/// Repair makes of a code below nought a nought and leaves a missing one missing; so who has no level keeps none, and the
/// mean level is taken over the same klanten before and after. Source: method 2d and 2f.
/// </remarks>
public sealed class Panel
{
    private const int Lowest = -2;
    private const int Highest = 2;

    private readonly int[] _basis;
    private readonly int[] _other;
    private readonly bool[] _shown;
    private readonly bool[] _failing;

    private Panel(
        IReadOnlyList<Client> clients, IReadOnlyList<Niveau?> niveaus, IReadOnlyList<bool>? shown, ModelSettings settings)
    {
        _basis = Positions(niveaus, niveau => niveau is Niveau.Basis);
        _other = Positions(niveaus, niveau => niveau is Niveau.Onderscheidend or Niveau.Binding);
        _shown = shown is null ? [.. niveaus.Select(_ => true)] : [.. shown];
        _failing = new bool[niveaus.Count];

        Settings = settings;
        Members = MembersOf(clients);
        Weight = WeightOf(Members);
    }

    /// <summary>How many klanten have a level.</summary>
    public int Klanten => Members.Count;

    internal IReadOnlyList<PanelMember> Members { get; }

    internal ModelSettings Settings { get; }

    /// <summary>What the members weigh together.</summary>
    internal double Weight { get; }

    /// <summary>How many klantwaarden there are, those that are none in this rol included.</summary>
    internal int Klantwaarden => _failing.Length;

    /// <summary>F: the places of the klantwaarden that can be repaired, because somebody finds them below expectation.</summary>
    internal IEnumerable<int> Failing => Enumerable.Range(0, Klantwaarden).Where(place => _failing[place]);

    /// <summary>The places of the klantwaarden at onderscheidend and binding whose kleuring is shown.</summary>
    internal IEnumerable<int> Other => _other.Where(place => _shown[place]);

    /// <param name="clients">The respondents of one rol, in any order.</param>
    /// <param name="niveaus">The niveau that is shown of each klantwaarde; one without niveau or not van belang takes no part.</param>
    /// <param name="settings">The rules' numbers.</param>
    /// <param name="shown">
    /// Of which klantwaarden the kleuring is shown; null for all. One that is not counts in the levels and cannot be repaired:
    /// what that gains would tell what too few answered (method 2e).
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A code is below −2 or above 2.</exception>
    public static Panel Of(
        IReadOnlyList<Client> clients, IReadOnlyList<Niveau?> niveaus, ModelSettings settings, IReadOnlyList<bool>? shown = null) =>
        new(clients, niveaus, shown, settings);

    /// <param name="clients">The respondents of one rol, in any order.</param>
    /// <param name="cells">The klantwaarden of their model, in the order of the codes of the clients.</param>
    /// <param name="settings">The rules' numbers.</param>
    /// <exception cref="ArgumentOutOfRangeException">A code is below −2 or above 2.</exception>
    public static Panel Of(IReadOnlyList<Client> clients, IReadOnlyList<VerwachtingCell> cells, ModelSettings settings) =>
        Of(
            clients,
            [.. cells.Select(cell => cell.Tier.Shown)],
            settings,
            [.. cells.Select(cell => cell.Performance.Kleuring is not Kleuring.Onbekend)]);

    private static int[] Positions(IReadOnlyList<Niveau?> niveaus, Func<Niveau?, bool> which) =>
        [.. Enumerable.Range(0, niveaus.Count).Where(place => which(niveaus[place]))];

    private List<PanelMember> MembersOf(IReadOnlyList<Client> clients)
    {
        var members = new List<PanelMember>(clients.Count);
        var failures = new List<Failure>();

        foreach (var client in clients)
        {
            failures.Clear();
            if (StandingOf(client, failures) is { } standing)
                members.Add(new(client, standing, [.. failures]));
        }

        return members;
    }

    private Standing? StandingOf(Client client, List<Failure> failures)
    {
        var (basisAnswered, below) = (0, 0);
        foreach (var place in _basis)
        {
            if (CodeOf(client, place) is not { } code) continue;
            basisAnswered++;
            if (code >= 0) continue;
            below++;
            Note(new(place, 0), failures);
        }

        var (otherAnswered, sum) = (0, 0);
        foreach (var place in _other)
        {
            if (CodeOf(client, place) is not { } code) continue;
            otherAnswered++;
            sum += code;
            if (code < 0) Note(new(place, -code), failures);
        }

        return HasLevel(basisAnswered, otherAnswered) ? new(below, sum, otherAnswered, client.Surprised) : null;
    }

    private static int? CodeOf(Client client, int place) => client.Codes[place] switch
    {
        < Lowest or > Highest => throw new ArgumentOutOfRangeException(nameof(client), client.Codes[place], "Not a code."),
        var code => code,
    };

    private void Note(Failure failure, List<Failure> failures)
    {
        if (!_shown[failure.Klantwaarde]) return;

        _failing[failure.Klantwaarde] = true;
        failures.Add(failure);
    }

    private bool HasLevel(int basisAnswered, int otherAnswered) =>
        _basis.Length + _other.Length > 0
        && PyramidRule.IsEnough(basisAnswered, _basis.Length)
        && PyramidRule.IsEnough(otherAnswered, _other.Length);

    private static double WeightOf(IEnumerable<PanelMember> members)
    {
        var sum = new FixedPointSum();
        foreach (var member in members) sum.Add(member.Weight);
        return sum.Value;
    }
}

/// <summary>A klant who has a level.</summary>
/// <param name="Client">What they said.</param>
/// <param name="Standing">What their level depends on.</param>
/// <param name="Failures">What can be repaired for them.</param>
internal sealed record PanelMember(Client Client, Standing Standing, Failure[] Failures)
{
    public double Weight => Client.Weight;
}
