using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Statistics;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Domain.Demo;

/// <summary>Makes the answers of each respondent of a rol out of what they answer together.</summary>
internal sealed class AnswerDealer
{
    private readonly RolTarget _target;
    private readonly SplitMix64 _random;
    private readonly Lean _lean;
    private readonly Dictionary<string, CardAnswer>[] _cards;

    private AnswerDealer(RolTarget target, SplitMix64 random)
    {
        _target = target;
        _random = random;
        _lean = new(target.Respondents, random);
        _cards = [.. Enumerable.Range(0, target.Respondents).Select(_ => new Dictionary<string, CardAnswer>())];
    }

    /// <summary>One document for each respondent; the same random numbers deal the same answers.</summary>
    public static Answers[] Deal(RolTarget target, SplitMix64 random) => new AnswerDealer(target, random).Deal();

    private Answers[] Deal()
    {
        foreach (var klantwaarde in _target.Klantwaarden)
            DealCards(klantwaarde);

        var picks = _lean.DealTokens([.. _target.Klantwaarden.Select(klantwaarde => klantwaarde.Picks)]);
        var surprise = Scale(_target.Surprise);
        var thought = Scale(_target.Thought);
        var burden = _target.Investeringen.Select(investering => Scale(investering.Burden.OutOfFive)).ToArray();
        var heaviest = _lean.DealByChance([.. _target.Investeringen.Select(investering => investering.Heaviest)]);
        var satisfaction = Scale(_target.Satisfaction);
        var worth = Scale(_target.Worth);
        var recommend = Scale(_target.Recommend);
        var stay = Scale(_target.Stay);
        var grant = Scale(_target.Grant);
        var consent = _lean.DealByChance(ConsentCounts);
        var quotes = Quotes();

        return [.. Enumerable.Range(0, _target.Respondents).Select(respondent => new Answers
        {
            Rol = _target.Rol,
            Cards = _cards[respondent],
            Picks = [.. picks[respondent].Select(option => _target.Klantwaarden[option].Code)],
            Surprise = (Surprise?)surprise[respondent],
            SurprisedBy = surprise[respondent] > (int)Surprise.No ? SurprisedBy(_cards[respondent]) : null,
            Thought = (Prestatieniveau?)thought[respondent],
            Burden = BurdenOf(respondent, burden),
            Heaviest = heaviest[respondent] is { } option ? _target.Investeringen[option].Code : null,
            Satisfaction = 1 + satisfaction[respondent],
            Worth = worth[respondent] - 2,
            Recommend = recommend[respondent],
            Stay = 1 + stay[respondent],
            Grant = 1 + grant[respondent],
            Open = quotes.GetValueOrDefault(respondent)?.Text,
            Consent = quotes.GetValueOrDefault(respondent)?.Consent ?? (Consent)consent[respondent].GetValueOrDefault(),
        })];
    }

    private void DealCards(KlantwaardeTarget klantwaarde)
    {
        var (basis, onderscheidend, binding, nietVanBelang) = klantwaarde.Stated;
        var stated = _lean.DealByChance([basis, onderscheidend, binding, nietVanBelang]);
        var blur = basis * 2 > _target.Respondents ? BlurOfBasis : BlurOfOthers;
        var experience = _lean.Deal(klantwaarde.Experience.OutOfFive, blur);

        for (var respondent = 0; respondent < _target.Respondents; respondent++)
            _cards[respondent][klantwaarde.Code] = new(
                (StatedAnswer?)stated[respondent] ?? StatedAnswer.DontKnow,
                (ExperienceAnswer?)(experience[respondent] - 2) ?? ExperienceAnswer.NoExperience);
    }

    private int?[] Scale(int[] counts) => _lean.Deal(counts, BlurOfOutcomes);

    /// <summary>Half anonymous, a third quoted, a sixth to be discussed.</summary>
    private int[] ConsentCounts =>
        [_target.Respondents - (_target.Respondents / 3) - (_target.Respondents / 6), _target.Respondents / 3, _target.Respondents / 6];

    /// <summary>What goes wrong, goes wrong for the same few: chance moves nobody further than a sixth of the group.</summary>
    private int BlurOfBasis => _target.Respondents / 6;

    /// <summary>What somebody values is taste as much as contentment.</summary>
    private int BlurOfOthers => _target.Respondents;

    private int BlurOfOutcomes => _target.Respondents / 2;

    /// <summary>One of what went better than expected, if anything did.</summary>
    private string? SurprisedBy(Dictionary<string, CardAnswer> cards)
    {
        string[] better =
        [
            .. _target.Klantwaarden.Select(klantwaarde => klantwaarde.Code)
                .Where(code => cards[code].Experience is ExperienceAnswer.Better or ExperienceAnswer.MuchBetter),
        ];

        return better is [] ? null : better[_random.NextInt(better.Length)];
    }

    private Dictionary<string, int> BurdenOf(int respondent, int?[][] burden) => _target.Investeringen
        .Zip(burden, (investering, steps) => (investering.Code, Step: steps[respondent]))
        .Where(entry => entry.Step is not null)
        .ToDictionary(entry => entry.Code, entry => entry.Step!.Value - 2);

    private Dictionary<int, Quote> Quotes()
    {
        var order = _lean.LeastContentFirst;

        return _target.Complaints.Index().Select(complaint => (Respondent: order[complaint.Index], Quote: complaint.Item))
            .Concat(_target.Compliments.Index().Select(praise => (Respondent: order[^(1 + praise.Index)], Quote: praise.Item)))
            .ToDictionary(entry => entry.Respondent, entry => entry.Quote);
    }
}
