using KlantWaarde.Domain.Model.Derived;

namespace KlantWaarde.Domain.Model;

internal static partial class Sentences
{
    /// <summary>How much of the differences in satisfaction goes with a klantwaarde. Source: method 2f.</summary>
    public static string DerivedWeight(DerivedWeight weight, ModelSettings settings) =>
        Join(WeightOf(weight, settings), SignalOf(weight.Signal));

    private static string WeightOf(DerivedWeight weight, ModelSettings settings) => (weight.Obstacle, weight.Measure) switch
    {
        (ImportanceObstacle.TooFewClients, _) => string.Create(
            Dutch, $"Niet te bepalen: er zijn minstens {settings.DerivedMinN} klantorganisaties nodig ")
            + "die zowel dit als hun tevredenheid een oordeel gaven.",
        (ImportanceObstacle.SameCode, _) => "Niet te bepalen: alle klantorganisaties oordelen hier hetzelfde over.",
        (ImportanceObstacle.SameOutcome, _) => "Niet te bepalen: alle klantorganisaties zijn even tevreden.",
        (_, ImportanceMeasure.Lmg) =>
            $"{Capital(Percent(weight.Weight!.Value))} van de verschillen in tevredenheid is aan dit toe te schrijven.",
        _ => Alone(weight),
    };

    private static string Alone(DerivedWeight weight)
    {
        if (weight.Clients < PercentFrom)
            return weight.IsClear
                ? "Indicatief: wie hierover beter oordeelt, is meer tevreden."
                : "Indicatief: een verband met de tevredenheid is hier niet te zien.";

        return $"Indicatief: {Percent(weight.Weight!.Value)} van de verschillen in tevredenheid gaat hiermee samen, "
            + "los van de andere waarden bekeken.";
    }

    private static string SignalOf(ImportanceSignal? signal) => signal switch
    {
        ImportanceSignal.Silent =>
            "Stille drijfveer: het wordt zelden als doorslaggevend genoemd, maar de tevredenheid hangt er sterk mee samen.",
        ImportanceSignal.NamedOnly =>
            "Wordt genoemd, stuurt weinig: het wordt vaak als doorslaggevend genoemd, "
            + "maar de tevredenheid hangt er nauwelijks mee samen.",
        _ => "",
    };
}
