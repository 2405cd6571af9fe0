namespace KlantWaarde.Domain.Model;

/// <summary>An observation as the model keeps it: by position in the definition; codes that it does not know are left out.</summary>
internal sealed class Respondent
{
    public Respondent(Observation observation, ModelDefinition definition)
    {
        Organisation = observation.Organisation;
        Person = observation.Respondent;
        Frame = observation.Frame;
        Stated = By(definition.KlantwaardeCodes, observation.Stated);
        Codes = By(definition.KlantwaardeCodes, observation.Experience);
        Minimums = observation.Minimums.Count == 0 ? null : By(definition.KlantwaardeCodes, observation.Minimums);
        Picks = [.. Positions(definition.KlantwaardeCodes, observation.Picks.Contains)];
        Burden = By(definition.InvesteringCodes, observation.Burden);
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

    public Niveau?[] Stated { get; }

    /// <summary>From −2 to +2.</summary>
    public int?[] Codes { get; }

    /// <summary>Null but in zone mode.</summary>
    public int?[]? Minimums { get; }

    /// <summary>Positions of klantwaarden.</summary>
    public int[] Picks { get; }

    public int?[] Burden { get; }

    /// <summary>The position of an investering; −1 when none was named.</summary>
    public int Heaviest { get; }

    public bool Surprised { get; }

    public Prestatieniveau? Thought { get; }

    public int? Worth { get; }

    public int? Satisfaction { get; }

    public double? Loyalty { get; }

    public Client ToClient(double weight) => new(Organisation, Codes, Surprised, Thought, weight);

    private static TAnswer?[] By<TAnswer>(CodeIndex codes, IReadOnlyDictionary<string, TAnswer> answers) where TAnswer : struct
    {
        var byPosition = new TAnswer?[codes.Count];
        for (var i = 0; i < byPosition.Length; i++)
            if (answers.TryGetValue(codes[i], out var answer))
                byPosition[i] = answer;
        return byPosition;
    }

    private static IEnumerable<int> Positions(CodeIndex codes, Func<string, bool> isIn) =>
        Enumerable.Range(0, codes.Count).Where(i => isIn(codes[i]));
}

/// <summary>The codes of a definition, in its order.</summary>
internal sealed class CodeIndex(IEnumerable<string> codes)
{
    private readonly string[] _codes = [.. codes];

    public int Count => _codes.Length;

    public string this[int position] => _codes[position];

    /// <returns>−1 when it is none of them.</returns>
    public int IndexOf(string? code) => Array.IndexOf(_codes, code);
}
