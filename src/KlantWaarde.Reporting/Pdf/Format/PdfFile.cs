using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using static KlantWaarde.Reporting.Pdf.Format.PdfSyntax;

namespace KlantWaarde.Reporting.Pdf.Format;

/// <summary>A PDF file in the making: numbered objects, and the table that finds them.</summary>
/// <remarks>Source: ISO 32000-1, 7.5. Nothing in the file depends on when or where it is made.</remarks>
internal sealed class PdfFile
{
    private const int IdLength = 16;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<int?> _offsets = [];

    public PdfFile() => Append("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"); // the second line says: not only ASCII

    /// <summary>A number for an object that others point at before it is written.</summary>
    public int Reserve()
    {
        _offsets.Add(null);
        return _offsets.Count;
    }

    public int Add(string body)
    {
        var id = Reserve();
        Write(id, body);
        return id;
    }

    public void Write(int id, string body)
    {
        Begin(id);
        Append(body);
        Append("\nendobj\n");
    }

    /// <summary>A compressed stream.</summary>
    /// <param name="data">What it holds.</param>
    /// <param name="entries">What its dictionary says beside its length and its filter.</param>
    public int AddStream(ReadOnlySpan<byte> data, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            packer.Write(data);

        return AddRawStream(packed.GetBuffer().AsSpan(0, (int)packed.Length), $"/Filter/FlateDecode{entries}");
    }

    /// <summary>A stream as it is: metadata are found by programs that read no PDF.</summary>
    public int AddRawStream(ReadOnlySpan<byte> data, string entries)
    {
        var id = Reserve();
        Begin(id);
        Append(string.Create(CultureInfo.InvariantCulture, $"<</Length {data.Length}{entries}>>\nstream\n"));
        _bytes.Write(data);
        Append("\nendstream\nendobj\n");
        return id;
    }

    /// <summary>Ends the file; its id is a digest of what is in it.</summary>
    /// <exception cref="InvalidOperationException">An object was reserved and never written.</exception>
    public byte[] Finish(int catalog, int information)
    {
        var digest = Convert.ToHexString(SHA256.HashData(_bytes.WrittenSpan).AsSpan(0, IdLength));
        var start = _bytes.WrittenCount;
        var size = _offsets.Count + 1;

        Append(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {size}\n0000000000 65535 f \n"));
        foreach (var (index, offset) in _offsets.Index())
            Append(string.Create(CultureInfo.InvariantCulture, $"{offset ?? throw NeverWritten(index + 1):D10} 00000 n \n"));

        Append(string.Create(CultureInfo.InvariantCulture, $"""
            trailer
            <</Size {size}/Root {Reference(catalog)}/Info {Reference(information)}/ID[<{digest}><{digest}>]>>
            startxref
            {start}
            %%EOF

            """));
        return _bytes.WrittenSpan.ToArray();
    }

    private void Begin(int id)
    {
        if (_offsets[id - 1] is not null)
            throw new InvalidOperationException($"Object {id} was written before.");

        _offsets[id - 1] = _bytes.WrittenCount;
        Append(string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n"));
    }

    private void Append(string text) => _bytes.Write(Encoding.Latin1.GetBytes(text));

    private static InvalidOperationException NeverWritten(int id) => new($"Object {id} was reserved and never written.");
}
