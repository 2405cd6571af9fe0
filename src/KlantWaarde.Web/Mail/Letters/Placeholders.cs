using System.Text.RegularExpressions;

namespace KlantWaarde.Web.Mail.Letters;

/// <summary>Puts facts into a sentence of ours, in one pass: what a fact holds is never read as a placeholder.</summary>
internal static partial class Placeholders
{
    public static string Fill(string sentence, Func<string, string> valueOf) =>
        Placeholder().Replace(sentence, match => valueOf(match.Groups[1].Value));

    [GeneratedRegex("{([a-z]+)}")]
    private static partial Regex Placeholder();
}
