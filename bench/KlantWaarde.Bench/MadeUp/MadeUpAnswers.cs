using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Statistics;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Bench.MadeUp;

/// <summary>Answers with the shape of real ones: contentment that hangs together, some klantwaarden that fail, questions left open.</summary>
internal sealed class MadeUpAnswers(Questionnaire questionnaire, SplitMix64 random)
{
    private static readonly string[] Rollen = ["leverancier", "partner", "adviseur", Answers.OtherRol];
    private static readonly int[] RolShares = [50, 35, 13, 2];

    /// <summary>Out of a hundred: how many of the answers "as expected" and "better" follow those below.</summary>
    private const int UpToMet = 75;
    private const int UpToBetter = 95;

    public Answers Next()
    {
        var rol = Rollen[random.Draw(RolShares)];
        var lean = random.NextInt(31) - 15;

        return new()
        {
            Rol = rol,
            Cards = Cards(rol, lean),
            Picks = [.. random.Shuffled(questionnaire.Klantwaarden).Take(random.Draw(5, 10, 20, 65)).Select(klantwaarde => klantwaarde.Code)],
            Surprise = (Surprise?)random.MaybeNot(8, random.Draw(50, 30, 20)),
            Thought = (Prestatieniveau?)random.MaybeNot(8, random.Draw(15, 45, 30, 10)),
            Burden = Burdens(lean),
            Heaviest = random.Chance(85) ? questionnaire.Investeringen[random.NextInt(questionnaire.Investeringen.Count)].Code : null,
            Satisfaction = random.MaybeNot(5, Mark(1, 10, lean)),
            Worth = random.MaybeNot(8, Mark(-2, 2, lean)),
            Recommend = random.MaybeNot(5, Mark(0, 10, lean)),
            Stay = random.MaybeNot(10, Mark(1, 5, lean)),
            Grant = random.MaybeNot(15, Mark(1, 5, lean)),
            Open = random.Chance(20) ? "Het contact is prettig, maar we horen te vaak pas achteraf dat er iets is verschoven." : null,
        };
    }

    private Dictionary<string, CardAnswer> Cards(string rol, int lean)
    {
        var cards = new Dictionary<string, CardAnswer>();
        foreach (var (place, klantwaarde) in questionnaire.Klantwaarden.Index())
            if (random.Chance(97))
                cards[klantwaarde.Code] = new(Stated(klantwaarde, rol), Experience(place, lean));
        return cards;
    }

    /// <summary>Six in ten say what the library says.</summary>
    private StatedAnswer? Stated(KlantwaardeDefinition klantwaarde, string rol) => random.Draw(3, 5, 60, 32) switch
    {
        0 => null,
        1 => StatedAnswer.DontKnow,
        2 when klantwaarde.Niveaus.TryGetValue(rol, out var niveau) => (StatedAnswer)niveau,
        _ => (StatedAnswer)random.Draw(35, 35, 20, 10),
    };

    /// <summary>The later in the questionnaire, the more fail: from 5 to 43 of a hundred are below expectation.</summary>
    private ExperienceAnswer? Experience(int place, int lean)
    {
        if (random.Chance(15)) return random.Chance(80) ? ExperienceAnswer.NoExperience : null;

        var below = 5 + 2 * place;
        return (random.NextInt(100) + lean) switch
        {
            var roll when roll < below / 4 => ExperienceAnswer.MuchWorse,
            var roll when roll < below => ExperienceAnswer.Worse,
            < UpToMet => ExperienceAnswer.AsExpected,
            < UpToBetter => ExperienceAnswer.Better,
            _ => ExperienceAnswer.MuchBetter,
        };
    }

    private Dictionary<string, int> Burdens(int lean)
    {
        var burdens = new Dictionary<string, int>();
        foreach (var investering in questionnaire.Investeringen)
            if (random.Chance(94))
                burdens[investering.Code] = Mark(-2, 2, lean);
        return burdens;
    }

    /// <summary>From <paramref name="lowest"/> to <paramref name="highest"/>, around two thirds of the way.</summary>
    private int Mark(int lowest, int highest, int lean)
    {
        var roll = 30 + (random.NextInt(70) + random.NextInt(70)) / 2 + lean;
        return Math.Clamp(lowest + roll * (highest - lowest + 1) / 100, lowest, highest);
    }
}

internal static class Chances
{
    extension(SplitMix64 random)
    {
        public bool Chance(int outOfHundred) => random.NextInt(100) < outOfHundred;

        /// <summary>The place of one of <paramref name="shares"/>, which are out of a hundred together.</summary>
        public int Draw(params ReadOnlySpan<int> shares)
        {
            var (left, place) = (random.NextInt(100), 0);
            while ((left -= shares[place]) >= 0) place++;
            return place;
        }

        /// <summary><paramref name="answer"/>, or null for so many out of a hundred.</summary>
        public int? MaybeNot(int outOfHundred, int answer) => random.Chance(outOfHundred) ? null : answer;
    }
}
