using System.Text;

namespace KlantWaarde.Web.Tests.Journey;

/// <summary>The list of clients as an organisation hands it over: out of Excel, with a mistake in it.</summary>
internal static class ClientList
{
    /// <summary>The addresses that can be used: six people of five companies.</summary>
    public static IReadOnlyList<string> People { get; } =
    [
        "janneke@bakkerij.example", "piet@bouwmarkt.example", "zoe@cateraar.example",
        "noor@drukkerij.example", "omar@drukkerij.example", "eefje@electro.example",
    ];

    /// <summary>Semicolons and Windows-1252, as Dutch Excel writes it; the last two rows cannot be used.</summary>
    public static byte[] Csv { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(string.Join("\r\n",
    [
        "Bedrijf;Voornaam;Tussenvoegsel;Achternaam;E-mailadres;Taal",
        "Bakkerij De Korenaar;Janneke;de;Vries;janneke@bakkerij.example;nl",
        "Bouwmarkt Berg;Piet;;Bakker;piet@bouwmarkt.example;nl",
        "Café Crème Cateraar;Zoë;van der;Laan;zoe@cateraar.example;nl",
        "Drukkerij Donker;Noor;;Aziz;noor@drukkerij.example;nl",
        "Drukkerij Donker;Omar;;Haddad;omar@drukkerij.example;en",
        "Electro Eind;Eefje;;Eind;eefje@electro.example;nl",
        "Fout BV;Frits;;Fout;frits@fout;nl",
        "Bouwmarkt Berg;Piet;;Bakker;PIET@bouwmarkt.example;nl",
        "",
    ]));
}
