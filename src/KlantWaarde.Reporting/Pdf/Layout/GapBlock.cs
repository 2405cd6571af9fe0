namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>Empty height. What of it would fall at the top of a following page is left out.</summary>
internal sealed class GapBlock(double height) : FlowBlock
{
    public override double LeastHeight => Math.Max(height, 0);

    public override bool KeepsWithNext => true;

    public override void Place(PageFlow flow)
    {
        if (!flow.IsFresh || flow.IsFirstPage)
            flow.Advance(LeastHeight);
    }
}
