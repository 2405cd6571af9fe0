using System.Diagnostics;
using System.Text.Json;

namespace KlantWaarde.Web.Tests.Mail;

/// <summary>Debian's Python: a second opinion on what mail is, by people who never saw our code.</summary>
internal static class Python
{
    private const string Executable = "/usr/bin/python3";

    private const string MailParser = """
        import json, sys
        from email import message_from_bytes, policy

        mail = message_from_bytes(sys.stdin.buffer.read(), policy=policy.default)
        parts = list(mail.walk())
        people = lambda name: [[a.display_name, a.addr_spec] for a in mail[name].addresses] if mail[name] else []
        print(json.dumps({
            "names": mail.keys(),
            "values": {name: str(value) for name, value in mail.items()},
            "from": people("From"), "replyTo": people("Reply-To"), "to": people("To"),
            "types": [part.get_content_type() for part in parts],
            "bodies": [part.get_payload(decode=True).decode(part.get_content_charset()) for part in parts[1:]],
            "date": mail["Date"].datetime.isoformat(),
            "defects": [repr(d) for part in parts for d in part.defects]
                + [repr(d) for part in parts for value in part.values() for d in value.defects],
        }))
        """;

    /// <summary>A mail as Python's email package understands it.</summary>
    public static async Task<ParsedMail> ParseMailAsync(byte[] mail)
    {
        using var process = Start(MailParser);
        await process.StandardInput.BaseStream.WriteAsync(mail);
        process.StandardInput.Close();

        var complaint = process.StandardError.ReadToEndAsync();
        var answer = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, await complaint);
        return JsonSerializer.Deserialize<ParsedMail>(answer, JsonSerializerOptions.Web)!;
    }

    /// <param name="script">What to run.</param>
    /// <param name="arguments">What it finds in sys.argv.</param>
    public static Process Start(string script, params string[] arguments)
    {
        Assert.True(File.Exists(Executable), $"{Executable} is missing: apt-get install python3 python3-aiosmtpd");

        return Process.Start(new ProcessStartInfo(Executable, ["-c", script, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }
}

internal sealed record ParsedMail(
    string[] Names,
    Dictionary<string, string> Values,
    string[][] From,
    string[][] ReplyTo,
    string[][] To,
    string[] Types,
    string[] Bodies,
    DateTimeOffset Date,
    string[] Defects);
