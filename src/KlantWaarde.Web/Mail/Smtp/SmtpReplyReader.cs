using System.Collections.Immutable;
using System.Globalization;

namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>Reads whole replies, and no more of them than any server has reason to send.</summary>
internal static class SmtpReplyReader
{
    /// <summary>The most lines taken for one reply; the longest EHLO known has about thirty.</summary>
    public const int MaxLines = 100;

    private const int CodeLength = 3;

    extension(SmtpWire wire)
    {
        /// <exception cref="SmtpProtocolException">What came is not a reply, or does not end.</exception>
        public async Task<SmtpReply> ReadReplyAsync(CancellationToken cancellation)
        {
            var lines = ImmutableArray.CreateBuilder<string>();
            string line;
            int? code = null;

            do
            {
                line = await wire.ReadLineAsync(cancellation);
                if (lines.Count == MaxLines || CodeOf(line) is not { } found || found != (code ?? found))
                    throw new SmtpProtocolException($"This is not SMTP, or does not end: '{Shown(line)}'.");

                code = found;
                lines.Add(Shown(line.Length > CodeLength ? line[(CodeLength + 1)..] : ""));
            }
            while (line.Length > CodeLength && line[CodeLength] is '-');

            return new(code.Value, lines.DrainToImmutable());
        }
    }

    private static int? CodeOf(string line) =>
        line.Length >= CodeLength
        && (line.Length == CodeLength || line[CodeLength] is ' ' or '-')
        && int.TryParse(line.AsSpan(0, CodeLength), NumberStyles.None, CultureInfo.InvariantCulture, out var code)
        && code is >= 200 and < 600
            ? code
            : null;

    // It is going to be logged and shown, where a control character could pass for a line of its own.
    private static string Shown(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
