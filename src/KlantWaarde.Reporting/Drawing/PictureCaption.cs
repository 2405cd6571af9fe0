namespace KlantWaarde.Reporting.Drawing;

/// <summary>Whose model it is, in words that stand under its title.</summary>
/// <param name="Organisation">Whose klanten were asked.</param>
/// <param name="Survey">The title of the survey.</param>
/// <param name="Invited">How many klanten were invited for this rol; null when nobody knows.</param>
public sealed record PictureCaption(string Organisation, string Survey, int? Invited);
