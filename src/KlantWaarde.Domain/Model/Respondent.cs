namespace KlantWaarde.Domain.Model;

/// <summary>An observation as the model keeps it: by position in the definition; codes that it does not know are left out.</summary>
internal sealed class Respondent
{
    public Respondent(Observation observation, ModelDefinition definition)
    {
        Organisation = observation.Organisation;
        Person = observation.Respondent;
        Frame = observation.Frame;
        Stated = definition.KlantwaardeCodes.RowOf(observation.Stated, niveau => (int)niveau);
        Codes = definition.KlantwaardeCodes.RowOf(observation.Experience, code => code);
        Minimums = observation.Minimums.Count == 0 ? null : definition.KlantwaardeCodes.RowOf(observation.Minimums, mark => mark);
        Picks = PositionsOf(observation.Picks, definition.KlantwaardeCodes);
        Burden = definition.InvesteringCodes.RowOf(observation.Burden, code => code);
        Heaviest = definition.InvesteringCodes.IndexOf(observation.Heaviest);
        Surprised = observation.Surprised;
        Thought = observation.Thought;
        Worth = observation.Worth;
        Satisfaction = observation.Satisfaction;
        Loyalty = observation.Loyalty;
    }

    public Guid Organisation { get; }

    public Guid Person { get; }

    public IReadOnlyDictionary<string, string> Frame { get; }

    /// <summary>What the stratum of their client organisation makes them count, above 0; 1 when answers are not post-stratified.</summary>
    public double StratumWeight { get; set; } = 1;

    /// <summary>The numbers of the niveaus.</summary>
    public CodeRow Stated { get; }

    /// <summary>From −2 to +2.</summary>
    public CodeRow Codes { get; }

    /// <summary>Null but in zone mode.</summary>
    public CodeRow? Minimums { get; }

    /// <summary>Positions of klantwaarden, in their order.</summary>
    public int[] Picks { get; }

    public CodeRow Burden { get; }

    /// <summary>The position of an investering; −1 when none was named.</summary>
    public int Heaviest { get; }

    public bool Surprised { get; }

    public Prestatieniveau? Thought { get; }

    public int? Worth { get; }

    public int? Satisfaction { get; }

    public double? Loyalty { get; }

    public Client ToClient(double weight) => new(Organisation, Codes, Surprised, Thought, weight);

    /// <summary>By what they said, not by who they are: who said the same may be exchanged.</summary>
    public int CompareTo(Respondent other)
    {
        var order = Codes.CompareTo(other.Codes);
        if (order == 0) order = Stated.CompareTo(other.Stated);
        if (order == 0) order = Burden.CompareTo(other.Burden);
        if (order == 0) order = Picks.AsSpan().SequenceCompareTo(other.Picks);
        if (order == 0) order = Heaviest.CompareTo(other.Heaviest);
        return order;
    }

    private static int[] PositionsOf(IReadOnlySet<string> picks, CodeIndex codes)
    {
        int[] positions = [.. picks.Select(codes.IndexOf).Where(position => position >= 0)];
        Array.Sort(positions);
        return positions;
    }
}
