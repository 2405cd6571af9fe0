using System.Text.RegularExpressions;
using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Library.Starter;
using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Library;

public sealed partial class StarterLibraryTests
{
    private const int NameMaxLength = 40;
    private const int CardMaxLength = 90;
    private const int DefinitionMaxLength = 200;

    private static IReadOnlyList<KlantwaardeDefinition> Klantwaarden => StarterLibrary.Klantwaarden;

    [Fact]
    public void An_agency_begins_with_at_least_24_klantwaarden() => Assert.InRange(Klantwaarden.Count, 24, 40);

    [Fact]
    public void No_two_klantwaarden_share_a_code_or_a_name()
    {
        Assert.Distinct(Klantwaarden.Select(klantwaarde => klantwaarde.Code));
        Assert.Distinct(Klantwaarden.Select(klantwaarde => klantwaarde.Name.U));
        Assert.Distinct(Klantwaarden.Select(klantwaarde => klantwaarde.Name.English));
        Assert.Distinct(Klantwaarden.Select(klantwaarde => klantwaarde.Card.U));
    }

    [Fact]
    public void A_code_is_lower_case_and_at_most_40_long() =>
        Assert.All(Klantwaarden, klantwaarde => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", klantwaarde.Code));

    [Fact]
    public void A_name_fits_its_tile_and_a_card_is_read_at_a_glance() => Assert.All(Klantwaarden, klantwaarde =>
    {
        Assert.InRange(klantwaarde.Code.Length, 1, NameMaxLength);
        Assert.All(Voices(klantwaarde.Name), name => Assert.InRange(name.Length, 1, NameMaxLength));
        Assert.All(Voices(klantwaarde.Card), card => Assert.InRange(card.Length, 1, CardMaxLength));
        Assert.All(Voices(klantwaarde.Definition), text => Assert.InRange(text.Length, 1, DefinitionMaxLength));
    });

    [Fact]
    public void Every_klantwaarde_has_a_niveau_for_both_rollen() => Assert.All(Klantwaarden, klantwaarde =>
    {
        Assert.Equal(
            BuiltInRollen.All.Select(rol => rol.Code).Order(),
            klantwaarde.Niveaus.Keys.Order());
        Assert.DoesNotContain(Niveau.NietVanBelang, klantwaarde.Niveaus.Values);
    });

    [Theory]
    [InlineData("betrouwbaar", Niveau.Basis, Niveau.Basis)]
    [InlineData("meedenken", Niveau.Onderscheidend, Niveau.Basis)]
    [InlineData("vaste-contactpersoon", Niveau.Binding, Niveau.Onderscheidend)]
    [InlineData("vertrouwen", Niveau.Binding, Niveau.Binding)]
    public void The_niveau_of_a_klantwaarde_depends_on_the_rol(string code, Niveau ofLeverancier, Niveau ofPartner)
    {
        var niveaus = StarterLibrary.Get(code).Niveaus;

        Assert.Equal(ofLeverancier, niveaus[BuiltInRollen.Leverancier.Code]);
        Assert.Equal(ofPartner, niveaus[BuiltInRollen.Partner.Code]);
    }

    [Fact]
    public void A_partner_is_never_expected_at_a_higher_niveau_than_a_leverancier() => Assert.All(Klantwaarden, klantwaarde =>
        Assert.True(klantwaarde.Niveaus["partner"] <= klantwaarde.Niveaus["leverancier"], klantwaarde.Code));

    [Theory]
    [InlineData("partner")]
    [InlineData("leverancier")]
    public void Each_niveau_of_a_rol_has_enough_to_choose_from(string rol) => Assert.All(
        [Niveau.Basis, Niveau.Onderscheidend, Niveau.Binding],
        niveau => Assert.InRange(Klantwaarden.Count(klantwaarde => klantwaarde.Niveaus[rol] == niveau), 7, 12));

    [Fact]
    public void Every_card_is_one_sentence_about_the_organisation() => Assert.All(AllOf(k => k.Card), card =>
    {
        Assert.StartsWith("{org} ", card, StringComparison.Ordinal);
        Assert.EndsWith(".", card, StringComparison.Ordinal);
        Assert.Single(card, letter => letter == '.');
    });

    [Fact]
    public void A_card_says_one_thing() => Assert.All(Klantwaarden, klantwaarde =>
    {
        Assert.DoesNotMatch(@"\b(en|of|maar)\b", klantwaarde.Card.U);
        Assert.DoesNotMatch(@"\b(and|or|but)\b", klantwaarde.Card.English);
    });

    [Fact]
    public void Whoever_is_addressed_with_u_is_never_called_je() =>
        Assert.All(Klantwaarden.SelectMany(Texts), text => Assert.DoesNotMatch(JeWords(), text.U));

    [Fact]
    public void Whoever_is_addressed_with_je_is_never_called_u() =>
        Assert.All(Klantwaarden.SelectMany(Texts), text => Assert.DoesNotMatch(UWords(), text.Je));

    [Fact]
    public void A_sentence_differs_between_u_and_je_only_when_it_addresses_somebody() => Assert.All(
        Klantwaarden.SelectMany(Texts).Where(text => text.U != text.Je),
        text =>
        {
            Assert.Matches(UWords(), text.U);
            Assert.Matches(JeWords(), text.Je);
        });

    [Fact]
    public void The_English_text_has_no_Dutch_in_it() =>
        Assert.All(Klantwaarden.SelectMany(Texts), text => Assert.DoesNotMatch(DutchWords(), text.English));

    [Fact]
    public void Every_text_is_neat() => Assert.All(Klantwaarden.SelectMany(Texts).SelectMany(Voices), text =>
    {
        Assert.Equal(text.Trim(), text);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\'', text);
        Assert.DoesNotContain('!', text);
    });

    [Fact]
    public void A_code_that_is_not_in_the_library_is_refused() =>
        Assert.Throws<ArgumentException>(() => StarterLibrary.Get("goedkoop"));

    private static IEnumerable<string> AllOf(Func<KlantwaardeDefinition, Wording> part) =>
        Klantwaarden.Select(part).SelectMany(Voices);

    private static IEnumerable<Wording> Texts(KlantwaardeDefinition klantwaarde) =>
        [klantwaarde.Name, klantwaarde.Definition, klantwaarde.Card];

    private static IEnumerable<string> Voices(Wording wording) => [wording.U, wording.Je, wording.English];

    [GeneratedRegex(@"\b(u|uw|uwe|uzelf)\b", RegexOptions.IgnoreCase)]
    private static partial Regex UWords();

    [GeneratedRegex(@"\b(je|jij|jou|jouw|jullie|jezelf)\b", RegexOptions.IgnoreCase)]
    private static partial Regex JeWords();

    [GeneratedRegex(@"\b(de|het|een|niet|geen|voor|van|met|zijn|wordt|u|uw|je|jouw|klant|werk)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DutchWords();
}
