"""Characters on paper: a Chinese font of this machine, put into the file, or the printer's own."""

import io
import logging
from collections import OrderedDict
from collections.abc import Iterable
from functools import cache
from itertools import count
from pathlib import Path
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import CIDEncoding, UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from handlers.paper.outlines import truetype

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
"""TrueType outlines, which go into the file as they are."""

CUBIC = ("NotoSansCJK-Regular.ttc", "SourceHanSans-Regular.ttc")
FAMILIES = {"zh-Hans": "Noto Sans CJK SC", "zh-Hant": "Noto Sans CJK TC"}
"""Of the other kind: drawn anew for the characters that are needed."""

NARROW = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
"""Chinese fonts draw these as wide as a character, which tears an English word apart."""

MOST_KEPT = 6
"""Drawn fonts that stay known; a document under way holds one of the newest."""

_drawn: OrderedDict[str, tuple[str, frozenset[str]]] = OrderedDict()
_numbers = count(1)
_lock = Lock()


def font_of(language: str, texts: Iterable[str]) -> str:
    """The name of a font that draws this language's characters and these texts, ready to be used."""
    ready = _truetype_of(language)
    if ready:
        return ready
    source = _cubic_of()
    if source is None:
        return printers(language)
    with _lock:
        return _drawn_from(source, language, frozenset("".join(texts)))


def set_in(language: str, text: str) -> str:
    """A text as it is set in a font of this language."""
    return text.translate(NARROW) if language == "en" else text


@cache
def _truetype_of(language: str) -> str:
    for name in FILES.get(language, FILES["zh-Hans"]):
        for path in _found(name):
            try:
                pdfmetrics.registerFont(TTFont(f"{language}-{path.stem}", str(path), subfontIndex=0))
            except (TTFError, OSError):
                continue
            return f"{language}-{path.stem}"
    return ""


@cache
def _cubic_of() -> Path | None:
    return next((path for name in CUBIC for path in _found(name)), None)


@cache
def printers(language: str) -> str:
    """The name of the font that whatever shows the PDF is to bring along."""
    font = UnicodeCIDFont(PRINTERS[language])
    if PRINTERS[language] == "MSung-Light":
        # The library names the encoding of the mainland for it, in which its characters are not found.
        font.encoding = CIDEncoding("UniCNS-UCS2-H")
        font.encodingName = "UniCNS-UCS2-H"
    pdfmetrics.registerFont(font)
    return PRINTERS[language]


def _drawn_from(source: Path, language: str, needed: frozenset[str]) -> str:
    family = FAMILIES.get(language, FAMILIES["zh-Hans"])
    for name, (of, characters) in _drawn.items():
        if of == family and needed <= characters:
            _drawn.move_to_end(name)
            return name
    known = [characters for of, characters in _drawn.values() if of == family]
    wanted = needed | (known[-1] if known else frozenset())
    name = f"drawn-{next(_numbers)}"
    try:
        content = truetype(source, family, "".join(sorted(wanted)), name)
    except Exception:
        # A font file may be broken in many ways; paper without it is better than none.
        logging.getLogger(__name__).warning("no font could be drawn from %s", source.name, exc_info=True)
        return printers(language)
    pdfmetrics.registerFont(TTFont(name, io.BytesIO(content)))
    _drawn[name] = (family, wanted)
    while len(_drawn) > MOST_KEPT:
        forgotten, _ = _drawn.popitem(last=False)
        pdfmetrics._fonts.pop(forgotten, None)
        pdfmetrics._dynFaceNames.pop(forgotten, None)
    return name


def forget() -> None:
    """Look again at what this machine has; for tests."""
    for each in (_truetype_of, _cubic_of, printers):
        each.cache_clear()
    _drawn.clear()


def _found(name: str) -> list[Path]:
    return [path for folder in FOLDERS if Path(folder).is_dir() for path in sorted(Path(folder).rglob(name))]
