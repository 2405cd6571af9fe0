using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace KlantWaarde.Bench.Reporting;

/// <summary>A column of our own, after those of the measurement.</summary>
internal abstract class SummaryColumn : IColumn
{
    public abstract string ColumnName { get; }

    public abstract string Legend { get; }

    public abstract string GetValue(Summary summary, BenchmarkCase benchmark);

    public string Id => GetType().Name;
    public bool AlwaysShow => true;
    public ColumnCategory Category => ColumnCategory.Custom;
    public int PriorityInCategory => 0;
    public bool IsNumeric => true;
    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
    public bool IsAvailable(Summary summary) => true;
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    /// <returns>Null when it could not be measured.</returns>
    protected static TimeSpan? MeanOf(Summary summary, BenchmarkCase benchmark) =>
        summary[benchmark]?.ResultStatistics is { } statistics ? TimeSpan.FromMicroseconds(statistics.Mean / 1000) : null;

    protected static int? RespondentsOf(BenchmarkCase benchmark) =>
        benchmark.Parameters["Respondents"] is { } respondents ? Convert.ToInt32(respondents, CultureInfo.InvariantCulture) : null;
}
