using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>What holds of every survey.</summary>
public sealed class InvarianceTests
{
    [Fact]
    public void The_order_of_the_respondents_does_not_matter() =>
        Law.Holds(Prop.ForAll(
            RandomSurvey.Observations,
            Gen.Choose(0, 1_000).ArrayOf(40).ToArbitrary(),
            (observations, order) => Assert.Equal(
                Outcome(observations),
                Outcome(observations.Zip(order).OrderBy(pair => pair.Second).Select(pair => pair.First)))));

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_model_and_its_sentences_are_the_same_in_every_culture(string culture)
    {
        var observations = RandomSurvey.Observations.Generator.Sample(40, 20);
        var expected = observations.Select(Outcome).ToList();
        var before = CultureInfo.CurrentCulture;

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, observations.Select(Outcome));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Basis_is_never_prima_or_top_and_the_others_never_op_orde() =>
        ForAllCells(cell => Assert.DoesNotContain(
            cell.Performance.Kleuring,
            cell.Tier.Shown is Niveau.Basis ? [Kleuring.Prima, Kleuring.Top] : new[] { Kleuring.OpOrde }));

    [Fact]
    public void The_probabilities_of_the_niveaus_sum_to_one() =>
        ForAllCells(cell => Assert.All(
            new[] { cell.Tier.FromAnswers, cell.Tier.WithLibrary }.OfType<NiveauShares>(),
            shares => VectorFile.AssertNear(
                1, shares.Basis + shares.Onderscheidend + shares.Binding + shares.NietVanBelang, 1e-9)));

    [Fact]
    public void The_counts_of_a_shown_cell_are_the_answers() =>
        Law.Holds(Prop.ForAll(RandomSurvey.Observations, observations =>
        {
            foreach (var model in ModelComputation.Outcome(RandomSurvey.Definition, observations).Models)
                foreach (var cell in model.Verwachtingen.Where(cell => cell.Performance.Counts is not null))
                {
                    var codes = observations.Where(one => one.Rol == model.Rol.Code && one.Experience.ContainsKey(cell.Code))
                        .Select(one => one.Experience[cell.Code]).ToList();

                    var (below, above) = (codes.Count(code => code < 0), codes.Count(code => code > 0));

                    Assert.Equal(new(below, codes.Count - below - above, above), cell.Performance.Counts);
                }
        }));

    [Fact]
    public void A_rol_is_never_shown_above_what_was_measured() =>
        Law.Holds(Prop.ForAll(RandomSurvey.Observations, observations =>
            Assert.All(
                ModelComputation.Outcome(RandomSurvey.Definition, observations).Models,
                model => Assert.True(model.Level?.Level is null || model.Level.Level <= model.Level.Raw))));

    [Fact]
    public void No_sentence_claims_a_hundred_percent_or_lacks_its_end() =>
        ForAllCells(cell => Assert.All([cell.Tier.Sentence, cell.Performance.Sentence], sentence =>
        {
            Assert.DoesNotContain("100\u00A0%", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        }));

    private static void ForAllCells(Action<VerwachtingCell> assert) =>
        Law.Holds(Prop.ForAll(RandomSurvey.Observations, observations =>
            Assert.All(
                ModelComputation.Outcome(RandomSurvey.Definition, observations).Models.SelectMany(model => model.Verwachtingen),
                assert)));

    private static string Outcome(IEnumerable<Observation> observations) =>
        JsonSerializer.Serialize(ModelComputation.Outcome(RandomSurvey.Definition, observations));
}
