using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>The niveaus as consultants' pages say them.</summary>
public static class NiveauWords
{
    public static string Of(Niveau niveau) => niveau switch
    {
        Niveau.Basis => "basis",
        Niveau.Onderscheidend => "onderscheidend",
        Niveau.Binding => "binding",
        Niveau.NietVanBelang => "niet van belang",
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "Not a niveau."),
    };

    public static string Of(Niveau? niveau) => niveau is { } known ? Of(known) : "geen niveau";

    public static string Of(Prestatieniveau? level) => level switch
    {
        Prestatieniveau.OnderOke => "onder oké",
        Prestatieniveau.Oke => "oké",
        Prestatieniveau.Prima => "prima",
        Prestatieniveau.Top => "top",
        _ => "nog niet te zeggen",
    };

    public static string Heading(Niveau niveau) => niveau switch
    {
        Niveau.Basis => "Basis: moet gewoon goed zijn",
        Niveau.Onderscheidend => "Onderscheidend: maakt het verschil",
        Niveau.Binding => "Binding: de relatie",
        _ => "Overig",
    };

    /// <summary>Says so when a partner is expected to do otherwise than a leverancier; null when not.</summary>
    public static string? Differs(KlantwaardeDefinition klantwaarde) =>
        klantwaarde.Niveaus.TryGetValue(BuiltInRollen.Partner.Code, out var partner)
        && klantwaarde.Niveaus.TryGetValue(BuiltInRollen.Leverancier.Code, out var leverancier)
        && partner != leverancier
            ? $"Van een partner: {Of(partner)}."
            : null;
}
