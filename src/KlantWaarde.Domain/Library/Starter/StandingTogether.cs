using static KlantWaarde.Domain.Library.Starter.Expected;
using static KlantWaarde.Domain.Model.Niveau;

namespace KlantWaarde.Domain.Library.Starter;

/// <summary>The relation: why a klant stays.</summary>
internal static class StandingTogether
{
    public static IReadOnlyList<KlantwaardeDefinition> Klantwaarden { get; } =
    [
        new(
            "vertrouwen",
            new("Vertrouwen", "Trust"),
            new(
                "De klant durft iets belangrijks uit handen te geven. Vertrouwen groeit over jaren en gaat over meer dan één opdracht.",
                "The client dares to hand over what matters. Trust grows over years and reaches beyond one assignment."),
            new(
                "{org} geeft u het gevoel dat uw zaken in goede handen zijn.",
                "{org} geeft je het gevoel dat jouw zaken in goede handen zijn.",
                "{org} makes you feel that your affairs are in good hands."),
            OfEverybody(Binding)),
        new(
            "betrokken",
            new("Betrokken", "Involved"),
            new(
                "Er is belangstelling voor wat er bij de klant speelt, ook als er niets te verkopen valt.",
                "There is an interest in what goes on at the client’s, also when there is nothing to sell."),
            new(
                "{org} leeft mee met wat er in uw bedrijf gebeurt.",
                "{org} leeft mee met wat er in jouw bedrijf gebeurt.",
                "{org} cares about what happens in your company."),
            OfEverybody(Binding)),
        new(
            "loyaal",
            new("Loyaal", "Loyal"),
            new(
                "In slechte tijden blijft de steun. De klant merkt dat de relatie niet bij de eerste tegenslag stopt.",
                "Support stays in bad times. The client notices that the relation does not end at the first setback."),
            new(
                "{org} blijft achter u staan als het tegenzit.",
                "{org} blijft achter je staan als het tegenzit.",
                "{org} stands by you when things get difficult."),
            OfEverybody(Binding)),
        new(
            "gelijkwaardig",
            new("Gelijkwaardig", "On equal terms"),
            new(
                "Beide kanten hebben evenveel te zeggen. Een grote klant wordt niet anders behandeld dan een kleine.",
                "Both sides have an equal say. A large client is not treated differently from a small one."),
            new(
                "{org} gaat met u om als met een gelijke.",
                "{org} gaat met je om als met een gelijke.",
                "{org} treats you as an equal."),
            OfEverybody(Binding)),
        new(
            "vaste-contactpersoon",
            new("Vaste contactpersoon", "One contact person"),
            new(
                "Er is één mens die de klant kent en die blijft. De klant hoeft het verhaal niet steeds opnieuw te doen.",
                "There is one person who knows the client and who stays. The client need not tell the story again and again."),
            new(
                "{org} geeft u een contactpersoon die jarenlang dezelfde blijft.",
                "{org} geeft je een contactpersoon die jarenlang dezelfde blijft.",
                "{org} gives you a contact person who stays the same for years."),
            Of(leverancier: Binding, partner: Onderscheidend)),
        new(
            "samen-vooruit",
            new("Samen vooruit", "Moving forward together"),
            new(
                "Er liggen plannen die verder reiken dan het lopende contract. Beide kanten steken daar iets in.",
                "There are plans that reach beyond the running contract. Both sides put something into them."),
            new(
                "{org} maakt met u plannen voor de komende jaren.",
                "{org} maakt met jou plannen voor de komende jaren.",
                "{org} makes plans with you for the years to come."),
            OfEverybody(Binding)),
        new(
            "gedeelde-waarden",
            new("Gedeelde waarden", "Shared values"),
            new(
                "Beide bedrijven kijken op dezelfde manier naar mensen en werk. De klant herkent zich in de keuzes die worden gemaakt.",
                "Both companies look at people and work in the same way. The client recognises itself in the choices that are made."),
            new(
                "{org} vindt dezelfde dingen belangrijk als u.",
                "{org} vindt dezelfde dingen belangrijk als jij.",
                "{org} cares about the same things as you do."),
            OfEverybody(Binding)),
        new(
            "klik",
            new("Klik", "A good click"),
            new(
                "De mensen liggen elkaar. Werken met deze mensen is prettig, nog los van wat er geleverd wordt.",
                "The people get on. Working with them is pleasant, quite apart from what is delivered."),
            new(
                "{org} heeft mensen met wie u graag samenwerkt.",
                "{org} heeft mensen met wie je graag samenwerkt.",
                "{org} has people you like to work with."),
            OfEverybody(Binding)),
    ];
}
