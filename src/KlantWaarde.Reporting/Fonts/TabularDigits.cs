namespace KlantWaarde.Reporting.Fonts;

/// <summary>Digits of one width, so that numbers line up in a column.</summary>
/// <remarks>Our font files have them in the private use area; see Fonts/README.md.</remarks>
internal static class TabularDigits
{
    private const int First = 0xE030;

    public static bool Includes(int codePoint) => codePoint is >= First and < First + 10;

    /// <summary>The text with every digit from 0 to 9 replaced by the one that is as wide as the others.</summary>
    public static string In(string printable) => string.Create(printable.Length, printable, (line, source) =>
    {
        for (var at = 0; at < line.Length; at++)
            line[at] = char.IsAsciiDigit(source[at]) ? (char)(source[at] - '0' + First) : source[at];
    });

    /// <summary>What a reader copies: '7' for the tabular 7, and every other character itself.</summary>
    public static int Meaning(int codePoint) => Includes(codePoint) ? codePoint - First + '0' : codePoint;
}
