namespace KlantWaarde.Domain.Model.Priorities;

/// <summary>A klantwaarde or investering on the list of where to act first. Source: method 2f.</summary>
/// <param name="Group">Its group; these come first in the order.</param>
/// <param name="Code">Of the klantwaarde or investering.</param>
/// <param name="Name">As the model prints it.</param>
/// <param name="Kleuring">Never Onbekend.</param>
/// <param name="Shapley">φ, in levels of the mean klant; null for an investering, and when too few klanten have a level.</param>
/// <param name="Single">What repair of this one alone gives; null as above.</param>
/// <param name="Opportunity">"Kans": what it gives when this becomes +2 for everybody; null as above, and for basis.</param>
/// <param name="InTopThree">In which share of the samples it is among the first three; null as above, and of too few klanten.</param>
/// <param name="Word">What the group is called, in Dutch: "basis rood".</param>
/// <param name="Sentence">What acting on it gives, in Dutch.</param>
public sealed record Priority(
    PriorityGroup Group,
    string Code,
    string Name,
    Kleuring Kleuring,
    double? Shapley,
    double? Single,
    double? Opportunity,
    double? InTopThree,
    string Word,
    string Sentence);
