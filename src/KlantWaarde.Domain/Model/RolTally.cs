namespace KlantWaarde.Domain.Model;

/// <summary>What the respondents of one rol said, counted and weighed.</summary>
internal sealed class RolTally
{
    private readonly AnswerBase _base;
    private readonly double _weight;

    public RolTally(Rol rol, IReadOnlyList<Respondent> respondents, ModelDefinition definition)
    {
        Rol = rol;
        Population = definition.PopulationOf(rol);
        _base = new(definition.Settings);
        Worth = new(definition.Settings, Population);
        Klantwaarden = [.. definition.Klantwaarden.Select((one, i) => new KlantwaardeTally(one, i, rol, definition.Settings, Population))];
        Investeringen = [.. definition.Investeringen.Select((one, i) => new InvesteringTally(one, i, definition.Settings, Population))];
        Respondents = Weights.Weigh(respondents, definition.Settings);

        foreach (var (respondent, weight) in Respondents) Add(respondent, weight);
        Clients = [.. Respondents.Select(one => one.Respondent.ToClient(one.Weight))];
        Organisations = respondents.Select(respondent => respondent.Organisation).Distinct().Count();
        _weight = Respondents.Sum(one => one.Weight);
        EffectiveSize = _weight * _weight / Respondents.Sum(one => one.Weight * one.Weight);
    }

    public Rol Rol { get; }

    /// <summary>N, or null when that is not known.</summary>
    public int? Population { get; }

    public IReadOnlyList<KlantwaardeTally> Klantwaarden { get; }

    public IReadOnlyList<InvesteringTally> Investeringen { get; }

    public CodeTally Worth { get; }

    /// <summary>In the order of their weights, and of the same weight by what they said: nothing depends on who came first.</summary>
    public IReadOnlyList<(Respondent Respondent, double Weight)> Respondents { get; }

    /// <summary>The same, as the pyramid reads them.</summary>
    public IReadOnlyList<Client> Clients { get; }

    public bool IsShown => _base.IsShown;

    public int Organisations { get; }

    /// <summary>n_eff of all respondents: less than their number when some count for more than others (method 2h).</summary>
    public double EffectiveSize { get; }

    /// <summary>What the picks of a klantwaarde or investering weigh, on the scale of <see cref="EffectiveSize"/>.</summary>
    public double Scaled(double picks) => picks * (EffectiveSize / _weight);

    private void Add(Respondent respondent, double weight)
    {
        _base.Add(respondent.Organisation);

        foreach (var klantwaarde in Klantwaarden) klantwaarde.Add(respondent, weight);
        foreach (var investering in Investeringen) investering.Add(respondent, weight);
        if (respondent.Worth is { } worth) Worth.Add(respondent.Organisation, worth, weight);
    }
}

/// <summary>What was said about one klantwaarde.</summary>
internal sealed class KlantwaardeTally(Klantwaarde klantwaarde, int position, Rol rol, ModelSettings settings, int? population)
{
    private const int HighestMark = 10;

    public Klantwaarde Klantwaarde => klantwaarde;

    /// <summary>In the definition.</summary>
    public int Position => position;

    public Niveau? Library { get; } = klantwaarde.ExpectedOf(rol);

    public StatedTally Stated { get; } = new(settings, population);

    public CodeTally Experience { get; } = new(settings, population);

    /// <summary>The minimum marks of zone mode, counted from 1 to 10; empty in standard mode.</summary>
    public WeighedTally Minimums { get; } = new(HighestMark, settings, population);

    /// <summary>The weighted mean of the minimum marks; null when too few gave one. Source: method 1.4.</summary>
    public double? MeanMinimum => Minimums.IsShown
        ? Minimums.Evidence().Select((weight, i) => weight * (i + 1)).Sum() / Minimums.Evidence().Sum()
        : null;

    /// <summary>What those weigh who named it as deciding.</summary>
    public double Picks { get; private set; }

    /// <summary>How many they are.</summary>
    public int Pickers { get; private set; }

    public void Add(Respondent respondent, double weight)
    {
        if (respondent.Stated[position] is { } niveau) Stated.Add(respondent.Organisation, (Niveau)niveau, weight);
        if (respondent.Codes[position] is { } code) Experience.Add(respondent.Organisation, code, weight);
        if (respondent.Minimums?[position] is { } mark) Minimums.Add(respondent.Organisation, mark - 1, weight);

        if (!respondent.Picks.Contains(position)) return;
        Picks += weight;
        Pickers++;
    }
}

/// <summary>What was said about one investering.</summary>
internal sealed class InvesteringTally(Investering investering, int position, ModelSettings settings, int? population)
{
    public Investering Investering => investering;

    /// <summary>In the definition.</summary>
    public int Position => position;

    public CodeTally Burden { get; } = new(settings, population);

    /// <summary>What those weigh who named it as the heaviest.</summary>
    public double Picks { get; private set; }

    public void Add(Respondent respondent, double weight)
    {
        if (respondent.Burden[position] is { } code) Burden.Add(respondent.Organisation, code, weight);
        if (respondent.Heaviest == position) Picks += weight;
    }
}
