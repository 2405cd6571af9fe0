namespace KlantWaarde.Domain.Model;

/// <summary>What the respondents of one rol said, counted; codes that the definition does not know are left out.</summary>
internal sealed class RolTally(Rol rol, ModelDefinition definition)
{
    private readonly AnswerBase _base = new(definition.Settings);
    private readonly HashSet<Guid> _organisations = [];
    private readonly List<Client> _clients = [];

    public Rol Rol => rol;

    public IReadOnlyList<KlantwaardeTally> Klantwaarden { get; } =
        [.. definition.Klantwaarden.Select(klantwaarde => new KlantwaardeTally(klantwaarde, rol, definition.Settings))];

    public IReadOnlyList<InvesteringTally> Investeringen { get; } =
        [.. definition.Investeringen.Select(investering => new InvesteringTally(investering, definition.Settings))];

    public CodeTally Worth { get; } = new(definition.Settings);

    /// <summary>In the order they came in, which nothing may depend on.</summary>
    public IReadOnlyList<Client> Clients => _clients;

    public bool IsShown => _base.IsShown;

    public int Respondents => _base.Answers;

    public int Organisations => _organisations.Count;

    public void Add(Observation observation)
    {
        _base.Add(observation.Organisation);
        _organisations.Add(observation.Organisation);

        foreach (var klantwaarde in Klantwaarden) klantwaarde.Add(observation);
        foreach (var investering in Investeringen) investering.Add(observation);
        if (observation.Worth is { } worth) Worth.Add(observation.Organisation, worth);

        _clients.Add(new(observation.Organisation, CodesOf(observation), observation.Surprised, observation.Thought));
    }

    private int?[] CodesOf(Observation observation)
    {
        var codes = new int?[Klantwaarden.Count];
        for (var i = 0; i < codes.Length; i++)
            codes[i] = observation.Experience.TryGetValue(Klantwaarden[i].Klantwaarde.Code, out var code) ? code : null;
        return codes;
    }
}

/// <summary>What was said about one klantwaarde.</summary>
internal sealed class KlantwaardeTally(Klantwaarde klantwaarde, Rol rol, ModelSettings settings)
{
    public Klantwaarde Klantwaarde => klantwaarde;

    public Niveau? Library { get; } = klantwaarde.ExpectedOf(rol);

    public StatedTally Stated { get; } = new(settings);

    public CodeTally Experience { get; } = new(settings);

    public int Picks { get; private set; }

    public void Add(Observation observation)
    {
        if (observation.Stated.TryGetValue(klantwaarde.Code, out var niveau))
            Stated.Add(observation.Organisation, niveau);

        if (observation.Experience.TryGetValue(klantwaarde.Code, out var code))
            Experience.Add(observation.Organisation, code);

        if (observation.Picks.Contains(klantwaarde.Code))
            Picks++;
    }
}

/// <summary>What was said about one investering.</summary>
internal sealed class InvesteringTally(Investering investering, ModelSettings settings)
{
    public Investering Investering => investering;

    public CodeTally Burden { get; } = new(settings);

    public int Picks { get; private set; }

    public void Add(Observation observation)
    {
        if (observation.Burden.TryGetValue(investering.Code, out var code))
            Burden.Add(observation.Organisation, code);

        if (observation.Heaviest == investering.Code)
            Picks++;
    }
}
