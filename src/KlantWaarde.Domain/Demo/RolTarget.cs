using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Domain.Demo;

/// <summary>What the respondents of one rol answer together; who of them says what is dealt out by <see cref="AnswerDealer"/>.</summary>
/// <remarks>Whoever is in no count of a question left it open, did not know or has no experience.</remarks>
/// <param name="Rol">The code of the rol.</param>
/// <param name="Respondents">How many there are.</param>
/// <param name="Klantwaarden">In the order of the survey.</param>
/// <param name="Investeringen">In the order of the survey.</param>
/// <param name="Surprise">No, nothing special, talked about.</param>
/// <param name="Thought">From "should have been arranged" to "I talk about it".</param>
/// <param name="Satisfaction">The marks 1 to 10.</param>
/// <param name="Worth">From −2 to +2.</param>
/// <param name="Recommend">From 0 to 10.</param>
/// <param name="Stay">From 1 to 5.</param>
/// <param name="Grant">From 1 to 5.</param>
/// <param name="Complaints">Open answers of the least happy, the unhappiest first.</param>
/// <param name="Compliments">Open answers of the happiest, the happiest first.</param>
internal sealed record RolTarget(
    string Rol,
    int Respondents,
    IReadOnlyList<KlantwaardeTarget> Klantwaarden,
    IReadOnlyList<InvesteringTarget> Investeringen,
    int[] Surprise,
    int[] Thought,
    int[] Satisfaction,
    int[] Worth,
    int[] Recommend,
    int[] Stay,
    int[] Grant,
    IReadOnlyList<Quote> Complaints,
    IReadOnlyList<Quote> Compliments);

/// <param name="Code">Of the klantwaarde.</param>
/// <param name="Stated">How many call it basis, onderscheidend, binding, niet van belang.</param>
/// <param name="Experience">How many find it below, as and above expectation.</param>
/// <param name="Picks">How many say that it decides.</param>
internal sealed record KlantwaardeTarget(
    string Code,
    (int Basis, int Onderscheidend, int Binding, int NietVanBelang) Stated,
    Steps Experience,
    int Picks);

/// <param name="Code">Of the investering.</param>
/// <param name="Burden">How many find it too heavy, in proportion, light.</param>
/// <param name="Heaviest">For how many it weighs most.</param>
internal sealed record InvesteringTarget(string Code, Steps Burden, int Heaviest);

/// <summary>How many are below, as and above expectation.</summary>
internal readonly record struct Steps(int Below, int Met, int Above)
{
    /// <summary>By step from −2 to +2: of those below and of those above a quarter is so by much.</summary>
    public int[] OutOfFive => [Below / 4, Below - (Below / 4), Met, Above - (Above / 4), Above / 4];
}

/// <summary>An open answer and what may be done with it.</summary>
internal sealed record Quote(string Text, Consent Consent);
