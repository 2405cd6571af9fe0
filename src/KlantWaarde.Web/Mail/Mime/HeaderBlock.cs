using System.Text;

namespace KlantWaarde.Web.Mail.Mime;

/// <summary>The headers of a message, each in lines of at most 76 characters where it has a place to fold.</summary>
internal sealed class HeaderBlock
{
    private const int LineMaxLength = 76;

    private readonly List<string> _fields = [];

    /// <summary>The headers as they are written, without the CRLF that ends each.</summary>
    public IReadOnlyList<string> Fields => _fields;

    public void AddText(string name, string text) => Add(name, [.. HeaderText.Free(text, ColumnAfter(name))]);

    public void AddMailbox(string name, Mailbox mailbox) => Add(name, mailbox.Name is { Length: > 0 } shown
        ? [.. HeaderText.Phrase(shown, ColumnAfter(name)), $"<{mailbox.Address}>"]
        : [mailbox.Address.ToString()]);

    /// <summary>Adds a header of pieces that are joined by a space or, where the line is full, by a fold.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="pieces">ASCII without line ends.</param>
    /// <exception cref="ArgumentException">A piece would end the header, or is not ASCII.</exception>
    public void Add(string name, params string[] pieces)
    {
        if (pieces.FirstOrDefault(piece => !piece.All(c => c is >= ' ' and <= '~')) is { } wrong)
            throw new ArgumentException($"'{wrong}' cannot stand in the header {name}.", nameof(pieces));

        _fields.Add(Folded(name, pieces));
    }

    private static int ColumnAfter(string name) => name.Length + ": ".Length;

    private static string Folded(string name, string[] pieces)
    {
        var field = new StringBuilder(name).Append(':');
        var column = field.Length;

        foreach (var piece in pieces)
        {
            // The first piece stays beside its name: not every reader finds a header that starts empty.
            var fits = column + 1 + piece.Length <= LineMaxLength || column == name.Length + 1;
            field.Append(fits ? " " : "\r\n ").Append(piece);
            column = (fits ? column : 0) + 1 + piece.Length;
        }

        return field.ToString();
    }
}
