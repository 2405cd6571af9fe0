using System.Globalization;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Web.Pages.Shared;

/// <summary>Figures as Dutch people read them; a space before % that does not break.</summary>
public static class PageNumber
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>"0,45".</summary>
    public static string Two(double value) => value.ToString("0.00;−0.00;0.00", Dutch);

    /// <summary>"0,4".</summary>
    public static string One(double value) => value.ToString("0.0;−0.0;0.0", Dutch);

    /// <summary>"45 %".</summary>
    public static string Percent(double share) => string.Create(Dutch, $"{100 * share:0}\u00A0%");

    /// <summary>A probability: "80 %", and never nought or a hundred.</summary>
    public static string Chance(double probability) => probability switch
    {
        < 0.005 => "< 1\u00A0%",
        > 0.995 => "> 99\u00A0%",
        _ => Percent(probability),
    };

    /// <summary>"45 % (31 – 60 %)".</summary>
    public static string Share(Interval interval) => interval.Low == interval.High
        ? Percent(interval.Estimate)
        : string.Create(Dutch, $"{100 * interval.Estimate:0}\u00A0% ({100 * interval.Low:0}–{100 * interval.High:0}\u00A0%)");

    /// <summary>"−0,3 (−0,6 tot 0,1)".</summary>
    public static string Figure(Interval interval) => interval.Low == interval.High
        ? Two(interval.Estimate)
        : $"{Two(interval.Estimate)} ({Two(interval.Low)} tot {Two(interval.High)})";

    /// <summary>A p value, or a probability that is never nought.</summary>
    public static string P(double p) => p < 0.001 ? "< 0,001" : p.ToString("0.000", Dutch);
}
