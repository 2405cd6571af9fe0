using System.Globalization;
using System.Text.Json;
using static KlantWaarde.Reporting.Document.Block;

namespace KlantWaarde.Reporting.Tests.Pdf;

public sealed class PdfStructureTests
{
    [Fact]
    public void Headings_paragraphs_and_tables_are_tagged_in_reading_order()
    {
        using var printed = new PrintedReport(Samples.OnePage(
            new Heading(1, "Een"), new Paragraph("Tekst."), new Heading(2, "Twee"), new Heading(3, "Drie"),
            new Table("Bijschrift", [new("Rol", 1), new("Klaar", 1)], [["Partner", "22"]])));

        Assert.Equal(
            """
            Document
              Sect
                H1 (block)
                  "Een"
                P (block)
                  "Tekst."
                H2 (block)
                  "Twee"
                H3 (block)
                  "Drie"
                Table (block)
                  Caption
                    "Bijschrift"
                  TR
                    TH:
                       /Scope /Column
                      "Rol"
                    TH:
                       /Scope /Column
                      "Klaar"
                  TR
                    TH:
                       /Scope /Row
                      "Partner"
                    TD
                      "22"

            """, printed.Structure());
    }

    [Fact]
    public void A_picture_says_in_words_what_it_shows_and_where_it_stands()
    {
        using var printed = new PrintedReport(Samples.OnePage(new Figure(Samples.Model)));

        var figure = Assert.Single(ElementsOf(printed.Objects()), element => element.GetProperty("/S").GetString() == "/Figure");
        Assert.Equal($"u:{Samples.Model.Description}", figure.GetProperty("/Alt").GetString());
        Assert.Equal([48, 516.557, 547.276, 793.89], figure.GetProperty("/A").GetProperty("/BBox").EnumerateArray().Select(edge => edge.GetDouble()), Close);

        static bool Close(double expected, double actual) => Math.Abs(expected - actual) < 0.1;
    }

    [Fact]
    public void Footers_rules_and_repeated_heads_are_not_read_out()
    {
        using var printed = new PrintedReport(Samples.LongTable);
        var structure = printed.Structure();

        Assert.DoesNotContain("pagina", structure, StringComparison.Ordinal);
        Assert.DoesNotContain("Voorbeeld Logistiek", structure, StringComparison.Ordinal);
        Assert.Equal(2, structure.Split("Toelichting").Length);
    }

    [Fact]
    public void Empty_headings_and_paragraphs_leave_no_trace()
    {
        using var printed = new PrintedReport(Samples.OnePage(new Heading(1, ""), new Paragraph(" \t"), new Paragraph("Iets.")));

        Assert.DoesNotContain("H1", printed.Structure(), StringComparison.Ordinal);
        Assert.DoesNotContain("/XYZ", printed.Objects().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_says_its_language_and_shows_its_title()
    {
        using var printed = new PrintedReport(Samples.Report);
        var catalog = Assert.Single(Values(printed.Objects()), value => IsOfType(value, "/Catalog"));

        Assert.Equal("u:nl-NL", catalog.GetProperty("/Lang").GetString());
        Assert.True(catalog.GetProperty("/MarkInfo").GetProperty("/Marked").GetBoolean());
        Assert.True(catalog.GetProperty("/ViewerPreferences").GetProperty("/DisplayDocTitle").GetBoolean());
    }

    /// <summary>Follows the numbers on the page back to the tree, as a screen reader does when somebody clicks.</summary>
    [Fact]
    public void Every_mark_on_a_page_leads_back_to_its_element()
    {
        using var printed = new PrintedReport(Samples.Torture with { Sections = [.. Samples.Torture.Sections, .. Samples.Report.Sections] });
        var objects = printed.Objects();
        var parents = ParentsByKey(objects);
        var marks = 0;

        foreach (var element in objects.EnumerateObject().Where(entry => IsElement(entry.Value)))
            foreach (var (page, mark) in MarksOf(element.Value.GetProperty("value")))
            {
                var key = ValueOf(objects, page).GetProperty("/StructParents").GetInt32();
                Assert.Equal(element.Name, $"obj:{parents[key][mark]}");
                marks++;
            }

        Assert.True(marks > 100);
        Assert.Equal(marks, parents.Values.Sum(list => list.Length));
    }

    private static Dictionary<int, string[]> ParentsByKey(JsonElement objects)
    {
        var root = Values(objects).Single(value => IsOfType(value, "/StructTreeRoot"));
        var numbers = ValueOf(objects, root.GetProperty("/ParentTree").GetString()!).GetProperty("/Nums").EnumerateArray().ToList();

        return numbers.Chunk(2).ToDictionary(
            pair => pair[0].GetInt32(),
            pair => ValueOf(objects, pair[1].GetString()!).EnumerateArray().Select(parent => parent.GetString()!).ToArray());
    }

    private static IEnumerable<(string Page, int Mark)> MarksOf(JsonElement element) =>
        from kid in element.GetProperty("/K").EnumerateArray()
        where kid.ValueKind is not JsonValueKind.String
        select kid.ValueKind is JsonValueKind.Number
            ? (element.GetProperty("/Pg").GetString()!, kid.GetInt32())
            : (kid.GetProperty("/Pg").GetString()!, kid.GetProperty("/MCID").GetInt32());

    private static IEnumerable<JsonElement> ElementsOf(JsonElement objects) => Values(objects).Where(value => IsOfType(value, "/StructElem"));

    private static IEnumerable<JsonElement> Values(JsonElement objects) => objects.EnumerateObject()
        .Where(entry => entry.Value.TryGetProperty("value", out _))
        .Select(entry => entry.Value.GetProperty("value"));

    private static JsonElement ValueOf(JsonElement objects, string reference) =>
        objects.GetProperty(string.Create(CultureInfo.InvariantCulture, $"obj:{reference}")).GetProperty("value");

    private static bool IsElement(JsonElement entry) =>
        entry.TryGetProperty("value", out var value) && IsOfType(value, "/StructElem");

    private static bool IsOfType(JsonElement value, string type) =>
        value.ValueKind is JsonValueKind.Object && value.TryGetProperty("/Type", out var found) && found.ToString() == type;
}
