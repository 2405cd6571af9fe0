using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace KlantWaarde.Web.Tests.Mail;

/// <summary>
/// A mail server on this machine that accepts everything, except where its script says otherwise: the first time a
/// moment comes, it does the first thing that the script has for that moment, and so on.
/// </summary>
internal sealed class ScriptedSmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<SmtpMoment, ConcurrentQueue<SmtpAnswer>> _script = new();
    private readonly ConcurrentDictionary<SmtpMoment, TaskCompletionSource> _reached = new();
    private readonly Task _running;

    public ScriptedSmtpServer(params IEnumerable<(SmtpMoment Moment, SmtpAnswer Answer)> script)
    {
        foreach (var (moment, answer) in script)
            _script.GetOrAdd(moment, _ => new()).Enqueue(answer);

        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _running = RunAsync();
    }

    public int Port { get; }

    /// <summary>What it shows when asked for TLS; null for a server that cannot.</summary>
    public X509Certificate2? Certificate { get; init; }

    public bool TlsFromTheStart { get; init; }

    /// <summary>The mechanisms it offers, separated by spaces; null for none.</summary>
    public string? Mechanisms { get; init; }

    /// <summary>How many clients have connected.</summary>
    public int Connections { get; private set; }

    /// <summary>What it was told, over all connections, without the texts.</summary>
    public ConcurrentQueue<string> Commands { get; } = new();

    /// <summary>The messages whose final dot came, whatever was answered to it; as sent, with CRLF line ends.</summary>
    public ConcurrentQueue<string> Texts { get; } = new();

    /// <summary>What came of messages whose final dot never came.</summary>
    public ConcurrentQueue<string> Fragments { get; } = new();

    /// <summary>Completes when a client has come this far.</summary>
    public Task Reached(SmtpMoment moment) => SignalOf(moment).Task;

    internal SmtpAnswer Answer(SmtpMoment moment, string otherwise)
    {
        SignalOf(moment).TrySetResult();
        return _script.TryGetValue(moment, out var answers) && answers.TryDequeue(out var answer) ? answer : otherwise;
    }

    private TaskCompletionSource SignalOf(SmtpMoment moment) =>
        _reached.GetOrAdd(moment, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
                Connections++;
                await TalkAsync(client);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        try
        {
            using var talk = new ScriptedSmtpTalk(this, client, _stopping.Token);
            await talk.RunAsync();
        }
        catch (Exception fault) when (fault is IOException or SocketException or AuthenticationException)
        {
            // The client has hung up, which is its good right.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running;
        _listener.Dispose();
        _stopping.Dispose();
    }
}
