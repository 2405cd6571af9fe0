namespace KlantWaarde.Domain.Model;

/// <summary>A point on which klanten mark the organisation and a named alternative.</summary>
/// <param name="Name">As people read it.</param>
/// <param name="Weight">How much it counts, in any unit; not below 0.</param>
/// <param name="Own">The mark for the organisation; null when nobody gave one.</param>
/// <param name="Competitor">The mark for the alternative; 0 or null when there is none.</param>
public sealed record GaleAttribute(string Name, double Weight, double? Own, double? Competitor)
{
    internal bool IsCompared => Own is not null && Competitor is > 0;
}

/// <summary>An attribute that is compared.</summary>
/// <param name="Name">As people read it.</param>
/// <param name="Weight">Of the hundred that all compared attributes have together.</param>
/// <param name="Ratio">Own mark by the competitor's; 1 is as good.</param>
/// <param name="Weighted">Weight times ratio.</param>
public sealed record GaleLine(string Name, double Weight, double Ratio, double Weighted);

/// <summary>An organisation beside a named alternative. Source: method 2c, Gale mode; Gale (1994).</summary>
/// <param name="Lines">In their order, without what was dropped.</param>
/// <param name="Dropped">The names of the attributes without both marks.</param>
/// <param name="DroppedShare">What those would have weighed, from 0 to 1.</param>
/// <param name="Remark">In Dutch; empty unless much of the weight was dropped.</param>
public sealed record GaleProfile(
    IReadOnlyList<GaleLine> Lines, IReadOnlyList<string> Dropped, double DroppedShare, string Remark)
{
    private const double Hundred = 100;
    private const double MuchDropped = 0.30;
    private const double Margin = 1e-9;

    /// <summary>Market-perceived quality, or price satisfaction when the attributes are those of the price; 100 is as good.</summary>
    public double? Total => Lines is [] ? null : Lines.Sum(line => line.Weighted);

    /// <summary>Of a profile of price satisfaction: the price as it is felt; below 100 is cheaper than the alternative.</summary>
    public double? RelativePrice => Total is > 0 and var total ? Hundred * Hundred / total : null;

    /// <param name="attributes">In the order of the survey.</param>
    /// <param name="ratioDecimals">To how many decimals each ratio is rounded first, as the book does with 2; null for exact.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight or a mark is below 0.</exception>
    public static GaleProfile Of(IReadOnlyList<GaleAttribute> attributes, int? ratioDecimals = null)
    {
        foreach (var attribute in attributes)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(attribute.Weight);
            ArgumentOutOfRangeException.ThrowIfNegative(attribute.Own ?? 0);
            ArgumentOutOfRangeException.ThrowIfNegative(attribute.Competitor ?? 0);
        }

        var all = attributes.Sum(attribute => attribute.Weight);
        var compared = attributes.Where(attribute => attribute is { IsCompared: true, Weight: > 0 }).ToList();
        var left = compared.Sum(attribute => attribute.Weight);
        var dropped = attributes.Where(attribute => !attribute.IsCompared).Select(attribute => attribute.Name).ToList();
        var droppedShare = all > 0 ? 1 - left / all : 0;

        return new(
            [.. compared.Select(attribute => Line(attribute, Hundred * attribute.Weight / left, ratioDecimals))],
            dropped,
            droppedShare,
            droppedShare > MuchDropped + Margin ? Sentences.GaleDropped(dropped, droppedShare) : "");
    }

    private static GaleLine Line(GaleAttribute attribute, double weight, int? decimals)
    {
        var exact = attribute.Own!.Value / attribute.Competitor!.Value;
        var ratio = decimals is { } places ? Math.Round(exact, places, MidpointRounding.AwayFromZero) : exact;

        return new(attribute.Name, weight, ratio, weight * ratio);
    }
}
