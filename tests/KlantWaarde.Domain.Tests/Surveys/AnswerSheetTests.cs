using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Domain.Tests.Surveys;

public sealed class AnswerSheetTests
{
    private static readonly Questionnaire Questionnaire = Questionnaires.With(klantwaarden: 6);

    private static QuestionnaireFlow Flow { get; } = new(Questionnaire, InvitationId.From(Guid.Empty));

    [Fact]
    public void Whatever_the_order_of_the_saves_each_field_ends_with_its_last_answer() =>
        Law.Holds(Prop.ForAll(Saves.ListOf().ToArbitrary(), saves =>
        {
            var answers = Answers.None;
            var last = new Dictionary<string, string[]>(StringComparer.Ordinal);
            foreach (var (sheet, fields) in saves)
            {
                answers = sheet.Read(Questionnaires.Posted(fields))(answers);
                foreach (var field in fields.GroupBy(entry => entry.Field, entry => entry.Value))
                    last[field.Key] = [.. field];
            }

            if (last.GetValueOrDefault(AnswerFields.Surprise) is not ["niet-bijzonder" or "verteld"])
                last.Remove(AnswerFields.SurprisedBy);

            return Flat(last.SelectMany(field => field.Value, (field, value) => (field.Key, value)))
                == Flat(Flow.Sheets.SelectMany(sheet => sheet.Write(answers)));
        }));

    [Fact]
    public void What_was_saved_reads_back_as_the_same_answers() =>
        Law.Holds(Prop.ForAll(Saves.ListOf().ToArbitrary(), saves =>
        {
            var answers = saves.Aggregate(Answers.None, (before, save) => save.Sheet.Read(Questionnaires.Posted(save.Fields))(before));

            var again = Flow.Sheets.Aggregate(Answers.None, (before, sheet) =>
                sheet.Write(answers).ToList() is [_, ..] fields ? sheet.Read(Questionnaires.Posted(fields))(before) : before);

            return Flow.Sheets.All(sheet => Flat(sheet.Write(again)) == Flat(sheet.Write(answers)));
        }));

    [Fact]
    public void A_field_of_another_page_is_not_looked_at()
    {
        var posted = Questionnaires.Posted(("rol", "partner"), ("tevreden", "99"), ("belang.afspraak", "onzin"));

        var answers = Flow.Find(Part.Rol)!.Read(posted)(Answers.None);

        Assert.Empty(posted.Faults);
        Assert.Equal(Answers.None with { Rol = "partner" }, answers);
    }

    [Theory]
    [InlineData(Part.Rol, "rol", "koning", AnswerFaultKind.NotAChoice)]
    [InlineData(Part.Rol, "rol", "", AnswerFaultKind.RolMissing)]
    [InlineData(Part.Decisive, "punt", "koning", AnswerFaultKind.NotAChoice)]
    [InlineData(Part.Decisive, "verrassing", "ja", AnswerFaultKind.NotAChoice)]
    [InlineData(Part.Decisive, "verrast-door", "koning", AnswerFaultKind.NotAChoice)]
    [InlineData(Part.Decisive, "gedachte", "0", AnswerFaultKind.NotAChoice)]
    [InlineData(Part.Investment, "zwaarte.prijs", "3", AnswerFaultKind.NotAChoice)]
    [InlineData(Part.Investment, "zwaarte.prijs", "-3", AnswerFaultKind.NotAChoice)]
    [InlineData(Part.Investment, "zwaarst", "lucht", AnswerFaultKind.NotAChoice)]
    [InlineData(Part.Outcomes, "tevreden", "0", AnswerFaultKind.NotAChoice)]
    [InlineData(Part.Outcomes, "tevreden", "7,5", AnswerFaultKind.NotAChoice)]
    [InlineData(Part.Outcomes, "aanbevelen", "11", AnswerFaultKind.NotAChoice)]
    [InlineData(Part.Outcomes, "blijven", " 3", AnswerFaultKind.NotAChoice)]
    public void An_answer_that_was_not_offered_is_a_fault_of_its_field(Part part, string field, string value, AnswerFaultKind expected)
    {
        var posted = Questionnaires.Posted((field, value));

        Flow.Find(part)!.Read(posted);

        Assert.Equal([new AnswerFault(field, expected)], posted.Faults);
    }

    [Fact]
    public void Two_answers_to_one_question_are_a_fault()
    {
        var posted = Questionnaires.Posted(("tevreden", "7"), ("tevreden", "8"));

        Flow.Find(Part.Outcomes)!.Read(posted);

        Assert.Equal([new AnswerFault("tevreden", AnswerFaultKind.NotAChoice)], posted.Faults);
    }

    [Fact]
    public void Three_picks_are_enough_and_four_too_many()
    {
        var codes = Questionnaire.Klantwaarden.Select(klantwaarde => klantwaarde.Code).ToList();
        var (three, four) = (Picks(3), Picks(4));

        Flow.Find(Part.Decisive)!.Read(three);
        Flow.Find(Part.Decisive)!.Read(four);

        Assert.Empty(three.Faults);
        Assert.Equal([new AnswerFault("punt", AnswerFaultKind.TooMany, 4)], four.Faults);

        PostedFields Picks(int count) => Questionnaires.Posted(codes.Take(count).Select(code => ("punt", code)));
    }

    [Fact]
    public void An_open_answer_has_a_limit_that_counts_a_line_end_once()
    {
        var fits = Questionnaires.Posted(("open", "a\r\n" + new string('z', Answers.OpenMaxLength - 2)));
        var tooLong = Questionnaires.Posted(("open", new string('z', Answers.OpenMaxLength + 1)));

        Flow.Find(Part.Outcomes)!.Read(fits);
        Flow.Find(Part.Outcomes)!.Read(tooLong);

        Assert.Empty(fits.Faults);
        Assert.Equal([new AnswerFault("open", AnswerFaultKind.TooLong, Answers.OpenMaxLength + 1)], tooLong.Faults);
    }

    [Theory]
    [InlineData("a\0b", "ab")]
    [InlineData("a\u001bb\u0085c", "ab\nc")]
    [InlineData(" twee\rregels\n", "twee\nregels")]
    [InlineData("\0 \u0007", null)]
    public void What_no_keyboard_types_is_left_out(string written, string? expected) =>
        Assert.Equal(expected, Flow.Find(Part.Outcomes)!.Read(Questionnaires.Posted(("open", written)))(Answers.None).Open);

    [Fact]
    public void Half_a_character_is_no_character() =>
        Assert.Equal("half \ufffd", Flow.Find(Part.Outcomes)!.Read(Questionnaires.Posted(("open", "half " + (char)0xD83D)))(Answers.None).Open);

    [Fact]
    public void Who_was_not_surprised_was_surprised_by_nothing()
    {
        var sheet = Flow.Find(Part.Decisive)!;
        var point = Questionnaire.Klantwaarden[0].Code;

        var surprised = sheet.Read(Questionnaires.Posted(("verrassing", "verteld"), ("verrast-door", point)))(Answers.None);
        var not = sheet.Read(Questionnaires.Posted(("verrassing", "nee"), ("verrast-door", point)))(surprised);

        Assert.Equal(point, surprised.SurprisedBy);
        Assert.Null(not.SurprisedBy);
    }

    /// <summary>A page with some of its fields answered, as it may come from any tab at any time.</summary>
    private static Gen<(AnswerSheet Sheet, List<(string Field, string Value)> Fields)> Saves { get; } =
        from sheet in Gen.Elements<AnswerSheet>(Flow.Sheets)
        from filled in Gen.CollectToSequence(FieldsOf(sheet))
        select (sheet, filled.SelectMany(field => field).ToList());

    private static IEnumerable<Gen<(string Field, string Value)[]>> FieldsOf(AnswerSheet sheet) => sheet switch
    {
        RolSheet => [Always("rol", "partner", "leverancier", "anders")],
        CardSheet cards => cards.Cards.SelectMany(card => new[]
        {
            Maybe($"belang.{card.Code}", AnswerCodes.Stated.All.Select(entry => entry.Code)),
            Maybe($"ervaring.{card.Code}", AnswerCodes.Experience.All.Select(entry => entry.Code)),
        }),
        DecisiveSheet =>
        [
            Maybe("punt", Questionnaire.Klantwaarden.Select(klantwaarde => klantwaarde.Code)),
            Maybe("verrassing", AnswerCodes.Surprise.All.Select(entry => entry.Code)),
            Maybe("gedachte", AnswerCodes.Thought.All.Select(entry => entry.Code)),
        ],
        InvesteringSheet =>
        [
            .. Questionnaire.Investeringen.Select(investering => Maybe($"zwaarte.{investering.Code}", ["-2", "-1", "0", "1", "2"])),
            Maybe("zwaarst", Questionnaire.Investeringen.Select(investering => investering.Code)),
        ],
        _ => [Maybe("tevreden", ["1", "10"]), Maybe("waard", ["-2", "2"]), Maybe("aanbevelen", ["0", "10"]), Maybe("blijven", ["1", "5"]), Maybe("open", ["Ja.", "Nee."])],
    };

    private static Gen<(string Field, string Value)[]> Always(string field, params IEnumerable<string> values) =>
        Gen.Elements<string>(values).Select(value => new[] { (field, value) });

    private static Gen<(string Field, string Value)[]> Maybe(string field, IEnumerable<string> values) =>
        Gen.OneOf(Gen.Constant(Array.Empty<(string, string)>()), Always(field, values));

    private static string Flat(IEnumerable<(string Field, string Value)> fields) =>
        string.Join('&', fields.Select(field => $"{field.Field}={field.Value}").Order(StringComparer.Ordinal));
}
