using KlantWaarde.Domain.Agencies;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Data;

/// <summary>Puts the filter on rows of an agency, whatever their type.</summary>
internal abstract class AgencyFilter
{
    public static AgencyFilter For(Type entity) =>
        (AgencyFilter)Activator.CreateInstance(typeof(AgencyFilter<>).MakeGenericType(entity))!;

    public abstract void Apply(ModelBuilder builder, KlantWaardeDbContext db);
}

internal sealed class AgencyFilter<TEntity> : AgencyFilter where TEntity : class, IOwned
{
    public override void Apply(ModelBuilder builder, KlantWaardeDbContext db) =>
        builder.Entity<TEntity>().HasQueryFilter(KlantWaardeDbContext.OwnedBy, row => row.AgencyId == db.CurrentAgency);
}
