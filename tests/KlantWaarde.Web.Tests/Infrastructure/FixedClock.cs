namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>A clock that moves when a test says so.</summary>
/// <remarks>It has no timers of its own: the app under test runs without background services, see <see cref="App"/>.</remarks>
public sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    private long _ticks = now.UtcTicks;

    public DateTimeOffset Now => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
