using System.Text.RegularExpressions;

namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>The finer status before a reply's text, such as 5.1.1 for a mailbox that does not exist.</summary>
/// <remarks>Source: RFC 3463.</remarks>
internal readonly partial record struct EnhancedStatus(int Class, int Subject, int Detail)
{
    /// <returns>The status that <paramref name="text"/> starts with, or null.</returns>
    public static EnhancedStatus? Parse(string text) =>
        Pattern().Match(text) is { Success: true, Groups: var parts }
            ? new(Number(parts[1]), Number(parts[2]), Number(parts[3]))
            : null;

    private static int Number(Group part) => int.Parse(part.ValueSpan, provider: null);

    [GeneratedRegex(@"^([245])\.([0-9]{1,3})\.([0-9]{1,3})(?![0-9.])")]
    private static partial Regex Pattern();

    public override string ToString() => $"{Class}.{Subject}.{Detail}";
}
