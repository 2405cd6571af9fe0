using BenchmarkDotNet.Running;
using KlantWaarde.Bench;
using KlantWaarde.Bench.Reporting;
using KlantWaarde.Bench.Storage;

// See docs/benchmarks.md for how to run it and what it measures.
if (args is [PeakMemory.Command, var engine, var respondents])
{
    await PeakMemory.MeasureAsync(engine, respondents);
    return;
}

const string Short = "--short";

Shelf.Begin();
try
{
    if (args is not [PeakMemory.Command])
    {
        string[] chosen = [.. args.Where(argument => argument != Short)];
        BenchmarkSwitcher.FromAssembly(typeof(WholeModel).Assembly)
            .Run(chosen is [] ? ["--filter", "*"] : chosen, BenchConfig.Of(args.Contains(Short)));
    }

    if (args is [] or [Short] or [PeakMemory.Command])
        await PeakMemory.PrintAsync();
}
finally
{
    await Shelf.EndAsync();
}
