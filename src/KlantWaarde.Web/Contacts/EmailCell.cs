using System.Buffers;
using System.Globalization;

namespace KlantWaarde.Web.Contacts;

/// <summary>Reads the cell with the address: one plain address that any mail server takes.</summary>
/// <remarks>
/// Narrower than RFC 5322 on purpose: quoted local parts, comments and address literals are how commands are smuggled
/// into SMTP, and no customer has one. Source: reliability T15.
/// </remarks>
internal static class EmailCell
{
    private const int LabelCharacters = 63;

    private static readonly SearchValues<char> LocalCharacters = SearchValues.Create(
        ".!#$%&'*+-/=?^_`{|}~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> LabelCharactersAllowed =
        SearchValues.Create("-0123456789abcdefghijklmnopqrstuvwxyz");

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <param name="typed">The cell, trimmed.</param>
    /// <param name="address">As it goes over the wire; empty when there is a fault.</param>
    /// <returns>What is wrong, as a Dutch sentence; null when nothing is.</returns>
    public static string? Fault(string typed, out string address)
    {
        address = "";
        if (typed is "") return "Het e-mailadres ontbreekt.";
        if (CellText.HasUnprintable(typed)) return "In dit e-mailadres staat een regeleinde of een ander onzichtbaar teken.";

        var bare = Bare(typed);
        if (ShapeFault(bare) is { } shape) return shape;

        var at = bare.IndexOf('@');
        var domain = WireDomain(bare[(at + 1)..]);
        if ((LocalFault(bare, bare[..at]) ?? DomainFault(bare, bare[(at + 1)..], domain)) is { } part) return part;
        if (at + 1 + domain.Length > ContactLimits.EmailCharacters) return TooLong(bare);

        address = $"{bare[..at]}@{domain}";
        return null;
    }

    /// <summary>The address out of "Jan Bakker &lt;jan@x.nl>" or "mailto:jan@x.nl".</summary>
    private static string Bare(string typed)
    {
        var open = typed.LastIndexOf('<');
        var bare = open >= 0 && typed.EndsWith('>') ? CellText.Trim(typed[(open + 1)..^1]) : typed;

        return bare.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? CellText.Trim(bare["mailto:".Length..]) : bare;
    }

    private static string? ShapeFault(string bare) => bare switch
    {
        { Length: > ContactLimits.EmailCharacters } => TooLong(bare),
        _ when bare.Contains('"') => $"{Quoted(bare)}: een e-mailadres met aanhalingstekens kunnen we niet gebruiken.",
        _ when bare.Count('@') > 1 => $"{Quoted(bare)} is meer dan één e-mailadres. Zet elk adres op een eigen rij.",
        _ when bare.Any(char.IsWhiteSpace) => $"In {Quoted(bare)} staat een spatie.",
        _ when !bare.Contains('@') => $"{Quoted(bare)} is geen e-mailadres: er staat geen @ in.",
        _ when bare.StartsWith('@') => $"{Quoted(bare)} is geen volledig e-mailadres: er staat niets vóór de @.",
        _ when bare.EndsWith('@') => $"{Quoted(bare)} is geen volledig e-mailadres: er staat niets achter de @.",
        _ => null,
    };

    private static string? LocalFault(string bare, string local) => local switch
    {
        { Length: > ContactLimits.EmailLocalCharacters } =>
            $"{Quoted(bare)}: vóór de @ staan meer dan {ContactLimits.EmailLocalCharacters} tekens.",
        _ when local.Any(character => character > '\x7F') =>
            $"{Quoted(bare)}: vóór de @ staat een letter met een accent of een ander teken dat in een e-mailadres niet kan.",
        _ when local.AsSpan().IndexOfAnyExcept(LocalCharacters) is >= 0 and var i =>
            $"{Quoted(bare)}: het teken {Quoted(local[i].ToString())} kan niet in een e-mailadres.",
        _ when local.StartsWith('.') || local.EndsWith('.') || local.Contains("..", StringComparison.Ordinal) =>
            $"{Quoted(bare)}: vóór de @ staat een punt te veel.",
        _ => null,
    };

    /// <summary>In lower case, an IDN in its xn-- form; empty when it has none.</summary>
    private static string WireDomain(string typed)
    {
        if (typed.All(char.IsAscii)) return typed.ToLowerInvariant();

        try
        {
            return Idn.GetAscii(typed).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return "";
        }
    }

    private static string? DomainFault(string bare, string typed, string wire) => wire.Split('.') switch
    {
        [""] => NoDomain(bare, typed),
        [_] => $"{Quoted(bare)} is geen volledig e-mailadres: er ontbreekt een punt in {Quoted(typed)}.",
        var labels when labels.Contains("") => $"{Quoted(bare)}: in {Quoted(typed)} staat een punt te veel.",
        var labels when !labels.All(IsLabel) || labels[^1].All(char.IsAsciiDigit) => NoDomain(bare, typed),
        _ => null,
    };

    private static bool IsLabel(string label) =>
        label.Length <= LabelCharacters
        && !label.StartsWith('-') && !label.EndsWith('-')
        && !label.AsSpan().ContainsAnyExcept(LabelCharactersAllowed);

    private static string NoDomain(string bare, string typed) =>
        $"{Quoted(bare)} is geen e-mailadres: {Quoted(typed)} kan geen domein zijn.";

    private static string TooLong(string bare) =>
        $"{Quoted(bare)} is te lang: een e-mailadres heeft hoogstens {ContactLimits.EmailCharacters} tekens.";

    private static string Quoted(string text) => $"‘{CellText.Shown(text)}’";
}
