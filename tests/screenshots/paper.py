"""Pages of PDF files as pictures, side by side as they would lie on a table; needs poppler's pdftoppm."""

import asyncio
import io
from asyncio.subprocess import PIPE
from pathlib import Path

from PIL import Image

INCH, BORDER = 60, 12
"""Pixels to an inch, and around each sheet."""

TABLE = "#d8d2c6"


async def laid_out(path: Path, *sheets: tuple[bytes, int]) -> None:
    """Draw these pages, each a PDF file and a number counted from 1, into one small PNG file."""
    drawn = [await _page(pdf, number) for pdf, number in sheets]
    width = sum(each.width for each in drawn) + BORDER * (len(drawn) + 1)
    table = Image.new("L", (width, max(each.height for each in drawn) + 2 * BORDER), TABLE)
    across = BORDER
    for each in drawn:
        table.paste(each, (across, BORDER))
        across += each.width + BORDER
    table.quantize(16).save(path, optimize=True)


async def _page(pdf: bytes, number: int) -> Image.Image:
    wanted = ("-gray", "-r", str(INCH), "-f", str(number), "-l", str(number), "-")
    process = await asyncio.create_subprocess_exec("pdftoppm", *wanted, stdin=PIPE, stdout=PIPE)
    picture, _ = await process.communicate(pdf)
    assert process.returncode == 0, "pdftoppm could not draw the page"
    return Image.open(io.BytesIO(picture))
