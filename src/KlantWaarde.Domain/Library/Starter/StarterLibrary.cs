namespace KlantWaarde.Domain.Library.Starter;

/// <summary>The klantwaarden with which a new agency begins: what klanten of business services expect.</summary>
/// <remarks>
/// The niveaus are a proposal from practice; the answers decide (method 2a). A klantwaarde keeps its code for ever: wording
/// may be bettered, its meaning may not.
/// </remarks>
public static class StarterLibrary
{
    /// <summary>By theme, from the work itself to the relation.</summary>
    public static IReadOnlyList<KlantwaardeDefinition> Klantwaarden { get; } =
    [
        .. KeepingPromises.Klantwaarden,
        .. BeingThere.Klantwaarden,
        .. KnowingTheTrade.Klantwaarden,
        .. GoingFurther.Klantwaarden,
        .. StandingTogether.Klantwaarden,
    ];

    /// <exception cref="ArgumentException"><paramref name="code"/> is not in the library.</exception>
    public static KlantwaardeDefinition Get(string code) =>
        Klantwaarden.SingleOrDefault(klantwaarde => klantwaarde.Code == code)
        ?? throw new ArgumentException($"The starter library has no klantwaarde \"{code}\".", nameof(code));
}
