using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Domain.Agencies;
using KlantWaarde.Domain.Ids;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Library.Starter;
using KlantWaarde.Domain.Model;
using KlantWaarde.Domain.Surveys;
using KlantWaarde.Web.Pages.Surveys;

namespace KlantWaarde.Web.Tests.Surveys;

/// <summary>Reading stored answers straight must say the same as reading them whole.</summary>
public sealed class ObservationParserTests
{
    private static readonly Domain.Surveys.Questionnaire Asked = new(
        "Bakker", "Bureau", Voice.U, true, BuiltInRollen.All, [.. StarterLibrary.Klantwaarden.Take(4)], BuiltInInvesteringen.All, ModelSettings.Standaard);

    private static readonly JsonSerializerOptions Stored = Web.Data.Documents.Format;
    private static readonly string[] Codes = [.. Asked.Klantwaarden.Select(klantwaarde => klantwaarde.Code)];
    private static readonly Frame Large = Frame.Of((Frame.Size, "groot"));
    private static readonly AccountId Account = AccountId.New();
    private static readonly ContactId Contact = ContactId.New();

    private readonly ObservationParser _parser = new(Asked);

    [Fact]
    public void Every_stored_document_reads_as_it_would_in_full() => Law.Holds(Prop.ForAll(Documents(), stored =>
        Text(_parser.Parse(Encoding.UTF8.GetBytes(stored.Json), Account.Value, Contact.Value, Large)) == Text(stored.Answers.ToObservation(Account, Contact, Large))));

    [Fact]
    public void Nothing_is_left_over_from_the_one_before()
    {
        _parser.Parse(JsonSerializer.SerializeToUtf8Bytes(Infrastructure.People.Answered(), Stored), Account.Value, Contact.Value, Large);

        var next = _parser.Parse("""{"Rol":"partner"}"""u8, Account.Value, Contact.Value, Frame.None)!;

        Assert.Equal(Text(new Answers { Rol = "partner" }.ToObservation(Account, Contact)), Text(next));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"Rol":null,"Cards":{}}""")]
    public void Without_a_rol_there_is_nothing_to_count(string json) =>
        Assert.Null(_parser.Parse(Encoding.UTF8.GetBytes(json), Account.Value, Contact.Value, Frame.None));

    [Fact]
    public void What_the_questionnaire_does_not_know_is_left_out()
    {
        var observation = _parser.Parse(
            """{"Rol":"anders","Cards":{"onbekend":{"Stated":0,"Experience":1}},"Burden":{"file":2},"Nieuw":{"a":[1,{}]},"Worth":1}"""u8,
            Account.Value, Contact.Value, Frame.None)!;

        Assert.Equal(("anders", 0, 0, 0, 1), (observation.Rol, observation.Stated.Count, observation.Experience.Count, observation.Burden.Count, observation.Worth));
    }

    private static Arbitrary<(string Json, Answers Answers)> Documents() => (
        from rol in Gen.Elements<string?>("partner", "leverancier", "anders", null)
        from cards in CardOf().ListOf(Codes.Length)
        from picks in Gen.SubListOf(Codes)
        from burden in Maybe(-2, 2).ListOf(BuiltInInvesteringen.All.Count)
        from heaviest in Gen.Elements<string?>("prijs", "moeite", null)
        from numbers in Maybe(0, 10).ListOf(5)
        from surprise in Gen.Elements<Surprise?>(Surprise.No, Surprise.NothingSpecial, Surprise.TalkedAbout, null)
        from thought in Gen.Elements<Prestatieniveau?>(Prestatieniveau.OnderOke, Prestatieniveau.Top, null)
        from open in Gen.Elements<string?>(null, "Ze denken mee. “Één” \\ \"{}\" 🙂", new string('x', 2000))
        from seed in Gen.Choose(0, int.MaxValue)
        let answers = new Answers
        {
            Rol = rol,
            Cards = Codes.Zip(cards).Where(card => card.Second is not null).ToDictionary(card => card.First, card => card.Second!),
            Picks = [.. picks.Take(Answers.MaxPicks)],
            Burden = BuiltInInvesteringen.All.Zip(burden).Where(one => one.Second is not null).ToDictionary(one => one.First.Code, one => one.Second!.Value),
            Heaviest = heaviest,
            Surprise = surprise,
            SurprisedBy = Codes[0],
            Thought = thought,
            Satisfaction = numbers[0],
            Worth = numbers[1],
            Recommend = numbers[2],
            Stay = numbers[3],
            Grant = numbers[4],
            Open = open,
        }
        select (Shuffled(JsonSerializer.SerializeToNode(answers, Stored)!, new((ulong)seed)).ToJsonString(), answers)).ToArbitrary();

    private static Gen<CardAnswer?> CardOf() =>
        from stated in Gen.Elements([null, .. Enum.GetValues<StatedAnswer>().Cast<StatedAnswer?>()])
        from experience in Gen.Elements([null, .. Enum.GetValues<ExperienceAnswer>().Cast<ExperienceAnswer?>()])
        from shown in Gen.Elements(true, true, false)
        select shown ? new CardAnswer(stated, experience) : null;

    private static Gen<int?> Maybe(int lowest, int highest) =>
        from number in Gen.Choose(lowest, highest)
        from isThere in Gen.Elements(true, true, false)
        select isThere ? number : (int?)null;

    /// <summary>As jsonb may give it back: the same, in another order.</summary>
    private static JsonNode Shuffled(JsonNode node, Domain.Statistics.SplitMix64 random) => node is JsonObject properties
        ? new JsonObject(random.Shuffled(properties.Select(property => KeyValuePair.Create(
            property.Key, property.Value is null ? null : Shuffled(property.Value, random)))))
        : node.DeepClone();

    private static string Text(Observation? observation) => observation is null ? "nothing" : string.Join(
        ' ',
        [
            observation.Organisation, observation.Respondent, observation.Rol, observation.Surprised, observation.Thought, observation.Heaviest,
            observation.Worth, observation.Satisfaction, observation.Loyalty,
            .. observation.Stated.Select(one => $"{one.Key}={one.Value}").Order(),
            .. observation.Experience.Select(one => $"{one.Key}={one.Value}").Order(),
            .. observation.Burden.Select(one => $"{one.Key}={one.Value}").Order(),
            .. observation.Picks.Order(),
            .. observation.Frame.Select(one => $"{one.Key}={one.Value}"),
        ]);
}
