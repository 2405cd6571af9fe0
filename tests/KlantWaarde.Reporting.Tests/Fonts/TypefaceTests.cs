using FsCheck;
using FsCheck.Fluent;
using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Fonts;

namespace KlantWaarde.Reporting.Tests.Fonts;

public sealed class TypefaceTests
{
    /// <summary>Widths in units of 1/2048 em, as fontTools 4.38 reads them from the same files.</summary>
    [Theory]
    [InlineData("A", 1413, 1490, 1529)]
    [InlineData("i", 496, 536, 555)]
    [InlineData("W", 2018, 2089, 2125)]
    [InlineData("ë", 1194, 1211, 1220)]
    [InlineData("€", 1365, 1390, 1402)]
    [InlineData("’", 534, 602, 636)]
    [InlineData(" ", 576, 516, 485)]
    [InlineData("0", 1292, 1351, 1381)]
    [InlineData("1", 833, 866, 883)]
    public void Widths_are_those_of_the_font(string text, int regular, int semiBold, int bold)
    {
        Assert.Equal(regular, Typeface.MeasureWidth(text, 2048, Weight.Regular), 1e-9);
        Assert.Equal(semiBold, Typeface.MeasureWidth(text, 2048, Weight.SemiBold), 1e-9);
        Assert.Equal(bold, Typeface.MeasureWidth(text, 2048, Weight.Bold), 1e-9);
    }

    [Fact]
    public void A_width_is_in_points_at_the_size_of_the_letter() =>
        Assert.Equal((1413 + 496) * 10.5 / 2048, Typeface.MeasureWidth("Ai", 10.5, Weight.Regular), 1e-9);

    [Fact]
    public void The_face_knows_its_measures()
    {
        var face = Typeface.Of(Weight.SemiBold);

        Assert.Equal(("Inter-SemiBold", 2048, 1984, -494, 1490), (face.Name, face.UnitsPerEm, face.Ascent, face.Descent, face.CapHeight));
    }

    [Theory]
    [InlineData("Klantwaarde: één, naïef, coördinatie, Čapek, Łódź, ĳ", true)]
    [InlineData("€ ’ “ ” – — … · • ‘ ≥ ≤ × − ½ ▲ ▼ ◆ ● ■ ○ ✓ → ←", true)]
    [InlineData("", true)]
    [InlineData("tab\tnul\0", true)]
    [InlineData("duim 👍", false)]
    [InlineData("שלום", false)]
    public void It_says_what_it_can_show(string text, bool expected) => Assert.Equal(expected, Typeface.CanShow(text));

    [Theory]
    [InlineData(Weight.Regular)]
    [InlineData(Weight.SemiBold)]
    [InlineData(Weight.Bold)]
    public void A_character_that_the_font_lacks_is_as_wide_as_its_box(Weight weight) =>
        Assert.Equal(1220, Typeface.MeasureWidth("👍", 2048, weight), 1e-9);

    [Fact]
    public void Every_weight_can_show_the_same()
    {
        for (var code = 0; code <= 0xFFFF; code++)
            Assert.Equal(Shows(Weight.Regular, code), Shows(Weight.SemiBold, code) && Shows(Weight.Bold, code));

        static bool Shows(Weight weight, int code) => Typeface.Of(weight).GlyphOf(code) != FontFace.Missing;
    }

    [Fact]
    public void Tabular_digits_are_all_as_wide()
    {
        var widths = TabularDigits.In("0123456789").Select(digit => Typeface.Of(Weight.Regular).WidthOf([digit], 2048));

        Assert.Equal([1328.0], widths.Distinct());
    }

    [Fact]
    public void A_line_is_as_wide_as_its_parts() =>
        Law.Holds(Prop.ForAll(Words, Words, (left, right) => Math.Abs(
            Typeface.MeasureWidth(left + right, 9, Weight.Bold)
            - Typeface.MeasureWidth(left, 9, Weight.Bold) - Typeface.MeasureWidth(right, 9, Weight.Bold)) < 1e-9));

    [Fact]
    public void A_file_that_is_no_TrueType_font_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new FontFace("leeg", []));
        Assert.Throws<ArgumentException>(() => new FontFace("cff", "OTTO00000000"u8.ToArray()));
    }

    [Fact]
    public void A_weight_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Typeface.MeasureWidth("a", 10, (Weight)500));

    private static Arbitrary<string> Words { get; } =
        Gen.Elements("a", "W", "é", "€", " ", "-", "\0", "\t", "👍").ListOf().Select(string.Concat).ToArbitrary();
}
