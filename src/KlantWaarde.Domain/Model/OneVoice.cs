namespace KlantWaarde.Domain.Model;

/// <summary>What the respondents of one client organisation say together, where a test asks for one answer of each. Source: method 2h.</summary>
public static class OneVoice
{
    /// <summary>Their mean code, rounded to the nearest; halves towards 0.</summary>
    /// <param name="sum">Of their codes.</param>
    /// <param name="answers">How many they are, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no answers.</exception>
    public static int CodeOf(int sum, int answers)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(answers);
        return Math.Sign(sum) * ((2 * Math.Abs(sum) + answers - 1) / (2 * answers));
    }
}
