using System.ComponentModel;
using System.Diagnostics;

namespace KlantWaarde.Reporting.Tests.Pdf;

/// <summary>The programs of others that say whether our files are right.</summary>
internal static class Tool
{
    /// <returns>What the program printed; the test fails when it complains, or when it is not there.</returns>
    public static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Start(start);
        var complaints = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0 && complaints.Result.Length == 0,
            $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {complaints.Result}{output}");
        return output;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Fail($"{start.FileName} is needed to check PDF files: apt-get install qpdf poppler-utils");
            throw;
        }
    }
}
