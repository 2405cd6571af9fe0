using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Model.Priorities;

internal static class NormalDraws
{
    private const int UnitBits = 53;

    extension(SplitMix64 random)
    {
        /// <summary>A draw from the standard normal distribution.</summary>
        /// <remarks>Source: Box and Muller (1958), Annals of Mathematical Statistics 29:610–611; the cosine half.</remarks>
        public double NextNormal() =>
            Math.Sqrt(-2 * Math.Log(random.NextUnit())) * Math.Cos(2 * Math.PI * random.NextUnit());

        /// <summary>Above 0, so that it has a logarithm, up to and with 1.</summary>
        private double NextUnit() => ((random.NextUInt64() >> (64 - UnitBits)) + 1) / (double)(1UL << UnitBits);
    }
}
