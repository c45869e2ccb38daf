"""Words without a row of their own that somebody reports: a name, a reason, an answer (L01).

A report names an exhibit: the place of the words, and a digest of how they read then. Whoever changes them
has written another text, which nobody has reported yet; whoever changes them back, the old one.
"""

from collections.abc import Mapping

from sqlalchemy import select

from kernel.work import Work
from residents.moderation.model import Exhibit
from residents.moderation.queries import HiddenText, hidden_among


def exhibit(work: Work, kind: str, owner: int, words: str) -> Exhibit:
    """The words in this place, so that they can be named; the same words are the same exhibit."""
    found = _of(work, kind, owner, words)
    if found is None:
        found = Exhibit(kind=kind, owner=owner, digest=_digest(work, kind, owner, words), at=work.now)
        work.session.add(found)
        work.session.flush()
    return found


def reads_so(work: Work, shown: Exhibit, words: str) -> bool:
    """Whether these are the words that were reported."""
    return shown.digest == _digest(work, shown.kind, shown.owner, words)


def hidden_words(work: Work, kind: str, words: Mapping[int, str]) -> dict[int, HiddenText]:
    """Those of these words, by the row in which they stand, that are hidden now."""
    if not words:
        return {}
    query = select(Exhibit).where(Exhibit.kind == kind, Exhibit.owner.in_(sorted(words)))
    found = {
        each.id: each.owner for each in work.session.scalars(query) if reads_so(work, each, words[each.owner])
    }
    return {found[number]: text for number, text in hidden_among(work, kind, found).items()}


def hidden_word(work: Work, kind: str, owner: int, words: str) -> HiddenText | None:
    """Whether the words in one place are hidden now."""
    return hidden_words(work, kind, {owner: words}).get(owner)


def _of(work: Work, kind: str, owner: int, words: str) -> Exhibit | None:
    query = select(Exhibit).where(Exhibit.kind == kind, Exhibit.owner == owner)
    digest = _digest(work, kind, owner, words)
    return work.session.scalars(query.where(Exhibit.digest == digest)).one_or_none()


def _digest(work: Work, kind: str, owner: int, words: str) -> str:
    return work.keyring.digest("exhibit", work.community_id, kind, owner, words)
