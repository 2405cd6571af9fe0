using KlantWaarde.Domain.Model.Derived;

namespace KlantWaarde.Domain.Model;

internal static partial class Sentences
{
    private const string Satisfied = "de tevredenheid";
    private const string Loyal = "de loyaliteit";

    /// <summary>What the link with satisfaction and loyalty says of the niveau. Source: method 2a, step 3.</summary>
    public static string Derived(DerivedEvidence evidence, Rol rol, ModelSettings settings) => evidence switch
    {
        { Tag: Niveau.Basis } => Join(Penalties(evidence), NoRewards(evidence), PointsTo(Niveau.Basis)),
        { Tag: Niveau.Binding } => Join(
            Rewards(evidence), "Voor de loyaliteit telt dat duidelijk zwaarder dan voor de tevredenheid.", PointsTo(Niveau.Binding)),
        { Tag: { } tag } => Join(Rewards(evidence), PointsTo(tag)),
        { WorksBothWays: true } => Join(
            "Dit werkt twee kanten op.", Penalties(evidence), Rewards(evidence), "Op één niveau wijst dat niet."),
        _ when IsAnySignificant(evidence) => Join(Penalties(evidence), Rewards(evidence), "Op één niveau wijst dat niet."),
        _ when IsAnyTestable(evidence) =>
            $"Bij klanten die u als {rol.Name} zien is geen verband aan te tonen tussen dit en de tevredenheid of de loyaliteit.",
        _ => NotTestable(evidence, rol, settings),
    };

    private static string PointsTo(Niveau niveau) => $"Dat wijst op {NameOf(niveau)}.";

    private static string Penalties(DerivedEvidence evidence) =>
        Effect("slechter", "lager", evidence, contrasts => contrasts.Penalty);

    private static string Rewards(DerivedEvidence evidence) =>
        Effect("beter", "hoger", evidence, contrasts => contrasts.Reward);

    private static string Effect(
        string than, string marks, DerivedEvidence evidence, Func<OutcomeContrasts, Contrast> side)
    {
        List<string> effects = [];
        if (side(evidence.Satisfaction) is { IsSignificant: true } one) effects.Add($"{Satisfied} {Size(one, marks)}");
        if (side(evidence.Loyalty) is { IsSignificant: true } other) effects.Add($"{Loyal} {Size(other, marks)}");

        return effects is [] ? "" : $"Bij wie dit {than} dan verwacht vindt, is {List(effects)} dan bij wie het zoals verwacht vindt.";
    }

    /// <summary>What the halo leaves nothing of keeps its direction: that is what was tested.</summary>
    private static string Size(Contrast contrast, string marks) =>
        contrast.Estimate is { } points && Math.Round(points, 1) > 0
            ? string.Create(Dutch, $"gemiddeld {points:0.0} punt {marks}")
            : marks;

    private static string NoRewards(DerivedEvidence evidence) =>
        evidence.Satisfaction.Reward.IsTestable || evidence.Loyalty.Reward.IsTestable
            ? "Dat beter dan verwacht iets oplevert, is niet aan te tonen."
            : "Of beter dan verwacht iets oplevert, is niet toetsbaar.";

    private static string NotTestable(DerivedEvidence evidence, Rol rol, ModelSettings settings)
    {
        var tooFew = All(evidence).All(contrast => contrast.Obstacle is Obstacle.TooFewClients);
        var needs = tooFew
            ? string.Create(Dutch, $"{settings.DerivedMinN} klantorganisaties nodig die u als {rol.Name} zien ")
                + "en zowel dit als hun tevredenheid of loyaliteit een oordeel gaven"
            : string.Create(Dutch, $"{settings.DerivedMinCell} klantorganisaties nodig die dit zoals verwacht vinden, ")
                + string.Create(Dutch, $"en {settings.DerivedMinCell} die het slechter of beter vinden");

        return $"Het verband met de tevredenheid en de loyaliteit is niet toetsbaar: daarvoor zijn er minstens {needs}.";
    }

    private static bool IsAnySignificant(DerivedEvidence evidence) => All(evidence).Any(contrast => contrast.IsSignificant);

    private static bool IsAnyTestable(DerivedEvidence evidence) => All(evidence).Any(contrast => contrast.IsTestable);

    private static Contrast[] All(DerivedEvidence evidence) =>
        [evidence.Satisfaction.Penalty, evidence.Satisfaction.Reward, evidence.Loyalty.Penalty, evidence.Loyalty.Reward];
}
