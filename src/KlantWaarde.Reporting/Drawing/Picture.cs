namespace KlantWaarde.Reporting.Drawing;

/// <summary>A drawing, told apart from whoever paints it: the page and the PDF show the same one.</summary>
/// <param name="Width">In points (1/72 inch); the origin is top left, y grows downwards.</param>
/// <param name="Height">In points.</param>
/// <param name="Title">A short name of the picture, for its tooltip and its bookmark.</param>
/// <param name="Description">What a screen reader says instead of the drawing: whole sentences.</param>
/// <param name="Shapes">Back to front.</param>
public sealed record Picture(double Width, double Height, string Title, string Description, IReadOnlyList<Shape> Shapes)
{
    /// <summary>Where a page may lead on, in the order of the keyboard; paper has no use for them.</summary>
    public IReadOnlyList<PictureLink> Links { get; init; } = [];
}

/// <summary>A part of a picture that a page may make a link.</summary>
/// <param name="X">The left edge, in points.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Target">What it is about: "klantwaarde/betrouwbaar".</param>
/// <param name="Label">What a screen reader says, in Dutch.</param>
public sealed record PictureLink(double X, double Y, double Width, double Height, string Target, string Label);
