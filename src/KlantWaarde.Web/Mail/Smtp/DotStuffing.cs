using System.Buffers;

namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>Makes sure that a message cannot end itself. Source: RFC 5321 section 4.5.2.</summary>
internal static class DotStuffing
{
    /// <summary>Ends a message. It stands on a line of its own, because <see cref="Apply"/> ends every line.</summary>
    public static ReadOnlyMemory<byte> FinalDot { get; } = ".\r\n"u8.ToArray();

    /// <returns>The message with a second dot on each line that starts with one, and CRLF at its end.</returns>
    /// <exception cref="ArgumentException">
    /// A CR or LF stands alone. Servers do not agree on what that is, and between two that do not, one message can
    /// pass for two.
    /// </exception>
    public static ReadOnlyMemory<byte> Apply(ReadOnlySpan<byte> message)
    {
        var stuffed = new ArrayBufferWriter<byte>(message.Length + 64);

        while (!message.IsEmpty)
        {
            var line = NextLine(message);
            if (line is [(byte)'.', ..])
                stuffed.Write("."u8);

            stuffed.Write(line);
            stuffed.Write("\r\n"u8);
            message = message[Math.Min(line.Length + 2, message.Length)..];
        }

        return stuffed.WrittenMemory;
    }

    private static ReadOnlySpan<byte> NextLine(ReadOnlySpan<byte> message)
    {
        var end = message.IndexOfAny((byte)'\r', (byte)'\n');
        if (end < 0)
            return message;

        return message[end..].StartsWith("\r\n"u8)
            ? message[..end]
            : throw new ArgumentException("The message has a CR or an LF that stands alone.", nameof(message));
    }
}
