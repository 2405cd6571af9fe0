namespace KlantWaarde.Reporting.Drawing;

/// <summary>What a <see cref="Shape"/> leaves to its painter, said once, so that page and PDF look the same.</summary>
internal static class PaintConventions
{
    /// <summary>The mark and the gap of a dashed line, in points.</summary>
    public const double DashMark = 3;
    public const double DashGap = 2;

    /// <summary>Hatch lines run up to the right at 45 degrees, where x + y is a multiple of this, in points.</summary>
    public const double HatchStep = 5;
    public const double HatchWidth = 0.6;
}
