namespace KlantWaarde.Domain.Ids;

/// <summary>An id that cannot be mistaken for another kind of id.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

public static class Ids
{
    extension<TId>(TId) where TId : struct, IId<TId>
    {
        /// <summary>A new id. Later milliseconds sort later (UUID version 7, RFC 9562), which keeps indexes compact.</summary>
        public static TId New() => TId.From(Guid.CreateVersion7());
    }

    internal static bool TryParse<TId>(string? text, out TId id) where TId : struct, IId<TId>
    {
        var parsed = Guid.TryParse(text, out var value);
        id = TId.From(value);
        return parsed;
    }
}
