using KlantWaarde.Web.Data;

namespace KlantWaarde.Web.Demo;

/// <summary>Puts the example agency into an empty database.</summary>
public sealed class DemoLoader(KlantWaardeDbContext db)
{
    public Task<DemoLogins?> LoadAsync(CancellationToken cancellation) => throw new InvalidOperationException($"{db} {cancellation}");
}

public sealed record DemoLogins(string Password);
