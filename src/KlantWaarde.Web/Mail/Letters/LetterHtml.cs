namespace KlantWaarde.Web.Mail.Letters;

/// <summary>A letter as HTML: one column, no pictures, nothing fetched from anywhere; light or dark as its reader has it.</summary>
/// <remarks>
/// Styles stand inline because mail programs drop the rest; the few rules in the head only better it where they are
/// kept.
/// </remarks>
internal static class LetterHtml
{
    private static readonly Html Style = Html.Of($$"""
        @media (max-width: 480px) { .sheet { padding: 24px 20px !important; } .go { display: block !important; text-align: center; } }
        @media (prefers-color-scheme: dark) {
          .ground { background: #10171d !important; }
          .sheet { background: #1a242d !important; border-color: #33424f !important; color: #eef2f5 !important; }
          .foot, .foot a { color: #b3c0cb !important; }
          .foot { border-color: #33424f !important; }
        }
        """);

    public static string Of(Letter letter) => Html.Of($"""
        <!doctype html>
        <html lang="{letter.Language}" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>{letter.Subject}</title>
        <style>
        {Style}
        </style>
        </head>
        <body class="ground" style="margin:0;background:#f4f6f8">
        <div class="ground" style="background:#f4f6f8;padding:24px 12px">
        <div class="sheet" role="main" style="max-width:560px;margin:0 auto;padding:32px 36px;background:#ffffff;color:#16222d;border:1px solid #dbe2e9;border-radius:12px;font:400 16px/1.6 Inter,'Segoe UI',Helvetica,Arial,sans-serif">
        <h1 style="margin:0 0 20px;font-size:21px;line-height:1.3;font-weight:600">{letter.Subject}</h1>
        <p style="margin:0 0 16px">{letter.Greeting}</p>
        {Html.Join(letter.Body.Select(InBody))}
        <p style="margin:24px 0 0">{Lines(letter.Signature)}</p>
        <div class="foot" style="margin-top:28px;padding-top:16px;border-top:1px solid #dbe2e9;color:#526270;font-size:13px;line-height:1.5">
        {Html.Join(letter.Footer.Select(InFooter))}
        </div>
        </div>
        </div>
        </body>
        </html>

        """).ToString();

    private static Html InBody(Block block) => block switch
    {
        Block.Paragraph { Words: var words } => Html.Of($"""<p style="margin:0 0 16px">{words}</p>"""),
        Block.Button { Label: var label, Link: var link } => Html.Of($"""
            <p style="margin:24px 0"><a class="go" href="{link}" style="display:inline-block;padding:13px 26px;background:#0b5a94;border:1px solid #0b5a94;border-radius:8px;color:#ffffff;font-weight:600;text-decoration:none">{label}</a></p>
            """),
        _ => throw new NotSupportedException($"No place in the body for {block.GetType().Name}."),
    };

    private static Html InFooter(Block block) => block switch
    {
        Block.Paragraph { Words: var words } => Html.Of($"""<p style="margin:0 0 8px">{words}</p>"""),
        Block.Address { Words: var words, Link: var link } => Html.Of($"""
            <p style="margin:0 0 8px">{words}<br><a href="{link}" style="color:#526270;word-break:break-all">{link}</a></p>
            """),
        _ => throw new NotSupportedException($"No place at the foot for {block.GetType().Name}."),
    };

    private static Html Lines(IEnumerable<string> lines) =>
        Html.Join(lines.Select((line, index) => index == 0 ? Html.Of($"{line}") : Html.Of($"<br>{line}")));
}
