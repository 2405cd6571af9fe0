using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>The model in sentences, for whoever hears it instead of seeing it.</summary>
internal static class ModelDescription
{
    public const string Suppressed = "Te weinig antwoorden om te tonen: zo blijft ieder antwoord anoniem.";

    public static string Of(Klantwaardemodel model, PictureCaption caption) => string.Join(' ',
    [
        $"Klantwaardemodel van {caption.Organisation} als {model.Rol.Name}, {caption.Survey}.",
        .. model.IsShown ? Shown(model, caption) : [Suppressed],
    ]);

    private static IEnumerable<string> Shown(Klantwaardemodel model, PictureCaption caption) =>
    [
        RespondentsOf(model, caption),
        LevelOf(model.Level),
        .. new Niveau?[] { Niveau.Basis, Niveau.Onderscheidend, Niveau.Binding }.SelectMany(niveau => TierOf(model, niveau)),
        .. OthersOf(model, Niveau.NietVanBelang, "is in deze rol niet van belang."),
        .. OthersOf(model, null, "heeft nog geen niveau."),
        .. model.Investeringen.Select(Sentence),
        BalanceOf(model.Balance),
    ];

    private static string RespondentsOf(Klantwaardemodel model, PictureCaption caption) => caption.Invited is { } invited
        ? $"Het rust op {model.Respondents} van de {invited} uitgenodigde klanten."
        : $"Het rust op {model.Respondents} klanten.";

    private static string LevelOf(PyramidLevel? level) => level switch
    {
        { Level: { } known, CappedBy: { Count: > 0 } names } =>
            $"Het niveau is {Words.Of(known)}, begrensd door {Words.Join(names)}.",
        { Level: { } known } => $"Het niveau is {Words.Of(known)}.",
        _ => "Het niveau is nog niet te zeggen.",
    };

    private static IEnumerable<string> TierOf(Klantwaardemodel model, Niveau? niveau)
    {
        var cells = model.Verwachtingen.Where(cell => cell.Tier.Shown == niveau).ToList();
        return cells is [] ? [$"{Words.Of(niveau)}: geen klantwaarden op dit niveau."] : cells.Select(Sentence);
    }

    private static IEnumerable<string> OthersOf(Klantwaardemodel model, Niveau? niveau, string verb) =>
        model.Verwachtingen.Where(cell => cell.Tier.Shown == niveau).Select(cell => $"{cell.Name} {verb}");

    private static string Sentence(VerwachtingCell cell)
    {
        var place = $"{Words.Of(cell.Tier.Shown)}, {Words.StatusOf(cell.Tier)}";

        return cell.Performance is { Counts: { } counts, Zekerheid: { } zekerheid }
            ? $"{cell.Name} ({place}): {cell.Performance.Word}, {Words.Of(zekerheid)}; "
                + $"{AnswerWords.Verwachting.Told(counts)}."
            : $"{cell.Name} ({place}): {cell.Performance.Word}.";
    }

    private static string Sentence(InvesteringCell cell) =>
        cell.Performance is { Counts: { } counts, Zekerheid: { } zekerheid }
            ? $"Investering {cell.Name}: {cell.Performance.Word}, {Words.Of(zekerheid)}; "
                + $"{AnswerWords.Investering.Told(counts)}."
            : $"Investering {cell.Name}: {cell.Performance.Word}.";

    private static string BalanceOf(ValueBalance? balance) => balance is null
        ? "De waarde per investering is nog niet te zeggen."
        : $"De waarde per investering is {balance.Ratio.ToString("0.00", Words.Dutch)}: {Words.Of(balance.Verdict)}.";
}
