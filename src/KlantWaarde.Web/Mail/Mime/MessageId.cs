using System.Diagnostics.CodeAnalysis;

namespace KlantWaarde.Web.Mail.Mime;

/// <summary>
/// The name of one message for ever: "&lt;0199…@voorbeeld.nl&gt;". It is fixed before the first attempt, so that a
/// second attempt carries the same one and a receiver can see that both are one message.
/// </summary>
internal sealed record MessageId
{
    /// <summary>The longest id in characters, angle brackets included.</summary>
    public const int MaxLength = 320;

    private readonly string _id;

    private MessageId(string id) => _id = id;

    /// <summary>The id of the message that <paramref name="id"/> stands for, in the domain of its sender.</summary>
    public static MessageId For(Guid id, EmailAddress sender) => new($"{id:N}@{sender.Domain}");

    /// <summary>Reads an id as <see cref="ToString"/> writes it.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MessageId? id)
    {
        id = text is ['<', .. var inner, '>'] && text.Length <= MaxLength && IsId(inner.Split('@')) ? new(inner) : null;
        return id is not null;
    }

    private static bool IsId(string[] sides) => sides is [var left, var right] && DotAtom.Is(left) && DotAtom.Is(right);

    /// <summary>The id as its header carries it, in angle brackets.</summary>
    public override string ToString() => $"<{_id}>";
}
