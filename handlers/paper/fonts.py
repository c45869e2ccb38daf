"""Characters on paper: a Chinese font of this machine, put into the file, or the printer's own."""

from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

CODE = "Helvetica-Bold"
"""For codes: Latin letters and digits, which every reader of PDF has."""

PRINTERS = {"zh-Hans": "STSong-Light", "zh-Hant": "MSung-Light", "en": "STSong-Light"}
"""Known by name to whatever shows a PDF; nothing of them is put into the file."""

FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/Library/Fonts",
    "/System/Library/Fonts",
    "C:/Windows/Fonts",
)
FILES = {
    "zh-Hans": (
        "wqy-microhei.ttc",
        "wqy-zenhei.ttc",
        "DroidSansFallbackFull.ttf",
        "simsun.ttc",
        "msyh.ttc",
        "Songti.ttc",
    ),
    "zh-Hant": ("uming.ttc", "wqy-microhei.ttc", "DroidSansFallbackFull.ttf", "mingliu.ttc", "msjh.ttc"),
}
"""TrueType outlines only: those of Noto and PingFang are of the other kind, and stay out of files."""


@cache
def font_of(language: str) -> str:
    """The name of a font that draws this language's characters, ready to be used."""
    for name in FILES.get(language, FILES["zh-Hans"]):
        for path in _found(name):
            try:
                pdfmetrics.registerFont(TTFont(f"{language}-{path.stem}", str(path), subfontIndex=0))
            except (TTFError, OSError):
                continue
            return f"{language}-{path.stem}"
    printers = PRINTERS[language]
    pdfmetrics.registerFont(UnicodeCIDFont(printers))
    return printers


def _found(name: str) -> list[Path]:
    return [path for folder in FOLDERS if Path(folder).is_dir() for path in sorted(Path(folder).rglob(name))]
