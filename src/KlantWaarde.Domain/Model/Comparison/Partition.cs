namespace KlantWaarde.Domain.Model.Comparison;

/// <summary>Groups that share out everybody between them, when the total is shown too.</summary>
/// <remarks>
/// A group that is too small is told by what is left when the others are taken from the total. So those that are not shown
/// must together be enough: as long as they are not, the next smallest is not shown either. Source: method 2e, rules (1), (2).
/// </remarks>
internal static class Partition
{
    /// <summary>For each group whether it may be shown.</summary>
    /// <param name="groups">In an order that does not depend on who came first: of equally small ones the first goes first.</param>
    /// <param name="settings">The rules' numbers.</param>
    /// <param name="among">For each group whether it may be shown as far as is known already; null when nothing is.</param>
    public static IReadOnlyList<bool> Shown(
        IReadOnlyList<AnswerBase> groups, ModelSettings settings, IReadOnlyList<bool>? among = null)
    {
        bool[] shown = [.. groups.Select((group, i) => group.IsShown && among?[i] is not false)];
        var hidden = new AnswerBase(settings);
        foreach (var (i, group) in groups.Index())
            if (!shown[i])
                hidden.Add(group);

        while (shown.Contains(false) && !hidden.IsShown && shown.Contains(true))
        {
            var smallest = Enumerable.Range(0, groups.Count).Where(i => shown[i]).MinBy(i => groups[i].Answers);
            shown[smallest] = false;
            hidden.Add(groups[smallest]);
        }

        return shown;
    }
}
