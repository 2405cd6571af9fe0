using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace KlantWaarde.Bench.Reporting;

/// <summary>How is measured, and what is told of it.</summary>
internal static class BenchConfig
{
    /// <param name="isShort">Three measurements in this process, for a look; else as many as BenchmarkDotNet wants, each benchmark in its own.</param>
    public static IConfig Of(bool isShort) => ManualConfig.CreateEmpty()
        .AddJob(isShort ? Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance) : Job.Default.WithMaxIterationCount(30))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params)
        .AddColumn(StatisticColumn.Mean, StatisticColumn.StdDev, StatisticColumn.Min, BaselineRatioColumn.RatioMean)
        .AddColumn(new PerRespondentColumn())
        .AddColumnProvider(DefaultColumnProviders.Metrics)
        .AddColumn(new BarColumn())
        .AddExporter(MarkdownExporter.GitHub)
        .AddLogger(ConsoleLogger.Default)
        .WithSummaryStyle(SummaryStyle.Default.WithCultureInfo(CultureInfo.InvariantCulture));
}
