using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Vector 08, and what happens to points without a counterpart (method 2c, Gale mode).</summary>
public sealed class GaleProfileTests
{
    public const string File = "08_cva_price_profile.json";

    public static TheoryData<string> Cases => [VectorFile.Json(File).GetProperty("id").GetString()!];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_exact_profile_is_that_of_the_reference(string id)
    {
        var profile = GaleProfile.Of(Attributes(id));

        AssertExpected("exact", profile);
        Assert.Equal(("", 0), (profile.Remark, profile.DroppedShare));
        Assert.Empty(profile.Dropped);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_profile_with_rounded_ratios_is_that_of_the_book(string id)
    {
        var profile = GaleProfile.Of(Attributes(id), ratioDecimals: 2);
        var published = VectorFile.Json(File).GetProperty("published");

        AssertExpected("with_ratios_rounded_to_2_decimals", profile);
        VectorFile.AssertNear(published.Number("price_satisfaction_total"), profile.Total!.Value, 1e-9);
        VectorFile.AssertNear(published.Number("relative_price_ratio"), profile.RelativePrice!.Value, 0.05);

        foreach (var (attribute, line) in VectorFile.Json(File).GetProperty("attributes").EnumerateArray().Zip(profile.Lines))
        {
            Assert.Equal(attribute.GetProperty("name").GetString(), line.Name);
            VectorFile.AssertNear(attribute.Number("weight"), line.Weight, 1e-9);
            VectorFile.AssertNear(attribute.Number("published_ratio"), line.Ratio, 1e-9);
            VectorFile.AssertNear(attribute.Number("published_weighted"), line.Weighted, 1e-9);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0.0)]
    public void Without_a_mark_for_the_competitor_a_point_is_dropped_and_the_others_weigh_more(double? competitor)
    {
        var profile = GaleProfile.Of(
            [new("Prijs", 3, 8, 8), new("Service", 1, 9, 6), new("Levertijd", 1, 9, competitor)]);

        Assert.Equal([75, 25], profile.Lines.Select(line => line.Weight));
        Assert.Equal(112.5, profile.Total!.Value, 1e-9);
        Assert.Equal(["Levertijd"], profile.Dropped);
        Assert.Equal(0.2, profile.DroppedShare, 1e-12);
        Assert.Equal("", profile.Remark);
    }

    [Fact]
    public void Without_a_mark_of_its_own_a_point_is_dropped_but_a_nought_counts()
    {
        Assert.Equal(["Prijs"], GaleProfile.Of([new("Prijs", 1, null, 8), new("Service", 9, 7, 7)]).Dropped);
        Assert.Equal(50, GaleProfile.Of([new("Prijs", 1, 0, 8), new("Service", 1, 7, 7)]).Total);
    }

    [Fact]
    public void When_more_than_three_tenths_of_the_weight_is_dropped_it_says_so()
    {
        Assert.Equal("", Remark(dropped: 3));
        Assert.Equal(
            "Vergelijk met voorbehoud: voor Levertijd en Prijs is er geen cijfer van de ander of van u, en dat is 40\u00A0% van het gewicht.",
            Remark(dropped: 4));

        static string Remark(int dropped) => GaleProfile.Of(
            [new("Levertijd", 1, 7, 0), new("Prijs", dropped - 1, 7, null), new("Service", 10 - dropped, 7, 7)]).Remark;
    }

    [Fact]
    public void With_nothing_to_compare_there_is_no_profile()
    {
        var profile = GaleProfile.Of([new("Prijs", 1, 7, null)]);

        Assert.Equal((null, null, 1.0), (profile.Total, profile.RelativePrice, profile.DroppedShare));
        Assert.NotEqual("", profile.Remark);
        Assert.Null(GaleProfile.Of([]).Total);
        Assert.Null(GaleProfile.Of([new("Prijs", 0, 7, 7)]).Total);
        Assert.Equal(0, GaleProfile.Of([new("Prijs", 0, 7, 7)]).DroppedShare);
    }

    [Fact]
    public void Whom_nothing_pleases_has_no_relative_price() =>
        Assert.Equal((0, null), (GaleProfile.Of([new("Prijs", 1, 0, 7)]).Total, GaleProfile.Of([new("Prijs", 1, 0, 7)]).RelativePrice));

    [Theory]
    [InlineData(-1, 7.0, 7.0)]
    [InlineData(1, -7.0, 7.0)]
    [InlineData(1, 7.0, -7.0)]
    public void A_weight_or_mark_below_nought_is_a_mistake(double weight, double own, double competitor) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GaleProfile.Of([new("Prijs", weight, own, competitor)]));

    private static void AssertExpected(string variant, GaleProfile profile)
    {
        var expected = VectorFile.Json(File).GetProperty("expected").GetProperty(variant);
        var tolerance = VectorFile.Json(File).Number("tolerance");

        VectorFile.AssertNear(expected.Number("total"), profile.Total!.Value, tolerance);
        VectorFile.AssertNear(expected.Number("relative_price"), profile.RelativePrice!.Value, tolerance);
    }

    private static List<GaleAttribute> Attributes(string id)
    {
        var file = VectorFile.Json(File);
        Assert.Equal(id, file.GetProperty("id").GetString());

        return [.. file.GetProperty("attributes").EnumerateArray().Select(one => new GaleAttribute(
            one.GetProperty("name").GetString()!, one.Number("weight"), one.Number("ours"), one.Number("competitor")))];
    }
}
