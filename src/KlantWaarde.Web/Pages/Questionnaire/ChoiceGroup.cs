using System.Globalization;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Web.Pages.Questionnaire;

/// <summary>One answer to choose.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Label">What is read.</param>
/// <param name="Hint">A line below it, or null.</param>
/// <param name="Apart">No point on the scale: "weet niet".</param>
public sealed record Choice(string Value, string Label, string? Hint = null, bool Apart = false);

/// <summary>How a group of choices is laid out.</summary>
public enum ChoiceLook
{
    /// <summary>A bordered row for each.</summary>
    Rows,

    /// <summary>Five boxes beside each other; a list where they do not fit.</summary>
    Steps,

    /// <summary>The same for longer words, which stay a list on a phone.</summary>
    Words,

    /// <summary>Ten or eleven small boxes.</summary>
    Marks,
}

/// <summary>A closed question as the partial _Choices shows it.</summary>
/// <param name="Page">Knows what is chosen and what is wrong.</param>
/// <param name="Field">The name in the form.</param>
/// <param name="Legend">The question.</param>
/// <param name="Choices">In order.</param>
public sealed record ChoiceGroup(RespondentPage Page, string Field, string Legend, IReadOnlyList<Choice> Choices)
{
    /// <summary>What the question is about, for who hears it without seeing the card around it.</summary>
    public string? About { get; init; }

    public string? Hint { get; init; }

    /// <summary>The rank of the question as a heading: 1, 2 or 3.</summary>
    public int Level { get; init; } = 2;

    public ChoiceLook Look { get; init; }

    /// <summary>More than one may be chosen.</summary>
    public bool Many { get; init; }

    public string Id => Page.IdOf(Field);

    public string Css => Look switch
    {
        ChoiceLook.Steps => "ask steps",
        ChoiceLook.Words => "ask words",
        ChoiceLook.Marks => "ask marks",
        _ => "ask",
    };

    /// <summary>The choices of <paramref name="codes"/>, with the texts under <paramref name="texts"/>; "{texts}.Question" is the question.</summary>
    public static ChoiceGroup Of<TAnswer>(RespondentPage page, string field, string texts, CodeList<TAnswer> codes, TAnswer? apart = null)
        where TAnswer : struct, Enum => new(page, field, page.Visit.Say($"{texts}.Question"),
        [
            .. from entry in codes.All
               let key = $"{texts}.{entry.Answer}"
               select new Choice(entry.Code, page.Visit.Say(key), HintOf(page, key), apart is { } other && other.Equals(entry.Answer)),
        ]);

    /// <summary>Five numbers, each with a text of its own.</summary>
    public static ChoiceGroup Of(RespondentPage page, Scale scale, string texts) =>
        new(page, scale.Field, page.Visit.Say($"{texts}.Question"), Labelled(page, scale, texts)) { Look = ChoiceLook.Words };

    /// <summary>Numbers that speak for themselves, with a hint for the ends.</summary>
    public static ChoiceGroup Marks(RespondentPage page, Scale scale, string texts) =>
        new(page, scale.Field, page.Visit.Say($"{texts}.Question"), [.. scale.Steps.Select(Invariant).Select(step => new Choice(step, step))])
        {
            Look = ChoiceLook.Marks,
            Hint = $"{scale.Lowest} = {page.Texts.Step(texts, scale.Lowest)}, {scale.Highest} = {page.Texts.Step(texts, scale.Highest)}",
        };

    internal static IReadOnlyList<Choice> Labelled(RespondentPage page, Scale scale, string texts) =>
        [.. scale.Steps.Select(Invariant).Select(step => new Choice(step, page.Visit.Say($"{texts}.{step}")))];

    private static string? HintOf(RespondentPage page, string key) =>
        page.Texts.Find($"{key}.Hint") is null ? null : page.Visit.Say($"{key}.Hint");

    private static string Invariant(int step) => step.ToString(CultureInfo.InvariantCulture);
}
