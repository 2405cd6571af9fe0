using BenchmarkDotNet.Attributes;
using KlantWaarde.Bench.Storage;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Pages.Surveys;

namespace KlantWaarde.Bench;

/// <summary>From stored answers to the models of all rollen, beside the least that anybody must do: read the rows and walk their JSON.</summary>
/// <remarks>Waits by itself: BenchmarkDotNet 0.14 does not await a setup that runs in its own process.</remarks>
public class FromDatabase
{
    private StoredStudy? _study;

    [ParamsSource(nameof(Engines))]
    public DatabaseEngine Engine { get; set; }

    [Params(10_000, 100_000)]
    public int Respondents { get; set; }

    public static IEnumerable<DatabaseEngine> Engines => Shelf.Engines;

    [GlobalSetup]
    public void Open() => _study = StoredStudy.OpenAsync(Engine, Respondents).GetAwaiter().GetResult();

    [GlobalCleanup]
    public void Close() => _study!.DisposeAsync().AsTask().GetAwaiter().GetResult();

    [Benchmark(Baseline = true)]
    public int RowsOnly() => _study!.WalkRowsAsync().GetAwaiter().GetResult();

    [Benchmark]
    public ReadOutcome? Model() => _study!.ReadAsync().GetAwaiter().GetResult();
}
