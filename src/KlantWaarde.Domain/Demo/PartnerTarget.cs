using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Domain.Demo;

/// <summary>Partners trust Noordlijn and would talk about it, but cannot see where their goods are: inzicht is rood.</summary>
internal static class PartnerTarget
{
    public static RolTarget Value { get; } = new(
        BuiltInRollen.Partner.Code,
        Respondents: 24,
        Klantwaarden:
        [
            //                           stated (B, O, V, N)  ervaring (−, =, +)  picks
            new("betrouwbaar",           (20, 2, 2, 0),       new(1, 21, 2),      9),
            new("op-tijd",               (18, 4, 1, 0),       new(3, 20, 1),      7),
            new("zorgvuldig",            (17, 4, 2, 1),       new(0, 20, 3),      3),
            new("veilig",                (15, 3, 3, 1),       new(0, 18, 2),      2),
            new("kloppende-facturen",    (19, 2, 0, 2),       new(2, 20, 1),      1),
            new("bereikbaar",            (18, 4, 1, 1),       new(1, 21, 2),      3),
            new("snel-antwoord",         (12, 9, 2, 0),       new(3, 18, 2),      4),
            new("meedenken",             (8, 10, 4, 1),       new(2, 12, 9),      6),
            new("inzicht",               (4, 16, 2, 1),       new(12, 9, 2),      8),
            new("flexibel",              (6, 13, 4, 0),       new(2, 12, 10),     5),
            new("vooruitkijken",         (3, 12, 6, 1),       new(6, 12, 4),      4),
            new("duurzaam",              (2, 9, 3, 7),        new(1, 10, 4),      1),
            new("vaste-contactpersoon",  (5, 9, 8, 1),        new(1, 7, 15),      4),
            new("vertrouwen",            (3, 3, 17, 0),       new(1, 8, 15),      8),
            new("betrokken",             (2, 6, 13, 2),       new(1, 12, 10),     3),
            new("samen-vooruit",         (0, 4, 15, 2),       new(5, 10, 5),      4),
        ],
        Investeringen:
        [
            //            weegt (−, =, +)  heaviest
            new("prijs",  new(3, 17, 4),   6),
            new("risico", new(1, 13, 9),   2),
            new("tijd",   new(12, 10, 2),  10),
            new("moeite", new(7, 14, 3),   6),
        ],
        Surprise: [11, 8, 5],
        Thought: [4, 6, 9, 5],
        Satisfaction: [0, 0, 0, 0, 1, 3, 9, 9, 2, 0],
        Worth: [3, 7, 9, 4, 1],
        Recommend: [0, 0, 0, 0, 1, 1, 3, 5, 7, 5, 1],
        Stay: [0, 2, 5, 11, 6],
        Grant: [0, 2, 6, 11, 4],
        Complaints:
        [
            new("Laat ons zelf zien waar een zending is. Nu bel ik drie keer per week en dan moet iemand het uitzoeken.", Consent.Quotes),
            new("Als een rit uitloopt, wil ik dat ’s ochtends weten. Niet pas als onze klant aan de telefoon hangt.", Consent.Discuss),
            new("Eén scherm met voorraad en ritten. Dat scheelt ons allebei een hoop mailtjes.", Consent.Quotes),
            new("De kwartaalgesprekken gaan alleen over wat er misging. Ik wil het over volgend jaar hebben.", Consent.Anonymous),
        ],
        Compliments:
        [
            new("Vooral zo doorgaan. Toen onze loods blank stond, waren jullie er binnen een uur met drie wagens.", Consent.Discuss),
            new("Vertel ons eerder over de plannen voor de nieuwe hal, dan stemmen wij onze inkoop daarop af.", Consent.Quotes),
            new("Niets. Karin van de planning kent ons magazijn beter dan ikzelf.", Consent.Quotes),
        ]);
}
