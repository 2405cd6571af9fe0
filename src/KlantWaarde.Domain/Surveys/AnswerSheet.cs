namespace KlantWaarde.Domain.Surveys;

/// <summary>The questions of one page: it reads what was posted and writes what was saved.</summary>
/// <param name="part">The part that it belongs to.</param>
/// <param name="number">1 for the first page of its part.</param>
public abstract class AnswerSheet(Part part, int number = 1)
{
    public Part Part { get; } = part;

    public int Number { get; } = number;

    /// <summary>The questions that count as open as long as they have no answer, by field, in the order of the page.</summary>
    public abstract IReadOnlyList<string> Asked { get; }

    /// <returns>
    /// What the page changes in a document: its own answers and no others, and of those only what was on the form.
    /// Not to be used when <paramref name="posted"/> has faults.
    /// </returns>
    public abstract Func<Answers, Answers> Read(PostedFields posted);

    /// <summary>The answers of this page as the form has them; a question without an answer is not among them.</summary>
    public abstract IEnumerable<(string Field, string Value)> Write(Answers answers);

    /// <summary>The questions of this page that have no answer yet.</summary>
    public IReadOnlyList<string> OpenIn(Answers answers)
    {
        var answered = Write(answers).Select(entry => entry.Field).ToHashSet(StringComparer.Ordinal);
        return [.. Asked.Where(field => !answered.Contains(field))];
    }

    public bool IsDone(Answers answers) => OpenIn(answers) is [];

    /// <summary>The field, when it has an answer.</summary>
    private protected static IEnumerable<(string Field, string Value)> Field(string name, string? value) =>
        value is null ? [] : [(name, value)];

    private protected static IEnumerable<(string Field, string Value)> Field(string name, int? value) =>
        Field(name, value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
