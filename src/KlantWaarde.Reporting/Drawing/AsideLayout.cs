using KlantWaarde.Domain.Model;

namespace KlantWaarde.Reporting.Drawing;

/// <summary>A line of names below the pyramid: klantwaarden that stand at none of its tiers.</summary>
/// <param name="Head">Why they stand here.</param>
/// <param name="Names">In the order of the survey.</param>
/// <param name="Area">Of head and chips together.</param>
internal sealed record AsideLayout(string Head, IReadOnlyList<string> Names, Area Area)
{
    private const double HeadHeight = 26;
    private const double ChipHeight = 28;
    private const double Gap = 8;
    private const int Columns = 4;

    public double Bottom => Area.Bottom;

    /// <summary>The groups that have names, below one another under <paramref name="pyramid"/>.</summary>
    public static IReadOnlyList<AsideLayout> Stack(Klantwaardemodel model, Area pyramid)
    {
        var groups = new List<AsideLayout>();

        Add("Niet van belang in deze rol", Niveau.NietVanBelang);
        Add("Nog zonder niveau: te weinig antwoorden om het te zeggen", null);

        return groups;

        void Add(string head, Niveau? niveau)
        {
            var names = model.Verwachtingen.Where(cell => cell.Tier.Shown == niveau).Select(cell => cell.Name).ToList();
            var top = groups is [.., var above] ? above.Bottom : pyramid.Bottom;

            if (names is not [])
                groups.Add(new(head, names, pyramid with { Y = top + 8, Height = HeightOf(names.Count) }));
        }
    }

    public IEnumerable<Shape> Draw()
    {
        var width = (Area.Width - (Columns - 1) * Gap) / Columns;

        return
        [
            new Shape.Text(Area.X, Area.Y + 18, Head, 12, Palette.SoftInk),
            .. Names.SelectMany((name, index) => Chip(name, new(
                Area.X + index % Columns * (width + Gap),
                Area.Y + HeadHeight + index / Columns * (ChipHeight + Gap),
                width,
                ChipHeight))),
        ];
    }

    private static IEnumerable<Shape> Chip(string name, Area area)
    {
        var text = FittedText.Fit(name, area.Width - 20, (12, 11), Weight.Regular);

        yield return new Shape.Box(area.X, area.Y, area.Width, area.Height, new(Palette.Paper, new(Palette.Hairline)), Radius: 8);
        yield return new Shape.Text(area.X + 10, area.Y + 18, text.Lines[0], text.Size, Palette.Ink);
    }

    private static double HeightOf(int names) => HeadHeight + (names + Columns - 1) / Columns * (ChipHeight + Gap) - Gap;
}
