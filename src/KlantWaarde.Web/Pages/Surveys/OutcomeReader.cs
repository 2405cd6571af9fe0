using System.Buffers.Binary;
using System.Text.Json;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Surveys;

/// <summary>What was answered so far, and how many were asked.</summary>
/// <param name="Analysis">The answers, counted; it answers what may be shown.</param>
/// <param name="Study">What it was computed from.</param>
public sealed record ReadOutcome(Analysis Analysis, Study Study)
{
    /// <summary>The models; what may not be shown is not in them.</summary>
    public SurveyOutcome Outcome => Analysis.Outcome;

    /// <summary>By code of the rol: how many people of whom that rol is known were invited; a rol nobody is known of is not in it.</summary>
    public IReadOnlyDictionary<string, int> Invited { get; } = Study.Invited
        .Where(group => group.Rol is not null)
        .GroupBy(group => group.Rol!)
        .ToDictionary(rol => rol.Key, rol => rol.Sum(group => group.People));

    /// <summary>Whatever their rol.</summary>
    public int TotalInvited { get; } = Study.Invited.Sum(group => group.People);

    public string DataHash => Study.DataHash;

    /// <summary>The numbers of the rules.</summary>
    public ModelSettings Settings => Study.Settings;

    /// <summary>How many were invited who are known to see the organisation so; null when that cannot be told.</summary>
    /// <remarks>Not told when more answered in the rol than were known to: then the list knew less than the klanten.</remarks>
    public int? InvitedIn(Klantwaardemodel model) =>
        Invited.TryGetValue(model.Rol.Code, out var invited) && invited >= model.Respondents ? invited : null;
}

/// <summary>From the database to the model.</summary>
/// <remarks>Quick and small by design: answers are read as they are stored, parsed once, and nothing is tracked.</remarks>
public sealed class OutcomeReader(KlantWaardeDbContext db)
{
    /// <returns>Null when nobody was asked yet.</returns>
    public async Task<ReadOutcome?> ReadAsync(Survey survey, Wave wave, CancellationToken cancellation) =>
        await StudyAsync(survey, wave, cancellation) is { } study ? new(study.Analyse(), study) : null;

    /// <summary>What the model of <paramref name="wave"/> is computed from.</summary>
    /// <returns>Null when nobody was asked yet.</returns>
    public async Task<Study?> StudyAsync(Survey survey, Wave wave, CancellationToken cancellation)
    {
        if (await QuestionnaireAsync(wave, cancellation) is not { } questionnaire)
            return null;

        var frames = await FramesAsync(survey, cancellation);
        var invited = await InvitedAsync(wave, cancellation);
        var answered = await AnsweredAsync(wave, questionnaire, invited, frames, cancellation);

        return new(
            BinaryPrimitives.ReadUInt64BigEndian(survey.Id.Value.ToByteArray(bigEndian: true).AsSpan(8)),
            questionnaire,
            survey.Settings,
            survey.Facts,
            await DecisionsAsync(survey, cancellation),
            [.. answered.Select(row => row.Observation)],
            [.. GroupsOf(invited.Values, frames, [.. answered.Select(row => row.Observation.Respondent)])],
            DataHash.Of(questionnaire, answered));
    }

    private Task<Domain.Surveys.Questionnaire?> QuestionnaireAsync(Wave wave, CancellationToken cancellation) => db.Questionnaires
        .AsNoTracking()
        .Where(version => version.WaveId == wave.Id && version.AgencyId == wave.AgencyId)
        .OrderByDescending(version => version.Number)
        .Select(version => version.Document)
        .FirstOrDefaultAsync(cancellation);

    private async Task<List<ShiftDecision>> DecisionsAsync(Survey survey, CancellationToken cancellation)
    {
        var decisions = await db.TierDecisions
            .AsNoTracking()
            .Where(decision => decision.SurveyId == survey.Id && decision.AgencyId == survey.AgencyId)
            .ToListAsync(cancellation);

        return [.. decisions
            .GroupBy(decision => (decision.Rol, decision.Klantwaarde))
            .OrderBy(about => about.Key.Rol, StringComparer.Ordinal)
            .ThenBy(about => about.Key.Klantwaarde, StringComparer.Ordinal)
            .Select(about => about.MaxBy(decision => decision.Number)!.ToShift())];
    }

    /// <summary>What is known of each client organisation; many are alike, and share what is known.</summary>
    private async Task<Dictionary<Guid, Frame>> FramesAsync(Survey survey, CancellationToken cancellation)
    {
        var (organisation, agency) = (survey.OrganisationId.Value, survey.AgencyId.Value);
        var rows = db.Database.SqlQuery<FrameRow>($"""
            SELECT "Id", "Frame" FROM "Accounts" WHERE "OrganisationId" = {organisation} AND "AgencyId" = {agency}
            """);

        var (frames, known) = (new Dictionary<Guid, Frame>(), new Dictionary<string, Frame>());
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (!known.TryGetValue(row.Frame, out var frame))
                known[row.Frame] = frame = JsonSerializer.Deserialize<Frame>(row.Frame, Documents.Format)!;
            frames[row.Id] = frame;
        }

        return frames;
    }

    /// <summary>Who has a link, by invitation.</summary>
    private async Task<Dictionary<Guid, Person>> InvitedAsync(Wave wave, CancellationToken cancellation)
    {
        var people =
            from invitation in db.Invitations.AsNoTracking()
            where invitation.WaveId == wave.Id && invitation.AgencyId == wave.AgencyId && invitation.OpenedAt != null
            join contact in db.Contacts on invitation.ContactId equals contact.Id
            select new { invitation.Id, Contact = contact.Id, Account = contact.AccountId, contact.Rol };

        var byInvitation = new Dictionary<Guid, Person>();
        await foreach (var person in people.AsAsyncEnumerable().WithCancellation(cancellation))
            byInvitation.Add(person.Id.Value, new(person.Contact.Value, person.Account.Value, person.Rol));

        return byInvitation;
    }

    private async Task<List<(ResponseId Id, Observation Observation)>> AnsweredAsync(
        Wave wave,
        Domain.Surveys.Questionnaire questionnaire,
        Dictionary<Guid, Person> invited,
        Dictionary<Guid, Frame> frames,
        CancellationToken cancellation)
    {
        var (waveId, agency) = (wave.Id.Value, wave.AgencyId.Value);
        var rows = db.Database.SqlQuery<AnswerRow>($"""
            SELECT "Id", "InvitationId", "Answers" FROM "Responses"
            WHERE "WaveId" = {waveId} AND "AgencyId" = {agency} AND "SubmittedAt" IS NOT NULL
            """);

        var parser = new ObservationParser(questionnaire);
        var answered = new List<(ResponseId, Observation)>();
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
            if (invited.TryGetValue(row.InvitationId, out var person)
                && parser.Parse(row.Answers, person.Account, person.Contact, frames.GetValueOrDefault(person.Account, Frame.None)) is { } observation)
                answered.Add((new(row.Id), observation));

        return answered;
    }

    private static IEnumerable<InvitedGroup> GroupsOf(IEnumerable<Person> invited, Dictionary<Guid, Frame> frames, HashSet<Guid> answered) =>
        from person in invited
        group person by (person.Account, person.Rol) into alike
        let frame = frames.GetValueOrDefault(alike.Key.Account, Frame.None)
        select new InvitedGroup(alike.Key.Account, alike.Key.Rol, frame.Categories, alike.Count(), alike.Count(person => answered.Contains(person.Contact)));

    private readonly record struct Person(Guid Contact, Guid Account, string? Rol);

    private sealed record FrameRow(Guid Id, string Frame);

    /// <summary>A column of text is bytes to a driver: UTF-8, as the parser reads it.</summary>
    private sealed record AnswerRow(Guid Id, Guid InvitationId, byte[] Answers);
}
