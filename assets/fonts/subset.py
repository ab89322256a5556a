"""Makes the fallback fonts of the paper from whole Noto fonts: only the signs and features that text needs.

Usage: python subset.py FOLDER-WITH-WHOLE-FONTS FOLDER-FOR-THE-RESULT   (needs fonttools, see README.md)
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

# Letters, joiners and the circle that shows a mark without its letter.
SHARED = "200C-200D 25CC"
LETTERS = {
    "NotoSans": "0041-005A 0061-007A 00A0-0482 048A-052F 1E80-1FFF 2000-2012 2015-2017 201B 201F-2023 "
                "2025-2064 2070-20CF 2100-218F A78B-A78C FB00-FB06 FE20-FE2F",
    "NotoNaskhArabic": "0600-06FF 0750-077F 0870-089F 08A0-08FF FB50-FDFF FE70-FEFC",
    "NotoSansHebrew": "0590-05FF FB1D-FB4F",
    "NotoSansEthiopic": "1200-139F 2D80-2DDF AB00-AB2F",
    "NotoSansArmenian": "0530-058F FB13-FB17",
    "NotoSansGeorgian": "10D0-10FF 1C90-1CBF",
    "NotoSansDevanagari": "0900-097F 20B9",
    "NotoSansThai": "0E00-0E7F",
    "NotoSansTamil": "0B80-0BFF 0964-0965",
}
# One after the other: what the first has is not taken from the next.
SYMBOLS = {
    "NotoSansSymbols": "20D0-20F0 2190-21FF 2300-23FF 2460-2473 24B6-24EA 2600-27BF 2B00-2BFF",
    "NotoSansSymbols2": "2190-21FF 2300-23FF 2500-27BF 2B00-2BFF",
    "NotoSansMath": "2190-22FF 2308-230B 25A0-25FF 27E6-27EB",
}
EMOJI = "0023 002A 0030-0039 00A9 00AE 200D 203C 2049 20E3 2122 2139 2190-21FF 2300-23FF 24C2 25A0-25FF " \
        "2600-27BF 2934-2935 2B00-2BFF 1F0CF 1F170-1F19A 1F1E6-1F1FF 1F300-1FAFF"
PLAIN = "2190-21FF 25A0-25FF 2610-2612 2660-2667 2669-266F 2713-2718 2764"
WIDTH = 1000


def codes(text):
    for part in text.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def part_lam_alef(font):
    """Gives the two letters of lam-alef a width each, drawn as before. The font draws the alef in no room at all,
    on top of the lam, and programs that read a file by the places of its letters mix up the two."""
    room = 230
    moved, metrics, outlines = {}, font["hmtx"], font["glyf"]
    for lookup in font["GSUB"].table.LookupList.Lookup:
        if lookup.LookupType != 1:
            continue
        pairs = [it for table in lookup.SubTable for it in table.mapping.values()]
        alefs = [it for it in pairs if metrics[it][0] == 0]
        if "uniFE8E.rlig" not in pairs and "uniFEE0.rlig" not in pairs:
            continue
        for name in alefs:
            metrics[name] = (room, metrics[name][1])
        moved |= {name: -room for name in pairs if name not in alefs}
    for name, by in moved.items():
        glyph, (width, left) = outlines[name], metrics[name]
        if glyph.isComposite():
            for part in glyph.components:
                part.x += 0 if part.glyphName in moved else by
        else:
            glyph.coordinates.translate((by, 0))
        glyph.recalcBounds(outlines)
        metrics[name] = (width + by, left + by)
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType == 4:
                for name, record in zip(table.BaseCoverage.glyphs, table.BaseArray.BaseRecord):
                    for anchor in filter(None, record.BaseAnchor):
                        anchor.XCoordinate += moved.get(name, 0)


def part_ligatures(font):
    """Leaves out the ligatures of three letters and more (the name of God): letter by letter they are as well
    read, and programs that read a file by the places of its letters turn the letters of a ligature around."""
    marks = {name for name, kind in font["GDEF"].table.GlyphClassDef.classDefs.items() if kind == 3}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            for first, ligatures in getattr(table, "ligatures", {}).items():
                letters = lambda it: [part for part in [first, *it.Component] if part not in marks]
                ligatures[:] = [it for it in ligatures if len(letters(it)) < 3]


def cut(path, unicodes, features=("*",)):
    """The font at `path` with these signs only, a thousand units to the em, without hints."""
    options = subset.Options()
    options.layout_features = list(features)
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["vhea", "vmtx", "MATH", "DSIG", "STAT", "VORG", "gasp"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    font = subset.load_font(str(path), options)
    if "uniFEE0.rlig" in font.getGlyphOrder():
        part_lam_alef(font)
        part_ligatures(font)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=list(unicodes))
    cutter.subset(font)
    if font["head"].unitsPerEm != WIDTH:
        scale_upem(font, WIDTH)
    # Browsers refuse a font in which any point but the first says that outlines overlap.
    for glyph in font["glyf"].glyphs.values():
        glyph.expand(font["glyf"])
        if glyph.numberOfContours > 0:
            glyph.flags = type(glyph.flags)(it & ~0x40 for it in glyph.flags)
    return font


def main(source, target):
    whole = lambda name: next(Path(source).rglob(f"{name}[_-]*Regular.ttf"))
    target = Path(target)
    for name, ranges in LETTERS.items():
        features = ["*"]
        if name in ("NotoSans", "NotoSansEthiopic"):
            # Kerning would be most of the file.
            features = ["ccmp", "locl", "mark", "mkmk"]
        font = cut(whole(name), [*codes(ranges), *codes(SHARED)], features)
        font.save(target / f"{name}.ttf")
    emoji = cut(whole("NotoEmoji"), codes(EMOJI))
    emoji.save(target / "NotoEmoji.ttf")
    # What people type as text stays a plain sign; the rest is left to the emoji.
    known, parts = set(emoji.getBestCmap()) - set(codes(PLAIN)), []
    for name, ranges in SYMBOLS.items():
        wanted = [it for it in codes(ranges) if it not in known]
        font = cut(whole(name), wanted, [])
        for table in ("GSUB", "GPOS", "GDEF"):
            if table in font:
                del font[table]
        known |= set(font.getBestCmap())
        parts.append(target / f".{name}.ttf")
        font.save(parts[-1])
    merged = Merger().merge([str(it) for it in parts])
    for it in parts:
        it.unlink()
    merged.save(target / "NotoSansSymbols.ttf")


main(*sys.argv[1:])
