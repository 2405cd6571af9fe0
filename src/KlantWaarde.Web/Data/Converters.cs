using System.Text.Json;
using KlantWaarde.Domain.Ids;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KlantWaarde.Web.Data;

internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
    where TId : struct, IId<TId>
{
    // An expression tree cannot call a static abstract member; a method can.
    private static TId From(Guid value) => TId.From(value);
}

/// <summary>Keeps an instant as UTC ticks, because SQLite can neither compare nor sort a DateTimeOffset.</summary>
internal sealed class UtcTicksConverter()
    : ValueConverter<DateTimeOffset, long>(instant => instant.UtcTicks, ticks => new(ticks, TimeSpan.Zero));

/// <summary>Keeps an instant in UTC: the only offset that timestamptz takes.</summary>
internal sealed class UtcConverter()
    : ValueConverter<DateTimeOffset, DateTimeOffset>(instant => instant.ToUniversalTime(), instant => instant);

/// <summary>Keeps a document as JSON: jsonb on PostgreSQL, text on SQLite.</summary>
internal sealed class DocumentConverter<TDocument>()
    : ValueConverter<TDocument, string>(
        document => JsonSerializer.Serialize(document, Documents.Format),
        json => JsonSerializer.Deserialize<TDocument>(json, Documents.Format)!)
    where TDocument : class;

/// <summary>Documents are immutable, so another instance is another document and the same one never changes.</summary>
internal sealed class DocumentComparer<TDocument>()
    : ValueComparer<TDocument>((left, right) => ReferenceEquals(left, right), document => document.GetHashCode(), document => document)
    where TDocument : class;
