using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Agencies;

/// <summary>A file of contacts between upload and acceptance: nothing of it counts until somebody has seen the preview.</summary>
public sealed class ContactUpload : IOwned
{
    public const int FileNameMaxLength = 200;

    public ContactUpload(AgencyId agencyId, SurveyId surveyId, string fileName, byte[] content, DateTimeOffset uploadedAt)
    {
        AgencyId = agencyId;
        SurveyId = surveyId;
        FileName = fileName.Length > FileNameMaxLength ? fileName[^FileNameMaxLength..] : fileName;
        Content = content;
        UploadedAt = uploadedAt;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public AgencyId AgencyId { get; private init; }

    public SurveyId SurveyId { get; private init; }

    public string FileName { get; private init; }

    public byte[] Content { get; private init; }

    public DateTimeOffset UploadedAt { get; private init; }
}
