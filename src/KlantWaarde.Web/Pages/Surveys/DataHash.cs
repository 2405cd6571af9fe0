using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>The fingerprint of the answers behind a model, whatever the order in which they are read and stored.</summary>
internal sealed class DataHash(Domain.Surveys.Questionnaire questionnaire) : IDisposable
{
    // In no text, so that no two rows of words read the same.
    private const byte End = 0xFF;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly string[] _klantwaarden = [.. questionnaire.Klantwaarden.Select(klantwaarde => klantwaarde.Code)];
    private readonly string[] _investeringen = [.. questionnaire.Investeringen.Select(investering => investering.Code)];
    private readonly Dictionary<object, byte[]> _frames = new(ReferenceEqualityComparer.Instance);
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
        _row.Write(FrameOf(observation));
        Flush();
    }

    /// <summary>The frame of a company is the same object for all its people, and often for many companies.</summary>
    private byte[] FrameOf(Observation observation)
    {
        if (!_frames.TryGetValue(observation.Frame, out var bytes))
            _frames[observation.Frame] = bytes =
                [.. observation.Frame.SelectMany(one => (byte[])[.. Encoding.UTF8.GetBytes(one.Key), End, .. Encoding.UTF8.GetBytes(one.Value), End])];
        return bytes;
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

    private void Write(string text)
    {
        Span<byte> bytes = stackalloc byte[512];
        _row.Write(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        _row.WriteByte(End);
    }

    private void Flush()
    {
        _hash.AppendData(_row.GetBuffer().AsSpan(0, (int)_row.Length));
        _row.SetLength(0);
    }
}
