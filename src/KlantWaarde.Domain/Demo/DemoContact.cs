namespace KlantWaarde.Domain.Demo;

/// <summary>A person at a client company.</summary>
/// <param name="FirstName">"Janneke".</param>
/// <param name="Prefix">"van der", or null.</param>
/// <param name="LastName">Without its prefix: "Vries".</param>
/// <param name="Language">"nl" or "en".</param>
/// <param name="Account">The name of the company.</param>
/// <param name="Email">Lower case, unique.</param>
public sealed record DemoContact(
    string FirstName, string? Prefix, string LastName, string Language, string Account, string Email)
{
    private const string EnglishSign = " (en)";

    /// <summary>Reads "Janneke de Vries" or "Fiona Campbell (en)": what stands in lower case is the prefix.</summary>
    internal static DemoContact Of(string person, DemoAccount account)
    {
        var english = person.EndsWith(EnglishSign, StringComparison.Ordinal);
        var words = person.Replace(EnglishSign, "", StringComparison.Ordinal).Split(' ');
        var prefix = string.Join(' ', words.Skip(1).TakeWhile(IsPrefix));
        var last = string.Join(' ', words.Skip(1).SkipWhile(IsPrefix));
        var mailbox = $"{MailName.Of(words[0])}.{MailName.Of(prefix + last)}";

        return new(
            words[0],
            prefix is "" ? null : prefix,
            last,
            english ? "en" : "nl",
            account.Name,
            $"{mailbox}@{account.MailDomain}");
    }

    private static bool IsPrefix(string word) => char.IsLower(word[0]);
}
