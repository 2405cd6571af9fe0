using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Model.Comparison;

namespace KlantWaarde.Domain.Tests.Model.Comparison;

/// <summary>Method 2h: what is left open, and what is answered too fast.</summary>
public sealed class AnswerQualityTests
{
    [Theory]
    [InlineData(6, 10, false)]
    [InlineData(5, 10, true)]
    [InlineData(3, 5, false)]
    [InlineData(59, 100, true)]
    [InlineData(60, 100, false)]
    [InlineData(0, 1, true)]
    [InlineData(0, 0, false)]
    public void A_klantwaarde_is_often_missing_from_more_than_two_in_five(int answered, int asked, bool expected) =>
        Assert.Equal(expected, AnswerQuality.IsOftenMissing(answered, asked));

    [Theory]
    [InlineData(7.9, true, 0, 0, 0, 0)]
    [InlineData(8, false, 0, 0, 0, 0)]
    [InlineData(3.9, true, 2, 2)]
    [InlineData(0.1, false, 0, 0, 0, 1)]
    [InlineData(0.1, false, 0)]
    [InlineData(0.1, false)]
    public void Who_takes_less_than_two_seconds_for_a_card_and_always_says_the_same_is_too_fast(
        double seconds, bool expected, params int[] codes) =>
        Assert.Equal(expected, AnswerQuality.IsTooFast(seconds, codes));

    [Fact]
    public void What_is_often_missing_is_named_without_numbers()
    {
        Assert.Null(AnswerQuality.MissingRemark([]));
        Assert.Equal("Meer dan 40\u00A0% van de klanten beoordeelde Snel niet.", AnswerQuality.MissingRemark(["Snel"]));
        Assert.Equal(
            "Meer dan 40\u00A0% van de klanten beoordeelde Snel en Trouw niet.", AnswerQuality.MissingRemark(["Snel", "Trouw"]));
    }

    [Theory]
    [InlineData(1, 8, "1 van de 8 klanten deed minder dan 2 seconden over een kaart en gaf steeds hetzelfde antwoord; dat telt gewoon mee.")]
    [InlineData(3, 24,
        "3 van de 24 klanten (13\u00A0%) deden minder dan 2 seconden over een kaart en gaven steeds hetzelfde antwoord; dat telt gewoon mee.")]
    [InlineData(5, 5, "(Bijna) iedereen deed minder dan 2 seconden over een kaart en gaf steeds hetzelfde antwoord; dat telt gewoon mee.")]
    [InlineData(0, 24, null)]
    [InlineData(4, 4, null)]
    public void Who_was_too_fast_is_reported(int fast, int respondents, string? sentence) =>
        Assert.Equal(sentence, AnswerQuality.SpeedRemark(fast, respondents, ModelSettings.Standaard));
}
