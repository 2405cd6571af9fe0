using KlantWaarde.Reporting.Pdf.Structure;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>Puts lines of text down the page, over as many pages as they need.</summary>
internal static class TextFlow
{
    private const int Least = 2; // lines of a paragraph that may stand alone at the foot or the top of a page

    /// <returns>How many lines must fit for the text to begin on a page.</returns>
    public static int LeastLines(int count) => count < 2 * Least ? count : Least;

    public static void Place(IReadOnlyList<TextLine> lines, TextStyle style, PageFlow flow, StructureElement element)
    {
        for (var placed = 0; placed < lines.Count;)
        {
            var count = CountThatFits(lines.Count - placed, style, flow);
            if (count == 0)
            {
                flow.NextPage();
                continue;
            }

            using (flow.Page.Content(element))
                for (var end = placed + count; placed < end; placed++)
                {
                    style.Write(flow.Page.Canvas, lines[placed].Text, Design.Margin, flow.Y);
                    flow.Advance(style.Leading);
                }
        }
    }

    private static int CountThatFits(int count, TextStyle style, PageFlow flow)
    {
        var fits = (int)((flow.Remaining + 0.001) / style.Leading);
        if (fits >= count) return count;
        if (count - fits < Least) fits = count - Least;

        return flow.IsFresh ? Math.Max(fits, 1) : fits < Least ? 0 : fits;
    }
}
