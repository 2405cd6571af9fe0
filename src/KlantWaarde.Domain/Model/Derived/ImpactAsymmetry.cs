namespace KlantWaarde.Domain.Model.Derived;

/// <summary>To which side a klantwaarde works. Source: method 2a, step 3; Mikulić and Prebežac (2008).</summary>
public static class ImpactAsymmetry
{
    /// <summary>Smaller than any difference between marks: what rounding leaves of none.</summary>
    private const double Nothing = 1e-9;

    /// <summary>IA = SGP − DGP: the share of the gain less that of the loss; what is below nought is taken as nought.</summary>
    /// <returns>From −1 (it can only cost) to 1 (it can only please); null when it does neither, or one is not known.</returns>
    public static double? Of(double? penalty, double? reward)
    {
        if (penalty is not { } loss || reward is not { } gain) return null;

        var (least, most) = (Math.Max(0, loss), Math.Max(0, gain));
        return least + most > Nothing ? (most - least) / (most + least) : null;
    }
}
