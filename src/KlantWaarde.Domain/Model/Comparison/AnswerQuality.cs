namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>What the answers themselves say about how they were given. Source: method 2h.</summary>
public static class AnswerQuality
{
    private const double MostMissing = 0.40;
    private const double FewestSeconds = 2;
    private const double Margin = 1e-9;

    /// <summary>Whether more than two in five of those who were asked left a klantwaarde open.</summary>
    /// <param name="answered">From 0 to <paramref name="asked"/>.</param>
    /// <param name="asked">From 0: the respondents of the rol who were shown the card.</param>
    public static bool IsOftenMissing(int answered, int asked) => asked - answered > MostMissing * asked + Margin;

    /// <summary>Whether a respondent went through the cards faster than they can be read, always with the same code.</summary>
    /// <remarks>It is reported; the answers count all the same.</remarks>
    /// <param name="seconds">For all cards together.</param>
    /// <param name="codes">Their ervaring with each klantwaarde; one or none says nothing.</param>
    public static bool IsTooFast(double seconds, IReadOnlyCollection<int> codes) =>
        codes.Count > 1 && seconds < FewestSeconds * codes.Count && codes.Distinct().Count() == 1;

    /// <summary>The remark on klantwaarden that many left open, in Dutch; null when there are none.</summary>
    /// <param name="names">Of the klantwaarden.</param>
    public static string? MissingRemark(IReadOnlyList<string> names) => names is [] ? null : Sentences.OftenMissing(names);

    /// <summary>The remark on respondents who were too fast, in Dutch; null when there are none.</summary>
    /// <param name="fast">How many.</param>
    /// <param name="respondents">Of how many; too few to show are not told of.</param>
    /// <param name="settings">The rules' numbers.</param>
    public static string? SpeedRemark(int fast, int respondents, ModelSettings settings) =>
        fast == 0 || respondents < settings.NMin ? null : Sentences.TooFast(fast, respondents);
}
