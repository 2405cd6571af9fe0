using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>Vector 09: the zone of tolerance of seventeen universities.</summary>
public sealed class ZoneOfToleranceTests
{
    public const string File = "09_zone_of_tolerance_AS3.csv";

    private static readonly Dictionary<string, ZonePosition> Positions = new()
    {
        ["below zone"] = ZonePosition.BelowZone,
        ["in zone"] = ZonePosition.InZone,
    };

    public static TheoryData<string> Cases => [.. VectorFile.Csv(File).Select(row => row["id"])];

    /// <summary>The published gaps come from means that were not rounded yet; the others from those that are printed.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void The_gaps_and_the_place_in_the_zone_are_those_of_the_reference(string id)
    {
        var row = VectorFile.Row(File, id);
        var zone = new ZoneOfTolerance(row.Number("minimum"), row.Number("desired"), row.Number("perceived"));

        VectorFile.AssertNear(row.Number("adequacy_gap"), zone.AdequacyGap, 1e-9);
        VectorFile.AssertNear(row.Number("superiority_gap"), zone.SuperiorityGap, 1e-9);
        VectorFile.AssertNear(row.Number("zone_width"), zone.Width, 1e-9);
        VectorFile.AssertNear(row.Number("published_adequacy_gap"), zone.AdequacyGap, row.Number("tolerance"));
        VectorFile.AssertNear(row.Number("published_superiority_gap"), zone.SuperiorityGap, row.Number("tolerance"));
        Assert.Equal(Positions[row["position"]], zone.Position);
    }

    [Theory]
    [InlineData(5.99, ZonePosition.BelowZone)]
    [InlineData(6.00, ZonePosition.InZone)]
    [InlineData(8.00, ZonePosition.InZone)]
    [InlineData(8.01, ZonePosition.AboveZone)]
    public void What_is_just_accepted_and_what_is_just_desired_is_in_the_zone(double perceived, ZonePosition expected) =>
        Assert.Equal(expected, new ZoneOfTolerance(6, 8, perceived).Position);
}
