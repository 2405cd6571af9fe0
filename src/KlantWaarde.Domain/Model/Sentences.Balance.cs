namespace KlantWaarde.Domain.Model;

internal static partial class Sentences
{
    /// <summary>The value balance; without an interval it is indicatief.</summary>
    public static string Balance(BalanceOutcome balance, Interval? interval, double? statedWorth, Rol rol)
    {
        var ratio = balance.Ratio.ToString("0.00", Dutch);
        var bounds = interval is null
            ? "indicatief"
            : string.Create(Dutch, $"tussen {interval.Low:0.00} en {interval.High:0.00}");
        var klanten = $"klanten die u als {rol.Name} zien";
        var verdict = balance.Verdict switch
        {
            BalanceVerdict.WorthMore => $"wat {klanten} krijgen, is meer waard dan hun investering",
            BalanceVerdict.InBalance => $"wat {klanten} krijgen, is in balans met hun investering",
            _ => $"de investering van {klanten} weegt zwaarder dan wat zij krijgen",
        };

        return Join($"De waardeverhouding is {ratio} ({bounds}): {verdict}.", Worth(balance.Verdict, statedWorth));
    }

    private static string Worth(BalanceVerdict verdict, double? statedWorth)
    {
        if (statedWorth is not { } worth) return "";

        var mean = worth.ToString("+0.0;−0.0;0.0", Dutch);
        var answer = $"de vraag of u die investering waard bent, beantwoorden zij met gemiddeld {mean} (van −2 tot +2)";

        return Contradicts(verdict, worth) ? $"Let op: {answer}, en dat wijst de andere kant op." : $"{Capital(answer)}.";
    }

    private static bool Contradicts(BalanceVerdict verdict, double worth) => verdict switch
    {
        BalanceVerdict.WorthMore => worth < 0,
        BalanceVerdict.InvestmentWeighsMore => worth > 0,
        _ => false,
    };
}
