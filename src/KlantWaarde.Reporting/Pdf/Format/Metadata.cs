using System.Globalization;
using System.Text;
using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Fonts;
using static KlantWaarde.Reporting.Pdf.Format.PdfSyntax;

namespace KlantWaarde.Reporting.Pdf.Format;

/// <summary>Who made the report, and when: for people in the information dictionary, for machines in XMP.</summary>
/// <remarks>Source: ISO 32000-1, 14.3. It claims conformance to no standard, since none was certified.</remarks>
internal static class Metadata
{
    private const string Producer = "KlantWaarde";

    public static int AddInformation(PdfFile file, ReportDocument report) => file.Add($"""
        <</Title{Text(report.Title)}/Author{Text(report.Author)}/Creator({Producer})/Producer({Producer})
        /CreationDate{Date(report.MadeAt)}/ModDate{Date(report.MadeAt)}>>
        """);

    public static int AddXmp(PdfFile file, ReportDocument report) =>
        file.AddRawStream(Encoding.UTF8.GetBytes(Xmp(report)), "/Type/Metadata/Subtype/XML");

    private static string Xmp(ReportDocument report)
    {
        var made = report.MadeAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{XmlText.Escape(PrintableText.Of(report.Title))}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{XmlText.Escape(PrintableText.Of(report.Author))}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{XmlText.Escape(report.Language)}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{made}</xmp:CreateDate>
            <xmp:ModifyDate>{made}</xmp:ModifyDate>
            <xmp:CreatorTool>{Producer}</xmp:CreatorTool>
            <pdf:Producer>{Producer}</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }
}
