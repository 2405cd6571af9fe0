using FsCheck.Fluent;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Surveys around the edge of what may be shown: few respondents, of few organisations, with gaps.</summary>
internal static class RandomSurvey
{
    private static readonly string[] Rollen = ["partner", "partner", "leverancier", "anders"];
    private static readonly string[] Klantwaarden = ["v", "w", "x", "vervallen"];
    private static readonly string[] Investeringen = ["prijs", "tijd"];

    public static ModelDefinition Definition { get; } = Survey.Definition(
        Survey.Klantwaarde("v", Niveau.Basis), Survey.Klantwaarde("w", Niveau.Onderscheidend), Survey.Klantwaarde("x"));

    public static FsCheck.Arbitrary<Observation[]> Observations { get; } =
        Gen.Choose(0, 40).SelectMany(count => Observation.ArrayOf(count)).ToArbitrary();

    /// <summary>More of them, of more organisations, each of one category of the variable or of none.</summary>
    public static FsCheck.Arbitrary<Observation[]> Framed(string variable)
    {
        string?[] categories = ["groot", "groot", "klein", "midden", null];
        var framed =
            from observations in Gen.Choose(0, 90).SelectMany(count => Observation.ArrayOf(count))
            from organisations in Gen.Choose(1, 30).ArrayOf(observations.Length)
            select observations.Zip(organisations, (one, organisation) => one with
            {
                Organisation = Survey.Organisation(organisation),
                Frame = categories[organisation % categories.Length] is { } category
                    ? new Dictionary<string, string> { [variable] = category }
                    : [],
            }).ToArray();

        return framed.ToArbitrary();
    }

    private static FsCheck.Gen<Observation> Observation =>
        from organisation in Gen.Choose(1, 6)
        from rol in Gen.Elements(Rollen)
        from stated in Answers(Klantwaarden, Gen.Choose(0, 3).Select(code => (Niveau)code))
        from experience in Answers(Klantwaarden, Gen.Choose(-2, 2))
        from pick in Gen.Elements(Klantwaarden)
        from surprised in Gen.Elements(true, false)
        from thought in Gen.Choose(-1, 3)
        from burden in Answers(Investeringen, Gen.Choose(-2, 2))
        from heaviest in Gen.Elements("prijs", "tijd", null)
        from worth in Gen.Choose(-3, 2)
        select new Observation(
            Survey.Organisation(organisation),
            rol,
            stated,
            experience,
            new HashSet<string> { pick },
            surprised,
            thought < 0 ? null : (Prestatieniveau)thought,
            burden,
            heaviest,
            worth < -2 ? null : worth);

    /// <summary>One in three is left open.</summary>
    private static FsCheck.Gen<Dictionary<string, T>> Answers<T>(string[] codes, FsCheck.Gen<T> answer) =>
        from answered in Gen.Choose(0, 2).ArrayOf(codes.Length)
        from answers in answer.ArrayOf(codes.Length)
        select codes.Zip(answers).Where((_, i) => answered[i] > 0).ToDictionary(pair => pair.First, pair => pair.Second);
}
