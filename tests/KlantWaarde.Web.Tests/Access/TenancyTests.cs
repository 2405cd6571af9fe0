using System.Reflection;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace KlantWaarde.Web.Tests.Access;

/// <summary>What belongs to an agency is seen by that agency, and forgetting to say for whom fails.</summary>
public sealed class TenancyTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_query_that_says_not_for_whom_fails()
    {
        foreach (var type in OwnedTypes())
        {
            var failure = await Assert.ThrowsAsync<InvalidOperationException>(() =>
                app.WithDatabaseAsync(db => CountAsync(db, type)));
            Assert.Contains("Nobody said for which agency", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_agency_sees_its_own_rows_and_no_others()
    {
        var here = await app.People.AgencyAsync("Bureau Hier");
        var elsewhere = await app.People.AgencyAsync("Bureau Elders");
        await FillAsync(here);
        var rows = await CountAllAsync(here.Id);
        await FillAsync(elsewhere);

        Assert.All(rows, row => Assert.True(row.Value > 0, $"The test makes no {row.Key}."));
        Assert.Equal(rows, await CountAllAsync(here.Id));
    }

    [Fact]
    public void Every_row_of_an_agency_is_filtered_by_agency_and_found_by_index()
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<KlantWaardeDbContext>();

        Assert.NotEmpty(OwnedTypes());
        foreach (var type in OwnedTypes())
        {
            var entity = db.GetService<IDesignTimeModel>().Model.FindEntityType(type);
            Assert.True(entity is not null, $"{type.Name} is owned by an agency and not in the model.");
            Assert.True(entity.FindDeclaredQueryFilter(KlantWaardeDbContext.OwnedBy) is not null, $"{type.Name} has no filter by agency.");
            Assert.True(IsIndexedByAgency(entity), $"{type.Name} has no index that begins with its agency.");
        }
    }

    [Fact]
    public void Every_row_that_carries_an_agency_says_that_it_is_owned()
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<KlantWaardeDbContext>();

        var unsaid = db.Model.GetEntityTypes()
            .Where(entity => entity.FindProperty(nameof(IOwned.AgencyId)) is not null && !typeof(IOwned).IsAssignableFrom(entity.ClrType))
            .Select(entity => entity.ClrType.Name);

        Assert.Equal(["KlantWaardeUser"], unsaid); // found before anybody has signed in
    }

    [Fact]
    public async Task A_scope_that_works_for_one_agency_does_not_turn_to_another() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.WithServicesAsync(AgencyId.New(), services =>
        {
            services.GetRequiredService<Tenant>().Enter(AgencyId.New());
            return Task.FromResult(0);
        }));

    /// <summary>Each of these was thought about; a new one has to be as well.</summary>
    [Theory]
    [InlineData(
        "IgnoreQueryFilters",
        "src/KlantWaarde.Web/Mail/Sending/OutboxRows.cs",
        "src/KlantWaarde.Web/Pages/Agencies/Index.cshtml.cs",
        "src/KlantWaarde.Web/Pages/Questionnaire/LinkLookup.cs")]
    [InlineData("Html.Raw")]
    [InlineData("FromSqlRaw")]
    [InlineData("FromSqlInterpolated")]
    [InlineData("SqlQueryRaw")]
    [InlineData("ExecuteSqlRaw", "src/KlantWaarde.Web/Data/DatabaseSetup.cs")]
    [InlineData("AllowAnonymous", "src/KlantWaarde.Web/Access/AccessSetup.cs", "src/KlantWaarde.Web/Composition.cs")]
    [InlineData("IgnoreAntiforgeryToken", "src/KlantWaarde.Web/Access/AccessSetup.cs", "src/KlantWaarde.Web/Pages/Error.cshtml.cs")]
    [InlineData("new HtmlString", "src/KlantWaarde.Web/Pages/Shared/ModelView.cs")]
    [InlineData(" Redirect(")]
    [InlineData("new HttpClient", "src/KlantWaarde.Web/Commands/HealthCommand.cs")]
    public void What_is_dangerous_stands_only_where_it_was_thought_about(string text, params string[] places) =>
        Assert.Equal(places, SourceFiles.With(text));

    private static IReadOnlyList<Type> OwnedTypes() =>
    [
        .. new[] { typeof(IOwned).Assembly, typeof(Program).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IOwned).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    private static bool IsIndexedByAgency(IEntityType entity) => entity.GetIndexes().Select(index => index.Properties)
        .Append(entity.FindPrimaryKey()!.Properties)
        .Any(properties => properties[0].Name is nameof(IOwned.AgencyId));

    private async Task FillAsync(Agency agency)
    {
        var fieldwork = await app.People.FieldworkAsync(await app.People.OrganisationAsync(agency), people: 3);
        await app.People.AnswerAsync(fieldwork, fieldwork.Invited[0]);
        await app.People.ReportAsync(fieldwork);
        await app.WithDatabaseAsync(agency.Id, async db =>
        {
            var klantwaarde = await db.Library.FirstAsync(row => row.AgencyId == agency.Id);
            db.Add(klantwaarde.Change(klantwaarde.Definition with { Name = new("Anders", "Different") }, "Anna", app.Clock.Now)!);
            db.Add(new AgencyRol(agency.Id, new("adviseur", new("adviseur", "adviser"), new("Zij geven raad.", "They advise."))));
            db.Add(new AgencyInvestering(agency.Id, new("aandacht", new("Aandacht", "Attention"), new("Erbij blijven.", "Keeping an eye on it."))));
            db.Add(new TestRun(fieldwork.Survey, fieldwork.Questionnaire.Document, InvitationToken.Create(), "Anna", app.Clock.Now));
            db.Add(new ContactUpload(agency.Id, fieldwork.Id, "klanten.csv", [1], app.Clock.Now));
            db.Add(new TierDecision(
                fieldwork.Survey, 1, new("partner", "inzicht", Niveau.Basis, Accepted: true, "Zo zien klanten het.", "Anna"), Niveau.Binding, app.Clock.Now));
            db.AddRange(fieldwork.Survey.ChangeRules(ModelSettings.Standaard with { NMin = 6 }, "Kleine markt.", "Anna", app.Clock.Now));
            return await db.SaveChangesAsync();
        });
    }

    private Task<Dictionary<string, int>> CountAllAsync(AgencyId agency) => app.WithDatabaseAsync(agency, async db =>
    {
        var counts = new Dictionary<string, int>();
        foreach (var type in OwnedTypes())
            counts[type.Name] = await CountAsync(db, type);

        return counts;
    });

    private static Task<int> CountAsync(KlantWaardeDbContext db, Type type) => (Task<int>)typeof(TenancyTests)
        .GetMethod(nameof(CountOfAsync), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type)
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [db], null)!;

    private static Task<int> CountOfAsync<TRow>(KlantWaardeDbContext db) where TRow : class => db.Set<TRow>().CountAsync();
}
