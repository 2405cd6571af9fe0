using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Makes surveys for tests; each respondent has a client organisation of its own unless told otherwise.</summary>
internal static class Survey
{
    public static Rol Partner { get; } = new("partner", "partner");

    public static Rol Leverancier { get; } = new("leverancier", "leverancier");

    public static Klantwaarde Klantwaarde(string code, Niveau? library = null) => new(
        code,
        char.ToUpperInvariant(code[0]) + code[1..],
        library is { } niveau
            ? new Dictionary<string, Niveau> { [Partner.Code] = niveau, [Leverancier.Code] = niveau }
            : new Dictionary<string, Niveau>());

    public static ModelDefinition Definition(params Klantwaarde[] klantwaarden) => new(
        [Partner, Leverancier],
        klantwaarden,
        [new("prijs", "Prijs"), new("tijd", "Tijd")],
        ModelSettings.Standaard);

    public static Guid Organisation(int number) => new(number, 0, 0, new byte[8]);

    public static Observation Respondent(
        int organisation,
        IReadOnlyDictionary<string, int>? experience = null,
        IReadOnlyDictionary<string, Niveau>? stated = null,
        IReadOnlyDictionary<string, int>? burden = null,
        Prestatieniveau? thought = null,
        int? worth = null,
        string rol = "partner") => new(
            Organisation(organisation),
            rol,
            stated ?? new Dictionary<string, Niveau>(),
            experience ?? new Dictionary<string, int>(),
            new HashSet<string>(),
            Surprised: false,
            thought,
            burden ?? new Dictionary<string, int>(),
            Heaviest: null,
            worth);

    /// <summary>A respondent for each code, with that ervaring.</summary>
    public static IEnumerable<Observation> Codes(string klantwaarde, IEnumerable<int> codes, string rol = "partner") =>
        codes.Select((code, i) => Respondent(i, new Dictionary<string, int> { [klantwaarde] = code }, rol: rol));

    /// <summary>A respondent for each count, who stated that niveau.</summary>
    public static IEnumerable<Observation> Stated(string klantwaarde, NiveauCounts counts) =>
        Enum.GetValues<Niveau>()
            .SelectMany(niveau => Enumerable.Repeat(niveau, counts[niveau]))
            .Select((niveau, i) => Respondent(i, stated: new Dictionary<string, Niveau> { [klantwaarde] = niveau }));

    /// <summary>Respondents who left everything open.</summary>
    public static IEnumerable<Observation> Silent(int count, int from = 100) =>
        Enumerable.Range(from, count).Select(organisation => Respondent(organisation));

    public static Klantwaardemodel ModelOf(Klantwaarde[] klantwaarden, IEnumerable<Observation> observations) =>
        ModelComputation.Outcome(Definition(klantwaarden), observations).Models[0];

    /// <summary>One klantwaarde at its library niveau, so experienced, in a rol that is large enough.</summary>
    public static Performance PerformanceOf(Niveau library, ExperienceCounts counts) =>
        ModelOf([Klantwaarde("v", library)], [.. Codes("v", CodesOf(counts)), .. Silent(5)]).Verwachtingen[0].Performance;

    public static IEnumerable<int> CodesOf(ExperienceCounts counts) =>
        [.. Enumerable.Repeat(-1, counts.Below), .. Enumerable.Repeat(0, counts.Met), .. Enumerable.Repeat(2, counts.Above)];
}
