using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;

namespace KlantWaarde.Web.Tests.Mail;

/// <summary>Debian's aiosmtpd: a server that is not ours, with STARTTLS and a password demanded.</summary>
internal sealed class Aiosmtpd : IAsyncDisposable
{
    private const string Script = """
        import asyncio, base64, ssl, sys
        from aiosmtpd.smtp import SMTP, AuthResult

        class Handler:
            async def handle_DATA(self, server, session, envelope):
                mail = base64.b64encode(envelope.original_content).decode()
                print(envelope.mail_from, *envelope.rcpt_tos, mail, flush=True)
                return "250 2.0.0 taken"

        def authenticate(server, session, envelope, mechanism, data):
            known = (data.login, data.password) == (b"anna", "gehéim".encode())
            return AuthResult(success=known, handled=False)

        async def main():
            tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            tls.load_cert_chain(sys.argv[1])
            session = lambda: SMTP(Handler(), hostname="localhost", tls_context=tls, require_starttls=True,
                authenticator=authenticate, auth_required=True, auth_exclude_mechanism=sys.argv[2:])
            loop = asyncio.get_running_loop()
            server = await loop.create_server(session, "127.0.0.1", 0)
            print(server.sockets[0].getsockname()[1], flush=True)
            await loop.run_in_executor(None, sys.stdin.read)

        asyncio.run(main())
        """;

    private readonly DirectoryInfo _directory;
    private readonly Process _process;

    private Aiosmtpd(DirectoryInfo directory, Process process, int port) =>
        (_directory, _process, Port) = (directory, process, port);

    public int Port { get; }

    /// <param name="withoutMechanisms">Ways to sign in that it leaves out.</param>
    public static async Task<Aiosmtpd> StartAsync(params string[] withoutMechanisms)
    {
        var directory = Directory.CreateTempSubdirectory("klantwaarde-aiosmtpd-");
        var certificate = Path.Combine(directory.FullName, "server.pem");
        await File.WriteAllTextAsync(certificate, PemOf(TestAuthority.Issue("localhost")));

        var process = Python.Start(Script, [certificate, .. withoutMechanisms]);
        var port = await process.StandardOutput.ReadLineAsync();
        Assert.True(port is not null, port ?? await process.StandardError.ReadToEndAsync());

        return new(directory, process, int.Parse(port!, CultureInfo.InvariantCulture));
    }

    private static string PemOf(X509Certificate2 certificate)
    {
        using var key = certificate.GetECDsaPrivateKey()!;
        return $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n";
    }

    /// <summary>The next message it takes, with who it was told sends and receives it.</summary>
    public async Task<(string Sender, string Recipient, byte[] Mail)> ReceiveAsync()
    {
        var words = (await _process.StandardOutput.ReadLineAsync())?.Split(' ');
        return words is [var sender, var recipient, var mail]
            ? (sender, recipient, Convert.FromBase64String(mail))
            : throw new InvalidOperationException(await _process.StandardError.ReadToEndAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _directory.Delete(recursive: true);
    }
}
