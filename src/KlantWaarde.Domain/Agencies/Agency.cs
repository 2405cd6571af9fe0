using KlantWaarde.Domain.Ids;

namespace KlantWaarde.Domain.Agencies;

/// <summary>A bureau that does research for its customers: the tenant. Everything below it carries its id.</summary>
public sealed class Agency
{
    public const int NameMaxLength = 80;

    public Agency(string name) => Name = name;

    public AgencyId Id { get; private init; } = AgencyId.New();

    /// <summary>As it signs its mails and reports; never blank, at most <see cref="NameMaxLength"/> characters.</summary>
    public string Name
    {
        get;
        private set => field = Text.Required(value, NameMaxLength);
    }
}
