using FsCheck.Fluent;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Tests.Statistics;

/// <summary>Vector 14, and what holds of any p values.</summary>
public sealed class MultiplicityTests
{
    public const string File = "14_multiplicity.json";

    public static TheoryData<string> Cases => [.. VectorFile.Json(File).GetProperty("cases").EnumerateArray()
        .Select(one => one.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Adjusted_p_values_are_those_of_the_reference(string id)
    {
        var one = VectorFile.Case(File, id);
        var p = Numbers("p");

        AssertNear(Numbers("bh"), Multiplicity.BenjaminiHochberg(p));
        AssertNear(Numbers("holm"), Multiplicity.Holm(p));

        double[] Numbers(string list) => [.. one.GetProperty(list).EnumerateArray().Select(number => number.GetDouble())];
    }

    [Fact]
    public void Benjamini_and_Hochberg_take_as_many_for_real_as_in_their_paper()
    {
        var one = VectorFile.Case(File, "bh1995");
        double[] p = [.. one.GetProperty("p").EnumerateArray().Select(number => number.GetDouble())];

        Assert.Equal(one.Count("rejected_bh_005"), Multiplicity.BenjaminiHochberg(p).Count(adjusted => adjusted <= 0.05));
        Assert.Equal(one.Count("rejected_bonferroni_005"), Multiplicity.Holm(p).Count(adjusted => adjusted <= 0.05));
    }

    [Fact]
    public void Of_no_p_values_there_are_none_adjusted()
    {
        Assert.Empty(Multiplicity.BenjaminiHochberg([]));
        Assert.Empty(Multiplicity.Holm([]));
    }

    [Fact]
    public void A_single_p_value_stays_as_it_is()
    {
        Assert.Equal([0.1], Multiplicity.BenjaminiHochberg([0.1]));
        Assert.Equal([0.1], Multiplicity.Holm([0.1]));
    }

    [Fact]
    public void The_largest_of_the_p_values_is_adjusted_to_itself() =>
        Assert.Equal([0.1, 0.1, 0.1], Multiplicity.BenjaminiHochberg([0.1, 0.1, 0.1]));

    [Fact]
    public void A_p_value_never_gets_smaller_nor_larger_than_one_nor_passes_another() =>
        Law.Holds(Prop.ForAll(PValues, p =>
        {
            foreach (var adjusted in new[] { Multiplicity.BenjaminiHochberg(p), Multiplicity.Holm(p) })
            {
                Assert.All(p.Zip(adjusted), pair => Assert.InRange(pair.Second, pair.First, 1));

                foreach (var (one, other) in Pairs(p, adjusted))
                {
                    if (one.P == other.P) Assert.Equal(one.Adjusted, other.Adjusted);
                    if (one.P < other.P) Assert.True(one.Adjusted <= other.Adjusted);
                }
            }
        }));

    [Fact]
    public void Holm_is_never_below_Benjamini_and_Hochberg() =>
        Law.Holds(Prop.ForAll(PValues, p =>
            Assert.All(Multiplicity.Holm(p).Zip(Multiplicity.BenjaminiHochberg(p)), pair => Assert.True(pair.First >= pair.Second))));

    private static FsCheck.Arbitrary<double[]> PValues { get; } =
        Gen.Choose(0, 20).Select(twentieth => twentieth / 20.0).ArrayOf().ToArbitrary();

    private static IEnumerable<((double P, double Adjusted), (double P, double Adjusted))> Pairs(double[] p, double[] adjusted)
    {
        var both = p.Zip(adjusted).ToArray();
        return both.SelectMany(_ => both, (one, other) => (one, other));
    }

    private static void AssertNear(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);

        // The reference printed its figures to thirteen digits.
        foreach (var (one, other) in expected.Zip(actual))
            VectorFile.AssertNear(one, other, VectorFile.Json(File).Number("tolerance"));
    }
}
