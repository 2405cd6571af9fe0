using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Pages.Surveys;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Bench.Storage;

/// <summary>The made-up study in a database, read by the services of the app itself.</summary>
internal sealed class StoredStudy : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Survey _survey;

    private StoredStudy(WebApplication app, Survey survey) => (_app, _survey) = (app, survey);

    /// <summary>Opens what <see cref="Shelf"/> keeps, and stores it first when it is not there.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is asked for and the environment names no server.</exception>
    public static async Task<StoredStudy> OpenAsync(DatabaseEngine engine, int responses)
    {
        var (connection, isNew) = await Shelf.ConnectionAsync(engine, responses);
        var app = AppOn(engine, connection);

        if (isNew) await Seeding.StoreAsync(app.Services, responses);

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KlantWaardeDbContext>();
        return new(app, await db.Surveys.IgnoreQueryFilters().SingleAsync());
    }

    public Task<ReadOutcome?> ReadAsync() => InScopeAsync(services =>
        services.GetRequiredService<OutcomeReader>().ReadAsync(_survey, _survey.Wave, CancellationToken.None));

    public Task<int> WalkRowsAsync() => InScopeAsync(services =>
        BareRows.WalkAsync(services.GetRequiredService<KlantWaardeDbContext>()));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<TResult> InScopeAsync<TResult>(Func<IServiceProvider, Task<TResult>> work)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(_survey.AgencyId);
        return await work(scope.ServiceProvider);
    }

    private static WebApplication AppOn(DatabaseEngine engine, string connection)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            Args =
            [
                $"--Database:Engine={engine}", $"--ConnectionStrings:KlantWaarde={connection}",
                "--Site=https://onderzoek.example.nl", "--Logging:LogLevel:Default=Critical",
            ],
        });
        builder.AddKlantWaarde();
        return builder.Build();
    }
}
