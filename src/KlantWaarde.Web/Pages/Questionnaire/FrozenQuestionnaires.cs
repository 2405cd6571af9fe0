using System.Collections.Concurrent;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;
using KlantWaarde.Web.Data;
using KlantWaarde.Web.Texts;
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

/// <summary>A version of a questionnaire and its texts.</summary>
public sealed class FrozenQuestionnaire(QuestionnaireId id, Domain.Surveys.Questionnaire document)
{
    private readonly RespondentTexts _dutch = new(document.Dutch, document.Organisation, document.Agency);
    private readonly RespondentTexts _english = new(Voice.English, document.Organisation, document.Agency);

    public QuestionnaireId Id { get; } = id;

    public Domain.Surveys.Questionnaire Document { get; } = document;

    public RespondentTexts TextsIn(Voice voice) => voice is Voice.English ? _english : _dutch;
}
