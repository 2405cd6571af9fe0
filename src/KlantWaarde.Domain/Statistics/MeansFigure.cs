using System.Numerics;

namespace KlantWaarde.Domain.Statistics;

/// <summary>Writes down what counts of a member, in the same places each time.</summary>
/// <param name="member">From 0.</param>
/// <param name="values">Filled with zeros when it is handed over.</param>
public delegate void MemberValues(int member, Span<double> values);

/// <summary>A figure that hangs on the means of what counts of each member, such as a share, a ratio or a variance.</summary>
/// <remarks>
/// A nudge takes one member's values instead of everybody's: ABC of a hundred thousand members takes a moment. The values of a
/// group that is small enough to be drawn thousands of times are kept, those of a larger one read each time. They are added
/// several at a time, each to its own sum, so that the sums are the same on every machine.
/// </remarks>
public sealed class MeansFigure : IFigure
{
    private const int MostOnStack = 256;
    private const int MostKept = 1 << 20;

    private readonly MemberValues _read;
    private readonly Func<ReadOnlySpan<double>, double> _figure;
    private readonly int _values;
    private readonly int _width;
    private readonly double[]? _rows;
    private readonly double[] _means;

    /// <param name="members">n, at least 1.</param>
    /// <param name="values">How many values count of each member.</param>
    /// <param name="read">Writes them down.</param>
    /// <param name="figure">The figure at these means; smooth, or ABC does not hold.</param>
    public MeansFigure(int members, int values, MemberValues read, Func<ReadOnlySpan<double>, double> figure)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(members);

        (Members, _read, _figure, _values) = (members, read, figure, values);
        _width = (values + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        _rows = (long)members * _width <= MostKept ? Rows() : null;

        _means = new double[_width];
        Span<double> row = new double[_width];
        for (var member = 0; member < members; member++) AddTo(_means, RowOf(member, row), 1.0 / members);
    }

    public int Members { get; }

    public double At(ReadOnlySpan<double> shares)
    {
        Span<double> means = _width <= MostOnStack ? stackalloc double[_width] : new double[_width];
        Span<double> row = _width <= MostOnStack ? stackalloc double[_width] : new double[_width];
        means.Clear();

        for (var member = 0; member < shares.Length; member++)
            if (shares[member] != 0)
                AddTo(means, RowOf(member, row), shares[member]);

        return _figure(means[.._values]);
    }

    public double Nudged(int member, double part)
    {
        Span<double> nudged = _width <= MostOnStack ? stackalloc double[_width] : new double[_width];
        var row = RowOf(member, nudged);

        for (var i = 0; i < nudged.Length; i++)
            nudged[i] = (1 - part) * _means[i] + part * row[i];

        return _figure(nudged[.._values]);
    }

    /// <summary>The means change as much in each step.</summary>
    public Func<double, double> Along(double[] direction)
    {
        var change = new double[_width];
        Span<double> room = new double[_width];
        for (var member = 0; member < direction.Length; member++) AddTo(change, RowOf(member, room), direction[member]);

        return steps =>
        {
            double[] means = [.. _means];
            AddTo(means, change, steps);
            return _figure(means.AsSpan(0, _values));
        };
    }

    private double[] Rows()
    {
        var rows = new double[Members * _width];
        for (var member = 0; member < Members; member++) _read(member, rows.AsSpan(member * _width, _values));
        return rows;
    }

    /// <param name="member">Whose.</param>
    /// <param name="room">Where they are written when they are not kept.</param>
    private ReadOnlySpan<double> RowOf(int member, Span<double> room)
    {
        if (_rows is not null) return _rows.AsSpan(member * _width, _width);

        room.Clear();
        _read(member, room[.._values]);
        return room;
    }

    private static void AddTo(Span<double> means, ReadOnlySpan<double> row, double share)
    {
        for (var i = 0; i < means.Length; i += Vector<double>.Count)
            (new Vector<double>(means[i..]) + share * new Vector<double>(row[i..])).CopyTo(means[i..]);
    }
}
