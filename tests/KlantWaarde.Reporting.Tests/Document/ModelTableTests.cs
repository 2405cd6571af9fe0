using KlantWaarde.Domain.Model;
using KlantWaarde.Reporting.Document;

namespace KlantWaarde.Reporting.Tests.Document;

public sealed class ModelTableTests
{
    [Fact]
    public void It_reads_from_binding_down_to_basis_and_then_the_investeringen() => Assert.Equal(
        ["Binding", "Onderscheidend", "Basis", "Niet van belang", "Nog zonder niveau", "Investering"],
        ModelTable.Of(Models.WithAside).Select(row => row.Place).Distinct());

    [Fact]
    public void Every_klantwaarde_and_investering_has_one_row() => Assert.Equal(
        Models.WithAside.Verwachtingen.Select(cell => cell.Name).Concat(Models.WithAside.Investeringen.Select(cell => cell.Name)).Order(),
        ModelTable.Of(Models.WithAside).Select(row => row.Name).Order());

    [Fact]
    public void A_row_says_its_word_its_zekerheid_its_counts_and_its_status()
    {
        var row = ModelTable.Of(Models.Full).Single(row => row.Name == "Zorgvuldig");

        Assert.Equal(("Basis", "kwetsbaar", "redelijk", "4, 18 en 0 van de 22", "voorlopig"),
            (row.Place, row.Word, row.Zekerheid, row.Answers, row.Status));
    }

    [Fact]
    public void A_row_with_too_few_answers_has_no_counts_no_zekerheid_and_no_colour()
    {
        var row = ModelTable.Of(Models.Full).Single(row => row.Name == "Loyaliteit");

        Assert.Equal((Kleuring.Onbekend, null, null, null), (row.Kleuring, row.Answers, row.Zekerheid, row.Swatch));
    }

    [Theory]
    [InlineData(8, "(bijna) iedereen zoals verwacht")]
    [InlineData(10, "0, 10 en 0 van de 10")]
    public void Where_all_of_a_few_say_the_same_they_are_not_counted(int met, string words)
    {
        var cell = Models.Value("Bereikbaar", Niveau.Basis, Kleuring.OpOrde, new(0, met, 0));

        Assert.Equal(words, ModelTable.Of(Models.Empty with { Verwachtingen = [cell] })[0].Answers);
    }

    [Fact]
    public void A_suppressed_model_has_no_rows() => Assert.Empty(ModelTable.Of(Models.Suppressed));
}
