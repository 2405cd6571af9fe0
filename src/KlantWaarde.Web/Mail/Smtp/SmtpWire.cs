using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>Lines out and lines in, at first in the open and after <see cref="EncryptAsync"/> under TLS.</summary>
internal sealed class SmtpWire : IAsyncDisposable
{
    /// <summary>The longest line taken from a server, in octets; RFC 5321 allows it 512.</summary>
    public const int LineMaxLength = 2048;

    private readonly TcpClient _client;
    private readonly byte[] _buffer = new byte[LineMaxLength];
    private Stream _stream;
    private int _start;
    private int _end;

    private SmtpWire(TcpClient client) => (_client, _stream) = (client, client.GetStream());

    public static async Task<SmtpWire> ConnectAsync(string host, int port, CancellationToken cancellation)
    {
        var client = new TcpClient { NoDelay = true };
        try
        {
            await client.ConnectAsync(host, port, cancellation);
            return new(client);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>Whether others may hear what is said: in the open, to a server that is not this machine.</summary>
    public bool IsOverheard => _stream is not SslStream && !IsThisMachine(_client.Client.RemoteEndPoint);

    internal static bool IsThisMachine(EndPoint? peer) =>
        peer is IPEndPoint { Address: var address } && IPAddress.IsLoopback(address);

    /// <summary>Whether the server has sent something that nobody asked for yet, or has hung up.</summary>
    public bool HasNews => _start < _end || _client.Client.Poll(TimeSpan.Zero, SelectMode.SelectRead);

    /// <summary>Checks that the server is <paramref name="host"/> and closes the wire to others.</summary>
    /// <exception cref="SmtpProtocolException">
    /// Something that came in the open is waiting, and would be read as if it came encrypted.
    /// </exception>
    public async Task EncryptAsync(string host, X509Certificate2Collection? roots, CancellationToken cancellation)
    {
        RefuseLeftovers();
        var encrypted = new SslStream(_stream);
        _stream = encrypted;
        await encrypted.AuthenticateAsClientAsync(OptionsFor(host, roots), cancellation);
    }

    private static SslClientAuthenticationOptions OptionsFor(string host, X509Certificate2Collection? roots) =>
        new() { TargetHost = host, CertificateChainPolicy = roots is null ? null : PolicyFor(roots) };

    // Revocation is not asked for, as .NET does not by default either: few authorities still answer.
    private static X509ChainPolicy PolicyFor(X509Certificate2Collection roots)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        policy.CustomTrustStore.AddRange(roots);
        return policy;
    }

    /// <exception cref="SmtpProtocolException">The server has answered before it was asked.</exception>
    public async Task WriteLineAsync(string line, CancellationToken cancellation)
    {
        RefuseLeftovers();
        await WriteAsync(Encoding.ASCII.GetBytes($"{line}\r\n"), cancellation);
    }

    public async Task WriteAsync(ReadOnlyMemory<byte> octets, CancellationToken cancellation)
    {
        await _stream.WriteAsync(octets, cancellation);
        await _stream.FlushAsync(cancellation);
    }

    // What is left over would be taken for the answer to the next command, and every answer after it would be one late.
    private void RefuseLeftovers()
    {
        if (_start < _end)
            throw new SmtpProtocolException("The server spoke before it was asked.");
    }

    /// <returns>The next line, without its end.</returns>
    /// <exception cref="SmtpProtocolException">The line is longer than <see cref="LineMaxLength"/>.</exception>
    /// <exception cref="EndOfStreamException">The server hung up.</exception>
    public async Task<string> ReadLineAsync(CancellationToken cancellation)
    {
        int length;
        while ((length = _buffer.AsSpan(_start.._end).IndexOf((byte)'\n')) < 0)
            await FillAsync(cancellation);

        var line = Encoding.UTF8.GetString(_buffer, _start, length);
        _start += length + 1;
        return line.TrimEnd('\r');
    }

    private async Task FillAsync(CancellationToken cancellation)
    {
        _buffer.AsSpan(_start.._end).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);

        if (_end == _buffer.Length)
            throw new SmtpProtocolException($"The server sent a line of more than {LineMaxLength} octets.");

        var count = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellation);
        if (count == 0)
            throw new EndOfStreamException("The server hung up.");

        _end += count;
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync();
        _client.Dispose();
    }
}
