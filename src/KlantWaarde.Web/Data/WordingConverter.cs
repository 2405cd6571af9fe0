using System.Text.Json;
using System.Text.Json.Serialization;
using KlantWaarde.Domain.Library;

namespace KlantWaarde.Web.Data;

/// <summary>Writes a wording as three sentences in a row: u, je, English.</summary>
internal sealed class WordingConverter : JsonConverter<Wording>
{
    public override Wording Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<string[]>(ref reader, options) is [var u, var je, var english]
            ? new(u, je, english)
            : throw new JsonException("A wording has three sentences.");

    public override void Write(Utf8JsonWriter writer, Wording value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.U);
        writer.WriteStringValue(value.Je);
        writer.WriteStringValue(value.English);
        writer.WriteEndArray();
    }
}
