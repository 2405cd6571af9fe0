namespace KlantWaarde.Domain.Agencies;

/// <summary>What is known of a klant before anybody asks: a category for each frame variable. Source: method 2h.</summary>
public sealed record Frame
{
    public const int MaxVariables = 8;
    public const int NameMaxLength = 40;
    public const int CategoryMaxLength = 40;

    public const string Size = "Grootte";
    public const string Sector = "Branche";
    public const string Region = "Regio";
    public const string ClientSince = "Klant sinds";
    public const string AccountManager = "Accountmanager";

    private static readonly string[] Order = [Size, Sector, Region, ClientSince, AccountManager];
    private static readonly Comparer<string> InOrder = Comparer<string>.Create(Compare);

    public static Frame None { get; } = new();

    /// <summary>By name of the variable: those of the contact list first, in its order, then by name.</summary>
    public IReadOnlyDictionary<string, string> Categories
    {
        get;
        init => field = Checked(value);
    } = new SortedDictionary<string, string>(InOrder);

    public static Frame Of(params ReadOnlySpan<(string Variable, string Category)> known)
    {
        var categories = new Dictionary<string, string>();
        foreach (var (variable, category) in known)
            if (!string.IsNullOrWhiteSpace(category))
                categories[variable] = category;

        return categories.Count is 0 ? None : new() { Categories = categories };
    }

    /// <summary>This frame with what a newer one knows; what the newer one does not say stays.</summary>
    public Frame With(Frame newer)
    {
        var categories = new Dictionary<string, string>(Categories);
        foreach (var (variable, category) in newer.Categories)
            categories[variable] = category;

        return new() { Categories = categories };
    }

    public bool Equals(Frame? other) => other is not null && Categories.SequenceEqual(other.Categories);

    public override int GetHashCode() => Categories.Aggregate(0, (hash, one) => HashCode.Combine(hash, one.Key, one.Value));

    /// <summary>"groot, Oost, Sanne Kuipers".</summary>
    public override string ToString() => string.Join(", ", Categories.Values);

    private static SortedDictionary<string, string> Checked(IReadOnlyDictionary<string, string> categories)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(categories.Count, MaxVariables);
        var known = new SortedDictionary<string, string>(InOrder);

        foreach (var (variable, category) in categories)
            known[Text.Required(variable, NameMaxLength)] = Text.Required(category, CategoryMaxLength);
        return known;
    }

    private static int Compare(string left, string right) =>
        (PlaceOf(left), PlaceOf(right)) is var (first, second) && first != second
            ? first.CompareTo(second)
            : string.CompareOrdinal(left, right);

    private static int PlaceOf(string variable) => Array.IndexOf(Order, variable) is >= 0 and var place ? place : Order.Length;
}
