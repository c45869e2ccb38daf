"""The notice at the door: a sheet of A4 that can be read while standing, with a code into the chat."""

import io
from collections.abc import Sequence

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from handlers.paper.fonts import font_of, set_in
from handlers.paper.qr import draw_qr
from kernel.lines import Line
from locales.render import As, Reader, render

WIDTH, HEIGHT = A4
MARGIN = 20 * mm
INK = "#1F1B16"
TITLE, BODY, SMALL = 40, 24, 15
LEAST = 11
"""Points; what is very long is set smaller, so that it stays one sheet."""

QR = 52 * mm
GAP = 5 * mm


def door_notice_pdf(
    title: Line, body: Sequence[Line], scan: Line, foot: Sequence[Line], link: str, reader: Reader
) -> bytes:
    """One sheet: title, what it is about, below it the code that opens ``link`` (if any), and the foot."""
    said = [_said(each, reader) for each in (title, *body, scan, *foot)]
    font = font_of(reader.language, said)
    sheet = _Sheet(font, reader)
    below = sheet.foot([_said(each, reader) for each in foot])
    if link:
        below = sheet.code(link, _said(scan, reader), below)
    sheet.fill(_said(title, reader), [_said(each, reader) for each in body], below)
    return sheet.done(render(title, reader, As.PLAIN))


class _Sheet:
    def __init__(self, font: str, reader: Reader) -> None:
        self._out = io.BytesIO()
        self._canvas = Canvas(self._out, pagesize=A4, pageCompression=1)
        self._canvas.setFillColor(INK)
        self._font, self._wrap = font, None if reader.language == "en" else "CJK"

    def foot(self, texts: Sequence[str]) -> float:
        """Write the foot at the bottom; gives how high it reaches."""
        shown = [self._paragraph(text, SMALL) for text in texts]
        heights = [each.wrap(WIDTH - 2 * MARGIN, HEIGHT)[1] for each in shown]
        y = top = MARGIN + sum(heights)
        for each, height in zip(shown, heights, strict=True):
            y -= height
            each.drawOn(self._canvas, MARGIN, y)
        self._canvas.setLineWidth(0.5)
        self._canvas.line(MARGIN, top + GAP, WIDTH - MARGIN, top + GAP)
        return float(top + 2 * GAP)

    def code(self, link: str, scan: str, below: float) -> float:
        """Draw the code at the right, and beside it what it opens; gives how high it reaches."""
        draw_qr(self._canvas, link, WIDTH - MARGIN - QR, below, QR)
        self._canvas.setFillColor(INK)
        text = self._paragraph(scan, BODY)
        _, height = text.wrap(WIDTH - 2 * MARGIN - QR - GAP, QR)
        text.drawOn(self._canvas, MARGIN, below + (QR - height) / 2)
        return float(below + QR + GAP)

    def fill(self, title: str, body: Sequence[str], below: float) -> None:
        """Title and body from the top on, as large as the sheet has room for."""
        room, scale = HEIGHT - MARGIN - below, 1.0
        while (shown := self._scaled(title, body, scale)) and sum(h + GAP for _, h in shown) > room:
            if BODY * scale <= LEAST:
                break
            scale -= 0.05
        y = HEIGHT - MARGIN
        for each, height in shown:
            y -= height
            each.drawOn(self._canvas, MARGIN, y)
            y -= GAP

    def done(self, name: str) -> bytes:
        """The sheet as a file."""
        self._canvas.setTitle(name)
        self._canvas.setCreator("Yishi")
        self._canvas.showPage()
        self._canvas.save()
        return self._out.getvalue()

    def _scaled(self, title: str, body: Sequence[str], scale: float) -> list[tuple[Paragraph, float]]:
        sized = [(title, TITLE * scale), *((text, BODY * scale) for text in body)]
        shown = [self._paragraph(text, size) for text, size in sized]
        return [(each, each.wrap(WIDTH - 2 * MARGIN, HEIGHT)[1]) for each in shown]

    def _paragraph(self, text: str, size: float) -> Paragraph:
        style = ParagraphStyle("", fontName=self._font, fontSize=size, leading=size * 1.4, textColor=INK)
        style.wordWrap = self._wrap
        return Paragraph(text, style)


def _said(said: Line, reader: Reader) -> str:
    return set_in(reader.language, render(said, reader, As.HTML)).replace("\n", "<br/>")
