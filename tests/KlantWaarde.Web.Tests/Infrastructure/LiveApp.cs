namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>The app on a real port of this machine, for a real browser. One per test class.</summary>
/// <remarks>Its address is http://localhost:port, which browsers and the app count as secure.</remarks>
public sealed class LiveApp : App
{
    public Uri Address => ClientOptions.BaseAddress;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        UseKestrel(0);
        StartServer();
    }
}
