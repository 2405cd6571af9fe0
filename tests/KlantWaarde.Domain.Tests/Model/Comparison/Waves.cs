using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model.Comparison;

/// <summary>Makes waves of one rol for tests.</summary>
internal static class Waves
{
    /// <summary>A wave in which organisation i gave each klantwaarde its code; the rol is large enough without them.</summary>
    /// <param name="definition">Of the wave.</param>
    /// <param name="codes">By klantwaarde, then by organisation; null where there is none.</param>
    public static WaveSide Side(ModelDefinition definition, params (string Klantwaarde, int?[] Codes)[] codes)
    {
        var organisations = codes.Max(one => one.Codes.Length);
        List<Observation> observations =
        [
            .. Enumerable.Range(0, organisations).Select(organisation => Respondent(
                organisation,
                codes.Where(one => organisation < one.Codes.Length && one.Codes[organisation] is not null)
                    .ToDictionary(one => one.Klantwaarde, one => one.Codes[organisation]!.Value))),
            .. Silent(5, from: 1000),
        ];

        return Side(definition, observations);
    }

    public static WaveSide Side(ModelDefinition definition, IReadOnlyList<Observation> observations) =>
        new(ModelComputation.Outcome(definition, observations).Models[0], observations);

    public static WaveComparison Compare(
        WaveSide before, WaveSide after, params (string Klantwaarde, Obstruction Obstruction)[] obstructions) =>
        WaveComparison.Of(
            before, after, ModelSettings.Standaard, obstructions.ToDictionary(one => one.Klantwaarde, one => one.Obstruction));

    public static int?[] Codes(params int?[] codes) => codes;
}
