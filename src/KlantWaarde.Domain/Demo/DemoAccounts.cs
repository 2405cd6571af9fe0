namespace KlantWaarde.Domain.Demo;

/// <summary>The sixty client companies of Noordlijn Logistiek, all made up.</summary>
internal static class DemoAccounts
{
    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        .. OwnedBy(
            "Sanne Kuipers",
            ("Bakkerij De Korenaar", "Zwolle", "middel", ["Janneke de Vries", "Wim Hofstra"]),
            ("Zuivelhoeve Laarmans", "Raalte", "middel", ["Bert Laarmans", "Pieter Slagter"]),
            ("Koffiebranderij Zwartgoud", "Deventer", "klein", ["Marleen van den Berg"]),
            ("Versgilde Foodservice", "Apeldoorn", "groot", ["Rachid Bouzid", "Ilse ter Horst"]),
            ("Slagerij Hogenkamp & Zonen", "Ommen", "klein", ["Gerrit Hogenkamp"]),
            ("Vishandel Waterpoort", "Urk", "middel", ["Jelle Snoek"]),
            ("Kruidenhuis Saffraan", "Kampen", "klein", ["Nienke de Boer"]),
            ("Brouwerij Het Losse Anker", "Hattem", "klein", ["Koen van Dalen"]),
            ("Groentesnijderij Veldvers", "Emmeloord", "middel", ["Agnes Postma", "Rob van der Wal"]),
            ("IJsfabriek Poolster", "Meppel", "middel", ["Dennis Mulder"]),
            ("Pluimveebedrijf De Haanhof", "Nunspeet", "klein", ["Harmen Bosch"]),
            ("Aardappelhandel Kleigrond", "Dronten", "middel", ["Tineke Visser"]),
            ("Theehuis Jasmijn Import", "Harderwijk", "klein", ["Mei Chen (en)"]),
            ("Keukenlijn Horeca", "Zwolle", "groot", ["Patrick van Es", "Yvonne Scholten"]),
            ("Wijnkoperij Druifhof", "Zutphen", "klein", ["Olivier van Rossum"]),
            ("Diervoeders Molenkamp", "Hardenberg", "groot", ["Arjan Molenkamp", "Esther Kamphuis"]),
            ("Zaadhandel Vroeggroen", "Lelystad", "middel", ["Corine Hoekstra"]),
            ("Notenbranderij Walnoot & Co", "Heerde", "klein", ["Joost Brinkman"]),
            ("Maaltijdservice Aan Tafel", "Almere", "middel", ["Samira El Idrissi", "Bas Timmerman"]),
            ("Fruitbedrijf Boomgaard Oost", "Wijhe", "klein", ["Hendrik Olthof"])),
        .. OwnedBy(
            "Thijs van der Meulen",
            ("Meubelfabriek Eikenhart", "Nijverdal", "groot", ["Renée Wolters", "Mark Eshuis"]),
            ("Fietsenmakerij Trapkracht", "Heerenveen", "middel", ["Sjoerd Wiersma"]),
            ("Verfgroothandel Kleurrijk", "Assen", "middel", ["Angelique Smit", "Peter Drenth"]),
            ("Bouwmaterialen Steenhorst", "Hoogeveen", "groot", ["Johan Steenhorst", "Linda Prins"]),
            ("Tuincentrum De Vier Linden", "Dalfsen", "middel", ["Monique Jansen"]),
            ("Gereedschapshuis Stavast", "Steenwijk", "klein", ["Ruud Bakker"]),
            ("Sanitair Waterval", "Almelo", "middel", ["Ferry Nijland", "Anouk Lansink"]),
            ("Keukens van Zuiderveld", "Emmen", "middel", ["Erik Zuiderveld"]),
            ("Houthandel Dennenoord", "Drachten", "middel", ["Klaas Veenstra", "Ymkje Hoekema"]),
            ("Glasservice Helder Zicht", "Groningen", "klein", ["Wouter Dijkstra"]),
            ("Lichtbedrijf Lumenhuis", "Hengelo", "klein", ["Karin Oude Nijhuis"]),
            ("Zonnepanelen Middagzon", "Enschede", "middel", ["Yusuf Demir", "Laura Reinders"]),
            ("Tegelimport Terracotta Noord", "Veendam", "klein", ["Giulia Moretti (en)"]),
            ("Isolatietechniek Warmhuis", "Stadskanaal", "middel", ["Henk Tuinstra"]),
            ("Machinefabriek Draaibank", "Rijssen", "groot", ["Gerben ten Cate", "Marieke Vos"]),
            ("Stalinrichting Veldkamp", "Balkbrug", "middel", ["Roelof Veldkamp"]),
            ("Verpakkingen Kartonnage Oost", "Oldenzaal", "groot", ["Chantal Meijerink", "Stefan de Groot"]),
            ("Kozijnen De Rechte Hoek", "Coevorden", "klein", ["Alie Kuiper"]),
            ("Installatiebedrijf Leidingwerk", "Leek", "klein", ["Marco Hazenberg"]),
            ("Watersport Zeilmakers Loods", "Sneek", "klein", ["Fenna Yntema"])),
        .. OwnedBy(
            "Fatima Amrani",
            ("Apotheekgroep Zorgkruid", "Utrecht", "groot", ["Marjolein van Vliet", "Tom Hendriks"]),
            ("Medische Hulpmiddelen Steunpunt", "Amersfoort", "middel", ["Carla de Wit", "Niels Verhoef"]),
            ("Boekhandel Bladzijde", "Arnhem", "klein", ["Femke Peters"]),
            ("Webwinkel Kinderkamer", "Nijmegen", "middel", ["Lotte Willems", "Daan Kersten"]),
            ("Modehuis Linnengoed", "Ede", "middel", ["Ingrid van Beek"]),
            ("Schoenenlijn Voetspoor", "Barneveld", "middel", ["Hans Schuurman"]),
            ("Speelgoed De Houten Trein", "Veenendaal", "klein", ["Mirjam Blok"]),
            ("Kantoorartikelen Papierplein", "Hilversum", "middel", ["Rick van Dam", "Sandra Koster"]),
            ("Elektronica Stroomwijzer", "Almere", "groot", ["Sunita Ramdin", "Jeroen Bos"]),
            ("Drogisterij Puur & Fris", "Woerden", "middel", ["Bianca de Haan"]),
            ("Laboratorium Proefglas", "Wageningen", "klein", ["Fiona Campbell (en)", "Maarten Loos"]),
            ("Dierenartsen Inkoop Samenspel", "Culemborg", "middel", ["Petra van den Heuvel"]),
            ("Sportmerk Buitenlucht", "Zeist", "middel", ["Niek Zandstra", "Julia Hermans"]),
            ("Beddenhuis Rustpunt", "Tiel", "klein", ["Gijs van Leeuwen"]),
            ("Uitgeverij Inktvis", "Haarlem", "klein", ["Astrid Bruins"]),
            ("Cosmetica Rozenwater", "Houten", "middel", ["Amina Yilmaz"]),
            ("Cadeauhuis Strik & Lint", "Doetinchem", "klein", ["Nicole Hartog"]),
            ("Festivalbouw Podiumplan", "Lochem", "middel", ["Bram Slot", "Kim te Riele"]),
            ("Ziekenhuisapotheek Inkoopkring", "Zwolle", "groot", ["Annemieke van der Laan", "Omar Haddou"]),
            ("Reisartikelen Kompas", "Winterswijk", "klein", ["Theo Wissink"])),
    ];

    private static IEnumerable<DemoAccount> OwnedBy(
        string accountManager, params (string Name, string Town, string Size, string[] People)[] companies) =>
        from company in companies
        let account = new DemoAccount(company.Name, company.Town, company.Size, accountManager)
        select account with { Contacts = [.. company.People.Select(person => DemoContact.Of(person, account))] };
}
