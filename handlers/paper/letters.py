"""Letters to print, as a PDF: an A4 page for each home, its code in large type; a list for each building."""

import io
from collections.abc import Sequence
from itertools import groupby
from math import ceil

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from handlers.paper.fonts import CODE, font_of, printers, set_in
from handlers.paper.qr import draw_qr
from kernel.lines import Line, line
from locales.render import As, Reader, render
from residents.joining import letter_link
from residents.roster.printing import Addressed, in_order

WIDTH, HEIGHT = A4
MARGIN = 22 * mm
INK = "#1F1B16"
TITLE, GREETING, BODY, SMALL, CODE_SIZE = 20, 16, 14, 11, 34
QR = 42 * mm
ROWS, COLUMNS = 36, 3
"""Of the list of homes on a cover sheet."""


def letters_pdf(
    letters: Sequence[Addressed], *, slug: str, community: str, phone: str, bot: str, reader: Reader
) -> bytes:
    """All letters, building after building; ``bot`` is the bot's name, or empty while it is not known."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, pageCompression=1)
    canvas.setTitle(_said(line("letter-title", community=community), reader))
    canvas.setCreator("Yishi")
    paper = _Paper(canvas, reader, slug, community, phone, bot)
    paper.font = font_of(reader.language, _characters(letters, paper))
    for building, homes in groupby(in_order(letters), key=lambda each: each.building):
        of_building = list(homes)
        paper.cover(building, of_building)
        for each in of_building:
            paper.letter(each)
    canvas.save()
    return out.getvalue()


def _characters(letters: Sequence[Addressed], paper: "_Paper") -> list[str]:
    """All that will stand on them: a page of each kind, tried on a canvas nobody sees, and the names."""
    trial = paper.on(Canvas(io.BytesIO(), pagesize=A4))
    for first in letters[:1]:
        trial.cover(first.building, letters[:1])
        trial.letter(first)
    return [*trial.said, "0123456789", *(f"{each.building}{each.dwelling}" for each in letters)]


class _Paper:
    """One canvas; ``y`` is how far down the page is written."""

    def __init__(
        self, canvas: Canvas, reader: Reader, slug: str, community: str, phone: str, bot: str
    ) -> None:
        self._canvas = canvas
        self._reader = reader
        self._slug = slug
        self._community = community
        self._phone = phone
        self._bot = bot
        self.font = printers(reader.language)
        self.said: list[str] = []
        self._y = HEIGHT - MARGIN

    def on(self, canvas: Canvas) -> "_Paper":
        """The same on another canvas."""
        return _Paper(canvas, self._reader, self._slug, self._community, self._phone, self._bot)

    def letter(self, letter: Addressed) -> None:
        """One home's page."""
        self._begin()
        self._say(line("letter-greeting", dwelling=letter.dwelling), GREETING)
        self._say(line("letter-why"))
        self._say(line("letter-code-is"))
        self._code(letter.code)
        self._way_in(letter)
        self._say(line("letter-once"))
        self._say(line("letter-privacy"))
        if self._phone:
            self._say(line("letter-desk", phone=self._phone))
        self._canvas.showPage()

    def cover(self, building: str, letters: Sequence[Addressed]) -> None:
        """For whoever carries them: which homes, to be ticked off; no code stands here."""
        per_page = ROWS * COLUMNS
        pages = ceil(len(letters) / per_page)
        for page in range(pages):
            self._begin()
            self._say(line("letter-cover", building=building, letters=len(letters)), GREETING)
            if page == 0:
                self._say(line("letter-cover-how"), SMALL)
            self._ticks(letters[page * per_page : (page + 1) * per_page])
            self._canvas.showPage()

    def _begin(self) -> None:
        self._y = HEIGHT - MARGIN
        self._canvas.setFillColor(INK)
        self._say(line("letter-title", community=self._community), TITLE)
        self._canvas.setLineWidth(0.5)
        self._canvas.line(MARGIN, self._y, WIDTH - MARGIN, self._y)
        self._y -= 6 * mm

    def _say(self, said: Line, size: int = BODY, *, left: float = MARGIN) -> None:
        """A paragraph at the full width from ``left``; Chinese breaks between any two characters."""
        style = ParagraphStyle("", fontName=self.font, fontSize=size, leading=size * 1.6, textColor=INK)
        style.wordWrap = None if self._reader.language == "en" else "CJK"
        html = set_in(self._reader.language, render(said, self._reader, As.HTML))
        self.said.append(html)
        text = Paragraph(html, style)
        _, height = text.wrap(WIDTH - MARGIN - left, HEIGHT)
        self._y -= height
        text.drawOn(self._canvas, left, self._y)
        self._y -= 3 * mm

    def _code(self, code: str) -> None:
        size = CODE_SIZE
        while self._canvas.stringWidth(code, CODE, size) > WIDTH - 2 * MARGIN:
            size -= 1
        self._y -= size
        self._canvas.setFont(CODE, size)
        self._canvas.drawString(MARGIN, self._y, code)
        self._y -= 7 * mm

    def _way_in(self, letter: Addressed) -> None:
        if not self._bot:
            self._say(line("letter-ask"))
            return
        link = f"https://t.me/{self._bot}?start={letter_link(self._slug, letter.code)}"
        top = self._y
        self._qr(link, MARGIN, top - QR)
        self._say(line("letter-scan", bot=f"@{self._bot}"), left=MARGIN + QR + 6 * mm)
        self._y = min(self._y, top - QR - 4 * mm)

    def _qr(self, link: str, x: float, y: float) -> None:
        draw_qr(self._canvas, link, x, y, QR)
        self._canvas.setFillColor(INK)

    def _ticks(self, letters: Sequence[Addressed]) -> None:
        width, leading = (WIDTH - 2 * MARGIN) / COLUMNS, (self._y - MARGIN) / ROWS
        for index, each in enumerate(letters):
            column, row = divmod(index, ROWS)
            x, y = MARGIN + column * width, self._y - (row + 1) * leading
            self._canvas.rect(x, y, 3 * mm, 3 * mm, stroke=1, fill=0)
            self._canvas.setFont(self.font, SMALL)
            self._canvas.drawString(x + 5 * mm, y, self._shortened(each.dwelling, width - 6 * mm))

    def _shortened(self, name: str, room: float) -> str:
        while self._canvas.stringWidth(name, self.font, SMALL) > room:
            name = name[:-1]
        return name


def _said(told: Line, reader: Reader) -> str:
    return render(told, reader, As.PLAIN)
