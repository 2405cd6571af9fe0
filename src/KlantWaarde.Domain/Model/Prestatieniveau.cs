namespace KlantWaarde.Domain.Model;

/// <summary>The level of the pyramid at which an organisation performs; the numbers are those of method 2d.</summary>
public enum Prestatieniveau
{
    /// <summary>A basis klantwaarde fails: "Oké, doei!".</summary>
    OnderOke = 0,

    /// <summary>Neutral: what anybody expects of any company.</summary>
    Oke = 1,

    /// <summary>On a par with the others.</summary>
    Prima = 2,

    /// <summary>Better than expected: klanten talk about it.</summary>
    Top = 3,
}
