using System.Security.Cryptography;
using System.Text.Json;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Data;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>The fingerprint of the answers behind a model, whatever the order in which they are read.</summary>
internal static class DataHash
{
    /// <returns>64 hexadecimal digits.</returns>
    public static string Of(IEnumerable<(ResponseId Id, AccountId Account, Answers Answers)> answered)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        foreach (var (id, account, answers) in answered.OrderBy(row => row.Id.Value))
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(new { id = id.Value, account = account.Value, answers = Canonical(answers) }, Documents.Format));

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Dictionaries in the order of their keys: jsonb does not keep the order that it was given.</summary>
    private static Answers Canonical(Answers answers) => answers with
    {
        Cards = new SortedDictionary<string, CardAnswer>(answers.Cards.ToDictionary(), StringComparer.Ordinal),
        Burden = new SortedDictionary<string, int>(answers.Burden.ToDictionary(), StringComparer.Ordinal),
    };
}
