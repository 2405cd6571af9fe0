using System.Text.Json;
using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Priorities;

namespace KlantWaarde.Domain.Tests.Model.Priorities;

/// <summary>In which order to repair; method 2f.</summary>
public sealed class RoadmapTests
{
    private const double Margin = 1e-9;

    [Fact]
    public void Each_step_is_the_greediest_by_the_definition() =>
        Law.Holds(Prop.ForAll(Panels.Small, panels =>
        {
            var definition = new Definition(panels);
            var left = definition.Failing.ToList();
            var repaired = 0u;

            foreach (var step in StepsOf(panels))
            {
                var gains = left.ToDictionary(v => v, v => definition.MeanLevel(repaired | 1u << v) - definition.MeanLevel(repaired));
                var tied = left.Where(v => gains[v] >= gains.Values.Max() - Margin).ToList();
                var most = tied.Max(definition.Shapley);

                Assert.Equal(tied.Where(v => definition.Shapley(v) >= most - Margin).MinBy(v => panels.Names[v]), step.Klantwaarde);
                VectorFile.AssertNear(definition.MeanLevel(repaired), step.MeanLevelBefore, Margin);
                repaired |= 1u << step.Klantwaarde;
                VectorFile.AssertNear(definition.MeanLevel(repaired), step.MeanLevelAfter, Margin);
                left.Remove(step.Klantwaarde);
            }
        }));

    [Fact]
    public void The_last_step_has_everything_repaired() =>
        Law.Holds(Prop.ForAll(Panels.Large, panels =>
        {
            if (Uplift.Of(PanelOf(panels)) is not { } uplift) return;
            var steps = StepsOf(panels);

            Assert.Equal(new Definition(panels).Failing, steps.Select(step => step.Klantwaarde).Order());
            if (steps is not []) Assert.Equal(uplift.MeanLevelRepaired, steps[^1].MeanLevelAfter);
        }));

    [Fact]
    public void The_order_of_the_klanten_changes_no_bit_of_it() =>
        Law.Holds(Prop.ForAll(Panels.Large, Gen.Choose(0, 1_000).ToArbitrary(), (panels, seed) =>
            Assert.Equal(JsonSerializer.Serialize(StepsOf(panels)), JsonSerializer.Serialize(StepsOf(panels.Shuffled(seed))))));

    [Fact]
    public void What_ties_in_every_way_goes_by_name_and_capitals_first() =>
        Assert.Equal(
            ["Snel", "betrouwbaar", "snel"],
            Roadmap.Of(PanelOf(Panels.Of("BBB", "-1 0 0", "0 -1 0", "0 0 -1")), ["snel", "betrouwbaar", "Snel"])
                .Select(step => step.Name));

    /// <summary>Both gain nothing alone; b stands in the way of two klanten and a of one.</summary>
    [Fact]
    public void What_gains_as_much_goes_by_its_part_in_the_whole() =>
        Assert.Equal(
            ["b", "a", "c"],
            Roadmap.Of(PanelOf(Panels.Of("BBBO", "-1 -1 0 0", "0 -1 -1 0")), ["a", "b", "c"]).Select(step => step.Name));

    /// <summary>
    /// Alone only a gains anything: one klant. Then b gains three klanten, whom a held down too; w and z still gain nothing
    /// without each other, although their part in the whole is larger.
    /// </summary>
    [Fact]
    public void What_gains_most_after_the_steps_before_it_comes_next() =>
        Assert.Equal(
            ["a", "b", "w", "z"],
            Roadmap.Of(
                PanelOf(Panels.Of("BBBBO",
                [
                    "-1 0 0 0 0", .. Enumerable.Repeat("-1 -1 0 0 0", 3), .. Enumerable.Repeat("0 0 -1 -1 0", 5),
                ])),
                ["a", "b", "w", "z"]).Select(step => step.Name));

    /// <summary>One klant gains two levels by c; three gain as much by a and b together, and nothing by one of them.</summary>
    [Fact]
    public void What_gains_something_now_comes_before_what_will_gain_more_later() =>
        Assert.Equal(
            ["c", "a", "b"],
            Roadmap.Of(
                PanelOf(Panels.Of("BBBO", [.. Enumerable.Repeat("-1 -1 0 0", 3), "0 0 -1 0"])),
                ["a", "b", "c"]).Select(step => step.Name));

    /// <summary>Three thirds of a klant are as much as a whole one, though not to the last bit.</summary>
    [Fact]
    public void Weights_that_add_up_to_the_same_tie()
    {
        Client[] clients =
        [
            .. Enumerable.Repeat(Panels.Klant("0 -1", weight: 1 / 3.0), 3), Panels.Klant("-1 0", weight: 1),
        ];
        var panel = Panel.Of(clients, [Niveau.Basis, Niveau.Basis], ModelSettings.Standaard);

        Assert.Equal(["a", "b"], Roadmap.Of(panel, ["b", "a"]).Select(step => step.Name));
        Assert.Equal(["a", "b"], Roadmap.Of(panel, ["a", "b"]).Select(step => step.Name));
    }

    [Fact]
    public void Without_failures_or_without_levels_there_is_no_road()
    {
        Assert.Empty(StepsOf(Panels.Of("BO", "0 0", "1 2")));
        Assert.Empty(StepsOf(Panels.Of("BO", "-1 .")));
    }

    private static IReadOnlyList<RoadmapStep> StepsOf(Panels panels) => Roadmap.Of(PanelOf(panels), panels.Names);

    private static Panel PanelOf(Panels panels) => Panel.Of(panels.Clients, panels.Niveaus, ModelSettings.Standaard);
}
