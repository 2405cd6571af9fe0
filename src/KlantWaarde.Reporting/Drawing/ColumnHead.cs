namespace KlantWaarde.Reporting.Drawing;

/// <summary>The name of a side of the model, and what it says.</summary>
internal static class ColumnHead
{
    public static IEnumerable<Shape> Draw(string name, string meaning, double x)
    {
        yield return new Shape.Text(x, ModelLayout.Top - 40, name, 17, Palette.Ink, Weight.Bold);
        yield return new Shape.Text(x, ModelLayout.Top - 20, meaning, 12.5, Palette.SoftInk);
    }
}
