using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Domain.Tests.Surveys;

public sealed class QuestionnaireFlowTests
{
    private static readonly InvitationId Kim = new(new("0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b"));

    private static QuestionnaireFlow Flow { get; } = new(Questionnaires.With(klantwaarden: 16), Kim);

    [Theory]
    [InlineData(3, new[] { 3 })]
    [InlineData(4, new[] { 4 })]
    [InlineData(5, new[] { 2, 3 })]
    [InlineData(9, new[] { 3, 3, 3 })]
    [InlineData(16, new[] { 4, 4, 4, 4 })]
    [InlineData(21, new[] { 3, 4, 3, 4, 3, 4 })]
    public void The_cards_are_divided_evenly_with_at_most_four_on_a_page(int klantwaarden, int[] expected) =>
        Assert.Equal(expected, CardOrder.PagesFor(Kim, Questionnaires.With(klantwaarden).Klantwaarden).Select(page => page.Count));

    [Fact]
    public void Every_klantwaarde_is_on_one_card()
    {
        var all = Questionnaires.With(21).Klantwaarden;

        var cards = CardOrder.PagesFor(Kim, all).SelectMany(page => page);

        Assert.Equal(all.Select(card => card.Code).Order(), cards.Select(card => card.Code).Order());
    }

    /// <summary>Computed apart from this code, in Python, from the documented steps.</summary>
    [Fact]
    public void An_invitation_keeps_its_order_on_every_machine()
    {
        var order = CardOrder.PagesFor(Kim, Questionnaires.With(6).Klantwaarden).SelectMany(page => page).Select(card => card.Code);

        Assert.Equal(["kloppende-facturen", "op-tijd", "veilig", "zorgvuldig", "betrouwbaar", "heldere-prijs"], order);
    }

    [Fact]
    public void Each_klantwaarde_is_first_about_as_often()
    {
        var klantwaarden = Questionnaires.With(4).Klantwaarden;

        // Invitations of one minute, as a mailing makes them: only their last bytes differ much.
        var first = Enumerable.Range(0, 4000)
            .Select(number => new InvitationId(new($"0199a1b2-{number:x4}-7e5f-8a6b-7c8d9e0f1a2b")))
            .CountBy(id => CardOrder.PagesFor(id, klantwaarden)[0][0].Code);

        Assert.All(first, entry => Assert.InRange(entry.Value, 900, 1100));
    }

    [Fact]
    public void Five_parts_follow_each_other_and_then_comes_the_overview()
    {
        Assert.Equal(
            [Part.Rol, Part.Cards, Part.Cards, Part.Cards, Part.Cards, Part.Decisive, Part.Investment, Part.Outcomes],
            Flow.Sheets.Select(sheet => sheet.Part));
        Assert.All(Flow.Sheets.Skip(1), sheet => Assert.Same(sheet, Flow.After(Flow.Before(sheet)!)));
        Assert.Null(Flow.Before(Flow.Sheets[0]));
        Assert.Null(Flow.After(Flow.Sheets[^1]));
    }

    [Fact]
    public void Without_investeringen_that_part_is_skipped() =>
        Assert.Null(new QuestionnaireFlow(Questionnaires.With(3) with { Investeringen = [] }, Kim).Find(Part.Investment));

    [Fact]
    public void The_first_open_page_is_the_first_with_a_question_without_an_answer()
    {
        Assert.Equal(Part.Rol, Flow.FirstOpen(Answers.None)?.Part);

        var cards = ((CardSheet)Flow.Find(Part.Cards)!).Cards;
        var half = Answers.None with
        {
            Rol = "partner",
            Cards = cards.ToDictionary(card => card.Code, _ => new CardAnswer(StatedAnswer.Basis, ExperienceAnswer.NoExperience)),
        };

        Assert.Equal((Part.Cards, 2), (Flow.FirstOpen(half)!.Part, Flow.FirstOpen(half)!.Number));
    }

    [Fact]
    public void Nothing_answered_leaves_every_question_open_except_the_optional_ones() =>
        Assert.Equal(1 + (2 * 16) + 3 + 5 + 5, Flow.CountOpen(Answers.None));

    [Fact]
    public void A_questionnaire_with_a_rol_and_a_card_can_be_sent()
    {
        var card = new Dictionary<string, CardAnswer> { ["afspraak"] = new(StatedAnswer.Basis, null) };

        Assert.Equal(AnswerFaultKind.RolMissing, QuestionnaireFlow.MissingIn(Answers.None with { Cards = card }));
        Assert.Equal(AnswerFaultKind.NothingAnswered, QuestionnaireFlow.MissingIn(Answers.None with { Rol = "partner" }));
        Assert.Null(QuestionnaireFlow.MissingIn(Answers.None with { Rol = "partner", Cards = card }));
    }

    [Fact]
    public void Every_answer_of_a_closed_question_has_one_code()
    {
        AssertComplete(AnswerCodes.Stated);
        AssertComplete(AnswerCodes.Experience);
        AssertComplete(AnswerCodes.Surprise);
        AssertComplete<Prestatieniveau>(AnswerCodes.Thought);
        AssertComplete(AnswerCodes.Consent);

        static void AssertComplete<TAnswer>(CodeList<TAnswer> codes) where TAnswer : struct, Enum
        {
            Assert.Equal(Enum.GetValues<TAnswer>().Order(), codes.All.Select(entry => entry.Answer).Order());
            Assert.All(codes.All, entry => Assert.Equal((entry.Code, (TAnswer?)entry.Answer), (codes.CodeOf(entry.Answer), codes.Find(entry.Code))));
        }
    }
}
