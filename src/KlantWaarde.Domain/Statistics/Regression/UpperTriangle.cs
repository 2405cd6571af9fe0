namespace KlantWaarde.Domain.Statistics.Regression;

/// <summary>A square matrix with nothing below its diagonal, and never nought on it.</summary>
internal sealed class UpperTriangle(double[,] cells)
{
    private readonly int _size = cells.GetLength(0);

    /// <summary>By substitution from below; it is a triangle again.</summary>
    public UpperTriangle Inverse()
    {
        var inverse = new double[_size, _size];

        for (var column = 0; column < _size; column++)
            for (var row = column; row >= 0; row--)
            {
                var rest = row == column ? 1.0 : 0;
                for (var k = row + 1; k <= column; k++) rest -= cells[row, k] * inverse[k, column];
                inverse[row, column] = rest / cells[row, row];
            }

        return new(inverse);
    }

    /// <summary>The product of a row with <paramref name="vector"/>.</summary>
    public double Times(int row, ReadOnlySpan<double> vector)
    {
        var sum = 0.0;
        for (var k = row; k < _size; k++) sum += cells[row, k] * vector[k];
        return sum;
    }

    /// <summary>The length of a row, seen as a vector.</summary>
    public double LengthOf(int row)
    {
        var sum = 0.0;
        for (var k = row; k < _size; k++) sum += cells[row, k] * cells[row, k];
        return Math.Sqrt(sum);
    }
}
