using System.Globalization;
using System.Text;

namespace KlantWaarde.Web.Contacts;

/// <summary>The headers that mail programs, CRM systems and people write above their columns.</summary>
internal static class HeaderNames
{
    /// <summary>
    /// Per field, from what says it best to what will do: of two columns for one field the better name is read.
    /// </summary>
    private static readonly (ContactField Field, string Names)[] Names =
    [
        (ContactField.Email, """
            emailadres email emailaddress email1value email1 emailaddress1 primaryemail mailadres mail zakelijkemail
            zakelijkemailadres emailzakelijk emailwerk workemail emailcontactpersoon contactemail
            """),
        (ContactField.Account, """
            account accountnaam accountname bedrijf bedrijfsnaam naambedrijf company companyname organisatie
            organisatienaam naamorganisatie organization organizationname organization1name organisation organisationname
            primaryassociatedcompany associatedcompany associatedcompanyprimary klant klantnaam klantorganisatie relatie
            relatienaam firma firmanaam onderneming debiteur debiteurnaam
            """),
        (ContactField.FirstName, """
            roepnaam voornaam firstname givenname forename voornamen voorletters voorletter initialen initials
            """),
        (ContactField.Prefix, """
            tussenvoegsel tussenvoegsels tussenvoegselachternaam voorvoegsel voorvoegsels voorvoegselachternaam
            tussenvoegselvoorvoegsel infix surnameprefix lastnameprefix
            """),
        (ContactField.MiddleName, "middlename additionalname tweedenaam middelstenaam middennaam"),
        (ContactField.LastName, "achternaam familienaam lastname familyname surname"),
        (ContactField.FullName, """
            volledigenaam fullname contactpersoon naamcontactpersoon contactnaam contactname contact weergavenaam
            displayname naam name
            """),
        (ContactField.Language, """
            taal voertaal voorkeurstaal correspondentietaal taalcode language preferredlanguage languagecode lang locale
            """),
        (ContactField.Rol, "rol role"),
        (ContactField.Size, "grootte omvang bedrijfsgrootte bedrijfsomvang klantgrootte companysize"),
        (ContactField.Sector, "branche sector bedrijfstak industry"),
        (ContactField.Region, "regio region rayon"),
        (ContactField.ClientSince, "klantsinds klantsindsjaar customersince clientsince"),
        (ContactField.AccountManager, "accountmanager relatiebeheerder accountowner companyowner eigenaaraccount"),
    ];

    private static readonly Dictionary<string, (ContactField Field, int Rank)> ByName = (
        from field in Names
        from name in CellText.Words(field.Names).Index()
        select (name.Item, field.Field, name.Index)).ToDictionary(
            entry => entry.Item, entry => (entry.Field, entry.Index), StringComparer.Ordinal);

    /// <summary>The field that <paramref name="header"/> names, and how well (0 is best); null when it names none.</summary>
    public static (ContactField Field, int Rank)? Recognise(string header) =>
        header.Length <= ContactLimits.NameCharacters && ByName.TryGetValue(Plain(header), out var found) ? found : null;

    /// <summary>The letters and digits of a header, in lower case and without accents: "E-mail 1 - Value" is "email1value".</summary>
    private static string Plain(string header) => string.Concat(
        from character in header.Normalize(NormalizationForm.FormD)
        where char.IsLetterOrDigit(character)
        where CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark
        select char.ToLowerInvariant(character));
}
