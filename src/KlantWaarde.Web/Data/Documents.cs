using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KlantWaarde.Web.Data;

/// <summary>How documents are written: enums by number, no nulls, no escapes of letters.</summary>
internal static class Documents
{
    public static JsonSerializerOptions Format { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new WordingConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // read by our own parser, never put into a page
    };
}
