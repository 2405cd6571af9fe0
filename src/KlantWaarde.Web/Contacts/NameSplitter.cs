namespace KlantWaarde.Web.Contacts;

/// <summary>Takes first name, prefix and last name apart; every word is kept as typed, only the comma of an index goes.</summary>
internal static class NameSplitter
{
    /// <summary>Splits "Janneke de Vries" or "Vries, Janneke de".</summary>
    public static PersonName SplitFull(string name)
    {
        if (name.Split(',', 2) is [var last, var rest]) return SplitIndex(last, CellText.Words(rest));

        var words = CellText.Words(name);
        if (words.Length < 2) return new(name.Trim(), "", "");

        var surname = SurnameStart(words);
        return SplitLast(Joined(words.AsSpan(surname..))) with { First = Joined(words.AsSpan(..surname)) };
    }

    /// <summary>Splits a last name that holds its prefix: "de Vries", or "Vries, de" as in a phone book.</summary>
    public static PersonName SplitLast(string name)
    {
        if (name.Split(',', 2) is [var last, var rest] && CellText.Words(rest) is var behind && Tussenvoegsels.Fill(behind))
            return new("", Joined(behind), last.Trim());

        var words = CellText.Words(name);
        var prefix = Tussenvoegsels.CountAtStart(words);
        return new("", Joined(words.AsSpan(..prefix)), Joined(words.AsSpan(prefix..)));
    }

    /// <summary>The name behind its own prefix: with "van der", "van der Berg" is "Berg".</summary>
    public static string WithoutPrefix(string prefix, string last) =>
        prefix is not "" && last.StartsWith(prefix + " ", StringComparison.OrdinalIgnoreCase)
            ? last[(prefix.Length + 1)..].TrimStart()
            : last;

    /// <summary>As an index lists a name: what stands behind the comma is the first name, then perhaps the prefix.</summary>
    private static PersonName SplitIndex(string last, string[] behind)
    {
        var start = behind.Length;
        while (start > 0 && Tussenvoegsels.Fill(behind.AsSpan((start - 1)..))) start--;
        if (start is 0 && behind is [var only, ..] && !Tussenvoegsels.MayOpenName(only)) start = 1; // "Bakker, Ben"

        var name = SplitLast(last);
        return start == behind.Length
            ? name with { First = Joined(behind) }
            : new(Joined(behind.AsSpan(..start)), Joined(behind.AsSpan(start..)), last.Trim());
    }

    /// <summary>Where the last name begins: at its prefix, at a name joined to one, or else at the last word.</summary>
    private static int SurnameStart(string[] words)
    {
        if (Tussenvoegsels.MayOpenName(words[0]) && Tussenvoegsels.CountAtStart(words) > 0) return 0;

        for (var i = 0; i < words.Length - 1; i++)
        {
            if (JoinsPrefix(words, i) || (i > 0 && Tussenvoegsels.CountAtStart(words.AsSpan(i..)) > 0)) return i;
        }

        return words.Length - 1;
    }

    /// <summary>"Bakker-de Vries" and "Bakker - de Vries" begin at Bakker.</summary>
    private static bool JoinsPrefix(string[] words, int i) =>
        words[i + 1] is "-" or "–"
        || (words[i].LastIndexOf('-') is > 0 and var hyphen
            && Tussenvoegsels.CountAtStart([words[i][(hyphen + 1)..], words[i + 1]]) > 0);

    private static string Joined(ReadOnlySpan<string> words) => string.Join(' ', words!);
}
