using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KlantWaarde.Web.Mail.Letters;

/// <summary>A piece of HTML. A value that is written into one is encoded there and then, whatever it holds.</summary>
internal sealed class Html
{
    private readonly string _markup;

    private Html(string markup) => _markup = markup;

    /// <summary>What the literal parts say, with the values between them encoded: <c>Html.Of($"&lt;p&gt;{name}&lt;/p&gt;")</c>.</summary>
    public static Html Of(HtmlWriter markup) => new(markup.ToString());

    public static Html Join(IEnumerable<Html> pieces) => new(string.Join('\n', pieces));

    public override string ToString() => _markup;
}

/// <summary>Writes the literal parts of a string as they are and its values encoded, so that none can be forgotten.</summary>
[InterpolatedStringHandler]
internal readonly struct HtmlWriter(int literalLength, int formattedCount)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _written = new(literalLength + (formattedCount * 32));

    public void AppendLiteral(string markup) => _written.Append(markup);

    public void AppendFormatted(string value) => _written.Append(Encoder.Encode(value));

    public void AppendFormatted(Uri link) => AppendFormatted(link.AbsoluteUri);

    public void AppendFormatted(Html inner) => _written.Append(inner);

    public override string ToString() => _written.ToString();
}
