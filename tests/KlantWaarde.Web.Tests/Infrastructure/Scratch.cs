namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>The folder of this test run; gone when the run ends.</summary>
internal static class Scratch
{
    private static readonly Lazy<DirectoryInfo> Root = new(Make);
    private static int _count;

    /// <summary>A folder that nobody else has.</summary>
    public static string Folder() => Root.Value.CreateSubdirectory($"{Interlocked.Increment(ref _count)}").FullName;

    /// <summary>The path of a file in a folder that nobody else has.</summary>
    public static string File(string name) => Path.Combine(Folder(), name);

    private static DirectoryInfo Make()
    {
        var root = Directory.CreateTempSubdirectory("klantwaarde-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => root.Delete(recursive: true);
        return root;
    }
}
