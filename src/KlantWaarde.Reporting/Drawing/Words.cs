using System.Globalization;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>What people read for the terms of the model: the same in the picture, the table and the report.</summary>
internal static class Words
{
    public static CultureInfo Dutch { get; } = CultureInfo.GetCultureInfo("nl-NL");

    public static string Of(Niveau? niveau) => niveau switch
    {
        Niveau.Basis => "Basis",
        Niveau.Onderscheidend => "Onderscheidend",
        Niveau.Binding => "Binding",
        Niveau.NietVanBelang => "Niet van belang",
        null => "Nog zonder niveau",
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "Not a niveau."),
    };

    public static string Of(Zekerheid zekerheid) => zekerheid switch
    {
        Zekerheid.Indicatief => "indicatief",
        Zekerheid.Redelijk => "redelijk",
        Zekerheid.Vast => "vast",
        _ => throw new ArgumentOutOfRangeException(nameof(zekerheid), zekerheid, "Not a zekerheid."),
    };

    public static string Of(TierStatus status) => status switch
    {
        TierStatus.OnvoldoendeGegevens => "uit de bibliotheek",
        TierStatus.Gemengd => "gemengd",
        TierStatus.Voorlopig => "voorlopig",
        TierStatus.Bevestigd => "bevestigd",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    /// <summary>The status of a tier; a klantwaarde that stands nowhere yet comes from no library either.</summary>
    public static string StatusOf(Tier tier) =>
        tier is { Status: TierStatus.OnvoldoendeGegevens, Shown: null } ? "nog niet te zeggen" : Of(tier.Status);

    public static string Of(Prestatieniveau? level) => level switch
    {
        Prestatieniveau.OnderOke => "onder oké",
        Prestatieniveau.Oke => "oké",
        Prestatieniveau.Prima => "prima",
        Prestatieniveau.Top => "top",
        null => "nog niet te zeggen",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level."),
    };

    public static string Of(BalanceVerdict verdict) => verdict switch
    {
        BalanceVerdict.InvestmentWeighsMore => "investering weegt zwaarder",
        BalanceVerdict.InBalance => "in balans",
        BalanceVerdict.WorthMore => "meer waard dan de investering",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict."),
    };

    /// <summary>What a kleuring means to somebody who reads the legend.</summary>
    public static string Of(Kleuring kleuring) => kleuring switch
    {
        Kleuring.Rood => "onder verwachting",
        Kleuring.Oranje => "kwetsbaar",
        Kleuring.OpOrde => "op orde",
        Kleuring.Prima => "volgens verwachting",
        Kleuring.Top => "boven verwachting",
        Kleuring.Onbekend => "te weinig gegevens",
        _ => throw new ArgumentOutOfRangeException(nameof(kleuring), kleuring, "Not a kleuring."),
    };

    /// <summary>"a, b en c".</summary>
    public static string Join(IReadOnlyList<string> names) => names switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} en {names[^1]}",
    };
}
