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

    /// <summary>Sent without a rol or without one card.</summary>
    NotEnough,

    /// <summary>Others kept saving the same answers at the same moment.</summary>
    Busy,
}

/// <param name="Field">By <see cref="AnswerFields"/>.</param>
/// <param name="Kind">What the page has words for.</param>
public sealed record AnswerFault(string Field, AnswerFaultKind Kind);
