namespace KlantWaarde.Web.Tests.Data;

public sealed class VersionFloorTests
{
    /// <summary>Older ones accept forged cookies or smuggled requests. Source: reliability 0.1, C37 and C38.</summary>
    [Fact]
    public void The_runtime_is_one_without_known_holes() =>
        Assert.True(Environment.Version >= new Version(10, 0, 12), $"This is .NET {Environment.Version}; install 10.0.12 or later.");
}
