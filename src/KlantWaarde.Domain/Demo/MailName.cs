using System.Text;

namespace KlantWaarde.Domain.Demo;

/// <summary>A name as it stands in a mail address.</summary>
internal static class MailName
{
    /// <summary>Lower case, only a to z, with <paramref name="between"/> for each space.</summary>
    public static string Of(string name, string between = "")
    {
        var address = new StringBuilder(name.Length);

        foreach (var letter in name.Replace(" & ", " en ", StringComparison.Ordinal).ToLowerInvariant())
            address.Append(letter is ' ' or '-' ? between : Plain(letter));

        return address.ToString();
    }

    private static string Plain(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter.ToString(),
        'é' or 'è' or 'ë' => "e",
        'ï' => "i",
        'ö' => "o",
        'ü' => "u",
        'ç' => "c",
        '’' => "",
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "Not a letter of a name."),
    };
}
