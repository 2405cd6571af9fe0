using KlantWaarde.Reporting.Document;
using KlantWaarde.Reporting.Pdf.Layout;

namespace KlantWaarde.Reporting.Pdf;

/// <summary>Prints a report as a PDF 1.7 file: tagged, with its fonts inside.</summary>
/// <remarks>
/// The same report gives the same bytes, on every machine and in every culture. Any thread may call; one call takes
/// tens of milliseconds for ten pages.
/// </remarks>
public static class PdfRenderer
{
    /// <param name="report">What to print; without sections it prints one empty page.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">
    /// A colour is not like #rrggbb, a row has not one cell for each column, or a length is not above 0.
    /// </exception>
    public static byte[] Render(ReportDocument report)
    {
        ArgumentNullException.ThrowIfNull(report);

        return PdfBookWriter.Write(ReportLayout.LayOut(report), report);
    }
}
