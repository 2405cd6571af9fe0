using KlantWaarde.Domain.Statistics.Regression;

namespace KlantWaarde.Domain.Model.Derived;

/// <summary>A client organisation that has both an outcome and a code.</summary>
/// <param name="Outcome">y.</param>
/// <param name="Code">From −2 to +2; only its sign counts.</param>
/// <param name="Halo">h, or null when it judged nothing else.</param>
public readonly record struct Judgement(double Outcome, int Code, double? Halo);

/// <summary>An outcome explained by being below and above expectation.</summary>
/// <param name="Cells">Who is in it.</param>
/// <param name="Fit">The intercept, then low and high as far as anybody is there, then the halo when it takes part.</param>
/// <param name="Penalty">mean(y | met) − mean(y | below), and its HC3 error; null when nobody is below.</param>
/// <param name="Reward">mean(y | above) − mean(y | met), and its HC3 error; null when nobody is above.</param>
public sealed record PenaltyReward(
    ExperienceCounts Cells,
    LeastSquaresFit Fit,
    (double Estimate, double? Error)? Penalty,
    (double Estimate, double? Error)? Reward)
{
    /// <summary>The regression y ~ low + high, with unstandardised coefficients. Source: method 2a, step 3.</summary>
    /// <param name="judgements">In an order that does not depend on who came first.</param>
    /// <param name="withHalo">Adds h: then each must have one.</param>
    /// <returns>Null when nobody finds it as expected, or the regressors cannot be told apart.</returns>
    public static PenaltyReward? Of(IReadOnlyList<Judgement> judgements, bool withHalo)
    {
        var cells = CellsOf(judgements);
        if (cells.Met == 0) return null;

        List<double[]> regressors = [];
        int? low = cells.Below > 0 ? Add(judgement => judgement.Code < 0 ? 1 : 0) : null;
        int? high = cells.Above > 0 ? Add(judgement => judgement.Code > 0 ? 1 : 0) : null;
        if (withHalo) Add(judgement => judgement.Halo!.Value);

        return LeastSquares.Fit(Column(judgements, judgement => judgement.Outcome), regressors) is { } fit
            ? new(cells, fit, At(low, -1), At(high, 1))
            : null;

        int Add(Func<Judgement, double> value)
        {
            regressors.Add(Column(judgements, value));
            return regressors.Count;
        }

        (double, double?)? At(int? place, int sign) =>
            place is { } k ? (sign * fit.Coefficients[k], fit.RobustErrors[k]) : null;
    }

    internal static ExperienceCounts CellsOf(IReadOnlyList<Judgement> judgements)
    {
        var below = judgements.Count(judgement => judgement.Code < 0);
        var above = judgements.Count(judgement => judgement.Code > 0);

        return new(below, judgements.Count - below - above, above);
    }

    private static double[] Column(IReadOnlyList<Judgement> judgements, Func<Judgement, double> value) =>
        [.. judgements.Select(value)];
}
