using System.Globalization;
using FsCheck.Fluent;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model.Priorities;

/// <summary>Klanten with a few klantwaarden, for tests of what repair would do.</summary>
internal sealed record Panels(IReadOnlyList<Client> Clients, IReadOnlyList<Niveau?> Niveaus)
{
    private static readonly Niveau?[] AllNiveaus =
        [Niveau.Basis, Niveau.Basis, Niveau.Onderscheidend, Niveau.Onderscheidend, Niveau.Binding, Niveau.NietVanBelang, null];

    private static readonly int?[] AllCodes = [-2, -1, -1, 0, 0, 1, 2, null];

    private static readonly double[] AllWeights = [1, 1, 1, 1 / 2.0, 1 / 3.0, 1 / 7.0, 1.7];

    /// <summary>At most six klanten and eight klantwaarden: few enough to go over every subset.</summary>
    public static FsCheck.Arbitrary<Panels> Small { get; } = Of(mostClients: 6, mostKlantwaarden: 8).ToArbitrary();

    /// <summary>Up to sixty klanten, so that sums have many terms.</summary>
    public static FsCheck.Arbitrary<Panels> Large { get; } = Of(mostClients: 60, mostKlantwaarden: 12).ToArbitrary();

    public IReadOnlyList<string> Names => [.. Niveaus.Select((_, place) => $"v{place:00}")];

    /// <summary>The same klanten, in an order drawn from <paramref name="seed"/>.</summary>
    public Panels Shuffled(int seed) => this with
    {
        Clients = new Domain.Statistics.SplitMix64((ulong)seed).Shuffled(Clients),
    };

    /// <summary>"BBOV" are the niveaus, "-" and "N" none; each klant is as "-1 0 . 2", with "!" when positively surprised.</summary>
    public static Panels Of(string niveaus, params string[] klanten) =>
        new([.. klanten.Select((klant, i) => Klant(klant, i))], [.. niveaus.Select(NiveauOf)]);

    public static Client Klant(string codes, int organisation = 0, double weight = 1) => new(
        Survey.Organisation(organisation),
        [.. codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(code => code != "!").Select(CodeOf)],
        codes.Contains('!', StringComparison.Ordinal),
        Thought: null,
        weight);

    private static FsCheck.Gen<Panels> Of(int mostClients, int mostKlantwaarden) =>
        from klantwaarden in Gen.Choose(1, mostKlantwaarden)
        from niveaus in Gen.Elements(AllNiveaus).ArrayOf(klantwaarden)
        from count in Gen.Choose(0, mostClients)
        from clients in ClientWith(klantwaarden).ArrayOf(count)
        select new Panels(clients, niveaus);

    private static FsCheck.Gen<Client> ClientWith(int klantwaarden) =>
        from codes in Gen.Elements(AllCodes).ArrayOf(klantwaarden)
        from organisation in Gen.Choose(1, 9)
        from surprised in Gen.Elements(false, false, true)
        from weight in Gen.Elements(AllWeights)
        select new Client(Survey.Organisation(organisation), codes, surprised, null, weight);

    private static Niveau? NiveauOf(char letter) => letter switch
    {
        'B' => Niveau.Basis,
        'O' => Niveau.Onderscheidend,
        'V' => Niveau.Binding,
        'N' => Niveau.NietVanBelang,
        _ => null,
    };

    private static int? CodeOf(string code) => code == "." ? null : int.Parse(code, CultureInfo.InvariantCulture);
}
