namespace KlantWaarde.Web.Contacts;

/// <summary>The words between a Dutch first and last name, and those of neighbours that live here.</summary>
internal static class Tussenvoegsels
{
    private static readonly HashSet<string> Alone = Set("""
        van vande vanden vander de den der des het 't 's te ter ten von vom zu zum zur la las le les los du da das do dos
        di del della dei el al ben bin ibn af av vd v.d v.d. v/d vdr v.dr v.dr. v.der v/der v.de v/de v.den v/den
        vd. v/d. v/h v.h. v.'t v/'t
        """);

    /// <summary>Words that are a prefix only before an article: "in" of "in 't Veld".</summary>
    private static readonly HashSet<string> BeforeArticle =
        Set("in op aan bij uit onder over voor achter tot boven buiten");

    private static readonly HashSet<string> Articles = Set("de den der het 't ten ter 'n");

    /// <summary>Prefixes that are first names too, and are read as such at the start of a whole name.</summary>
    private static readonly HashSet<string> FirstNamesToo = Set("ben bin al el la le du da do di san");

    /// <summary>How many of <paramref name="words"/>, from the first on, are the prefix of the last name that follows.</summary>
    /// <returns>0 when none is; always fewer than there are words, so that a name is left.</returns>
    public static int CountAtStart(ReadOnlySpan<string> words)
    {
        var count = 0;
        while (count < words.Length - 1 && StartsPrefix(words[count..])) count++;

        return count;
    }

    /// <summary>True when every word is part of a prefix, with no last name behind it: "van den".</summary>
    public static bool Fill(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!StartsPrefix(words[i..])) return false;
        }

        return true;
    }

    /// <summary>
    /// True when a whole name may begin with <paramref name="word"/> as a prefix: "Ben" and the initials "V.D." may not.
    /// </summary>
    public static bool MayOpenName(string word) =>
        !FirstNamesToo.Contains(Key(word)) && !(word.Contains('.') && word.All(c => c is '.' || char.IsUpper(c)));

    private static bool StartsPrefix(ReadOnlySpan<string> words) =>
        words[0] is "v." or "v" or "d." // in capitals they are initials
        || Alone.Contains(Key(words[0]))
        || (words.Length > 1 && BeforeArticle.Contains(Key(words[0])) && Articles.Contains(Key(words[1])));

    /// <summary>Lower case, with every kind of apostrophe made one.</summary>
    private static string Key(string word) =>
        word.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('`', '\'').Replace('´', '\'');

    private static HashSet<string> Set(string words) => [.. CellText.Words(words)];
}
