using System.Globalization;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Statistics;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>The same answers give the same model to the last bit, and the same hash; with everything in it that is drawn or summed.</summary>
public sealed class ReproducibilityTests
{
    private static readonly ModelDefinition Large = Definition(
        Klantwaarde("a", Niveau.Basis), Klantwaarde("b", Niveau.Onderscheidend), Klantwaarde("c", Niveau.Binding), Klantwaarde("d")) with
    {
        Seed = 20261122,
        Populations = new Dictionary<string, int> { ["partner"] = 150, ["leverancier"] = 400 },
        Strata = new("Grootte", new Dictionary<string, int> { ["klein"] = 300, ["groot"] = 250 }),
    };

    // Enough for derived evidence, the bootstrap, rank stability and the uplift; several respondents of one organisation.
    private static readonly Observation[] Answers = [.. Enumerable.Range(0, 160).Select(Answer)];

    [Fact]
    public void In_whatever_order_the_answers_come_the_hash_is_the_same()
    {
        var expected = ModelComputation.Outcome(Large, Answers).Hash;
        var random = new SplitMix64(3);

        for (var turn = 0; turn < 6; turn++)
            Assert.Equal(expected, ModelComputation.Outcome(Large, random.Shuffled(Answers)).Hash);
    }

    /// <summary>Read from a database they stand in rows, in the order of the questionnaire or in another one.</summary>
    [Theory]
    [InlineData("a", "b", "c", "d")]
    [InlineData("d", "vervallen", "b", "a", "c")]
    [InlineData("b", "a", "c", "d")]
    public void However_the_answers_are_kept_the_hash_is_the_same(params string[] places)
    {
        var byCode = places.Index().ToDictionary(place => place.Item, place => place.Index);

        Assert.Equal(
            ModelComputation.Outcome(Large, Answers).Hash,
            ModelComputation.Outcome(Large, Answers.Select((one, i) => i % 3 == 0 ? one : one with
            {
                Stated = InRow(one.Stated, byCode, niveau => (int)niveau, number => (Niveau)number),
                Experience = InRow(one.Experience, byCode, code => code, code => code),
            })).Hash);
    }

    [Fact]
    public void All_that_is_drawn_or_summed_is_in_it()
    {
        var model = ModelComputation.Outcome(Large, Answers).Models[0];

        Assert.NotNull(model.Balance!.RatioInterval);
        Assert.Contains(model.Verwachtingen, cell => cell.Derived!.Satisfaction.Penalty.IsTestable);
        Assert.Contains(model.WhereToAct!.Priorities, priority => priority.InTopThree is not null);
        Assert.True(model.EffectiveSize < model.Respondents);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void In_whatever_culture_the_hash_is_the_same(string culture)
    {
        var expected = ModelComputation.Outcome(Large, Answers).Hash;
        var before = CultureInfo.CurrentCulture;

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, ModelComputation.Outcome(Large, Answers).Hash);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void One_other_answer_gives_another_hash()
    {
        Observation[] other = [.. Answers[1..], Answers[0] with { Thought = Prestatieniveau.Top }];

        Assert.NotEqual(ModelComputation.Outcome(Large, Answers).Hash, ModelComputation.Outcome(Large, other).Hash);
    }

    [Fact]
    public void Another_number_in_the_rules_gives_another_hash() =>
        Assert.NotEqual(
            ModelComputation.Outcome(Large, Answers).Hash,
            ModelComputation.Outcome(Large with { Settings = new() { RedOther = 0.41, Revision = 1 } }, Answers).Hash);

    [Fact]
    public void An_outcome_that_was_touched_is_no_longer_intact()
    {
        var outcome = ModelComputation.Outcome(Large, Answers);

        Assert.Matches("^[0-9a-f]{64}$", outcome.Hash);
        Assert.True(outcome.IsIntact());
        Assert.False((outcome with { Respondents = outcome.Respondents + 1 }).IsIntact());
    }

    [Fact]
    public void The_ids_of_who_answered_are_not_in_the_model() =>
        Assert.Equal(
            ModelComputation.Outcome(Large, Answers).Hash,
            ModelComputation.Outcome(Large, Answers.Select(one => one with { Respondent = Organisation(77) })).Hash);

    private static CodeDictionary<T> InRow<T>(
        IReadOnlyDictionary<string, T> answers, Dictionary<string, int> places, Func<T, int> numberOf, Func<int, T> valueOf) where T : struct =>
        new(places, CodeRow.Of([.. places.Keys.Select(code => answers.TryGetValue(code, out var answer) ? numberOf(answer) : (int?)null)]), valueOf);

    private static Observation Answer(int i)
    {
        var random = new SplitMix64((ulong)i);
        var codes = new[] { "a", "b", "c", "d" }.ToDictionary(code => code, _ => random.NextInt(5) - 2);

        return Respondent(
            i % 110, codes, codes.ToDictionary(one => one.Key, one => (Niveau)random.NextInt(4)),
            new Dictionary<string, int> { ["prijs"] = random.NextInt(5) - 2, ["tijd"] = random.NextInt(5) - 2 },
            (Prestatieniveau)random.NextInt(4), random.NextInt(5) - 2, i % 3 == 0 ? "leverancier" : "partner") with
        {
            Picks = new HashSet<string> { "abcd"[random.NextInt(4)].ToString() },
            Satisfaction = 5 + codes["a"] + random.NextInt(2),
            Loyalty = (random.NextInt(31) + codes["b"]) / 3.0,
            Frame = new Dictionary<string, string> { ["Grootte"] = i % 2 == 0 ? "klein" : "groot" },
        };
    }
}
