namespace KlantWaarde.Domain.Model;

/// <summary>Where the draws of one figure begin. Source: method 2e.</summary>
internal static class Seeds
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>From the seed of the study and the name of the figure: other figures draw other numbers, the same figure the same.</summary>
    /// <remarks>FNV-1a over the letters. Source: Fowler, Noll and Vo (1991).</remarks>
    public static ulong For(ulong study, string rol, string figure)
    {
        var seed = study ^ Offset;
        foreach (var letter in $"{rol}/{figure}")
            seed = (seed ^ letter) * Prime;
        return seed;
    }
}
