using System.Text.Json;
using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model.Comparison;

/// <summary>Method 2h: who answered of those invited.</summary>
public sealed class CompositionTests
{
    private static readonly string?[] Categories = ["groot", "klein", "midden", "nieuw", null];

    [Fact]
    public void Of_each_category_it_says_how_many_answered_of_those_invited()
    {
        var composition = By([.. Invited("groot", 12, 30), .. Invited("klein", 6, 7), .. Invited(null, 5, 9)]);

        Assert.Equal((23, 46), (composition.Answered, composition.Invited));
        Assert.Equal(
            [
                new(null, 5, 9, "5 van de 9 uitgenodigden antwoordden."),
                new("groot", 12, 30, "12 van de 30 uitgenodigden antwoordden."),
                new("klein", 6, 7, "6 van de 7 uitgenodigden antwoordden."),
            ],
            Assert.Single(composition.Variables).Groups);
    }

    [Fact]
    public void Of_each_rol_of_the_contact_list_too()
    {
        var invitees = Invited("groot", 6, 10).Select(one => one with { Rol = "partner" })
            .Concat(Invited("klein", 7, 12).Select(one => one with { Rol = "leverancier" }))
            .Concat(Invited("midden", 8, 9).Select(one => one with { Rol = "verdwenen" }));

        Assert.Equal(
            [(null, 8, 9), ("leverancier", 7, 12), ("partner", 6, 10)],
            By([.. invitees]).Rollen.Select(group => (group.Category, group.Answered, group.Invited)));
    }

    [Fact]
    public void How_many_answered_is_not_told_of_a_few()
    {
        var composition = By([.. Invited("groot", 12, 30), .. Invited("klein", 4, 20), .. Invited("midden", 7, 9)]);

        Assert.Equal([12, null, null], composition.Variables[0].Groups.Select(group => group.Answered));
        Assert.Equal("20 uitgenodigd; hoeveel er antwoordden, is niet te laten zien.", composition.Variables[0].Groups[1].Sentence);
    }

    [Fact]
    public void With_too_few_answers_nothing_is_told()
    {
        var composition = By([.. Invited("groot", 4, 5), .. Invited("klein", 0, 50)]);

        Assert.Null(composition.Answered);
        Assert.All(composition.Variables[0].Groups, group => Assert.Null(group.Answered));
        Assert.Equal((1, 1), (composition.Variables[0].P, composition.Variables[0].AdjustedP));
        Assert.Empty(composition.Warnings);
    }

    [Theory]
    [InlineData(15, 20, 5, 20, "De groep ‘groot’ antwoordde vaker dan de rest: 15 van de 20 tegen 5 van de 20.")]
    [InlineData(5, 40, 15, 20, "De groep ‘groot’ antwoordde minder vaak dan de rest: 5 van de 40 tegen 15 van de 20.")]
    public void Who_answered_more_readily_is_warned_of(int large, int largeInvited, int small, int smallInvited, string warning)
    {
        var composition = By([.. Invited("groot", large, largeInvited), .. Invited("klein", small, smallInvited)]);

        Assert.Equal($"Let op: naar omvang is wie antwoordde niet gelijk aan wie zweeg. {warning}", Assert.Single(composition.Warnings));
        Assert.Equal(composition.Warnings[0], composition.Variables[0].Warning);
    }

    [Fact]
    public void The_category_that_is_the_farthest_from_the_rest_is_named() =>
        Assert.Contains(
            "De groep ‘midden’ antwoordde minder vaak",
            By([.. Invited("groot", 20, 30), .. Invited("klein", 18, 30), .. Invited("midden", 5, 30)]).Warnings[0],
            StringComparison.Ordinal);

    /// <summary>Five of six is farther from the rest than 30 of 100, but six are few; 10 of 50 is rarer by chance than 100 of 200.</summary>
    [Theory]
    [InlineData(30, 100, 5, 6, 60, 100, "De groep ‘groot’ antwoordde minder vaak")]
    [InlineData(100, 200, 10, 50, 20, 50, "De groep ‘klein’ antwoordde minder vaak")]
    public void A_category_is_far_from_the_rest_when_chance_alone_would_seldom_bring_it_there(
        int large, int largeInvited, int small, int smallInvited, int middle, int middleInvited, string warning) =>
        Assert.Contains(
            warning,
            By([
                .. Invited("groot", large, largeInvited), .. Invited("klein", small, smallInvited),
                .. Invited("midden", middle, middleInvited),
            ]).Warnings[0],
            StringComparison.Ordinal);

    [Fact]
    public void A_difference_of_exactly_what_is_allowed_is_warned_of()
    {
        Invitee[] invitees = [.. Invited("groot", 9, 14), .. Invited("klein", 9, 29)];
        var settings = ModelSettings.Standaard with { WaveQ = By(invitees).Variables[0].AdjustedP };

        Assert.Single(Composition.Of(invitees, [Partner], ["omvang"], settings).Warnings);
    }

    [Fact]
    public void Those_of_whom_it_is_not_known_can_be_the_ones() =>
        Assert.Contains(
            "Wie daarin onbekend is, antwoordde minder vaak",
            By([.. Invited("groot", 20, 30), .. Invited("klein", 18, 30), .. Invited(null, 5, 30)]).Warnings[0],
            StringComparison.Ordinal);

    [Fact]
    public void When_all_answered_alike_there_is_no_warning()
    {
        var composition = By([.. Invited("groot", 10, 20), .. Invited("klein", 10, 20)]);

        Assert.Equal(1, composition.Variables[0].P, 9);
        Assert.Null(composition.Variables[0].Warning);
        Assert.Empty(composition.Warnings);
    }

    /// <summary>Fisher's test of 9 of 14 against 9 of 29 comes to 0.055: enough alone, not among two.</summary>
    [Fact]
    public void The_more_variables_the_more_is_asked_of_each()
    {
        Invitee[] invitees = [.. Invited("groot", 9, 14), .. Invited("klein", 9, 29)];
        Invitee[] both = [.. invitees.Select((one, i) => one with
        {
            Frame = new Dictionary<string, string>(one.Frame) { ["kleur"] = i % 2 == 0 ? "even" : "oneven" },
        })];

        var (alone, among) = (By(invitees), Composition.Of(both, [Partner], ["omvang", "kleur"], ModelSettings.Standaard));

        Assert.InRange(alone.Variables[0].P, 0.05, 0.10);
        Assert.Single(alone.Warnings);
        Assert.Equal(alone.Variables[0].P, among.Variables[0].P);
        Assert.InRange(among.Variables[0].AdjustedP, 0.10, 0.20);
        Assert.Empty(among.Warnings);
    }

    /// <summary>What is told of hidden categories is only what they are together: another division leaves no trace.</summary>
    [Fact]
    public void How_the_hidden_categories_are_divided_leaves_no_trace()
    {
        var one = By([.. Invited("groot", 20, 30), .. Invited("klein", 4, 10), .. Invited("midden", 2, 10)]);
        var other = By([.. Invited("groot", 20, 30), .. Invited("klein", 3, 10), .. Invited("midden", 3, 10)]);

        Assert.Equal(JsonSerializer.Serialize(one), JsonSerializer.Serialize(other));
    }

    [Fact]
    public void When_no_category_may_be_shown_the_warning_names_none()
    {
        var settings = ModelSettings.Standaard with { NMin = 12 };
        var invitees = Invited("groot", 13, 14).Concat(Invited("klein", 2, 40));

        var composition = Composition.Of([.. invitees], [Partner], ["omvang"], settings);

        // The two hide each other, and what they are together is everybody: there is nothing left to test.
        Assert.All(composition.Variables[0].Groups, group => Assert.Null(group.Answered));
        Assert.Empty(composition.Warnings);
    }

    [Fact]
    public void What_is_hidden_is_together_enough() =>
        Law.Holds(Prop.ForAll(Gen.Choose(0, 12).ArrayOf(4).ToArbitrary(), answered =>
        {
            var composition = By([.. answered.Zip(Categories).SelectMany(pair => Invited(pair.Second, pair.First, 15))]);
            var hidden = answered.Zip(Categories)
                .Where(pair => composition.Variables[0].Groups.Single(group => group.Category == pair.Second).Answered is null)
                .Select(pair => pair.First).ToList();

            Assert.True(hidden is [] || hidden.Sum() >= 5 || hidden.Count == 4);
            Assert.All(composition.Variables[0].Groups, group => Assert.True(group.Answered is null or >= 5));
        }));

    private static Composition By(IReadOnlyList<Invitee> invitees) =>
        Composition.Of(invitees, [Partner, Leverancier], ["omvang"], ModelSettings.Standaard);

    private static IEnumerable<Invitee> Invited(string? category, int answered, int invited)
    {
        Dictionary<string, string> frame = category is null ? [] : new() { ["omvang"] = category };
        return Enumerable.Range(0, invited).Select(i => new Invitee(
            Organisation(100 * Array.IndexOf(Categories, category) + i), null, frame, i < answered));
    }
}
