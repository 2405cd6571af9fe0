namespace KlantWaarde.Domain.Statistics;

/// <summary>How a figure slopes and bends around equal shares.</summary>
/// <remarks>Source: DiCiccio and Efron (1992), Biometrika 79:231–245, section 4, by differences on both sides.</remarks>
internal sealed class FigureSurface
{
    /// <summary>How far is moved to see a difference, in standard errors: small to a smooth figure, large to rounding.</summary>
    private const double Step = 0.01;

    private readonly Func<double, double> _along;

    /// <param name="figure">Its members in an order that does not change.</param>
    public FigureSurface(IFigure figure)
    {
        var n = figure.Members;
        var step = Step / Math.Sqrt(n);
        var here = figure.Nudged(0, 0);
        var slopes = new double[n];
        var (bends, squares, cubes) = (0.0, 0.0, 0.0);

        for (var member = 0; member < n; member++)
        {
            var (more, less) = (figure.Nudged(member, step), figure.Nudged(member, -step));
            var slope = (more - less) / (2 * step);

            slopes[member] = slope;
            bends += (more - 2 * here + less) / (step * step);
            squares += slope * slope;
            cubes += slope * slope * slope;
        }

        StandardError = Math.Sqrt(squares) / n;
        IsFlat = StandardError <= Alike.Width * Math.Abs(here);
        _along = figure.Along(Array.ConvertAll(slopes, slope => slope / ((double)n * n * StandardError)));
        Acceleration = cubes / (6 * Math.Pow(n * StandardError, 3));

        if (IsFlat) return;

        var bend = (Along(Step) - 2 * Along(0) + Along(-Step)) / (Step * Step);
        Curvature = (bends / ((double)n * n) - bend) / (2 * StandardError);
    }

    /// <summary>σ̂: the root of Σ slope², over n.</summary>
    public double StandardError { get; }

    /// <summary>No share makes a difference that rounding does not make too.</summary>
    public bool IsFlat { get; }

    /// <summary>a.</summary>
    public double Acceleration { get; }

    /// <summary>How much the figure bends altogether, less what it bends along its steepest way up.</summary>
    public double Curvature { get; }

    /// <summary>The figure this many standard errors along the steepest way up.</summary>
    public double Along(double distance) => _along(distance);
}
