using KlantWaarde.Domain.Model;
using static KlantWaarde.Domain.Tests.Model.Survey;

namespace KlantWaarde.Domain.Tests.Model;

/// <summary>What the link with satisfaction and loyalty does to the niveau in the model. Source: method 2a, steps 3 and 4.</summary>
public sealed class DerivedInTierTests
{
    private const string PointsAtBasis = "Afgeleid bewijs wijst anders: het verband met tevredenheid en loyaliteit past bij basis.";

    /// <summary>Who finds it worse than expected is far less satisfied; who finds it better is no more so: that points at basis.</summary>
    [Theory]
    [InlineData(Niveau.Binding, true)]
    [InlineData(Niveau.Basis, false)]
    public void That_it_points_elsewhere_than_what_klanten_say_is_told_and_only_then(Niveau stated, bool isTold)
    {
        var cell = CellOf(stated, satisfactionBelow: 3);

        Assert.Equal(Niveau.Basis, cell.Derived!.Tag);
        Assert.Equal(isTold, cell.Tier.Sentence.EndsWith(PointsAtBasis, StringComparison.Ordinal));
    }

    [Fact]
    public void When_it_points_nowhere_nothing_is_told_and_it_has_no_votes()
    {
        var cell = CellOf(Niveau.Binding, satisfactionBelow: 8);

        Assert.Null(cell.Derived!.Tag);
        Assert.DoesNotContain("Afgeleid bewijs", cell.Tier.Sentence, StringComparison.Ordinal);
        Assert.Equal(0, cell.Tier.Votes!.Derived);
    }

    [Fact]
    public void Its_votes_are_those_of_three_klanten_at_most()
    {
        var cell = CellOf(Niveau.Binding, satisfactionBelow: 3);

        Assert.Equal(3, cell.Tier.Votes!.Derived);
        Assert.Equal(0, cell.Tier.Votes.Library);
    }

    private static VerwachtingCell CellOf(Niveau stated, int satisfactionBelow) => ModelOf(
        [Klantwaarde("v")],
        Enumerable.Range(0, 36).Select(i => Respondent(
            i, new Dictionary<string, int> { ["v"] = i % 3 - 1 }, new Dictionary<string, Niveau> { ["v"] = stated }) with
        {
            Satisfaction = i % 3 == 0 ? satisfactionBelow : 8,
            Loyalty = 7,
        })).Verwachtingen[0];
}
