namespace KlantWaarde.Domain.Surveys;

/// <summary>What is wrong with an answer.</summary>
public enum AnswerFaultKind
{
    /// <summary>Not one of the answers of the question, or two where one is asked.</summary>
    NotAChoice,

    /// <summary>More than <see cref="Answers.MaxPicks"/> picks.</summary>
    TooMany,

    /// <summary>More than <see cref="Answers.OpenMaxLength"/> characters.</summary>
    TooLong,

    /// <summary>The one question that cannot stay open.</summary>
    RolMissing,

    /// <summary>Sent without one card.</summary>
    NothingAnswered,

    /// <summary>Others kept saving the same answers at the same moment.</summary>
    OtherWindow,
}

/// <param name="Field">By <see cref="AnswerFields"/>; empty when it is about the page as a whole.</param>
/// <param name="Kind">What the page has words for.</param>
/// <param name="Actual">How many there were, where there may be only so many.</param>
public sealed record AnswerFault(string Field, AnswerFaultKind Kind, int Actual = 0);
