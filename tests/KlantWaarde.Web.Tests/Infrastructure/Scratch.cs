namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>The folder of this test run; gone when the run ends.</summary>
internal static class Scratch
{
    private const string Memory = "/dev/shm";
    private const long Gigabyte = 1L << 30;

    private static readonly Lazy<DirectoryInfo> Root = new(Make);
    private static int _count;

    /// <summary>In memory where there is room: a database that waits for the disk at each step makes tests slow.</summary>
    private static string Place => Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > Gigabyte ? Memory : Path.GetTempPath();

    /// <summary>A folder that nobody else has.</summary>
    public static string Folder() => Root.Value.CreateSubdirectory($"{Interlocked.Increment(ref _count)}").FullName;

    /// <summary>The path of a file in a folder that nobody else has.</summary>
    public static string File(string name) => Path.Combine(Folder(), name);

    private static DirectoryInfo Make()
    {
        var root = Directory.CreateDirectory(Path.Combine(Place, $"klantwaarde-tests-{Environment.ProcessId}"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => root.Delete(recursive: true);
        return root;
    }
}
