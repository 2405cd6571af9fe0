namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>What each of the failing klantwaarden of one klant contributes to the level that repair of all gives them.</summary>
/// <remarks>
/// <para>By the definition of Shapley, with F the failing klantwaarden of this klant and f their number:</para>
/// <para>φ_v = Σ_{S ⊂ F\{v}} |S|! (f − 1 − |S|)! / f! · (level after S and v − level after S)</para>
/// <para>
/// The level sees only how many basis klantwaarden still fail and what the other codes add up to. So every basis klantwaarde
/// has the same φ, and so has every code of −1 and every code of −2; and the subsets with j codes of −1 and l of −2 are alike,
/// and need only be counted. Before the last basis klantwaarde is repaired the level is 0, so that only subsets with all of
/// (the rest of) them count. It is exact, to the rounding of doubles, up to a thousand failing klantwaarden of one klant.
/// </para>
/// <para>Why this is the φ of method 2f, which is defined on the mean of all klanten: docs/adr/0010-exact-shapley.md.</para>
/// </remarks>
/// <param name="Standing">Before any repair.</param>
/// <param name="Basis">How many failing basis klantwaarden can be repaired.</param>
/// <param name="Ones">How many others have a code of −1.</param>
/// <param name="Twos">How many others have a code of −2.</param>
internal readonly record struct Game(Standing Standing, int Basis, int Ones, int Twos)
{
    private int Failures => Basis + Ones + Twos;

    public static Game Of(PanelMember member)
    {
        var (basis, ones, twos) = (0, 0, 0);
        foreach (var failure in member.Failures)
        {
            if (failure.IsBasis) basis++;
            else if (failure.Lift == 1) ones++;
            else twos++;
        }

        return new(member.Standing, basis, ones, twos);
    }

    public GameShares Shares(ModelSettings settings)
    {
        var open = Standing with { BasisBelow = Standing.BasisBelow - Basis };

        return new(
            Basis == 0 ? 0 : Share(Basis - 1, Ones, Twos, lift => Level(lift)),
            Ones == 0 ? 0 : Share(Basis, Ones - 1, Twos, lift => Level(lift + 1) - Level(lift)),
            Twos == 0 ? 0 : Share(Basis, Ones, Twos - 1, lift => Level(lift + 2) - Level(lift)));

        int Level(int lift) => open.Lifted(lift).LevelBy(settings);
    }

    /// <summary>φ of a klantwaarde beside which there are so many others.</summary>
    /// <param name="basis">All of these must be repaired before it has any effect.</param>
    /// <param name="ones">Any number of these may be.</param>
    /// <param name="twos">And of these.</param>
    /// <param name="gain">What it adds to the level, after what the repaired ones added to the sum of the codes.</param>
    private double Share(int basis, int ones, int twos, Func<int, int> gain)
    {
        var share = 0.0;
        for (var j = 0; j <= ones; j++)
            for (var l = 0; l <= twos; l++)
                share += Choose(ones, j) * Choose(twos, l) * Probability(basis + j + l) * gain(j + 2 * l);
        return share;
    }

    /// <summary>|S|! (f − 1 − |S|)! / f!: that in a random order exactly these come before it.</summary>
    private double Probability(int before) => 1 / (Failures * Choose(Failures - 1, before));

    private static double Choose(int n, int k)
    {
        var ways = 1.0;
        for (var i = 1; i <= k; i++)
            ways = ways * (n - k + i) / i;
        return ways;
    }
}

/// <summary>φ of each failing klantwaarde of one klant, in levels; from 0.</summary>
internal sealed record GameShares(double Basis, double One, double Two)
{
    public double Of(Failure failure) => failure.IsBasis ? Basis : failure.Lift == 1 ? One : Two;
}

/// <summary>The shares of all klanten; few of them differ, so that each is worked out once.</summary>
internal sealed class Games(ModelSettings settings)
{
    private readonly Dictionary<Game, GameShares> _known = [];

    public GameShares SharesOf(PanelMember member)
    {
        var game = Game.Of(member);
        if (!_known.TryGetValue(game, out var shares))
            _known[game] = shares = game.Shares(settings);
        return shares;
    }
}
