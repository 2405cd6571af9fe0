using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Mail;
using KlantWaarde.Web.Mail.Delivery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Post;

/// <summary>One line of the list.</summary>
public sealed record MailLine(MailId Id, string Subject, string To, DateTimeOffset At);

public sealed class IndexModel(KlantWaardeDbContext db, MailFolder folder, MailSettings settings) : PostPage(db, folder, settings)
{
    private const int AtMost = 100;

    /// <summary>Part of an address.</summary>
    [BindProperty(SupportsGet = true, Name = "zoek")]
    public string Search { get; set => field = value?.Trim() ?? ""; } = "";

    public IReadOnlyList<MailLine> Mails { get; private set; } = [];

    /// <summary>Whether there is more than is shown.</summary>
    public bool IsCutOff { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var mails = await Delivered()
            .Where(mail => Search == "" || mail.To.Contains(Search))
            .OrderByDescending(mail => mail.SentAt).ThenByDescending(mail => mail.Id)
            .Take(AtMost + 1)
            .ToListAsync(cancellation);

        IsCutOff = mails.Count > AtMost;
        var lines = new List<MailLine>();
        foreach (var mail in mails.Take(AtMost))
        {
            if (await Folder.ReadAsync(mail, cancellation) is { } letter)
                lines.Add(new(mail.Id, letter.Subject, mail.To, mail.SentAt ?? mail.QueuedAt));
        }

        Mails = lines;
    }
}
