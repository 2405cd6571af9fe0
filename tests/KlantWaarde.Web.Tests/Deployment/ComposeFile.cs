using System.Text.RegularExpressions;
using KlantWaarde.Web.Tests.Access;

namespace KlantWaarde.Web.Tests.Deployment;

/// <summary>What docker-compose.yml and the Dockerfile tell the program.</summary>
internal static partial class ComposeFile
{
    private const string Settings = "x-settings: &settings";

    /// <summary>The environment of the app, with the references to .env as they stand there.</summary>
    public static IReadOnlyDictionary<string, string> Environment { get; } = Read();

    /// <summary>The names of .env that docker-compose.yml refers to.</summary>
    public static IReadOnlySet<string> References { get; } =
        Reference().Matches(Text("docker-compose.yml")).Select(match => match.Groups["name"].Value).ToHashSet();

    /// <summary>What the Dockerfile sets.</summary>
    public static IReadOnlyDictionary<string, string> Image { get; } = DockerSetting()
        .Matches(Text("Dockerfile"))
        .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value.Trim('"'));

    /// <summary>The names in .env.example.</summary>
    public static IReadOnlySet<string> Example { get; } =
        ExampleName().Matches(Text(".env.example")).Select(match => match.Groups["name"].Value).ToHashSet();

    private static string Text(string file)
    {
        var path = Path.Combine(SourceFiles.Root, file);
        return File.Exists(path) ? File.ReadAllText(path) : throw new InvalidOperationException($"{path} is missing.");
    }

    private static Dictionary<string, string> Read()
    {
        var text = Text("docker-compose.yml");
        Assert.Contains("    environment: *settings", text, StringComparison.Ordinal);

        return text.Split('\n')
            .SkipWhile(line => !line.StartsWith(Settings, StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Select(line => Setting().Match(line))
            .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value.Trim('"'));
    }

    /// <summary>"  Site: "https://…" # why".</summary>
    [GeneratedRegex("""^  (?<name>\w+): (?<value>"[^"]*"|[^\s#]+)""")]
    private static partial Regex Setting();

    [GeneratedRegex("""\$\{(?<name>\w+)""")]
    private static partial Regex Reference();

    [GeneratedRegex("""^(?:ENV|   ) (?<name>[A-Z]\w+)=(?<value>"[^"]*"|\S+)""", RegexOptions.Multiline)]
    private static partial Regex DockerSetting();

    [GeneratedRegex("""^(?<name>[A-Z]\w+)=""", RegexOptions.Multiline)]
    private static partial Regex ExampleName();
}
