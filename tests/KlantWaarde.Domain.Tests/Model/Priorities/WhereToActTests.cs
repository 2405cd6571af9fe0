using System.Text.Json;
using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Priorities;

namespace KlantWaarde.Domain.Tests.Model.Priorities;

/// <summary>The list with all that lies under it, of a model as it is computed.</summary>
public sealed class WhereToActTests
{
    private static readonly Klantwaarde[] Klantwaarden =
    [
        Survey.Klantwaarde("betrouwbaar", Niveau.Basis), Survey.Klantwaarde("meedenken", Niveau.Onderscheidend),
        Survey.Klantwaarde("snel", Niveau.Basis),
    ];

    private static readonly string[] Klanten = ["-1 0 0", "-1 0 0", "-1 -1 0", "0 -1 -1", "0 0 0", "0 0 0", "0 1 0", "0 0 0"];

    [Fact]
    public void It_lists_what_the_model_shows_with_what_repair_gives()
    {
        var (model, clients) = ModelOf(Klanten);

        var outcome = WhereToAct.Of(model, clients, balance: null, ModelSettings.Standaard, seed: 1);

        var uplift = Uplift.Of(Panel.Of(clients, model.Verwachtingen, ModelSettings.Standaard))!;
        Assert.Equal(
            [("betrouwbaar", PriorityGroup.BasisRood), ("snel", PriorityGroup.BasisOranje), ("meedenken", PriorityGroup.Oranje)],
            outcome.Priorities.Select(one => (one.Code, one.Group)));
        Assert.Equal(
            new[] { 0, 2, 1 }.Select(place => (double?)uplift.Klantwaarden[place].Shapley),
            outcome.Priorities.Select(one => one.Shapley));
        Assert.Equal((uplift.MeanLevel, uplift.MeanLevelRepaired), (outcome.MeanLevel, outcome.MeanLevelRepaired));
        Assert.Equal("Betrouwbaar", outcome.Roadmap[0].Name);
        Assert.All(outcome.Priorities, one => Assert.InRange(one.InTopThree!.Value, 0.5, 1));
    }

    [Fact]
    public void Another_seed_gives_another_draw_and_the_same_list()
    {
        var (model, clients) = ModelOf([.. Klanten.Take(3), .. Enumerable.Repeat("0 0 0", 20)]);

        var one = WhereToAct.Of(model, clients, null, ModelSettings.Standaard, seed: 1);
        var other = WhereToAct.Of(model, clients, null, ModelSettings.Standaard, seed: 3);

        Assert.NotEqual(one.Priorities.Select(item => item.InTopThree), other.Priorities.Select(item => item.InTopThree));
        Assert.Equal(one.Priorities.Select(item => item.Shapley), other.Priorities.Select(item => item.Shapley));
    }

    [Fact]
    public void Of_too_few_klanten_with_a_level_it_keeps_the_list_and_no_figure()
    {
        var (model, clients) = ModelOf(["-1 . 0", "-1 . 0", "-1 . -1", "0 . 0", "0 0 0", "0 0 0", "0 1 0", "0 0 0"]);

        var outcome = WhereToAct.Of(model, clients, null, ModelSettings.Standaard, seed: 1);

        Assert.Null(model.Level!.Measured);
        Assert.Equal(["betrouwbaar", "snel"], outcome.Priorities.Select(one => one.Code));
        Assert.All(outcome.Priorities, one => Assert.Equal(
            (null, null, null, null), (one.Shapley, one.Single, one.Opportunity, one.InTopThree)));
        Assert.Equal((null, null), (outcome.MeanLevel, outcome.MeanLevelRepaired));
        Assert.Empty(outcome.Roadmap);
    }

    [Fact]
    public void Of_a_rol_that_is_suppressed_it_is_empty()
    {
        var (model, clients) = ModelOf([.. Klanten.Take(4)]);

        var outcome = WhereToAct.Of(model, clients, null, ModelSettings.Standaard, seed: 1);

        Assert.Empty(outcome.Priorities);
        Assert.Empty(outcome.Roadmap);
        Assert.Null(outcome.MeanLevel);
    }

    /// <summary>Four judged "snel": its colour is not shown, and neither is what its repair would give.</summary>
    [Fact]
    public void What_too_few_judged_is_in_no_figure()
    {
        var (model, clients) = ModelOf(["-1 0 .", "-1 0 .", "0 -1 .", "0 0 .", "0 0 -1", "0 0 -1", "0 0 -2", "0 0 -1"]);

        var outcome = WhereToAct.Of(model, clients, null, ModelSettings.Standaard, seed: 1);

        Assert.Equal(["betrouwbaar", "meedenken"], outcome.Roadmap.Select(step => step.Name.ToLowerInvariant()).Order());
        VectorFile.AssertNear(
            outcome.MeanLevelRepaired!.Value - outcome.MeanLevel!.Value, outcome.Priorities.Sum(one => one.Shapley ?? 0), 1e-9);
    }

    [Fact]
    public void The_order_of_the_klanten_changes_no_bit_of_it() =>
        Law.Holds(Prop.ForAll(Gen.Choose(0, 1_000).ToArbitrary(), seed =>
        {
            var (model, clients) = ModelOf(Klanten);
            var shuffled = new Domain.Statistics.SplitMix64((ulong)seed).Shuffled(clients);

            Assert.Equal(AsText(clients), AsText(shuffled));

            string AsText(IReadOnlyList<Client> some) =>
                JsonSerializer.Serialize(WhereToAct.Of(model, some, null, ModelSettings.Standaard, seed: 1));
        }), cases: 10);

    /// <summary>A model of these klanten, and the klanten; a klant as in <see cref="Panels.Klant"/>.</summary>
    private static (Klantwaardemodel Model, IReadOnlyList<Client> Clients) ModelOf(string[] klanten)
    {
        List<Client> clients = [.. klanten.Select((klant, i) => Panels.Klant(klant, i))];
        var observations = clients.Select((client, i) => Survey.Respondent(i, Klantwaarden.Index()
            .Where(one => client.Codes[one.Index] is not null)
            .ToDictionary(one => one.Item.Code, one => client.Codes[one.Index]!.Value)));

        return (Survey.ModelOf(Klantwaarden, observations), clients);
    }
}
