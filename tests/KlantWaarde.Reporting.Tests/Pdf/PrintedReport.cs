using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Pdf;

namespace KlantWaarde.Reporting.Tests.Pdf;

/// <summary>A printed report, read back with the programs of others.</summary>
internal sealed class PrintedReport : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");

    public PrintedReport(ReportDocument report) => File.WriteAllBytes(_path, PdfRenderer.Render(report));

    public string Check() => Tool.Run("qpdf", "--check", _path);

    public string Info() => Tool.Run("pdfinfo", _path);

    public string Fonts() => Tool.Run("pdffonts", _path);

    public string Structure() => Tool.Run("pdfinfo", "-struct-text", _path);

    /// <summary>The text of each page, as a reader sees it: with the columns of a table side by side.</summary>
    public string[] Pages() => Tool.Run("pdftotext", "-layout", "-enc", "UTF-8", _path, "-").Split('\f')[..^1];

    /// <summary>All text with every run of white space as one space.</summary>
    public string Text() => string.Join(' ',
        Tool.Run("pdftotext", "-enc", "UTF-8", _path, "-").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where every word stands, page by page, in points from the top left.</summary>
    public IReadOnlyList<PrintedPage> Words()
    {
        XNamespace html = "http://www.w3.org/1999/xhtml";
        return [.. XDocument.Parse(Tool.Run("pdftotext", "-bbox", _path, "-")).Descendants(html + "page").Select(page =>
            new PrintedPage(At(page, "width"), At(page, "height"), [.. page.Elements(html + "word").Select(word =>
                new PrintedWord(word.Value, At(word, "xMin"), At(word, "yMin"), At(word, "xMax"), At(word, "yMax")))]))];
    }

    /// <summary>The objects of the file, by name such as "obj:3 0 R".</summary>
    public JsonElement Objects() =>
        JsonDocument.Parse(Tool.Run("qpdf", "--json=2", _path)).RootElement.GetProperty("qpdf")[1];

    /// <summary>Paints every page; an operator that the painter does not understand fails the test.</summary>
    public void Paint() => Tool.Run("pdftoppm", "-r", "18", "-gray", _path, _path);

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(_path)!, Path.GetFileName(_path) + "*"))
            File.Delete(file);
    }

    private static double At(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

internal sealed record PrintedPage(double Width, double Height, IReadOnlyList<PrintedWord> Words);

internal sealed record PrintedWord(string Text, double Left, double Top, double Right, double Bottom)
{
    /// <summary>True when more than a hair of the two stands in the same place.</summary>
    public bool Overlaps(PrintedWord other) =>
        Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > 1 && Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > 1;
}
