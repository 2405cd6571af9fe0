using System.Security.Cryptography;
using System.Text.Json;

namespace KlantWaarde.Domain.Model;

/// <summary>The outcome of a survey: a model of each rol, and the organisation as a whole.</summary>
/// <param name="RuleVersion">The version of the rules that computed it.</param>
/// <param name="Models">One for each rol, in the order of the survey; also those that are suppressed.</param>
/// <param name="Respondents">How many are counted in what is shown; null when that is too few.</param>
/// <param name="Level">The organisation's place on the pyramid, without caps; null when it is suppressed (method 2d).</param>
public sealed record SurveyOutcome(
    string RuleVersion,
    IReadOnlyList<Klantwaardemodel> Models,
    int? Respondents,
    PyramidLevel? Level)
{
    /// <summary>SHA-256 over everything above, to the last bit of each figure, as 64 hexadecimal digits; empty before it is sealed.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The same with its hash.</summary>
    public SurveyOutcome Sealed() => this with { Hash = HashOf(this with { Hash = "" }) };

    /// <summary>False when a figure or a sentence is another than when it was sealed.</summary>
    public bool IsIntact() => Hash == HashOf(this with { Hash = "" });

    // Shortest round-trip digits, invariant, properties in the order of the code: the same text for the same bits.
    private static string HashOf(SurveyOutcome outcome) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(outcome)));
}
