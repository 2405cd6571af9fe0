namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>A sum that is the same to the last bit in any order of its terms, and from which a term can be taken away again.</summary>
/// <remarks>
/// Each term is cut off at 2⁻⁶⁰ and added as a whole number, which is exact: a million terms are off by less than 1e-12 in all.
/// </remarks>
internal struct FixedPointSum
{
    private const double UnitsOfOne = 1L << 60;

    private Int128 _units;

    public readonly double Value => (double)_units / UnitsOfOne;

    /// <param name="term">Below 1e18 in size.</param>
    public void Add(double term) => _units += (Int128)(term * UnitsOfOne);
}
