namespace KlantWaarde.Domain.Model.Derived;

/// <summary>What the respondents of one client organisation say together. Source: method 2h.</summary>
public sealed class OrganisationVoice
{
    private readonly int _answers;
    private readonly int _sum;

    /// <param name="satisfaction">y₁, from 1 to 10, or null.</param>
    /// <param name="loyalty">y₂, from 0 to 10, or null.</param>
    /// <param name="codes">
    /// Their ervaring with each klantwaarde from −2 to +2, in the order of the definition; null where there is none.
    /// </param>
    public OrganisationVoice(double? satisfaction, double? loyalty, IReadOnlyList<int?> codes)
    {
        (Satisfaction, Loyalty, Codes) = (satisfaction, loyalty, CodeRow.Of(codes));

        for (var klantwaarde = 0; klantwaarde < Codes.Count; klantwaarde++)
        {
            if (Codes[klantwaarde] is not { } code) continue;
            _answers++;
            _sum += code;
        }
    }

    public double? Satisfaction { get; }

    public double? Loyalty { get; }

    public CodeRow Codes { get; }

    /// <summary>h: the mean code of the other klantwaarden, from −2 to +2; null when there is none.</summary>
    /// <remarks>Who is content marks everything a little higher; this is by how much. Source: method 2a, step 3.</remarks>
    public double? Halo(int klantwaarde)
    {
        var (sum, answers) = Codes[klantwaarde] is { } own ? (_sum - own, _answers - 1) : (_sum, _answers);
        return answers == 0 ? null : sum / (double)answers;
    }

    /// <summary>By what they say, which does not depend on who came first.</summary>
    public int CompareTo(OrganisationVoice other)
    {
        var order = Nullable.Compare(Satisfaction, other.Satisfaction);
        if (order == 0) order = Nullable.Compare(Loyalty, other.Loyalty);
        return order == 0 ? Codes.CompareTo(other.Codes) : order;
    }
}
