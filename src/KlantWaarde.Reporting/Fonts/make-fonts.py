"""Makes the typefaces of the report and of the pages out of the Inter release on npm; see README.md.

Usage: python3 make-fonts.py <folder of the unpacked inter-ui package> <folder for the pages' woff2 files>
"""
import os
import sys

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

PRINT = (
    [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x18F, 0x192, *range(0x1CD, 0x1DD), 0x1E6, 0x1E7]
    + [*range(0x1FA, 0x200), *range(0x218, 0x21C), 0x237, 0x259, *range(0x2C6, 0x2C8), *range(0x2D8, 0x2DE)]
    + [*range(0x370, 0x400), *range(0x400, 0x460)]
    + [*range(0x1E80, 0x1E86), 0x1E9E, 0x1EF2, 0x1EF3, *range(0x2002, 0x200B), *range(0x2010, 0x2016)]
    + [*range(0x2018, 0x201F), *range(0x2020, 0x2027), 0x202F, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044]
    + [0x20AC, 0x2113, 0x2116, 0x2122, 0x2153, 0x2154, *range(0x215B, 0x215F), *range(0x2190, 0x2196)]
    + [0x2202, 0x2206, 0x220F, 0x2211, 0x2212, 0x221A, 0x221E, 0x222B, 0x2248, 0x2260, 0x2264, 0x2265]
    + [0x25A0, 0x25A1, 0x25B2, 0x25B3, 0x25BC, 0x25BD, 0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x2713, 0x2717]
)
SCREEN = (
    [*range(0x20, 0x7F), 0xA0, 0xAB, 0xB0, 0xB1, 0xB7, 0xBB, 0xBD, *range(0xC0, 0x100)]
    + [0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x203A, 0x20AC, 0x2190, 0x2192, 0x2212]
)
TABULAR = 0xE030  # where the digits of one width stand in the print fonts: the reader of these files knows no GSUB
DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def hollow_box():
    """What stands for a missing character: calmer in a client's report than Inter's own black block."""
    pen = TTGlyphPen(None)
    for corners in [
        [(160, 0), (160, 1490), (1060, 1490), (1060, 0)],
        [(270, 110), (950, 110), (950, 1380), (270, 1380)],
    ]:
        pen.moveTo(corners[0])
        for corner in corners[1:]:
            pen.lineTo(corner)
        pen.closePath()
    return pen.glyph()


def options(flavor=None):
    chosen = subset.Options()
    chosen.layout_features = []
    chosen.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT", "DSIG"]
    chosen.hinting = False
    chosen.notdef_outline = True
    chosen.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    chosen.glyph_names = False
    chosen.recalc_timestamp = False
    chosen.flavor = flavor
    return chosen


def make(source, target, codes, flavor=None, tabular=False):
    font = TTFont(source, recalcTimestamp=False)
    font["glyf"][".notdef"] = hollow_box()
    font["hmtx"][".notdef"] = (1220, 160)
    if tabular:
        codes = [*codes, *range(TABULAR, TABULAR + 10)]
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap.update({TABULAR + i: f"{digit}.tf" for i, digit in enumerate(DIGITS)})
    subsetter = subset.Subsetter(options(flavor))
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    font.flavor = flavor
    font.save(target)
    print(target, os.path.getsize(target), len(font.getGlyphOrder()), "glyphs")


package, pages = sys.argv[1:]
here = os.path.dirname(os.path.abspath(__file__))
for weight in ["Regular", "SemiBold", "Bold"]:
    make(f"{package}/web/Inter-{weight}.woff2", f"{here}/Inter-{weight}.ttf", PRINT, tabular=True)
for weight, number in [("Regular", 400), ("SemiBold", 600)]:
    make(f"{package}/web/Inter-{weight}.woff2", f"{pages}/inter-{number}.woff2", SCREEN, flavor="woff2")
