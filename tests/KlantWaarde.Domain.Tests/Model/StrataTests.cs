using KlantWaarde.Domain.Model;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Method 2h: weighed to how the klanten are spread over one frame variable.</summary>
public sealed class StrataTests
{
    private static readonly Klantwaarde[] One = [Klantwaarde("v", Niveau.Basis)];

    // Eight small klanten answered, two of them below, and two large ones; there are as many large as small ones.
    private static readonly Observation[] Answers =
    [
        .. new[] { -1, -1, 0, 0, 0, 0, 0, 0 }.Select((code, i) => From(i, code, "klein")),
        .. new[] { 0, 0 }.Select((code, i) => From(10 + i, code, "groot")),
    ];

    [Fact]
    public void Who_answered_too_little_counts_for_more()
    {
        // w = 0.5/0.8 and 0.5/0.2, so Σw = 10 and the two below weigh 1.25 of it.
        var performance = Of(Answers, ("klein", 50), ("groot", 50)).Verwachtingen[0].Performance;

        VectorFile.AssertNear(0.125, performance.ShareBelow!.Estimate, 1e-12);
        VectorFile.AssertNear(100 / (8 * 0.625 * 0.625 + 2 * 2.5 * 2.5), performance.EffectiveSize!.Value, 1e-9);
        Assert.Equal(new ExperienceCounts(2, 8, 0), performance.Counts);
    }

    [Fact]
    public void Where_the_answers_are_spread_as_the_klanten_nothing_changes() =>
        VectorFile.AssertNear(0.2, Of(Answers, ("klein", 80), ("groot", 20)).Verwachtingen[0].Performance.ShareBelow!.Estimate, 1e-12);

    [Fact]
    public void The_model_says_by_what_it_was_weighed() =>
        Assert.Contains(
            "De antwoorden zijn gewogen naar Grootte, zodat elke groep telt zoals zij onder de klanten voorkomt.",
            Of(Answers, ("klein", 50), ("groot", 50)).Remarks);

    [Fact]
    public void Who_is_in_no_known_group_counts_for_one()
    {
        Observation[] with = [.. Answers, From(20, -1, "onbekend")];

        // 1.25 of the small ones and 1 of the unknown, of 11.
        VectorFile.AssertNear(
            2.25 / 11, Of(with, ("klein", 50), ("groot", 50)).Verwachtingen[0].Performance.ShareBelow!.Estimate, 1e-12);
    }

    [Fact]
    public void A_group_from_which_nobody_answered_joins_another() =>
        VectorFile.AssertNear(
            0.2,
            Of(Answers[..8], ("klein", 50), ("groot", 50)).Verwachtingen[0].Performance.ShareBelow!.Estimate,
            0.06);

    [Fact]
    public void One_organisation_is_one_voice_in_its_group_too()
    {
        Observation[] twice = [.. Answers, From(0, -1, "klein")];

        VectorFile.AssertNear(
            0.125, Of(twice, ("klein", 50), ("groot", 50)).Verwachtingen[0].Performance.ShareBelow!.Estimate, 1e-12);
    }

    private static Klantwaardemodel Of(IEnumerable<Observation> answers, params (string Category, int Size)[] sizes) =>
        ModelComputation.Outcome(
            Definition(One) with { Strata = new("Grootte", sizes.ToDictionary(one => one.Category, one => one.Size)) }, answers).Models[0];

    private static Observation From(int organisation, int code, string size) =>
        Respondent(organisation, new Dictionary<string, int> { ["v"] = code }) with
        {
            Frame = new Dictionary<string, string> { ["Grootte"] = size },
        };
}
