using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>Counts in words, always with their n, and never "8 van de 8" of a few: that would tell what each of them said.</summary>
/// <remarks>Source: method 2e, rule 5.</remarks>
/// <param name="Below">What those below say.</param>
/// <param name="Met">What those in the middle say.</param>
/// <param name="Above">What those above say.</param>
internal sealed record AnswerWords(string Below, string Met, string Above)
{
    private const int EverybodyFrom = 10;

    public static AnswerWords Verwachting { get; } = new("onder verwachting", "zoals verwacht", "boven verwachting");

    public static AnswerWords Investering { get; } = new("te zwaar", "in verhouding", "licht");

    /// <summary>"3, 14 en 5 van de 22", in the order of below, met and above.</summary>
    public string Counted(ExperienceCounts counts) =>
        Unanimous(counts) ?? $"{counts.Below}, {counts.Met} en {counts.Above} van de {counts.Total}";

    /// <summary>"te zwaar voor 3 van de 22 klanten, in verhouding voor 14 en licht voor 5".</summary>
    public string Told(ExperienceCounts counts) => Unanimous(counts)
        ?? $"{Below} voor {counts.Below} van de {counts.Total} klanten, {Met} voor {counts.Met} en {Above} voor {counts.Above}";

    /// <summary>False when the counts of a few would tell what each of them said.</summary>
    public bool MayShow(ExperienceCounts counts) => Unanimous(counts) is null;

    /// <summary>"3 van 22 onder", for a tile that has little room.</summary>
    public static string Short(ExperienceCounts counts, string below) => IsFew(counts) && counts.Below == counts.Total
        ? $"bijna iedereen {below}"
        : $"{counts.Below} van {counts.Total} {below}";

    private string? Unanimous(ExperienceCounts counts) =>
        !IsFew(counts) ? null
        : counts.Below == counts.Total ? $"(bijna) iedereen {Below}"
        : counts.Met == counts.Total ? $"(bijna) iedereen {Met}"
        : counts.Above == counts.Total ? $"(bijna) iedereen {Above}"
        : null;

    private static bool IsFew(ExperienceCounts counts) => counts.Total < EverybodyFrom;
}
