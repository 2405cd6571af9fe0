using KlantWaarde.Reporting.Document;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>A block that knows how much room it takes at the width it was given.</summary>
internal abstract class FlowBlock
{
    /// <summary>The white above it, unless it is first on the page; of two neighbours the larger wish counts.</summary>
    public virtual double SpaceBefore => 0;

    /// <summary>The white below it.</summary>
    public virtual double SpaceAfter => 0;

    /// <summary>The height that must be left on a page for the block to begin there.</summary>
    public abstract double LeastHeight { get; }

    /// <summary>True when the block and the beginning of the next one go on the same page.</summary>
    public virtual bool KeepsWithNext => false;

    /// <summary>Paints itself where the flow is, and moves the flow on.</summary>
    public abstract void Place(PageFlow flow);

    /// <summary>The block of the report, laid out; null when there is nothing to show.</summary>
    public static FlowBlock? Of(Block block, PageFlow flow) => block switch
    {
        Block.Heading heading => HeadingBlock.Of(heading, flow),
        Block.Paragraph paragraph => ParagraphBlock.Of(paragraph, flow),
        Block.Gap gap => new GapBlock(gap.Height),
        Block.Figure figure => new FigureBlock(figure.Picture, flow),
        Block.Table table => TableBlock.Of(table, flow),
        _ => throw new NotSupportedException($"No layout for {block.GetType().Name}."),
    };
}
