using System.Globalization;
using System.Text.RegularExpressions;

namespace KlantWaarde.Domain.Model;

/// <summary>One number of the rules: what it is called, what it does, and between which bounds a consultant may set it.</summary>
/// <param name="Name">Of the property of <see cref="ModelSettings"/>; stable.</param>
/// <param name="Group">Where a consultant looks for it.</param>
/// <param name="Title">Its name, in Dutch.</param>
/// <param name="Purpose">What it does, in one Dutch line.</param>
/// <param name="Unit">How it is written.</param>
/// <param name="Lowest">The least it may be.</param>
/// <param name="Highest">The most it may be.</param>
/// <param name="Of">Reads it.</param>
/// <param name="Put">Writes it; a count is a whole number.</param>
public sealed partial record Setting(
    string Name,
    SettingGroup Group,
    string Title,
    string Purpose,
    SettingUnit Unit,
    double Lowest,
    double Highest,
    Func<ModelSettings, double> Of,
    Func<ModelSettings, double, ModelSettings> Put)
{
    private const int MostDecimals = 2;

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public double Standard => Of(ModelSettings.Standaard);

    public bool IsStandard(ModelSettings settings) => Of(settings) == Standard;

    /// <summary>As it is read: "25 %" with a space that does not break, "4.999", "0,5", "één stem per bedrijf".</summary>
    public string Text(double value) => Unit switch
    {
        SettingUnit.Share => $"{Typed(value)}\u00a0%",
        SettingUnit.Count => value.ToString("N0", Dutch),
        SettingUnit.Seconds => $"{Typed(value)}\u00a0seconden",
        SettingUnit.Weighting => (Weighting)value is Weighting.OneVoice ? "één stem per bedrijf" : "één stem per persoon",
        _ => Typed(value),
    };

    /// <summary>As it is typed: "25" for a share of 0.25.</summary>
    public string Typed(double value) => ((decimal)value * Scale).ToString("0.##", Dutch);

    /// <summary>Reads what was typed: a decimal comma or point, a percent sign or not, at most two decimals; a count as "4999" or "4.999".</summary>
    /// <returns>False when it is no such number; whether it is within the bounds is another matter.</returns>
    public bool TryRead(string? typed, out double value)
    {
        value = 0;
        var text = (typed ?? "").Replace('\u00a0', ' ').Trim();
        if (Unit is SettingUnit.Share && text.EndsWith('%')) text = text[..^1].TrimEnd();
        if (IsWhole) text = Thousands().Replace(text, "");

        const NumberStyles plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!decimal.TryParse(text.Replace(',', '.'), plain, CultureInfo.InvariantCulture, out var number)) return false;
        if (decimal.Round(number, IsWhole ? 0 : MostDecimals) != number) return false;

        value = (double)(number / Scale);
        return true;
    }

    public bool IsWhole => Unit is SettingUnit.Count or SettingUnit.Seconds or SettingUnit.Weighting;

    public bool Allows(double value) => value >= Lowest && value <= Highest;

    /// <summary>A point between groups of three digits.</summary>
    [GeneratedRegex(@"(?<=^\d{1,3}(\.\d{3})*)\.(?=(\d{3}\.)*\d{3}$)")]
    private static partial Regex Thousands();

    private decimal Scale => Unit is SettingUnit.Share ? 100 : 1;
}

/// <summary>How a number of the rules is written.</summary>
public enum SettingUnit
{
    /// <summary>A whole number of something.</summary>
    Count,

    /// <summary>From 0 to 1; people read and type a percentage.</summary>
    Share,

    /// <summary>As it is.</summary>
    Number,

    Seconds,

    /// <summary>A <see cref="Model.Weighting"/>, by its number.</summary>
    Weighting,
}

/// <summary>Where a consultant looks for a number of the rules.</summary>
public enum SettingGroup
{
    Anonymity,
    Niveaus,
    Colours,
    Pyramid,
    Balance,
    Margins,
    Comparing,
    Weighting,
    Questionnaire,
}
