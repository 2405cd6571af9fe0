using System.Collections.Concurrent;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Mail;
using KlantWaarde.Web.Mail.Delivery;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KlantWaarde.Web.Tests.Mail.Sending;

/// <summary>The app with a post office that does as it is told, and with everything it logged.</summary>
internal sealed class PostOfficeApp : App
{
    public PostOffice PostOffice { get; } = new();

    public LogBook Log { get; } = new();

    public static async Task<PostOfficeApp> StartAsync()
    {
        var app = new PostOfficeApp();
        await app.InitializeAsync();
        return app;
    }

    /// <summary>The mails of an agency, in the order in which they were queued.</summary>
    public Task<List<OutgoingMail>> MailsAsync(AgencyId agency) => WithDatabaseAsync(agency, db =>
        db.Outbox.AsNoTracking().OrderBy(mail => mail.Id).ToListAsync());

    /// <summary>Changes the one mail of an agency, or all of them, and saves that.</summary>
    public Task ChangeMailsAsync(AgencyId agency, Action<OutgoingMail> change) => WithDatabaseAsync(agency, async db =>
    {
        await db.Outbox.ForEachAsync(change);
        return await db.SaveChangesAsync();
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace));
        builder.ConfigureTestServices(services => services.AddScoped<IMailDelivery>(_ => PostOffice));
    }
}

/// <summary>Keeps what is logged.</summary>
internal sealed class LogBook : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
