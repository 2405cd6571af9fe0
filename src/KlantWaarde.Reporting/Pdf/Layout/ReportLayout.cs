using KlantWaarde.Reporting.Document;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>Lays out a whole report: sections on pages, and at last the footers, which know how many pages there are.</summary>
internal static class ReportLayout
{
    public static PdfBook LayOut(ReportDocument report)
    {
        var book = new PdfBook();
        var covers = new HashSet<int>();

        foreach (var section in report.Sections is [] ? [new Section(Sheet.Portrait, Cover: true, [])] : report.Sections)
        {
            if (section.Cover) covers.Add(book.Pages.Count);
            LayOut(section, new PageFlow(book, section));
        }

        foreach (var page in book.Pages.Where(page => !covers.Contains(page.Index)))
            Footer.Paint(page, report.Footer, book.Pages.Count);

        return book;
    }

    private static void LayOut(Section section, PageFlow flow)
    {
        var blocks = section.Blocks.Select(block => FlowBlock.Of(block, flow)).OfType<FlowBlock>().ToList();
        var after = 0.0;

        foreach (var (index, block) in blocks.Index())
        {
            var space = flow.IsFresh ? 0 : Math.Max(after, block.SpaceBefore);
            if (!flow.IsFresh && block is not GapBlock && !flow.Fits(space + RoomToBegin(blocks, index, flow.Whole)))
                flow.NextPage();
            else
                flow.Advance(space);

            block.Place(flow);
            after = block.SpaceAfter;
        }
    }

    /// <summary>What the block needs to begin, with all that must begin on the same page.</summary>
    private static double RoomToBegin(List<FlowBlock> blocks, int index, double whole)
    {
        var room = blocks[index].LeastHeight;
        for (var next = index + 1; next < blocks.Count && blocks[next - 1].KeepsWithNext; next++)
            room += Math.Max(blocks[next - 1].SpaceAfter, blocks[next].SpaceBefore) + blocks[next].LeastHeight;

        return Math.Min(room, whole);
    }
}
