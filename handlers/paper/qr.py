"""Codes to scan."""

import io
from itertools import groupby
from typing import TYPE_CHECKING

import segno

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas  # loaded by whoever draws; other codes do without

PIXELS_PER_MODULE = 10
QUIET_ZONE = 4
"""Light modules around the code, as ISO/IEC 18004 asks for."""


def qr_png(text: str) -> bytes:
    """A QR code of ``text`` as a PNG; a quarter of it may be scratched and it still reads."""
    picture = io.BytesIO()
    code = segno.make_qr(text, error="q")
    code.save(picture, kind="png", scale=PIXELS_PER_MODULE, border=QUIET_ZONE)
    return picture.getvalue()


def draw_qr(canvas: "Canvas", text: str, x: float, y: float, width: float) -> None:
    """The same on a page, ``width`` wide, its lower left corner at ``x`` and ``y``."""
    code = segno.make_qr(text, error="q")
    size = width / (code.symbol_size(border=QUIET_ZONE)[0])
    canvas.setFillColor("#000000")
    for row, modules in enumerate(code.matrix_iter(border=QUIET_ZONE)):
        column = 0
        for dark, run in groupby(modules):
            length = len(list(run))
            if dark:
                left, below = x + column * size, y + width - (row + 1) * size
                canvas.rect(left, below, length * size, size, stroke=0, fill=1)
            column += length
