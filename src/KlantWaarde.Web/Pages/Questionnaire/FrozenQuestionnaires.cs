using System.Collections.Concurrent;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>Keeps the questionnaires that are being answered at hand: a version never changes, so it is read once.</summary>
public sealed class FrozenQuestionnaires
{
    private const int Most = 200;

    private readonly ConcurrentDictionary<QuestionnaireId, FrozenQuestionnaire> _known = new();

    /// <param name="id">A version that an invitation of the current agency led to.</param>
    /// <param name="db">Where it is read the first time.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async ValueTask<FrozenQuestionnaire> GetAsync(QuestionnaireId id, KlantWaardeDbContext db, CancellationToken cancellation)
    {
        if (_known.TryGetValue(id, out var known))
            return known;

        var document = await db.Questionnaires.AsNoTracking()
            .Where(version => version.Id == id)
            .Select(version => version.Document)
            .SingleAsync(cancellation);

        if (_known.Count >= Most)
            _known.Clear();

        return _known.GetOrAdd(id, new FrozenQuestionnaire(id, document));
    }
}

/// <summary>A version of a questionnaire.</summary>
public sealed record FrozenQuestionnaire(QuestionnaireId Id, Domain.Surveys.Questionnaire Document);
