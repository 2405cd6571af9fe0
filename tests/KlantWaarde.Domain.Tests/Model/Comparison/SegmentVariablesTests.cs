using FsCheck.Fluent;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;
using KlantWaarde.Domain.Statistics;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model.Comparison;

/// <summary>Method 2e, rule 3: whichever variables are looked at, and in whatever order, nothing is told of a few.</summary>
public sealed class SegmentVariablesTests
{
    private static readonly ModelDefinition One = Definition(Klantwaarde("snel", Niveau.Binding));

    [Fact]
    public void The_variables_are_those_that_occur_by_name() =>
        Assert.Equal(
            ["Branche", "Grootte", "Regio"],
            Of([.. Group(5, 0, ("Regio", "Oost")), .. Group(5, 5, ("Grootte", "klein")), With(Respondent(20, rol: "leverancier"), ("Branche", "zorg"))]).Names);

    [Fact]
    public void Another_variable_than_those_is_refused() =>
        Assert.Throws<ArgumentException>(() => Of(Group(20, 0, ("Regio", "Oost"))).By("Grootte"));

    [Fact]
    public void The_first_variable_shows_what_it_would_by_itself()
    {
        Observation[] all = [.. Group(12, 0, ("Grootte", "groot")), .. Group(8, 12, ("Grootte", "klein")), .. Group(4, 20, ("Grootte", "midden"))];

        Assert.Equal(["groot"], Shown(all, "Grootte"));
        Assert.Equal(Segments.Of(One, ModelIn(all), all, "Grootte").Shown.Select(segment => segment.Category), Shown(all, "Grootte"));
    }

    /// <summary>Of the 12 large ones 8 are in the east, where nobody else is: what is left is 4 or 5.</summary>
    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_category_that_differs_by_a_few_from_one_that_an_earlier_variable_shows_is_hidden(int others, bool expected)
    {
        Observation[] all =
        [
            .. Group(8, 0, ("Grootte", "groot"), ("Regio", "Oost")),
            .. Group(others, 8, ("Grootte", "groot"), ("Regio", "West")),
            .. Group(10, 20, ("Grootte", "klein"), ("Regio", "West")),
        ];

        Assert.Equal(["groot", "klein"], Shown(all, "Grootte"));
        Assert.Equal(expected, Shown(all, "Regio").Contains("Oost"));
        Assert.Equal(expected, !Of(all).By("Regio").HidesAny);
    }

    /// <summary>Each category has ten or more, and so has each difference of two: only all together they tell of three.</summary>
    [Fact]
    public void Three_variables_together_tell_of_nobody_either()
    {
        Observation[] all =
        [
            .. Group(3, 0, ("A", "ja"), ("B", "ja"), ("C", "ja")),
            .. Group(10, 10, ("A", "ja"), ("B", "nee"), ("C", "nee")),
            .. Group(10, 30, ("A", "nee"), ("B", "ja"), ("C", "nee")),
            .. Group(10, 50, ("A", "nee"), ("B", "nee"), ("C", "ja")),
        ];

        Assert.Equal(["ja", "nee"], Shown(all, "A"));
        Assert.Equal(["ja", "nee"], Shown(all, "B"));
        Assert.Empty(Shown(all, "C")); // the three times "ja" less everybody is twice the first three
    }

    /// <summary>All are known by both, but of those who answered about a klantwaarde the two differ by four.</summary>
    [Fact]
    public void What_is_shown_of_a_klantwaarde_is_guarded_as_who_answered_is()
    {
        Observation[] all =
        [
            .. Group(8, 0, ("Grootte", "groot"), ("Regio", "Oost")),
            .. Group(6, 8, ("Grootte", "groot"), ("Regio", "West")).Select((one, i) =>
                i < 2 ? one with { Experience = new Dictionary<string, int>() } : one),
            .. Group(10, 20, ("Grootte", "klein"), ("Regio", "West")),
        ];

        var regions = Of(all).By("Regio").Shown;

        Assert.Equal(["Oost", "West"], regions.Select(segment => segment.Category));
        Assert.All(regions, region => Assert.Null(region.Klantwaarden[0].Counts));
        Assert.All(Of(all).By("Grootte").Shown, size => Assert.NotNull(size.Klantwaarden[0].Counts));
    }

    /// <summary>Hiding is safe: of thousands of combinations it is not looked into which are of a few.</summary>
    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void With_too_many_combinations_of_categories_a_later_variable_is_hidden(int regions, bool expected)
    {
        Observation[] all = [.. Enumerable.Range(0, 50 * regions).SelectMany(cell =>
            Group(5, 5 * cell, ("Grootte", $"{cell % 50}"), ("Regio", $"{cell / 50}")))];

        Assert.Equal(50, Shown(all, "Grootte").Count);
        Assert.Equal(expected ? regions : 0, Shown(all, "Regio").Count);
    }

    [Fact]
    public void Of_a_rol_that_may_not_be_shown_no_category_is()
    {
        var segments = Of(Group(4, 0, ("Regio", "Oost"))).By("Regio");

        Assert.Empty(segments.Shown);
        Assert.True(segments.HidesAny);
    }

    /// <summary>Whoever is in the same two or three categories: no sum of multiples of what is shown rests on a few.</summary>
    [Fact]
    public void No_combination_of_all_that_is_shown_tells_of_a_few() =>
        Law.Holds(
            Prop.ForAll(Gen.Choose(0, 2).ArrayOf(3).ArrayOf(24).ToArbitrary(), categories =>
            {
                Observation[] all = [.. categories.Select((one, i) => With(
                    Answer(i), ("A", $"{one[0]}"), ("B", $"{one[1]}"), ("C", $"{one[2]}")))];
                var shown = Of(all);
                int[][] rows =
                [
                    [.. Enumerable.Repeat(1, 24)],
                    .. from name in shown.Names
                       from segment in shown.By(name).Shown
                       select all.Select(one => one.Frame[name] == segment.Category ? 1 : 0).ToArray(),
                ];
                var draw = new SplitMix64(5);

                for (var trial = 0; trial < 400; trial++)
                {
                    int[] factors = [.. rows.Select(_ => draw.NextInt(3) - 1)];
                    var klanten = Enumerable.Range(0, 24).Count(i => rows.Zip(factors, (row, factor) => row[i] * factor).Sum() != 0);
                    Assert.True(klanten is 0 or >= 5, $"{string.Join(' ', factors)} rests on {klanten}.");
                }
            }),
            cases: 15);

    [Fact]
    public void It_does_not_depend_on_who_came_first() =>
        Law.Holds(
            Prop.ForAll(Gen.Choose(0, 2).ArrayOf(3).ArrayOf(30).ToArbitrary(), categories =>
            {
                Observation[] all = [.. categories.Select((one, i) => With(
                    Answer(i), ("A", $"{one[0]}"), ("B", $"{one[1]}"), ("C", $"{one[2]}")))];

                foreach (var name in new[] { "A", "B", "C" })
                    Assert.Equal(Shown(all, name), Shown([.. all.Reverse()], name));
            }),
            cases: 8);

    private static SegmentVariables Of(IEnumerable<Observation> all) => SegmentVariables.Of(One, ModelIn(all), [.. all]);

    private static IReadOnlyList<string?> Shown(IReadOnlyList<Observation> all, string variable) =>
        [.. Of(all).By(variable).Shown.Select(segment => segment.Category)];

    private static Klantwaardemodel ModelIn(IEnumerable<Observation> all) => ModelComputation.Outcome(One, all).Models[0];

    private static IEnumerable<Observation> Group(int count, int from, params (string, string)[] frame) =>
        Enumerable.Range(from, count).Select(i => With(Answer(i), frame));

    private static Observation Answer(int organisation) => Respondent(organisation, new Dictionary<string, int> { ["snel"] = 0 });

    private static Observation With(Observation one, params (string Variable, string Category)[] frame) =>
        one with { Frame = frame.ToDictionary(known => known.Variable, known => known.Category) };
}
