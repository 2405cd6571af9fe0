using System.Buffers.Binary;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Statistics;

namespace KlantWaarde.Domain.Surveys;

/// <summary>Each respondent gets the klantwaarden in an order of their own, and the same one every time. Source: method 1.2.</summary>
public static class CardOrder
{
    /// <summary>The most cards on a page.</summary>
    public const int CardsOnPage = 4;

    /// <summary>
    /// Shuffled by <see cref="SplitMix64"/>, with the two halves of the id, little endian, taken together as its seed;
    /// then divided evenly over as few pages as hold them.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<KlantwaardeDefinition>> PagesFor(
        InvitationId invitation, IReadOnlyList<KlantwaardeDefinition> klantwaarden)
    {
        var shuffled = new SplitMix64(SeedOf(invitation)).Shuffled(klantwaarden);
        var pages = (shuffled.Length + CardsOnPage - 1) / CardsOnPage;

        return [.. Enumerable.Range(0, pages).Select(page => shuffled[Start(page)..Start(page + 1)])];

        int Start(int page) => page * shuffled.Length / pages;
    }

    private static ulong SeedOf(InvitationId invitation)
    {
        var bytes = invitation.Value.ToByteArray();
        return BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(8));
    }
}
