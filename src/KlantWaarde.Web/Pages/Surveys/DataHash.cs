using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>The fingerprint of the answers behind a model, whatever the order in which they are read and stored.</summary>
internal sealed class DataHash(Domain.Surveys.Questionnaire questionnaire) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly string[] _klantwaarden = [.. questionnaire.Klantwaarden.Select(klantwaarde => klantwaarde.Code)];
    private readonly string[] _investeringen = [.. questionnaire.Investeringen.Select(investering => investering.Code)];
    private readonly MemoryStream _row = new();

    /// <returns>64 hexadecimal digits.</returns>
    public static string Of(Domain.Surveys.Questionnaire questionnaire, IEnumerable<(ResponseId Id, Observation Observation)> answered)
    {
        using var hash = new DataHash(questionnaire);
        hash.AddHead();
        foreach (var (id, observation) in answered.OrderBy(row => row.Id.Value))
            hash.Add(id, observation);

        return Convert.ToHexStringLower(hash._hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private void AddHead()
    {
        foreach (var code in _klantwaarden.Concat(_investeringen)) Write(code);
        Flush();
    }

    private void Add(ResponseId id, Observation observation)
    {
        Write(id.Value);
        Write(observation.Organisation);
        Write(observation.Respondent);
        Write(observation.Rol);

        foreach (var code in _klantwaarden)
        {
            WriteAnswer(observation.Stated.TryGetValue(code, out var niveau) ? (int)niveau : null);
            WriteAnswer(observation.Experience.TryGetValue(code, out var experience) ? experience : null);
            WriteAnswer(observation.Picks.Contains(code) ? 1 : 0);
        }

        foreach (var code in _investeringen)
            WriteAnswer(observation.Burden.TryGetValue(code, out var burden) ? burden : null);

        Write(observation.Heaviest ?? "");
        WriteAnswer(observation.Surprised ? 1 : 0);
        WriteAnswer((int?)observation.Thought);
        WriteAnswer(observation.Worth);
        WriteAnswer(observation.Satisfaction);
        Write(observation.Loyalty ?? -1);
        foreach (var (variable, category) in observation.Frame)
        {
            Write(variable);
            Write(category);
        }

        Flush();
    }

    private void Write(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes);
        _row.Write(bytes);
    }

    /// <summary>Every answer lies between −2 and 10; none is far from them.</summary>
    private void WriteAnswer(int? answer) => _row.WriteByte((byte)(answer ?? 127));

    private void Write(double value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
        _row.Write(bytes);
    }

    /// <summary>Ended by a byte that is in no text, so that no two rows of words read the same.</summary>
    private void Write(string text)
    {
        Span<byte> bytes = stackalloc byte[512];
        _row.Write(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        _row.WriteByte(0xFF);
    }

    private void Flush()
    {
        _hash.AppendData(_row.GetBuffer().AsSpan(0, (int)_row.Length));
        _row.SetLength(0);
    }
}
