"""Fonts drawn with cubic curves (Noto, Source Han), made into ones that a PDF can carry.

The PDF library embeds TrueType alone, which is drawn with quadratic curves. Only the characters of the
document are taken over: some hundred shapes instead of sixty thousand, in about a second.
"""

import io
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont, newTable

FAR_OFF = 1.0
"""How far a curve may be off, in thousandths of the type's size: nobody sees a tenth of it on paper."""

DROPPED = ["VORG", "vhea", "vmtx", "BASE", "GSUB", "GPOS", "GDEF", "DSIG"]
NAMES = (1, 4, 6)
LIMITS = (
    "maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements maxSizeOfInstructions "
    "maxComponentElements maxPoints maxContours maxCompositePoints maxCompositeContours maxComponentDepth"
).split()


def truetype(path: Path, family: str, characters: str, called: str) -> bytes:
    """These characters of a font as TrueType, newly named; ``ValueError``: the file has no such family."""
    font = _of_family(path, family)
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True)
    options.drop_tables += DROPPED
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)
    _draw_anew(font)
    for number in NAMES:  # the PDF library takes two fonts of one name for the same
        font["name"].setName(called, number, 3, 1, 0x409)
    out = io.BytesIO()
    font.save(out)
    font.close()
    return out.getvalue()


def _of_family(path: Path, family: str) -> TTFont:
    if path.suffix.lower() != ".ttc":
        return TTFont(path, lazy=True)
    with TTCollection(path, lazy=True) as several:
        names = [font["name"].getDebugName(1) for font in several.fonts]
    return TTFont(path, fontNumber=names.index(family), lazy=True)


def _draw_anew(font: TTFont) -> None:
    order, shapes, drawn = font.getGlyphOrder(), font.getGlyphSet(), {}
    for name in order:
        pen = TTGlyphPen(None)
        shapes[name].draw(Cu2QuPen(pen, FAR_OFF, reverse_direction=True))
        drawn[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = table = newTable("glyf")
    table.glyphOrder, table.glyphs = order, drawn
    del font["CFF "]
    size = font["maxp"]
    size.tableVersion, size.maxZones = 0x00010000, 1
    for limit in LIMITS:
        setattr(size, limit, 0)
    font["post"].formatType = 3.0
    font.sfntVersion = "\0\1\0\0"
