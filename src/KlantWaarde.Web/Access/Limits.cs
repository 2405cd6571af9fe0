using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace KlantWaarde.Web.Access;

/// <summary>How much one visitor may ask of us.</summary>
internal static class Limits
{
    /// <summary>Tries to sign in or to use the set-up code, per address.</summary>
    public const string SignIn = "sign-in";

    public const long FormBytes = 256 * 1024;
    public const long ImportBytes = 11 * 1024 * 1024;

    private const int SignInsPerQuarter = 100;
    private const int WaitingForHash = 20;

    extension(IHostApplicationBuilder builder)
    {
        public void AddLimits()
        {
            builder.Services.AddRateLimiter(options =>
            {
                options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
                options.OnRejected = (context, _) =>
                {
                    context.HttpContext.Response.Headers.RetryAfter = "60";
                    return ValueTask.CompletedTask;
                };
                options.AddPolicy(SignIn, context => context.IsPost
                    ? RateLimitPartition.GetFixedWindowLimiter(context.Visitor, _ => new()
                    {
                        PermitLimit = builder.Configuration.GetValue("Limits:SignInsPerQuarter", SignInsPerQuarter),
                        Window = TimeSpan.FromMinutes(15),
                    })
                    : RateLimitPartition.GetNoLimiter(""));
                options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(HashingOf);
            });
            builder.Services.AddSingleton<UnknownLinks>();
        }
    }

    extension(HttpContext context)
    {
        private bool IsPost => HttpMethods.IsPost(context.Request.Method);

        /// <summary>The visitor's network: an address, or the /64 of an IPv6 one.</summary>
        public string Visitor => context.Connection.RemoteIpAddress switch
        {
            null => "local",
            { IsIPv4MappedToIPv6: true } address => address.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } address => new IPAddress([.. address.GetAddressBytes().Take(8), .. new byte[8]]).ToString(),
            var address => address.ToString(),
        };
    }

    /// <summary>Hashing a password costs a tenth of a second of a core: one core at least stays free for everybody else.</summary>
    private static RateLimitPartition<string> HashingOf(HttpContext context) =>
        context.IsPost && context.GetEndpoint()?.Metadata.GetMetadata<HashesPasswordAttribute>() is not null
            ? RateLimitPartition.GetConcurrencyLimiter("hash", _ => new()
            {
                PermitLimit = Math.Max(1, Environment.ProcessorCount - 1),
                QueueLimit = WaitingForHash,
            })
            : RateLimitPartition.GetNoLimiter("");
}

/// <summary>A page whose post hashes a password.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class HashesPasswordAttribute : Attribute;

/// <summary>Slows down who guesses links; who has one is never slowed, so an office of 500 may share an address.</summary>
internal sealed class UnknownLinks : IDisposable
{
    private const int Guesses = 20;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(visitor =>
        RateLimitPartition.GetFixedWindowLimiter(visitor, _ => new() { PermitLimit = Guesses, Window = TimeSpan.FromMinutes(10) }));

    /// <returns>False when <paramref name="visitor"/> has guessed too often.</returns>
    public bool MayGuess(string visitor) => _limiter.AttemptAcquire(visitor).IsAcquired;

    public void Dispose() => _limiter.Dispose();
}
