namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>One answer of each client organisation, where a test cannot weigh several. Source: method 2h.</summary>
public static class OneVoice
{
    /// <summary>The mean of <paramref name="codes"/>, rounded to the nearest code; halves go towards 0.</summary>
    /// <param name="codes">Of the respondents of one organisation, in any order; at least one.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static int CodeOf(params IEnumerable<int> codes)
    {
        var said = codes.Aggregate(new Said(), (all, code) => all.With(code));
        return said.Answers > 0 ? said.Code : throw new ArgumentException("An organisation that said nothing has no code.", nameof(codes));
    }

    /// <summary>The code of each organisation that answered.</summary>
    public static IReadOnlyDictionary<Guid, int> Codes(IEnumerable<(Guid Organisation, int Code)> answers)
    {
        Dictionary<Guid, Said> said = [];
        foreach (var (organisation, code) in answers)
            said[organisation] = said.GetValueOrDefault(organisation).With(code);

        return said.ToDictionary(one => one.Key, one => one.Value.Code);
    }

    private readonly record struct Said(int Answers, int Sum)
    {
        /// <summary>The whole part of |mean| + ½, less so little that a half stays where it is.</summary>
        public int Code => Math.Sign(Sum) * ((2 * Math.Abs(Sum) + Answers - 1) / (2 * Answers));

        public Said With(int code) => new(Answers + 1, Sum + code);
    }
}
