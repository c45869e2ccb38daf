"""One sheet to print and to sign: consent to be helped, and the slip of what was done."""

import io
from collections.abc import Sequence

from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from handlers.paper.fonts import font_of, set_in
from kernel.lines import Line
from locales.render import As, Reader, render

MARGIN = 20 * mm
INK = "#1F1B16"
TITLE, BODY = 20, 14
RULED = 11 * mm
"""From one line to write on to the next: room for a hand that trembles."""


def sheet_pdf(
    title: Line,
    body: Sequence[Line],
    signed: Sequence[Line],
    reader: Reader,
    *,
    small: bool = False,
    ruled: int = 0,
) -> bytes:
    """A sheet of A4, or A5 if it is ``small``: a title, lines, ``ruled`` ones to write on, some to sign."""
    out = io.BytesIO()
    width, height = A5 if small else A4
    canvas = Canvas(out, pagesize=(width, height), pageCompression=1)
    canvas.setTitle(render(title, reader, As.PLAIN))
    canvas.setCreator("Yishi")
    canvas.setFillColor(INK)
    font = font_of(
        reader.language,
        [set_in(reader.language, render(each, reader, As.HTML)) for each in (title, *body, *signed)],
    )
    y = _said(canvas, font, reader, title, TITLE, height - MARGIN, width - MARGIN)
    canvas.setLineWidth(0.5)
    canvas.line(MARGIN, y, width - MARGIN, y)
    y -= 6 * mm
    for each in body:
        y = _said(canvas, font, reader, each, BODY, y, width - MARGIN)
    for _ in range(ruled):
        y -= RULED
        canvas.line(MARGIN, y, width - MARGIN, y)
    for each in signed:
        y = _said(canvas, font, reader, each, BODY, y - 12 * mm, width / 2)
        canvas.line(width / 2, y + 3 * mm, width - MARGIN, y + 3 * mm)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _said(canvas: Canvas, font: str, reader: Reader, said: Line, size: int, y: float, width: float) -> float:
    """Write a paragraph below ``y``, as far as ``width``; gives how far down the sheet is written then."""
    style = ParagraphStyle("", fontName=font, fontSize=size, leading=size * 1.6, textColor=INK)
    style.wordWrap = None if reader.language == "en" else "CJK"
    text = Paragraph(set_in(reader.language, render(said, reader, As.HTML)), style)
    _, used = text.wrap(width - MARGIN, A4[1])
    text.drawOn(canvas, MARGIN, y - used)
    return float(y - used - 3 * mm)
