using AngleSharp.Io.Dom;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>A file as a form sends it.</summary>
internal sealed class UploadedFile(string name, string type, byte[] content) : IFile
{
    public string Name => name;

    public string Type => type;

    public int Length => content.Length;

    public DateTime LastModified => DateTime.UnixEpoch;

    public Stream Body => new MemoryStream(content, writable: false);

    public bool IsClosed => false;

    public IBlob Slice(int start = 0, int end = int.MaxValue, string? contentType = null) =>
        new UploadedFile(name, contentType ?? type, content[start..Math.Min(end, content.Length)]);

    public void Close()
    {
    }

    public void Dispose()
    {
    }
}
