using KlantWaarde.Domain.Statistics.Regression;

namespace KlantWaarde.Domain.Model.Derived;

/// <summary>An outcome explained by being below and above expectation.</summary>
/// <param name="Fit">The intercept, then low and high as far as anybody is there, then the halo when it takes part.</param>
/// <param name="Penalty">mean(y | met) − mean(y | below), and its HC3 error; null when nobody is below.</param>
/// <param name="Reward">mean(y | above) − mean(y | met), and its HC3 error; null when nobody is above.</param>
public sealed record PenaltyReward(
    LeastSquaresFit Fit, (double Estimate, double? Error)? Penalty, (double Estimate, double? Error)? Reward)
{
    /// <summary>The regression y ~ low + high, with unstandardised coefficients. Source: method 2a, step 3.</summary>
    /// <param name="judgements">Those of one klantwaarde on one outcome.</param>
    /// <param name="withHalo">Adds h: then each must have one.</param>
    /// <returns>Null when nobody finds it as expected, or the regressors cannot be told apart.</returns>
    public static PenaltyReward? Of(Judgements judgements, bool withHalo)
    {
        if (judgements.Cells.Met == 0) return null;

        List<double[]> regressors = [];
        int? low = judgements.Cells.Below > 0 ? Add(judgement => judgement.Side < 0 ? 1 : 0) : null;
        int? high = judgements.Cells.Above > 0 ? Add(judgement => judgement.Side > 0 ? 1 : 0) : null;
        if (withHalo) Add(judgement => judgement.Halo!.Value);

        var outcome = judgements.Column(judgement => judgement.Outcome);
        return LeastSquares.FitRepeated(outcome, judgements.Times, regressors) is { } fit
            ? new(fit, At(low, -1), At(high, 1))
            : null;

        int Add(Func<Judgement, double> figure)
        {
            regressors.Add(judgements.Column(figure));
            return regressors.Count;
        }

        (double, double?)? At(int? place, int sign) =>
            place is { } k ? (sign * fit.Coefficients[k], fit.RobustErrors[k]) : null;
    }
}
