using System.Collections.Concurrent;
using System.Net;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Mail.Sending;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KlantWaarde.Web.Tests.Infrastructure;

/// <summary>The whole app on a database of its own, migrated as a deployment is. One per test class.</summary>
/// <remarks>
/// It is the program as it is deployed, with three differences: the clock stands still, hashing a password is quick, and
/// nothing runs in the background; a test says when the mail goes out.
/// </remarks>
public class App : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string SetupCode = "PROEF-PROEF-23";

    private static readonly Uri Site = new("https://localhost");
    private static readonly TimeSpan FreshSession = TimeSpan.FromMinutes(30);

    private readonly (string Key, string Value)[] _settings;
    private readonly ConcurrentDictionary<Guid, (DateTimeOffset At, Cookie Cookie)> _sessions = [];
    private TestDatabase? _database;

    public App() : this([])
    {
    }

    /// <param name="settings">What this app is told besides what every test app is told.</param>
    protected App(params (string Key, string Value)[] settings)
    {
        _settings = settings;
        People = new(this);
    }

    public FixedClock Clock { get; } = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Makes what a test begins with.</summary>
    public People People { get; }

    /// <summary>Where mail goes: a folder of this app's own.</summary>
    public string MailFolder { get; } = Scratch.Folder();

    /// <summary>Somebody who has not signed in.</summary>
    public Browser Visitor() => VisitorWith(new());

    /// <summary>A browser of its own for somebody who signed in through the form, once.</summary>
    public async Task<Browser> BrowserOfAsync(Person person)
    {
        if (!_sessions.TryGetValue(person.Id, out var session) || Clock.Now - session.At >= FreshSession)
            session = _sessions[person.Id] = (Clock.Now, await SignInAsync(person));

        var cookies = new CookieContainer();
        cookies.Add(Site, new Cookie(session.Cookie.Name, session.Cookie.Value) { Secure = true });
        return VisitorWith(cookies);
    }

    /// <summary>Asks the database something that belongs to no agency.</summary>
    public Task<TResult> WithDatabaseAsync<TResult>(Func<KlantWaardeDbContext, Task<TResult>> action) =>
        WithServicesAsync(null, services => action(services.GetRequiredService<KlantWaardeDbContext>()));

    /// <summary>Asks the database something on behalf of <paramref name="agency"/>.</summary>
    public Task<TResult> WithDatabaseAsync<TResult>(AgencyId agency, Func<KlantWaardeDbContext, Task<TResult>> action) =>
        WithServicesAsync(agency, services => action(services.GetRequiredService<KlantWaardeDbContext>()));

    /// <summary>Does something with the services of the app, in a scope of its own.</summary>
    public async Task<TResult> WithServicesAsync<TResult>(AgencyId? agency, Func<IServiceProvider, Task<TResult>> action)
    {
        await using var scope = Services.CreateAsyncScope();
        if (agency is { } tenant)
            scope.ServiceProvider.GetRequiredService<Tenant>().Enter(tenant);

        return await action(scope.ServiceProvider);
    }

    /// <summary>Empties the outbox once, as the worker does.</summary>
    /// <returns>False when the way to the server is closed.</returns>
    public Task<bool> SendMailAsync() => Services.GetRequiredService<Outbox>().SendDueAsync(CancellationToken.None);

    public virtual async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);

        if (_database is not null)
            await _database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        var database = _database ?? throw new InvalidOperationException("A test app starts with InitializeAsync.");

        builder.UseEnvironment("Testing"); // neither Development, with its own error pages, nor anybody's Production
        builder.UseStaticWebAssets();
        builder.UseSetting("Database:Engine", $"{database.Engine}");
        builder.UseSetting("ConnectionStrings:KlantWaarde", database.ConnectionString);
        builder.UseSetting("Site", Site.OriginalString);
        builder.UseSetting("Mail:Folder", MailFolder);
        builder.UseSetting("Setup:Code", SetupCode);
        builder.UseSetting("Limits:SignInsPerQuarter", "100000");
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);
            RemoveBackgroundServices(services);
        });
    }

    private static void RemoveBackgroundServices(IServiceCollection services)
    {
        var ours = services.Where(service => service.ServiceType == typeof(IHostedService) && IsOurs(service)).ToList();
        ours.ForEach(service => services.Remove(service));

        static bool IsOurs(ServiceDescriptor service) =>
            (service.ImplementationType?.Assembly ?? service.ImplementationFactory?.Method.Module.Assembly) == typeof(Program).Assembly;
    }

    private Browser VisitorWith(CookieContainer cookies) => new(
        CreateDefaultClient(Site, new RedirectHandler(), new CookieContainerHandler(cookies)),
        CreateDefaultClient(Site, new CookieContainerHandler(cookies)),
        cookies);

    private async Task<Cookie> SignInAsync(Person person)
    {
        var browser = Visitor();
        var page = await browser.SignInAsync(person);

        return browser.Cookies.GetCookies(Site)["__Host-kw"]
            ?? throw new InvalidOperationException($"{person.Name} could not sign in: {page.Status} {string.Join(' ', page.Faults)}");
    }
}
