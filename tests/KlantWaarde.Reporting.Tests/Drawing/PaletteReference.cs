using System.Text.Json;

namespace KlantWaarde.Reporting.Tests.Drawing;

/// <summary>Vector 22; the file stands with the others, beside the tests of the rules.</summary>
internal static class PaletteReference
{
    public static JsonElement Root { get; } = JsonDocument.Parse(File.ReadAllBytes(PathOf("22_palette.json"))).RootElement;

    private static string PathOf(string vector)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(folder.FullName, "KlantWaarde.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The solution is not above the tests.");

        return Path.Combine(folder.FullName, "tests", "KlantWaarde.Domain.Tests", "Vectors", vector);
    }
}
