using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Document;

/// <summary>The same content as the picture of a model, in rows: for the page, for the report, and for whoever cannot see it.</summary>
public static class ModelTable
{
    private static readonly Niveau?[] TopToBottom =
        [Niveau.Binding, Niveau.Onderscheidend, Niveau.Basis, Niveau.NietVanBelang, null];

    /// <summary>A row for every klantwaarde, from binding down to basis, and then for every investering; none when suppressed.</summary>
    public static IReadOnlyList<ModelRow> Of(Klantwaardemodel model) =>
    [
        .. from niveau in TopToBottom
           from cell in model.Verwachtingen
           where cell.Tier.Shown == niveau
           select Row(cell),
        .. model.Investeringen.Select(Row),
    ];

    public static ModelRow Row(VerwachtingCell cell) =>
        RowOf(Words.Of(cell.Tier.Shown), cell.Name, cell.Performance, cell.Tier) with { Target = $"klantwaarde/{cell.Code}" };

    public static ModelRow Row(InvesteringCell cell) =>
        RowOf("Investering", cell.Name, cell.Performance, tier: null) with { Target = $"investering/{cell.Code}" };

    /// <summary>A klantwaarde in one segment, which has no niveaus of its own.</summary>
    public static ModelRow Row(SegmentCell cell) => new(
        Place: "",
        cell.Name,
        cell.Kleuring,
        cell.Word,
        cell.Zekerheid is { } zekerheid ? Words.Of(zekerheid) : null,
        cell.Counts,
        Status: "",
        IsConfirmed: false,
        cell.Sentence,
        PlaceSentence: null);

    private static ModelRow RowOf(string place, string name, Performance performance, Tier? tier) => new(
        place,
        name,
        performance.Kleuring,
        performance.Word,
        performance.Zekerheid is { } zekerheid ? Words.Of(zekerheid) : null,
        performance.Counts,
        tier is null ? null : Words.StatusOf(tier),
        tier?.Status is TierStatus.Bevestigd,
        performance.Sentence,
        tier?.Sentence);
}

/// <summary>One klantwaarde or investering, in words and counts.</summary>
/// <param name="Place">"Basis", "Onderscheidend", "Binding", "Niet van belang", "Nog zonder niveau" or "Investering".</param>
/// <param name="Name">Of the klantwaarde or the investering, in full.</param>
/// <param name="Kleuring">For its colour.</param>
/// <param name="Word">What the kleuring means here.</param>
/// <param name="Zekerheid">"vast", "redelijk" or "indicatief"; null when Onbekend.</param>
/// <param name="Counts">Null when too few answered.</param>
/// <param name="Status">How sure its place is; null for an investering.</param>
/// <param name="IsConfirmed">True when the answers alone put it in its place.</param>
/// <param name="Sentence">Why it has its kleuring.</param>
/// <param name="PlaceSentence">Why it stands where it stands; null for an investering.</param>
public sealed record ModelRow(
    string Place,
    string Name,
    Kleuring Kleuring,
    string Word,
    string? Zekerheid,
    ExperienceCounts? Counts,
    string? Status,
    bool IsConfirmed,
    string Sentence,
    string? PlaceSentence)
{
    /// <summary>What it is about, for a page that leads on: "klantwaarde/betrouwbaar".</summary>
    public string Target { get; init; } = "";

    public bool IsInvestering => Status is null;

    /// <summary>"3, 14 en 5 van de 22"; null when too few answered.</summary>
    public string? Answers => Counts is null ? null : Scale.Counted(Counts);

    /// <summary>False when too few answered, and when the counts of a few would tell what each of them said (method 2e, rule 5).</summary>
    public bool MayShowCounts => Answers is [var first, ..] && char.IsAsciiDigit(first);

    /// <summary>"3 van 12 onder", where there is little room; in words as <see cref="Answers"/> when counts may not be shown.</summary>
    public string? ShortAnswers => MayShowCounts ? AnswerWords.Short(Counts!, IsInvestering ? "te zwaar" : "onder") : Answers;

    private AnswerWords Scale => IsInvestering ? AnswerWords.Investering : AnswerWords.Verwachting;

    /// <summary>The colour beside the word, as #rrggbb; null when there is none.</summary>
    public string? Swatch => Kleuring is Kleuring.Onbekend ? null : Look.Of(Kleuring).Fill;
}
