using KlantWaarde.Domain.Agencies;
using KlantWaarde.Web.Access;
using KlantWaarde.Web.Contacts;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>What was read in a file, before anybody is on the list.</summary>
public sealed class ImportModel(KlantWaardeDbContext db, TimeProvider clock, AcceptContactsHandler handler) : SurveyPage(db, clock)
{
    public const int MostShown = 10;
    public const int MostRejected = 200;

    [BindProperty(SupportsGet = true)]
    public Guid Upload { get; set; }

    public string FileName { get; private set; } = "";

    public ContactSheet Sheet { get; private set; } = null!;

    /// <summary>How many of the accepted rows are on the list already.</summary>
    public int Known { get; private set; }

    public int New => Sheet.Accepted.Count - Known;

    /// <summary>True when the file says something of the companies themselves.</summary>
    public bool HasFrames => Sheet.Accepted.Any(row => row.Frame.Categories.Count > 0);

    public string DelimiterName => Sheet.Delimiter switch
    {
        ';' => "gescheiden door puntkomma’s",
        ',' => "gescheiden door komma’s",
        '\t' => "gescheiden door tabs",
        var other => $"gescheiden door {other}",
    };

    public static string NameOf(ContactField field) => field switch
    {
        ContactField.Account => "bedrijf",
        ContactField.FirstName => "voornaam",
        ContactField.Prefix => "tussenvoegsel",
        ContactField.MiddleName => "tussenvoegsel, als het er een is",
        ContactField.LastName => "achternaam",
        ContactField.FullName => "naam",
        ContactField.Email => "e-mailadres",
        ContactField.Language => "taal",
        ContactField.Rol => "rol",
        ContactField.Size => "grootte",
        ContactField.Sector => "branche",
        ContactField.Region => "regio",
        ContactField.ClientSince => "klant sinds",
        ContactField.AccountManager => "accountmanager",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field."),
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation) || await FindUploadAsync(cancellation) is not { } upload)
            return NotFound();

        FileName = upload.FileName;
        Known = await handler.CountKnownAsync(Header.Survey, Sheet, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnGetRejectedAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation) || await FindUploadAsync(cancellation) is null)
            return NotFound();

        return File(RejectedRows.ToCsv(Sheet), "text/csv; charset=utf-8", "afgewezen-rijen.csv");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation) || await FindUploadAsync(cancellation) is not { } upload)
            return NotFound();

        var added = await handler.HandleAsync(Header.Survey, Sheet, upload, cancellation);

        this.Tell(added is 0
            ? "Iedereen uit dit bestand stond al op de lijst; de namen zijn bijgewerkt."
            : $"{Count.Of(added, "klant staat", "klanten staan")} nu op de lijst.");
        return RedirectToPage("People", new { Id });
    }

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken cancellation)
    {
        if (!await FindHeaderAsync(cancellation) || await FindUploadAsync(cancellation) is not { } upload)
            return NotFound();

        Db.ContactUploads.Remove(upload);
        await Db.SaveChangesAsync(cancellation);
        this.Tell("Er is niets bewaard.");
        return RedirectToPage("People", new { Id });
    }

    private async Task<ContactUpload?> FindUploadAsync(CancellationToken cancellation)
    {
        var agency = User.Agency;
        var upload = await Db.ContactUploads.SingleOrDefaultAsync(
            row => row.Id == Upload && row.SurveyId == Id && row.AgencyId == agency, cancellation);

        if (upload is not null && ContactFile.Read(upload.Content) is ContactFileOutcome.Sheet { Contacts: var sheet })
            Sheet = sheet;

        return Sheet is null ? null : upload;
    }
}
