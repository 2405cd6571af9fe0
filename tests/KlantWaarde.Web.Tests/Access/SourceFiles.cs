using System.Runtime.CompilerServices;

namespace KlantWaarde.Web.Tests.Access;

/// <summary>The sources of the program, for rules that the compiler does not know.</summary>
internal static class SourceFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>"src/KlantWaarde.Web/…" of every source below src that holds <paramref name="text"/>, in order.</summary>
    public static IEnumerable<string> With(string text) =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where (path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".cshtml", StringComparison.Ordinal))
            && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)
            && File.ReadAllText(file).Contains(text, StringComparison.Ordinal)
        orderby path
        select path;

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new FileInfo(here).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KlantWaarde.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new InvalidOperationException($"No KlantWaarde.sln above {here}; these tests read the sources.");
    }
}
