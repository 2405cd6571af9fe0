using KlantWaarde.Domain.Model;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Method 2a, step 6: a verschuiving is a proposal, and the consultant decides.</summary>
public sealed class ShiftDecisionTests
{
    private static readonly Klantwaarde[] One = [Klantwaarde("v", Niveau.Basis)];
    private static readonly NiveauCounts AllOnderscheidend = new(0, 8, 0, 0);

    [Fact]
    public void Undecided_the_model_shows_what_the_answers_say()
    {
        var tier = With([]);

        Assert.Equal((Niveau.Onderscheidend, true, null), (tier.Shown, tier.Shifted, tier.Decision));
    }

    [Fact]
    public void Rejected_the_library_stays_and_the_model_says_who_and_why()
    {
        var tier = With([Decision(Niveau.Onderscheidend, accepted: false)]);

        Assert.Equal((Niveau.Basis, true), (tier.Shown, tier.Shifted));
        Assert.EndsWith(
            "Anna houdt het op basis, hoewel de antwoorden op onderscheidend wijzen: de steekproef is scheef.",
            tier.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepted_the_answers_stay_and_the_model_says_who_and_why()
    {
        var tier = With([Decision(Niveau.Onderscheidend, accepted: true)]);

        Assert.Equal(Niveau.Onderscheidend, tier.Shown);
        Assert.EndsWith("Anna is het daarmee eens: de steekproef is scheef.", tier.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_on_what_is_no_longer_proposed_is_out_of_date()
    {
        var tier = With([Decision(Niveau.Binding, accepted: false)]);

        Assert.Equal((Niveau.Onderscheidend, null), (tier.Shown, tier.Decision));
    }

    [Fact]
    public void A_decision_on_another_rol_or_klantwaarde_says_nothing_here()
    {
        var decision = Decision(Niveau.Onderscheidend, accepted: false);

        Assert.Null(With([decision with { Rol = Leverancier.Code }, decision with { Klantwaarde = "w" }]).Decision);
    }

    [Fact]
    public void A_rejected_verschuiving_is_coloured_and_counted_at_the_library_niveau()
    {
        var answers = Enumerable.Range(0, 8).Select(i => Respondent(
            i,
            new Dictionary<string, int> { ["v"] = i < 2 ? -1 : 1 },
            new Dictionary<string, Niveau> { ["v"] = Niveau.Onderscheidend }));

        var model = Model(answers, [Decision(Niveau.Onderscheidend, accepted: false)]);

        Assert.Equal(Kleuring.Rood, model.Verwachtingen[0].Performance.Kleuring);
        Assert.Equal(new LevelCounts(2, 6, 0, 0), model.Level!.Measured);
    }

    private static Tier With(IReadOnlyList<ShiftDecision> decisions) =>
        Model(Stated("v", AllOnderscheidend), decisions).Verwachtingen[0].Tier;

    private static Klantwaardemodel Model(IEnumerable<Observation> observations, IReadOnlyList<ShiftDecision> decisions) =>
        ModelComputation.Outcome(Definition(One) with { Decisions = decisions }, observations).Models[0];

    private static ShiftDecision Decision(Niveau proposed, bool accepted) =>
        new(Partner.Code, "v", proposed, accepted, "de steekproef is scheef", "Anna");
}
