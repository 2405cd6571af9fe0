using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace KlantWaarde.Bench.Reporting;

/// <summary>What the product promises of a measurement, and whether it was kept.</summary>
internal sealed class BarColumn : SummaryColumn
{
    private static readonly Dictionary<(Type, string, int), TimeSpan> Bars = new()
    {
        [(typeof(FromDatabase), nameof(FromDatabase.Model), 10_000)] = TimeSpan.FromMilliseconds(300),
        [(typeof(FromDatabase), nameof(FromDatabase.Model), 100_000)] = TimeSpan.FromSeconds(2),
    };

    public override string ColumnName => "Bar";

    public override string Legend => "What the product promises, and whether this run kept it";

    public override string GetValue(Summary summary, BenchmarkCase benchmark) =>
        MeanOf(summary, benchmark) is { } mean && RespondentsOf(benchmark) is { } respondents
        && Bars.TryGetValue((benchmark.Descriptor.Type, benchmark.Descriptor.WorkloadMethod.Name, respondents), out var bar)
            ? $"< {bar.TotalMilliseconds:#,0} ms: {(mean < bar ? "kept" : "missed")}"
            : "";
}
