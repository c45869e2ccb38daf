"""Codes to scan."""

import io

import segno

PIXELS_PER_MODULE = 10
QUIET_ZONE = 4
"""Light modules around the code, as ISO/IEC 18004 asks for."""


def qr_png(text: str) -> bytes:
    """A QR code of ``text`` as a PNG; a quarter of it may be scratched and it still reads."""
    picture = io.BytesIO()
    code = segno.make_qr(text, error="q")
    code.save(picture, kind="png", scale=PIXELS_PER_MODULE, border=QUIET_ZONE)
    return picture.getvalue()
