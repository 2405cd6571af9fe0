using KlantWaarde.Domain.Statistics.Regression;

namespace KlantWaarde.Domain.Model.Derived;

/// <summary>Those who have y₁ and a code for each of certain klantwaarden.</summary>
/// <param name="Outcome">y₁.</param>
/// <param name="Codes">A column for each of those klantwaarden.</param>
internal sealed record ImportanceSample(double[] Outcome, IReadOnlyList<double[]> Codes)
{
    public int Clients => Outcome.Length;

    public bool OutcomeVaries => !Vectors.IsConstant(Outcome);

    public static ImportanceSample Of(IReadOnlyList<OrganisationVoice> voices, params IReadOnlyList<int> klantwaarden)
    {
        var complete = voices
            .Where(voice => voice.Satisfaction is not null && klantwaarden.All(at => voice.Codes[at] is not null))
            .ToList();

        return new(
            [.. complete.Select(voice => voice.Satisfaction!.Value)],
            [.. klantwaarden.Select(at => complete.Select(voice => (double)voice.Codes[at]!.Value).ToArray())]);
    }

    public bool CodeVaries(int column) => !Vectors.IsConstant(Codes[column]);
}
