using System.Globalization;

namespace KlantWaarde.Domain.Model;

/// <summary>Every sentence of the model, in Dutch: the same on page, in PDF and export.</summary>
/// <remarks>
/// <para>Counts come before percentages, and below twenty answers there are no percentages (product, section 4).</para>
/// <para>Klanten see the organisation as partner or leverancier; they are none themselves. So it says "klanten die u als
/// partner zien", which also holds for the rollen that an agency adds.</para>
/// </remarks>
internal static partial class Sentences
{
    private const int PercentFrom = 20;
    private const int EverybodyFrom = 10;

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>"80 %", with a space that does not break; never nought or a hundred, for nothing is certain.</summary>
    private static string Percent(double probability) =>
        Math.Round(probability * 100, MidpointRounding.AwayFromZero) switch
        {
            < 1 => "minder dan 1\u00A0%",
            > 99 => "meer dan 99\u00A0%",
            var percent => string.Create(Dutch, $"{percent}\u00A0%"),
        };

    /// <summary>"3 van de 8 klanten die u als partner zien, vinden": the verb fits the number.</summary>
    private static string Klanten(int count, int total, Rol? rol, string singular, string plural)
    {
        if (count == total && IsFew(total))
            return $"(bijna) iedereen{(rol is null ? "" : $" die u als {rol.Name} ziet,")} {singular}";

        var seen = rol is null ? "" : $" die u als {rol.Name} zien,";
        return $"{CountOf(count, total)}{seen} {(count is 0 or 1 ? singular : plural)}";
    }

    /// <summary>"3 van de 8 klanten"; "(bijna) iedereen" where all of a few are the same (method 2e, rule 5).</summary>
    private static string CountOf(int count, int total)
    {
        if (count == 0) return string.Create(Dutch, $"niemand van de {total} klanten");
        if (count == total) return IsFew(total) ? "(bijna) iedereen" : string.Create(Dutch, $"alle {total} klanten");

        var share = total < PercentFrom ? "" : $" ({Percent(count / (double)total)})";
        return string.Create(Dutch, $"{count} van de {total} klanten{share}");
    }

    private static bool IsFew(int total) => total < EverybodyFrom;

    /// <summary>"Betrouwbaar, Meedenken en Snel".</summary>
    private static string List(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} en {words[^1]}";

    private static string Capital(string sentence)
    {
        var first = sentence.StartsWith('(') ? 1 : 0;
        return sentence[..first] + char.ToUpper(sentence[first], Dutch) + sentence[(first + 1)..];
    }

    /// <summary>Joins whole sentences and leaves the empty ones out.</summary>
    private static string Join(params IEnumerable<string> sentences) =>
        string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
}
