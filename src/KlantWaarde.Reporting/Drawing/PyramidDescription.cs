using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>The pyramid in sentences.</summary>
internal static class PyramidDescription
{
    private static readonly Prestatieniveau[] Levels =
        [Prestatieniveau.Top, Prestatieniveau.Prima, Prestatieniveau.Oke, Prestatieniveau.OnderOke];

    public static string Of(PyramidLevel? level) => level is null
        ? "De plaats op de piramide is nog niet te zeggen: er zijn te weinig antwoorden."
        : string.Join(
            ' ',
            $"De plaats op de piramide: {Words.Of(level.Level)}.",
            Of("Gemeten", level.Measured),
            Of("Zelf gezegd", level.Stated));

    private static string Of(string head, LevelCounts? counts) => counts is null
        ? $"{head}: te weinig antwoorden."
        : $"{head}, van de {counts.Total} klanten: "
            + Words.Join([.. Levels.Select(level => $"{PyramidPicture.CountOf(counts, level)} {Words.Of(level)}")]) + ".";
}
