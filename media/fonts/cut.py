#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Cuts the installed Noto Sans CJK down to the letters that the kiosk's own languages are written in.

    cut.py FAMILY NOTO_SUFFIX OUT_FOLDER

writes OUT_FOLDER/<suffix>-regular.otf and -bold.otf of a font called FAMILY, such as

    cut.py "Huhang Sans SC" SC build/fonts

A whole font of Noto Sans CJK holds 65,535 glyphs in 20 MB, of which a page touches some here and some there; a cut one
has them beside each other. What a cut lacks, the kiosk takes from the whole font. The cuts have a name of their own, so
that the two are never taken for each other. Noto Sans CJK is under the SIL Open Font License 1.1, which allows that.
"""
import subprocess
import sys
from pathlib import Path

from fontTools import subset

# Letters of Europe, punctuation, signs, kana; what East Asian text brings.
BLOCKS = [(0x20, 0x17F), (0x1CD, 0x1DC), (0x2C6, 0x2DD), (0x370, 0x45F), (0x1E00, 0x1EFF), (0x2000, 0x206F),
          (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2460, 0x27BF), (0x3000, 0x30FF),
          (0xFF00, 0xFFEF)]

# The written standard of each script: hanzi of GB 2312, hangul syllables of KS X 1001; rows and cells from 0xA1.
STANDARDS = {"SC": ("gb2312", range(0xB0, 0xF8)), "KR": ("euc_kr", range(0xB0, 0xC9))}

# What shapes a line of horizontal text. Tables for vertical text and for other regions' glyphs are left out.
FEATURES = ["ccmp", "calt", "clig", "kern", "liga", "mark", "mkmk"]


def letters(suffix):
    """The code points of a cut."""
    found = {code for first, last in BLOCKS for code in range(first, last + 1)}
    encoding, rows = STANDARDS[suffix]
    for row in rows:
        for cell in range(0xA1, 0xFF):
            found.update(map(ord, bytes([row, cell]).decode(encoding, "ignore")))
    return found


def installed(suffix, style):
    """File and number in it of an installed face."""
    family = f"Noto Sans CJK {suffix}"
    pattern = f"{family}:style={style}"
    answer = subprocess.run(["fc-match", "-f", "%{family[0]}\n%{file}\n%{index}", pattern], check=True,
                            capture_output=True, text=True).stdout
    name, file, index = answer.split("\n")
    if name != family:
        sys.exit(f"cut.py: the font {pattern} is not installed; install the package fonts-noto-cjk")
    return file, int(index) & 0xFFFF


def cut(family, suffix, style, out):
    file, number = installed(suffix, style)
    options = subset.Options(font_number=number, layout_features=FEATURES, name_IDs=[1, 2, 3, 4, 6],
                             drop_tables=["BASE", "VORG", "vhea", "vmtx"], notdef_outline=True)
    font = subset.load_font(file, options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=letters(suffix))
    cutter.subset(font)
    whole, short = f"Noto Sans CJK {suffix}", f"NotoSansCJK{suffix.lower()}"
    for record in font["name"].names:
        record.string = record.toUnicode().replace(whole, family).replace(short, family.replace(" ", ""))
    subset.save_font(font, str(out / f"{suffix.lower()}-{style.lower()}.otf"), options)


def main():
    family, suffix, out = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    out.mkdir(parents=True, exist_ok=True)
    for style in ("Regular", "Bold"):
        cut(family, suffix, style, out)


main()
