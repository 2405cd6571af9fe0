using System.Globalization;
using System.Text.Json;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Vector 19, and the edges of method 2d.</summary>
public sealed class PyramidRuleTests
{
    public const string File = "19_spec_pyramid.json";

    private static readonly ModelSettings Standaard = ModelSettings.Standaard;

    public static TheoryData<int> RespondentCases =>
        [.. Enumerable.Range(0, VectorFile.Json(File).GetProperty("respondent_cases").GetArrayLength())];

    public static TheoryData<string> RoleCases => [.. VectorFile.Json(File).GetProperty("role_cases").EnumerateArray()
        .Select(one => one.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(RespondentCases))]
    public void The_level_of_a_klant_is_that_of_the_reference(int index)
    {
        var one = VectorFile.Json(File).GetProperty("respondent_cases")[index];
        var expected = one.GetProperty("expected_level");

        var level = PyramidRule.LevelOf(
            Codes(one, "basis"), Codes(one, "nonbasis"), one.GetProperty("surprised_and_talked").GetBoolean(), Standaard);

        Assert.Equal(expected.ValueKind is JsonValueKind.Null ? null : expected.GetInt32(), (int?)level);
    }

    [Theory]
    [MemberData(nameof(RoleCases))]
    public void The_level_of_a_rol_is_that_of_the_reference(string id)
    {
        var one = VectorFile.Json(File).GetProperty("role_cases").EnumerateArray()
            .Single(role => role.GetProperty("id").GetString() == id);
        var expected = one.GetProperty("expected");
        var levels = CountsOf(one.GetProperty("respondent_levels"));

        Assert.Equal(expected.Count("n"), levels.Total);
        if (expected.GetProperty("level").ValueKind is JsonValueKind.Null)
        {
            Assert.Equal("onvoldoende_gegevens", expected.GetProperty("status").GetString());
            AssertTooFew(levels.Total);
            return;
        }

        var tolerance = VectorFile.Json(File).Number("tolerance");
        var majority = PyramidRule.Majority(levels);
        var cap = PyramidRule.Cap(one.GetProperty("any_basis_red").GetBoolean(), one.GetProperty("any_other_red").GetBoolean());
        var shares = expected.GetProperty("shares");
        var atLeast = expected.GetProperty("p_at_least");

        Assert.Equal(expected.Count("raw_level"), (int)majority.Level);
        Assert.Equal(expected.Count("cap"), (int)cap);
        Assert.Equal(expected.Count("level"), Math.Min((int)majority.Level, (int)cap));
        Assert.Equal(expected.Word<Prestatieniveau>("name"), (Prestatieniveau)expected.Count("level"));
        VectorFile.AssertNear(expected.Number("certainty_raw"), majority.Certainty, tolerance);
        VectorFile.AssertNear(atLeast.Number("oke"), majority.AtLeast[0], tolerance);
        VectorFile.AssertNear(atLeast.Number("prima"), majority.AtLeast[1], tolerance);
        VectorFile.AssertNear(atLeast.Number("top"), majority.AtLeast[2], tolerance);
        VectorFile.AssertNear(shares.Number("onder_oke"), levels.OnderOke / (double)levels.Total, tolerance);
        VectorFile.AssertNear(shares.Number("oke"), levels.Oke / (double)levels.Total, tolerance);
        VectorFile.AssertNear(shares.Number("prima"), levels.Prima / (double)levels.Total, tolerance);
        VectorFile.AssertNear(shares.Number("top"), levels.Top / (double)levels.Total, tolerance);
    }

    [Theory]
    [InlineData("1 1", "", false, Prestatieniveau.Oke)]
    [InlineData("1 1", "", true, Prestatieniveau.Oke)]
    [InlineData("0 -1", "", true, Prestatieniveau.OnderOke)]
    public void Without_other_klantwaarden_oke_is_the_highest(
        string basis, string other, bool surprised, Prestatieniveau expected) =>
        Assert.Equal(expected, PyramidRule.LevelOf(Codes(basis), Codes(other), surprised, Standaard));

    [Theory]
    [InlineData("0", Prestatieniveau.Prima)]
    [InlineData("1", Prestatieniveau.Top)]
    [InlineData("-2", Prestatieniveau.Oke)]
    public void Without_basis_klantwaarden_the_gate_is_open(string other, Prestatieniveau expected) =>
        Assert.Equal(expected, PyramidRule.LevelOf([], Codes(other), surprised: false, Standaard));

    [Fact]
    public void Who_answered_nothing_has_no_level()
    {
        Assert.Null(PyramidRule.LevelOf([], [], surprised: true, Standaard));
        Assert.Null(PyramidRule.LevelOf([null], [null], surprised: true, Standaard));
    }

    [Fact]
    public void Half_of_three_is_two()
    {
        Assert.Null(PyramidRule.LevelOf([], [1, null, null], surprised: false, Standaard));
        Assert.Equal(Prestatieniveau.Top, PyramidRule.LevelOf([], [1, 1, null], surprised: false, Standaard));
    }

    [Fact]
    public void A_red_klantwaarde_with_a_red_basis_klantwaarde_changes_nothing_more() =>
        Assert.Equal(Prestatieniveau.OnderOke, PyramidRule.Cap(anyBasisIsRood: true, anyOtherIsRood: true));

    /// <summary>So many klanten with a level, in a rol that is itself large enough.</summary>
    private static void AssertTooFew(int klanten)
    {
        var answered = Survey.Codes("v", Enumerable.Repeat(1, klanten));
        var silent = Survey.Silent(ModelSettings.Standaard.NMin, from: klanten);

        var level = Survey.ModelOf([Survey.Klantwaarde("v", Niveau.Binding)], [.. answered, .. silent]).Level!;

        Assert.Equal((null, null, null, null), (level.Level, level.Raw, level.Certainty, level.Measured));
    }

    private static LevelCounts CountsOf(JsonElement levels)
    {
        var counts = levels.EnumerateArray().CountBy(level => level.GetInt32()).ToDictionary();
        return new(At(0), At(1), At(2), At(3));

        int At(int level) => counts.GetValueOrDefault(level);
    }

    private static int?[] Codes(JsonElement one, string property) =>
        [.. one.GetProperty(property).EnumerateArray().Select(code =>
            code.ValueKind is JsonValueKind.Null ? (int?)null : code.GetInt32())];

    private static int?[] Codes(string codes) =>
        [.. codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => (int?)int.Parse(code, CultureInfo.InvariantCulture))];
}
