namespace KlantWaarde.Domain.Model;

/// <summary>What answers weigh in a posterior: counts after method 2h (n_eff) and 2e (finite population), no longer whole.</summary>
/// <param name="Below">From 0.</param>
/// <param name="Met">From 0.</param>
/// <param name="Above">From 0.</param>
/// <param name="IsCensus">Everybody there is answered: a share is a fact.</param>
public sealed record ExperienceEvidence(double Below, double Met, double Above, bool IsCensus = false)
{
    /// <summary>n_eff.</summary>
    public double Total => Below + Met + Above;

    /// <summary>The evidence of answers that count once each, of a base that is not known.</summary>
    public static implicit operator ExperienceEvidence(ExperienceCounts counts) => new(counts.Below, counts.Met, counts.Above);
}

/// <summary>What stated answers weigh in a posterior, by niveau.</summary>
/// <param name="Votes">For each niveau, in the order of the enum, from 0.</param>
/// <param name="IsCensus">Everybody there is answered: a share is a fact.</param>
public sealed record NiveauEvidence(IReadOnlyList<double> Votes, bool IsCensus = false)
{
    /// <summary>n_eff.</summary>
    public double Total => Votes.Sum();

    public double this[Niveau niveau] => Votes[(int)niveau];

    /// <summary>The evidence of answers that count once each, of a base that is not known.</summary>
    public static implicit operator NiveauEvidence(NiveauCounts counts) =>
        new([counts.Basis, counts.Onderscheidend, counts.Binding, counts.NietVanBelang]);
}

/// <summary>What levels of klanten weigh in a posterior.</summary>
/// <param name="Klanten">For each level, in the order of the enum, from 0.</param>
/// <param name="IsCensus">Everybody there is answered: a share is a fact.</param>
public sealed record LevelEvidence(IReadOnlyList<double> Klanten, bool IsCensus = false)
{
    /// <summary>n_eff.</summary>
    public double Total => Klanten.Sum();

    /// <summary>How much is at <paramref name="level"/> or higher.</summary>
    public double AtLeast(Prestatieniveau level) => Klanten.Skip((int)level).Sum();

    /// <summary>The evidence of klanten who count once each, of a base that is not known.</summary>
    public static implicit operator LevelEvidence(LevelCounts counts) =>
        new([counts.OnderOke, counts.Oke, counts.Prima, counts.Top]);
}
