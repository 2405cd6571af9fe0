using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace KlantWaarde.Bench.Reporting;

/// <summary>The mean time over the number of respondents: how it grows. The same at every size is linear.</summary>
internal sealed class PerRespondentColumn : SummaryColumn
{
    public override string ColumnName => "Per respondent";

    public override string Legend => "Mean over Respondents; the same at every size is linear growth";

    public override string GetValue(Summary summary, BenchmarkCase benchmark) =>
        MeanOf(summary, benchmark) is { } mean && RespondentsOf(benchmark) is { } respondents
            ? $"{mean.TotalMicroseconds / respondents:0.00} μs"
            : "";
}
