using System.Diagnostics;
using System.Globalization;
using KlantWaarde.Bench.Storage;
using KlantWaarde.Web.Data;

namespace KlantWaarde.Bench.Reporting;

/// <summary>How much memory a process holds at most while it reads a study and computes its models: one process for each study.</summary>
/// <remarks>
/// BenchmarkDotNet counts what was allocated, not what was held at once; this asks the operating system. It also tells the
/// processor time of a read, which a busy machine lengthens less than the time on the clock.
/// </remarks>
internal static class PeakMemory
{
    public const string Command = "peak";

    private const int Megabyte = 1024 * 1024;
    private const int Limit = 300;

    private static readonly int[] Sizes = [10_000, 100_000];

    /// <summary>Prints a table, a row for each engine and size.</summary>
    public static async Task PrintAsync()
    {
        Console.WriteLine();
        Console.WriteLine("| Engine | Respondents | Memory before | At its peak | Taken | First read | Third read | Its processor time |");
        Console.WriteLine("| --- | ---: | ---: | ---: | --- | ---: | ---: | ---: |");

        foreach (var engine in Shelf.Engines)
            foreach (var size in Sizes)
                Console.WriteLine(await RowAsync(engine, size));
    }

    /// <summary>What the process of one row does: a small study to start everything up, then the real one.</summary>
    public static async Task MeasureAsync(string engine, string respondents)
    {
        var (database, size) = (Enum.Parse<DatabaseEngine>(engine), int.Parse(respondents, CultureInfo.InvariantCulture));

        await using (var small = await StoredStudy.OpenAsync(database, Sizes[0] / 100)) await small.ReadAsync();
        await using var study = await StoredStudy.OpenAsync(database, size);
        using var process = Process.GetCurrentProcess();
        var before = process.WorkingSet64;

        var (first, _) = await TimesOfAsync(study, process);
        var peak = process.PeakWorkingSet64;
        await study.ReadAsync();
        var (third, processor) = await TimesOfAsync(study, process);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{before / Megabyte} MB | {peak / Megabyte} MB | {Verdict(size, peak - before)} | {first:0} ms | {third:0} ms | {processor:0} ms"));
    }

    /// <returns>Of one read, in milliseconds: on the clock, and of all processors together.</returns>
    private static async Task<(double Clock, double Processor)> TimesOfAsync(StoredStudy study, Process process)
    {
        process.Refresh();
        var (watch, processor) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        await study.ReadAsync();
        watch.Stop();
        process.Refresh();
        return (watch.Elapsed.TotalMilliseconds, (process.TotalProcessorTime - processor).TotalMilliseconds);
    }

    /// <summary>Of what the read took beside what the started program holds by itself.</summary>
    private static string Verdict(int size, long taken) =>
        $"{taken / Megabyte} MB{(size < Sizes[^1] ? "" : $", < {Limit} MB: {(taken < (long)Limit * Megabyte ? "kept" : "missed")}")}";

    private static async Task<string> RowAsync(DatabaseEngine engine, int size)
    {
        await (await StoredStudy.OpenAsync(engine, Sizes[0] / 100)).DisposeAsync();
        await (await StoredStudy.OpenAsync(engine, size)).DisposeAsync(); // stores them, so that the process below only reads

        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Command, engine.ToString(), size.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        })!;
        var measured = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        return string.Create(CultureInfo.InvariantCulture, $"| {engine} | {size:#,0} | {measured.Trim()} |");
    }
}
