using KlantWaarde.Domain.Library;
using KlantWaarde.Domain.Surveys;

namespace KlantWaarde.Domain.Demo;

/// <summary>
/// To those who only buy transport Noordlijn does well: the work is in order, on time not always; a quick answer has become
/// basis; hardly anybody was ever asked to plan ahead together.
/// </summary>
internal static class LeverancierTarget
{
    public static RolTarget Value { get; } = new(
        BuiltInRollen.Leverancier.Code,
        Respondents: 36,
        Klantwaarden:
        [
            //                           stated (B, O, V, N)  ervaring (−, =, +)  picks
            new("betrouwbaar",           (30, 3, 2, 0),       new(1, 33, 2),      15),
            new("op-tijd",               (31, 3, 0, 1),       new(5, 29, 2),      16),
            new("zorgvuldig",            (25, 6, 2, 1),       new(1, 33, 1),      6),
            new("veilig",                (22, 4, 3, 4),       new(0, 30, 2),      3),
            new("kloppende-facturen",    (27, 2, 0, 5),       new(3, 31, 1),      3),
            new("bereikbaar",            (24, 8, 1, 2),       new(2, 30, 4),      6),
            new("snel-antwoord",         (22, 9, 1, 2),       new(3, 27, 5),      8),
            new("meedenken",             (4, 25, 5, 1),       new(3, 13, 18),     11),
            new("inzicht",               (9, 17, 3, 5),       new(7, 22, 4),      6),
            new("flexibel",              (8, 18, 5, 3),       new(2, 17, 15),     9),
            new("vooruitkijken",         (5, 14, 9, 5),       new(4, 20, 6),      4),
            new("duurzaam",              (3, 14, 4, 12),      new(1, 18, 4),      2),
            new("vaste-contactpersoon",  (6, 10, 16, 2),      new(1, 11, 23),     7),
            new("vertrouwen",            (5, 4, 24, 1),       new(1, 20, 13),     6),
            new("betrokken",             (4, 7, 17, 6),       new(3, 18, 11),     2),
            new("samen-vooruit",         (1, 6, 13, 6),       new(1, 2, 1),       1),
        ],
        Investeringen:
        [
            //            weegt (−, =, +)  heaviest
            new("prijs",  new(9, 22, 5),   17),
            new("risico", new(2, 26, 7),   4),
            new("tijd",   new(4, 28, 4),   6),
            new("moeite", new(7, 24, 5),   8),
        ],
        Surprise: [21, 10, 5],
        Thought: [3, 9, 17, 6],
        Satisfaction: [0, 0, 0, 0, 2, 5, 14, 12, 3, 0],
        Worth: [1, 4, 17, 11, 3],
        Recommend: [0, 0, 0, 1, 0, 3, 6, 9, 10, 4, 2],
        Stay: [1, 3, 10, 15, 7],
        Grant: [1, 4, 13, 13, 5],
        Complaints:
        [
            new("Op tijd komen. Ons laadperron staat vol als de wagen een uur later is dan afgesproken.", Consent.Discuss),
            new("De brandstoftoeslag staat elke maand anders op de factuur. Leg dat uit of maak er een vast bedrag van.", Consent.Quotes),
            new("Stuur een bericht als de chauffeur later komt, dan kan ik mijn mensen naar huis laten gaan.", Consent.Quotes),
            new("In het portaal kan ik een order wel invoeren, maar daarna niet meer aanpassen. Dat kost me elke keer een telefoontje.", Consent.Anonymous),
        ],
        Compliments:
        [
            new("Eigenlijk niets. De planner belt altijd terug, dat is tegenwoordig bijzonder.", Consent.Quotes),
            new("Meer ideeën zoals die met de retourkratten. Dat scheelt ons elke week een rit.", Consent.Discuss),
            new("Houd onze vaste chauffeur op de route. Hij weet de weg en iedereen hier kent hem.", Consent.Quotes),
        ]);
}
