namespace KlantWaarde.Domain.Surveys;

/// <summary>y₂: how loyal a klant says to be, from 0 to 10. Source: method 1.2.</summary>
public static class LoyaltyIndex
{
    private const int LeastAnswers = 2;

    /// <param name="recommend">From 0 to 10, or null.</param>
    /// <param name="stay">From 1 to 5, or null.</param>
    /// <param name="grant">From 1 to 5, or null.</param>
    /// <returns>The mean of what was answered, each from 0 to 10; null when fewer than two of the three were.</returns>
    public static double? Of(int? recommend, int? stay, int? grant)
    {
        var (sum, answers) = (0.0, 0);

        Add(recommend);
        Add(OutOfTen(stay));
        Add(OutOfTen(grant));
        return answers >= LeastAnswers ? sum / answers : null;

        void Add(double? part)
        {
            sum += part ?? 0;
            answers += part is null ? 0 : 1;
        }
    }

    /// <summary>A step from 1 to 5 as a mark from 0 to 10.</summary>
    private static double? OutOfTen(int? step) => 2.5 * (step - 1);
}
