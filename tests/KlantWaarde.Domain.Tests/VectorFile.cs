using System.Globalization;
using System.Text.Json;

namespace KlantWaarde.Domain.Tests;

/// <summary>Reads the reference vectors; their words are those of the enums, in lower case with underscores.</summary>
internal static class VectorFile
{
    public static JsonElement Json(string name) =>
        JsonDocument.Parse(File.ReadAllText(PathOf(name))).RootElement;

    /// <summary>The rows by column, without the header.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Csv(string name)
    {
        var lines = File.ReadAllLines(PathOf(name));
        var columns = Fields(lines[0]);

        return [.. lines.Skip(1).Select(line =>
            columns.Zip(Fields(line)).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    public static IReadOnlyDictionary<string, string> Row(string name, string id) =>
        Csv(name).Single(row => row["id"] == id);

    public static JsonElement Case(string name, string id) =>
        Json(name).GetProperty("cases").EnumerateArray().Single(one => one.GetProperty("id").GetString() == id);

    public static double Number(this IReadOnlyDictionary<string, string> row, string column) =>
        double.Parse(row[column], CultureInfo.InvariantCulture);

    public static double Number(this JsonElement element, string property) => element.GetProperty(property).GetDouble();

    public static int Count(this JsonElement element, string property) => element.GetProperty(property).GetInt32();

    public static TEnum? Word<TEnum>(this JsonElement element, string property) where TEnum : struct, Enum =>
        element.GetProperty(property).GetString() is { } word
            ? Enum.Parse<TEnum>(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true)
            : null;

    public static void AssertNear(double expected, double actual, double tolerance) =>
        Assert.InRange(actual, expected - tolerance, expected + tolerance);

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Vectors", name);

    /// <summary>Splits at the commas that do not stand between quotes.</summary>
    private static List<string> Fields(string line)
    {
        const char standIn = '\u001F';
        var parts = line.Split('"').Select((part, i) => i % 2 == 0 ? part.Replace(',', standIn) : part);
        return [.. string.Concat(parts).Split(standIn)];
    }
}
