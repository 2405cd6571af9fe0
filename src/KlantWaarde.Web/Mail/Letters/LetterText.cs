namespace KlantWaarde.Web.Mail.Letters;

/// <summary>A letter for who reads plain text. Every link stands on a line of its own.</summary>
internal static class LetterText
{
    public static string Of(Letter letter) => string.Join("\n\n",
    [
        letter.Greeting,
        .. letter.Body.Select(Paragraph),
        string.Join('\n', letter.Signature),
        "----",
        .. letter.Footer.Where(block => !IsSaid(block, letter)).Select(Paragraph),
    ]) + "\n";

    /// <summary>In plain text a button is a link that can be copied: it need not be repeated below.</summary>
    private static bool IsSaid(Block block, Letter letter) =>
        block is Block.Address { Link: var link } && letter.Body.OfType<Block.Button>().Any(button => button.Link == link);

    private static string Paragraph(Block block) => block switch
    {
        Block.Paragraph { Words: var words } => words,
        Block.Button { Label: var label, Link: var link } => $"{label}:\n{link.AbsoluteUri}",
        Block.Address { Words: var words, Link: var link } => $"{words}\n{link.AbsoluteUri}",
        _ => throw new NotSupportedException($"No text for {block.GetType().Name}."),
    };
}
