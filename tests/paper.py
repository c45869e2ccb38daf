"""What stands on the pages of a PDF that we made with the printer's own fonts."""

import base64
import re
import zlib

STREAM = re.compile(rb"<<([^>]*)>>\s*stream\r?\n(.*?)endstream", re.DOTALL)
PAGE = re.compile(rb"/Type /Page\b(?!s)")
SHOWN = re.compile(rb"\(((?:\\.|[^\\)])*)\) Tj", re.DOTALL)
ESCAPED = re.compile(rb"\\([0-7]{3})|\\(.)", re.DOTALL)
CONTROLS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def pages(data: bytes) -> int:
    """How many pages there are."""
    return len(PAGE.findall(data))


def texts(data: bytes) -> list[str]:
    """The text of each page, run together."""
    found = []
    for head, packed in STREAM.findall(data):
        if b"/ASCII85Decode" in head and b"/Subtype" not in head:
            raw = base64.a85decode(packed.strip().removesuffix(b"~>"))
            found.append("".join(map(_plain, SHOWN.findall(zlib.decompress(raw)))))
    return found


def _plain(escaped: bytes) -> str:
    raw = ESCAPED.sub(lambda m: bytes([int(m[1], 8)]) if m[1] else CONTROLS.get(m[2], m[2]), escaped)
    wide = any(each == 0 or each > 0x7F for each in raw)
    return raw.decode("utf-16-be" if wide else "latin-1")
