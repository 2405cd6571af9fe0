using System.Globalization;

namespace KlantWaarde.Web.Mail.Delivery;

/// <summary>The folder of mail that went nowhere. A file's name tells when its mail was queued, and which mail it is.</summary>
public sealed class MailFolder(MailSettings settings, IHostEnvironment environment)
{
    /// <summary>Where the files are: absolute.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(settings.Folder, environment.ContentRootPath);

    /// <summary>Writes a mail, whole or not at all; the same mail again replaces it.</summary>
    public async Task SaveAsync(OutgoingMail mail, ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path);
        var file = FileOf(mail);
        var half = $"{file}.half";

        await File.WriteAllBytesAsync(half, message, cancellation);
        File.Move(half, file, overwrite: true);
    }

    public bool Has(OutgoingMail mail) => File.Exists(FileOf(mail));

    /// <returns>The mail as it was written; null when its file is not there.</returns>
    public async Task<StoredMail?> ReadAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        try
        {
            return StoredMail.Parse(await File.ReadAllTextAsync(FileOf(mail), cancellation));
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private string FileOf(OutgoingMail mail) => System.IO.Path.Combine(
        Path, string.Create(CultureInfo.InvariantCulture, $"{mail.QueuedAt.ToUniversalTime():yyyyMMdd-HHmmss}-{mail.Id}.eml"));
}
