using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace KlantWaarde.Web.Tests.Mail;

/// <summary>One connection to a <see cref="ScriptedSmtpServer"/>.</summary>
internal sealed class ScriptedSmtpTalk(ScriptedSmtpServer server, TcpClient client, CancellationToken stopping)
    : IDisposable
{
    private Stream _stream = client.GetStream();
    private StreamReader _reader = new(client.GetStream(), Encoding.Latin1);

    public async Task RunAsync()
    {
        if (server.TlsFromTheStart)
            await EncryptAsync();

        var goesOn = await DoAsync(SmtpMoment.Banner, "220 sink.test ESMTP");
        while (goesOn && await _reader.ReadLineAsync(stopping) is { } command)
        {
            server.Commands.Enqueue(command);
            goesOn = await HandleAsync(command);
        }
    }

    private Task<bool> HandleAsync(string command) => command.Split(' ')[0] switch
    {
        "EHLO" => DoAsync(SmtpMoment.Hello, Hello()),
        "STARTTLS" => StartTlsAsync(),
        "AUTH" => AuthenticateAsync(command),
        "MAIL" => DoAsync(SmtpMoment.MailFrom, "250 2.1.0 sender ok"),
        "RCPT" => DoAsync(SmtpMoment.RcptTo, "250 2.1.5 recipient ok"),
        "DATA" => TakeTextAsync(),
        "RSET" => DoAsync(SmtpMoment.Reset, "250 2.0.0 forgotten"),
        "QUIT" => DoAsync(SmtpMoment.Quit, "221 2.0.0 bye"),
        _ => SayAsync("500 5.5.2 what?"),
    };

    private string Hello()
    {
        string[] offers =
        [
            "sink.test",
            .. server.Certificate is not null && _stream is not SslStream ? ["STARTTLS"] : Array.Empty<string>(),
            .. server.Mechanisms is { } mechanisms ? [$"AUTH {mechanisms}"] : Array.Empty<string>(),
            "SIZE 50000000",
        ];
        return string.Concat(offers.Select(offer => $"250-{offer}\r\n")) + "250 ENHANCEDSTATUSCODES";
    }

    private async Task<bool> StartTlsAsync()
    {
        if (!await DoAsync(SmtpMoment.StartTls, "220 2.0.0 go ahead"))
            return false;

        await EncryptAsync();
        return true;
    }

    private async Task EncryptAsync()
    {
        var encrypted = new SslStream(_stream);
        await encrypted.AuthenticateAsServerAsync(new() { ServerCertificate = server.Certificate }, stopping);
        (_stream, _reader) = (encrypted, new(encrypted, Encoding.Latin1));
    }

    private async Task<bool> AuthenticateAsync(string command)
    {
        for (var question = 0; command == "AUTH LOGIN" && question < 2; question++)
        {
            await SayAsync(question == 0 ? "334 VXNlcm5hbWU6" : "334 UGFzc3dvcmQ6");
            server.Commands.Enqueue(await _reader.ReadLineAsync(stopping) ?? "");
        }

        return await DoAsync(SmtpMoment.Authenticate, "235 2.7.0 welcome");
    }

    private async Task<bool> TakeTextAsync()
    {
        var answer = server.Answer(SmtpMoment.Data, "354 go ahead");
        return await DoAsync(answer) && (answer.Say?.StartsWith('3') is not true || await ReadTextAsync());
    }

    private async Task<bool> ReadTextAsync()
    {
        var text = new StringBuilder();
        var first = true;

        while (await _reader.ReadLineAsync(stopping) is { } line)
        {
            if (line == ".")
            {
                server.Texts.Enqueue(text.ToString());
                return await DoAsync(SmtpMoment.Dot, "250 2.0.0 taken as 1");
            }

            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
            if (first && !await DoAsync(SmtpMoment.FirstLineOfText, ""))
                return false;
            first = false;
        }

        server.Fragments.Enqueue(text.ToString());
        return false;
    }

    private Task<bool> DoAsync(SmtpMoment moment, string otherwise) => DoAsync(server.Answer(moment, otherwise));

    /// <returns>False when the connection is to end.</returns>
    private async Task<bool> DoAsync(SmtpAnswer answer)
    {
        if (answer.After is { } signal)
            await signal.WaitAsync(stopping);
        if (answer.Say is { Length: > 0 } reply)
            await WriteAsync(answer.Raw ? reply : $"{reply}\r\n");

        return !answer.Cut;
    }

    private async Task<bool> SayAsync(string reply)
    {
        await WriteAsync($"{reply}\r\n");
        return true;
    }

    private async Task WriteAsync(string octets) =>
        await _stream.WriteAsync(Encoding.Latin1.GetBytes(octets), stopping);

    public void Dispose() => _reader.Dispose();
}
