using KlantWaarde.Reporting.Drawing;
using KlantWaarde.Reporting.Fonts;
using KlantWaarde.Reporting.Pdf.Embedding;
using static KlantWaarde.Reporting.Fonts.TrueTypeTables;

namespace KlantWaarde.Reporting.Tests.Pdf;

public sealed class FontSubsetTests
{
    private static readonly FontFace Face = Typeface.Of(Weight.Regular);

    [Fact]
    public void A_letter_with_an_accent_brings_its_parts()
    {
        var tables = SubsetOf("é");

        Assert.Equal(4, UInt16(tables["maxp"], 4)); // the box, é, e and the accent
        Assert.True(Int16(GlyphOf(tables, 1), 0) < 0);
        Assert.Equal(2, UInt16(GlyphOf(tables, 1), 12));
        Assert.True(Int16(GlyphOf(tables, 2), 0) > 0);
        Assert.True(Int16(GlyphOf(tables, 3), 0) > 0);
    }

    [Fact]
    public void Letters_keep_their_outlines_and_widths()
    {
        var tables = SubsetOf("ae");
        var whole = Face.Tables;

        foreach (var (number, letter) in new[] { (1, 'a'), (2, 'e') })
        {
            var glyph = Face.GlyphOf(letter);
            Assert.Equal(Face.AdvanceOf(glyph), UInt16(tables["hmtx"], number * 4));
            Assert.Equal(whole["hmtx"].Slice(glyph * 4, 4), tables["hmtx"].Slice(number * 4, 4));
            Assert.Equal(GlyphOf(whole, glyph)[..40], GlyphOf(tables, number)[..40]);
        }
    }

    [Fact]
    public void Every_code_in_the_text_leads_to_the_outline_of_its_letter()
    {
        var font = new PdfFont(Face);
        Assert.Equal("<00010002000300010004>", font.Encode("Kéa" + "K" + "\u05e9"));

        var (numbers, subset) = (font.GlyphNumbers(), new TrueTypeTables(font.Subset.ToFile()));
        foreach (var (code, letter) in new[] { (1, 'K'), (3, 'a'), (4, '\u05e9') })
        {
            var outline = GlyphOf(Face.Tables, Face.GlyphOf(letter));
            Assert.Equal(outline, GlyphOf(subset, UInt16(numbers, code * 2))[..outline.Length]);
        }
    }

    [Fact]
    public void A_glyph_is_taken_in_once()
    {
        var subset = new FontSubset(Face);

        Assert.Equal([1, 2, 1, 0], new[] { 'a', 'b', 'a', '\u05e9' }.Select(letter => subset.NumberOf(Face.GlyphOf(letter))));
    }

    [Fact]
    public void The_checksum_of_the_file_is_right()
    {
        var file = FileOf("Klantwaarde één");
        var sum = 0u;
        for (var at = 0; at < file.Length; at += 4) sum += UInt32(file, at);

        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Fact]
    public void A_subset_is_much_smaller_than_the_font() => Assert.InRange(FileOf("Klantwaarde").Length, 500, 3000);

    private static TrueTypeTables SubsetOf(string text) => new(FileOf(text));

    private static byte[] FileOf(string text)
    {
        var subset = new FontSubset(Face);
        foreach (var rune in text.EnumerateRunes()) subset.NumberOf(Face.GlyphOf(rune.Value));

        return subset.ToFile();
    }

    private static ReadOnlySpan<byte> GlyphOf(TrueTypeTables tables, int glyph)
    {
        var isLong = UInt16(tables["head"], 50) == 1;
        int At(TrueTypeTables from, int index) => isLong ? (int)UInt32(from["loca"], index * 4) : UInt16(from["loca"], index * 2) * 2;

        return tables["glyf"][At(tables, glyph)..At(tables, glyph + 1)];
    }
}
