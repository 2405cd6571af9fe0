using KlantWaarde.Domain.Model;

namespace KlantWaarde.Domain.Tests.Model.Priorities;

/// <summary>Cells of a model: a kleuring where the test wants it, with counts beside it.</summary>
internal static class Cells
{
    private static readonly VerwachtingCell Template =
        Survey.ModelOf([Survey.Klantwaarde("v", Niveau.Basis)], [.. Survey.Codes("v", [0, 0, 0, 0, 0, 0, 0, 0])]).Verwachtingen[0];

    public static VerwachtingCell Klantwaarde(string name, Niveau? niveau, Kleuring kleuring, int below = 2, int total = 8) =>
        Template with
        {
            Code = name,
            Name = name,
            Tier = Template.Tier with { Shown = niveau },
            Performance = Performance(kleuring, below, total),
        };

    public static InvesteringCell Investering(string name, Kleuring kleuring, int below = 2, int total = 8) =>
        new(name, name, Performance(kleuring, below, total));

    private static Performance Performance(Kleuring kleuring, int below, int total) => Template.Performance with
    {
        Kleuring = kleuring,
        Counts = kleuring is Kleuring.Onbekend ? null : new(below, total - below, 0),
        EffectiveSize = kleuring is Kleuring.Onbekend ? null : total,
        ShareBelow = kleuring is Kleuring.Onbekend ? null : new(0, below / (double)total, 1),
    };
}
