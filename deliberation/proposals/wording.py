"""What a proposal says: its parts, how long they may be, and which of them a first message holds; pure."""

import re
import zlib
from dataclasses import dataclass

from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line

LEAST_TITLE, TITLE_LENGTH = 4, 40
"""Characters as people see them: a family of emoji is one."""

TITLE_POINTS = 120
"""Code points a title may have; a few characters may be put together from very many."""

BODY_LENGTH, WISH_LENGTH, REASON_LENGTH = 1500, 500, 500
"""As Telegram counts, so that a preview with everything still fits one message."""

MOST_PHOTOS = 5
SENTENCE_ENDS = re.compile(r"[。！？!?；;\n]|\.\s")


@dataclass(frozen=True, slots=True)
class Text:
    """All that a proposal says; ``cost`` is in cents, ``photos`` and ``voice`` are files that were sent.

    ``typed_by`` typed the words of the voice note, which everybody may hear if it is ``voice_public``;
    ``office`` is whether it is proposed for the committee.
    """

    title: str
    body: str
    place: int | None = None
    wish: str = ""
    cost: int | None = None
    photos: tuple[int, ...] = ()
    voice: int | None = None
    typed_by: int | None = None
    office: bool = False
    voice_public: bool = False

    @property
    def stamp(self) -> int:
        """A mark on exactly this text, so that what is published is what was looked at."""
        return zlib.crc32(repr(self).encode())


def checked_title(written: str) -> str:
    """A usable title, or a refusal that says how long it may be."""
    title = texts.clean(written, one_line=True)
    seen = texts.characters(title)
    if not LEAST_TITLE <= seen <= TITLE_LENGTH or not texts.is_visible(title):
        raise Refusal(line("proposal-title-length", least=LEAST_TITLE, most=TITLE_LENGTH, given=seen))
    if len(title) > TITLE_POINTS:
        raise Refusal(line("proposal-title-heavy"))
    if not texts.has_letter(title):
        raise Refusal(line("title-needs-letters"))
    return title


def checked_body(written: str) -> str:
    """A usable description, or a refusal that says how long it may be."""
    body = _visible(written)
    if not 0 < texts.length(body) <= BODY_LENGTH:
        raise Refusal(line("proposal-body-length", most=BODY_LENGTH, given=texts.length(body)))
    return body


def checked_wish(written: str) -> str:
    """A usable wish, which may be empty, or a refusal that says how long it may be."""
    wish = _visible(written)
    if texts.length(wish) > WISH_LENGTH:
        raise Refusal(line("proposal-wish-length", most=WISH_LENGTH, given=texts.length(wish)))
    return wish


def checked_reason(written: str) -> str:
    """A usable reason for declining, or a refusal that says how long it may be."""
    reason = texts.clean(written)
    if not texts.is_visible(reason) or texts.length(reason) > REASON_LENGTH:
        raise Refusal(line("proposal-reason-length", most=REASON_LENGTH), next=Next.PROPOSALS)
    return reason


def opening(written: str) -> tuple[str, str]:
    """Title and body of a first message; what it does not hold is empty (L08: do not ask twice).

    A first line short enough is the title, and what follows it the body. Several sentences that are too long
    for a title are the body alone. Anything else is a title, with its refusal if it will not do.
    """
    whole = texts.clean(written)
    first, _, rest = whole.partition("\n")
    if rest and _fits_title(first):
        return checked_title(first), checked_body(rest)
    one_line = texts.clean(whole, one_line=True)
    too_long = texts.characters(one_line) > TITLE_LENGTH
    if too_long and SENTENCE_ENDS.search(whole[:-1]) and texts.is_visible(whole):
        return "", checked_body(whole)
    return checked_title(one_line), ""


def _fits_title(written: str) -> bool:
    return LEAST_TITLE <= texts.characters(written) <= TITLE_LENGTH and texts.is_visible(written)


def _visible(written: str) -> str:
    text = texts.clean(written)
    return text if texts.is_visible(text) else ""
