using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Data;

/// <summary>A key of the key ring; in the database, so that every node and every restart has the same ring.</summary>
public sealed class ProtectionKey
{
    public int Id { get; private init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}

/// <summary>Keeps the key ring in the database.</summary>
internal sealed class KeyRing(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<KlantWaardeDbContext>();
        return [.. db.ProtectionKeys.AsNoTracking().Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<KlantWaardeDbContext>();
        db.ProtectionKeys.Add(new() { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
