using KlantWaarde.Domain.Model.Comparison;

namespace KlantWaarde.Domain.Model;

internal static partial class Sentences
{
    /// <summary>A segment against the rest of its rol, in a word or two. Source: method 2g.</summary>
    /// <param name="verdict">Null when it was not tested.</param>
    public static string SegmentDifference(ChangeVerdict? verdict) => verdict switch
    {
        null => "niet te vergelijken",
        ChangeVerdict.Improved => "beter dan de rest",
        ChangeVerdict.Worsened => "slechter dan de rest",
        ChangeVerdict.PossiblyImproved => "mogelijk beter",
        ChangeVerdict.PossiblyWorsened => "mogelijk slechter",
        _ => "geen aantoonbaar verschil",
    };

    /// <summary>The same of a question of yes or no.</summary>
    public static string ItemDifference(ChangeVerdict? verdict) => verdict switch
    {
        ChangeVerdict.Improved => "vaker dan de rest",
        ChangeVerdict.Worsened => "minder vaak dan de rest",
        ChangeVerdict.PossiblyImproved => "mogelijk vaker",
        ChangeVerdict.PossiblyWorsened => "mogelijk minder vaak",
        _ => SegmentDifference(verdict),
    };
}
