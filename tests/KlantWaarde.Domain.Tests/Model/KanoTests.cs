using KlantWaarde.Domain.Model.Kano;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Vector 05, and what many pairs of answers say together.</summary>
public sealed class KanoTests
{
    public const string File = "05_kano_evaluation_table.csv";

    private static readonly Dictionary<string, KanoAnswer> Words = new()
    {
        ["like"] = KanoAnswer.Like,
        ["must_be"] = KanoAnswer.MustBe,
        ["neutral"] = KanoAnswer.Neutral,
        ["live_with"] = KanoAnswer.LiveWith,
        ["dislike"] = KanoAnswer.Dislike,
    };

    private static readonly Dictionary<string, KanoCategory> Letters = new()
    {
        ["M"] = KanoCategory.MustBe,
        ["O"] = KanoCategory.OneDimensional,
        ["A"] = KanoCategory.Attractive,
        ["I"] = KanoCategory.Indifferent,
        ["R"] = KanoCategory.Reverse,
        ["Q"] = KanoCategory.Questionable,
    };

    public static TheoryData<string> Cases => [.. VectorFile.Csv(File).Select(row => row["id"])];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_pair_of_answers_has_the_category_of_the_printed_tables(string id)
    {
        var row = VectorFile.Row(File, id);
        var (functional, dysfunctional) = (Words[row["functional"]], Words[row["dysfunctional"]]);

        Assert.Equal((row.Number("functional_code"), row.Number("dysfunctional_code")), ((int)functional, (int)dysfunctional));
        Assert.Equal(Letters[row["category_classic"]], KanoTable.CategoryOf(functional, dysfunctional, KanoVariant.Classic));
        Assert.Equal(Letters[row["category_pouliot"]], KanoTable.CategoryOf(functional, dysfunctional, KanoVariant.Pouliot));
    }

    [Fact]
    public void Better_and_worse_are_shares_of_those_to_whom_it_is_something_or_nothing()
    {
        var tally = new KanoTally(MustBe: 1, OneDimensional: 2, Attractive: 4, Indifferent: 3, Reverse: 20, Questionable: 30);

        Assert.Equal(0.6, tally.Better);
        Assert.Equal(-0.3, tally.Worse);
    }

    [Fact]
    public void Of_nobody_who_counts_there_is_no_better_and_no_worse()
    {
        var tally = new KanoTally(0, 0, 0, 0, Reverse: 2, Questionable: 3);

        Assert.Null(tally.Better);
        Assert.Null(tally.Worse);
    }

    [Fact]
    public void Every_category_is_counted_in_its_place() => Assert.Equal(
        new KanoTally(MustBe: 1, OneDimensional: 2, Attractive: 3, Indifferent: 4, Reverse: 5, Questionable: 6),
        KanoTally.Of(Enum.GetValues<KanoCategory>().SelectMany((category, i) => Enumerable.Repeat(category, i + 1))));

    [Theory]
    [InlineData(1, 1, 1, 1, 1, 1, KanoCategory.MustBe)]
    [InlineData(0, 1, 1, 1, 1, 1, KanoCategory.OneDimensional)]
    [InlineData(0, 0, 1, 1, 1, 1, KanoCategory.Attractive)]
    [InlineData(0, 0, 0, 1, 1, 1, KanoCategory.Indifferent)]
    [InlineData(4, 4, 4, 5, 0, 0, KanoCategory.Indifferent)]
    [InlineData(4, 4, 4, 4, 5, 0, KanoCategory.Reverse)]
    [InlineData(4, 4, 4, 4, 0, 5, KanoCategory.Questionable)]
    [InlineData(0, 0, 0, 0, 0, 0, null)]
    public void Of_categories_with_as_many_klanten_the_one_that_matters_more_leads(
        int mustBe, int oneDimensional, int attractive, int indifferent, int reverse, int questionable, KanoCategory? expected) =>
        Assert.Equal(
            expected, new KanoTally(mustBe, oneDimensional, attractive, indifferent, reverse, questionable).Leading);
}
