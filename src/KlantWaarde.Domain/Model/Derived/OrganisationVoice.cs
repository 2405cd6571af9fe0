namespace KlantWaarde.Domain.Model.Derived;

/// <summary>What the respondents of one client organisation say together. Source: method 2h.</summary>
/// <param name="satisfaction">y₁, from 1 to 10, or null.</param>
/// <param name="loyalty">y₂, from 0 to 10, or null.</param>
/// <param name="codes">
/// Their ervaring with each klantwaarde from −2 to +2, in the order of the definition; null where there is none.
/// </param>
public sealed class OrganisationVoice(double? satisfaction, double? loyalty, IReadOnlyList<int?> codes)
{
    private readonly int _answers = codes.Count(code => code is not null);
    private readonly int _sum = codes.Sum() ?? 0;

    public double? Satisfaction { get; } = satisfaction;

    public double? Loyalty { get; } = loyalty;

    public IReadOnlyList<int?> Codes { get; } = codes;

    /// <summary>h: the mean code of the other klantwaarden, from −2 to +2; null when there is none.</summary>
    /// <remarks>Who is content marks everything a little higher; this is by how much. Source: method 2a, step 3.</remarks>
    public double? Halo(int klantwaarde)
    {
        var (sum, answers) = Codes[klantwaarde] is { } own ? (_sum - own, _answers - 1) : (_sum, _answers);
        return answers == 0 ? null : sum / (double)answers;
    }
}
