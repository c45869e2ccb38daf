"""Pages on demand. What draws them is loaded with the first page: it takes as long as half of the program."""

from collections.abc import Sequence

from kernel.lines import Line
from locales.render import Reader
from residents.roster.printing import Addressed


def letters_pdf(
    letters: Sequence[Addressed], *, slug: str, community: str, phone: str, bot: str, reader: Reader
) -> bytes:
    """All letters, building after building; ``bot`` is the bot's name, or empty while it is not known."""
    from handlers.paper import letters as drawn

    return drawn.letters_pdf(letters, slug=slug, community=community, phone=phone, bot=bot, reader=reader)


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
    from handlers.paper import sheets as drawn

    return drawn.sheet_pdf(title, body, signed, reader, small=small, ruled=ruled)


def door_notice_pdf(
    title: Line, body: Sequence[Line], scan: Line, foot: Sequence[Line], link: str, reader: Reader
) -> bytes:
    """The notice at the door, on A4 in large type; ``link`` is where its code leads, or empty."""
    from handlers.paper import door as drawn

    return drawn.door_notice_pdf(title, body, scan, foot, link, reader)
