namespace KlantWaarde.Web.Mail.Letters;

/// <summary>A mail as its reader understands it, before it is text or HTML: both say the same in the same order.</summary>
/// <param name="Language">"nl" or "en".</param>
/// <param name="Subject">One line.</param>
/// <param name="Greeting">"Beste Janneke de Vries,".</param>
/// <param name="Body">What is asked, with the one button.</param>
/// <param name="Signature">Who asks, in lines.</param>
/// <param name="Footer">What is not needed to do it: privacy, opting out.</param>
internal sealed record Letter(
    string Language,
    string Subject,
    string Greeting,
    IReadOnlyList<Block> Body,
    IReadOnlyList<string> Signature,
    IReadOnlyList<Block> Footer);

/// <summary>A piece of a letter.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    public sealed record Paragraph(string Words) : Block;

    /// <summary>The one thing that the reader is asked to do.</summary>
    public sealed record Button(string Label, Uri Link) : Block;

    /// <summary>A link that can be read, and so copied, beside the words that lead to it.</summary>
    public sealed record Address(string Words, Uri Link) : Block;
}
