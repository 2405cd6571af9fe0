using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;

namespace KlantWaarde.Web.Mail.Smtp;

/// <summary>Runs one step of the dialogue under a time limit of its own, and names the step when it fails.</summary>
internal static class SmtpStep
{
    /// <inheritdoc cref="RunAsync{T}"/>
    public static Task RunAsync(
        SmtpPhase phase, TimeSpan limit, Func<CancellationToken, Task> step, CancellationToken cancellation)
    {
        return RunAsync(phase, limit, Counted, cancellation);

        async Task<bool> Counted(CancellationToken deadline)
        {
            await step(deadline);
            return true;
        }
    }

    /// <exception cref="SmtpFailureException">The network, the server, the clock or the caller ended it.</exception>
    public static async Task<T> RunAsync<T>(
        SmtpPhase phase, TimeSpan limit, Func<CancellationToken, Task<T>> step, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(limit);

        try
        {
            return await step(deadline.Token);
        }
        catch (OperationCanceledException fault)
        {
            throw new SmtpFailureException(phase, ReasonToStop(limit, cancellation), cause: fault);
        }
        catch (Exception fault) when (IsOutsideOurHands(fault))
        {
            throw new SmtpFailureException(phase, fault.Message, cause: fault);
        }
    }

    private static string ReasonToStop(TimeSpan limit, CancellationToken cancellation) =>
        cancellation.IsCancellationRequested
            ? "Called off."
            : string.Create(CultureInfo.InvariantCulture, $"Not done within {limit.TotalSeconds:0.###} s.");

    private static bool IsOutsideOurHands(Exception fault) => fault is
        IOException or SocketException or AuthenticationException or CryptographicException or SmtpProtocolException;
}
