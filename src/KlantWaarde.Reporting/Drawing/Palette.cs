namespace KlantWaarde.Reporting.Drawing;

/// <summary>The colours of everything that carries no kleuring, as #rrggbb.</summary>
internal static class Palette
{
    public const string Paper = "#ffffff";

    public const string Ink = "#1b2733";

    /// <summary>For what supports: subtitles, the legend.</summary>
    public const string SoftInk = "#51606e";

    /// <summary>The blue of the product, the same as that of top.</summary>
    public const string Accent = "#0072b2";

    public const string DeepAccent = "#0b3c5d";

    /// <summary>Behind a figure of its own, such as the niveau.</summary>
    public const string Tint = "#eaf2f8";

    /// <summary>Behind the tiles of a niveau.</summary>
    public const string Ground = "#f5f7f9";

    public const string Hairline = "#d3dbe3";

    /// <summary>The edge of a tile without data. Source: vector 22.</summary>
    public const string NoDataEdge = "#767676";

    /// <summary>The lines over a tile without data: light, so that the words on them stay easy to read.</summary>
    public const string Hatch = "#cfd7de";
}
