namespace KlantWaarde.Domain.Surveys;

/// <summary>The answers of a closed question in the order in which they are offered, each with the code that a form posts.</summary>
public sealed class CodeList<TAnswer>(params IReadOnlyList<(string Code, TAnswer Answer)> all) where TAnswer : struct, Enum
{
    public IReadOnlyList<(string Code, TAnswer Answer)> All { get; } = all;

    /// <returns>Null when <paramref name="code"/> is none of them.</returns>
    public TAnswer? Find(string code)
    {
        foreach (var (known, answer) in All)
        {
            if (known == code)
                return answer;
        }

        return null;
    }

    /// <exception cref="InvalidOperationException"><paramref name="answer"/> is not on the list.</exception>
    public string CodeOf(TAnswer answer) =>
        All.First(entry => EqualityComparer<TAnswer>.Default.Equals(entry.Answer, answer)).Code;
}

/// <summary>The closed questions. A code is part of a form that may be open in a browser, so it never changes its meaning.</summary>
public static class AnswerCodes
{
    public static CodeList<StatedAnswer> Stated { get; } = new(
        ("basis", StatedAnswer.Basis),
        ("onderscheidend", StatedAnswer.Onderscheidend),
        ("binding", StatedAnswer.Binding),
        ("niet-van-belang", StatedAnswer.NietVanBelang),
        ("weet-niet", StatedAnswer.DontKnow));

    public static CodeList<ExperienceAnswer> Experience { get; } = new(
        ("veel-slechter", ExperienceAnswer.MuchWorse),
        ("slechter", ExperienceAnswer.Worse),
        ("zoals-verwacht", ExperienceAnswer.AsExpected),
        ("beter", ExperienceAnswer.Better),
        ("veel-beter", ExperienceAnswer.MuchBetter),
        ("geen-ervaring", ExperienceAnswer.NoExperience));

    public static CodeList<Surprise> Surprise { get; } = new(
        ("nee", Surveys.Surprise.No),
        ("niet-bijzonder", Surveys.Surprise.NothingSpecial),
        ("verteld", Surveys.Surprise.TalkedAbout));

    public static CodeList<Model.Prestatieniveau> Thought { get; } = new(
        ("geregeld", Model.Prestatieniveau.OnderOke),
        ("oke", Model.Prestatieniveau.Oke),
        ("prima", Model.Prestatieniveau.Prima),
        ("top", Model.Prestatieniveau.Top));

    public static CodeList<Consent> Consent { get; } = new(
        ("anoniem", Surveys.Consent.Anonymous),
        ("citaten", Surveys.Consent.Quotes),
        ("bespreken", Surveys.Consent.Discuss));
}
