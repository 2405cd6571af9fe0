using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Drawing;

namespace KlantWaarde.Reporting.Pdf.Layout;

/// <summary>How the report looks: a few inks, a few sizes, white space. Lengths are in points.</summary>
internal static class Design
{
    public const string Ink = "#1b2733";
    public const string Muted = "#5b6b7a";
    public const string Hairline = "#d5dde5";
    public const string Accent = "#0b5a94";

    public const double Margin = 48;
    public const double HairlineWidth = 0.5;

    /// <summary>A cover begins here: at a third of the height.</summary>
    public const double CoverStart = 1 / 3.0;

    /// <summary>Longer lines of running text are hard to follow: about 85 letters.</summary>
    public const double LongestBodyLine = 460;
    public const double LongestLeadLine = 520;

    public static readonly TextStyle CoverTitle = new(Weight.Bold, 34, 41, Ink);
    public static readonly TextStyle Footer = new(Weight.Regular, 8, 11, Muted);
    public static readonly TextStyle TableCaption = new(Weight.SemiBold, 10.5, 15, Ink);
    public static readonly TextStyle TableHead = new(Weight.SemiBold, 8.5, 12, Muted);
    public static readonly TextStyle TableText = new(Weight.Regular, 9.5, 13.5, Ink);

    public static (TextStyle Style, double Before, double After) Heading(int level) => level switch
    {
        1 => (new(Weight.Bold, 24, 30, Ink), 32, 10),
        2 => (new(Weight.Bold, 15, 20, Ink), 24, 6),
        _ => (new(Weight.SemiBold, 12, 16, Ink), 16, 4),
    };

    public static (TextStyle Style, double After) Paragraph(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Lead => (new(Weight.Regular, 13, 19, Ink), 14),
        ParagraphKind.Small => (new(Weight.Regular, 8.5, 12, Muted), 8),
        _ => (new(Weight.Regular, 10.5, 15, Ink), 8),
    };

    /// <returns>A4, in points.</returns>
    public static (double Width, double Height) SizeOf(Sheet sheet) =>
        sheet is Sheet.Landscape ? (841.89, 595.276) : (595.276, 841.89);
}
