namespace KlantWaarde.Reporting.Drawing;

/// <summary>A drawing, told apart from whoever paints it: the page and the PDF show the same one.</summary>
/// <param name="Width">In points (1/72 inch); the origin is top left, y grows downwards.</param>
/// <param name="Height">In points.</param>
/// <param name="Title">A short name of the picture, for its tooltip and its bookmark.</param>
/// <param name="Description">What a screen reader says instead of the drawing: whole sentences.</param>
/// <param name="Shapes">Back to front.</param>
public sealed record Picture(double Width, double Height, string Title, string Description, IReadOnlyList<Shape> Shapes);
