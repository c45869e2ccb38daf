"""Somebody else's words: a proposal is made of them only with their writer's consent (decision 0033).

Words are kept no longer than needed: until they are taken into a draft, refused, or seven days have passed.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from sqlalchemy import func, select

from deliberation.intake.events import ForwardingAnswered, ForwardingAsked
from deliberation.intake.model import Forwarded
from deliberation.proposals.wording import BODY_LENGTH
from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.service import tell
from residents.acting import Acting
from residents.model import Address, Holder, Person
from residents.moderation.conduct import require_may_publish
from residents.naming import shown_name
from residents.permits import a_resident, dwellings_of, person_of, require

KEPT = timedelta(days=7)
MOST_LENGTH = BODY_LENGTH
"""UTF-16 units: their writer has to see all of it in one message, and it has to fit a proposal."""

MOST_ASKED = 3
"""So many requests of one person may wait for an answer, so that nobody is pestered."""


class Whose(StrEnum):
    """Whose words were forwarded."""

    OWN = "own"
    SOMEBODY = "somebody"
    """Whether they live here is not told before they agree."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Forwarded words that were kept for now; ``forwarded`` is 0 for one's own."""

    whose: Whose
    forwarded: int
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """Their writer is asked, if they live here and can hear it; which of it is so is not told."""

    forwarded: int


@dataclass(frozen=True, slots=True)
class Consented:
    """What the writer said."""

    forwarded: int
    agreed: bool


@dataclass(frozen=True, slots=True)
class ForwardSeen:
    """Forwarded words as their writer, or whoever forwarded them, may see them."""

    id: int
    text: str
    by: str
    agreed: bool | None
    used: bool


def take(work: Work, who: Acting, channel: str, account: str, written: str) -> Taken:
    """Take forwarded words in: whoever wrote them may be a neighbour that can be asked.

    Neither who it is nor whether they live here is told: whoever forwards may know the account, and would
    learn of anybody whether they are a resident. So words that nobody can be asked about are kept alike.
    """
    require(a_resident, work, who)
    person, text = person_of(who), _checked(written)
    author = _resident_with(work, channel, account)
    if author == person:
        return Taken(Whose.OWN, 0, text)
    asked = author if author is not None else person  # nobody else can be asked
    row = _waiting_same(work, person, asked, text) or Forwarded(
        person_id=person, author_id=asked, text=text, at=work.now
    )
    work.session.add(row)
    work.session.flush()
    return Taken(Whose.SOMEBODY, row.id, text)


def ask_consent(work: Work, who: Acting, forwarded: int) -> Asked:
    """Ask the writer; asking twice is asking once. Whatever becomes of it, the answer is the same.

    Nobody is asked who lives elsewhere, cannot be reached, or said no to this person in the last days.
    """
    query = select(Forwarded).where(Forwarded.id == forwarded, Forwarded.person_id == person_of(who))
    row = work.session.scalars(query).one_or_none()
    if row is None or row.used_at is not None or _too_old(work, row):
        raise Refusal(line("forward-gone"), next=Next.PROPOSALS)
    if row.asked_at is None:
        require_may_publish(work, who, row.text)
        _require_few(work, row)
        may_hear = row.author_id != row.person_id and _reachable(work, row.author_id)
        asks = may_hear and not _refused_lately(work, row)
        row.asked_at = work.now
        work.session.flush()
        if asks:
            until, once = work.now + KEPT, f"forward-asked:{row.id}"
            tell(work, [row.author_id], "forward-asked", {}, once=once, subject=row.id, until=until)
            work.record(ForwardingAsked(row.id, row.person_id, row.author_id))
    return Asked(row.id)


def consent(work: Work, who: Acting, forwarded: int, *, agreed: bool) -> Consented:
    """Say whether one's words may be used; no deletes them, a yes can be taken back until they are used."""
    row = _of(work, forwarded, author=person_of(who))
    if row.author_id == row.person_id:
        raise Refusal(line("forward-gone"), next=Next.PROPOSALS)  # nobody agrees in a stranger's place
    if row.used_at is not None:
        raise Refusal(line("forward-used"), next=Next.PROPOSALS)
    if agreed and row.agreed_at is None:
        row.agreed_at = work.now
        once = f"forward-agreed:{row.id}"
        tell(work, [row.person_id], "forward-agreed", {}, once=once, subject=row.id, until=work.now + KEPT)
        work.record(ForwardingAnswered(row.id, person_of(who), agreed=True))
    elif not agreed:
        # Whoever forwarded them is not told, no more than of somebody who does not live here.
        row.agreed_at, row.refused_at, row.text = None, work.now, ""
        work.record(ForwardingAnswered(row.id, person_of(who), agreed=False))
    work.session.flush()
    return Consented(row.id, agreed)


def use(work: Work, who: Acting, forwarded: int) -> str:
    """The words, once their writer agreed, to be taken into a draft; they are kept there and nowhere else."""
    row = _of(work, forwarded, person=person_of(who))
    if row.agreed_at is None or row.used_at is not None:
        raise Refusal(line("forward-gone"), next=Next.PROPOSALS)
    words, row.text, row.used_at = row.text, "", work.now
    work.session.flush()
    return words


def forward_seen(work: Work, who: Acting, forwarded: int) -> ForwardSeen:
    """Forwarded words, to their writer and to whoever forwarded them."""
    row = _of(work, forwarded)
    if who.person not in (row.person_id, row.author_id):
        raise Refusal(line("forward-gone"), next=Next.PROPOSALS)
    agreed = True if row.agreed_at is not None else (False if row.refused_at is not None else None)
    by = shown_name(work.session.get_one(Person, row.person_id), work.bylaws)
    return ForwardSeen(row.id, row.text, by, agreed, row.used_at is not None)


def author_of_words(work: Work, proposal: int) -> int | None:
    """Who wrote the words that a proposal was made of, if somebody else forwarded them."""
    query = select(Forwarded.author_id).where(Forwarded.proposal_id == proposal)
    return work.session.scalars(query).first()


@dataclass(frozen=True, slots=True)
class Writer:
    """Whose words a proposal was made of, as neighbours see them; ``reworded`` if they read otherwise now."""

    name: str
    reworded: bool


def writer_of(work: Work, proposal: int) -> Writer | None:
    """Who is named under a proposal for its words; nobody where no words were forwarded."""
    query = select(Forwarded.author_id, Forwarded.reworded_at).where(Forwarded.proposal_id == proposal)
    found = work.session.execute(query).first()
    if found is None:
        return None
    name = shown_name(work.session.get_one(Person, found.author_id), work.bylaws)
    return Writer(name, found.reworded_at is not None)


def note_reworded(work: Work, forwarded: int | None = None, *, proposal: int | None = None) -> None:
    """The words were changed, in the draft or once public: nobody is named for what they never said."""
    which = Forwarded.id == forwarded if forwarded is not None else Forwarded.proposal_id == proposal
    for row in work.session.scalars(select(Forwarded).where(which, Forwarded.reworded_at.is_(None))):
        row.reworded_at = work.now
    work.session.flush()


def made_into(work: Work, forwarded: int, proposal: int) -> None:
    """Note which proposal was made of the words, so that both are named under it."""
    row = work.session.scalars(select(Forwarded).where(Forwarded.id == forwarded)).one_or_none()
    if row is not None and row.proposal_id is None:
        row.proposal_id = proposal
        work.session.flush()


def _of(work: Work, forwarded: int, *, person: int | None = None, author: int | None = None) -> Forwarded:
    row = work.session.scalars(select(Forwarded).where(Forwarded.id == forwarded)).one_or_none()
    if row is None or row.refused_at is not None or _too_old(work, row):
        raise Refusal(line("forward-gone"), next=Next.PROPOSALS)
    if (person is not None and row.person_id != person) or (author is not None and row.author_id != author):
        raise Refusal(line("forward-gone"), next=Next.PROPOSALS)
    return row


def _too_old(work: Work, row: Forwarded) -> bool:
    return row.used_at is None and work.now >= (row.agreed_at or row.asked_at or row.at) + KEPT


def _checked(written: str) -> str:
    text = texts.clean(written)
    if not texts.is_visible(text):
        raise Refusal(line("forward-no-words"), next=Next.PROPOSALS)
    if texts.length(text) > MOST_LENGTH:
        raise Refusal(line("forward-long", most=MOST_LENGTH, given=texts.length(text)), next=Next.PROPOSALS)
    return text


def _resident_with(work: Work, channel: str, account: str) -> int | None:
    """The resident of this community who holds the account now; of several whoever it serves at present."""
    query = (
        select(Holder.person_id, Address.current_id)
        .join(Address, Address.id == Holder.address_id)
        .where(Address.channel == channel, Address.external == account)
        .order_by(Holder.person_id.desc())
    )
    found = list(work.session.execute(query))
    living = [(person, current) for person, current in found if dwellings_of(work, person)]
    return next((person for person, current in living if person == current), living[0][0] if living else None)


def _reachable(work: Work, person: int) -> bool:
    query = select(Holder.id).join(Address, Address.id == Holder.address_id)
    return (
        work.session.scalars(query.where(Holder.person_id == person, Address.reachable)).first() is not None
    )


def _waiting_same(work: Work, person: int, author: int, text: str) -> Forwarded | None:
    query = select(Forwarded).where(
        *(Forwarded.person_id == person, Forwarded.author_id == author, Forwarded.text == text),
        *(Forwarded.used_at.is_(None), Forwarded.at > work.now - KEPT),
    )
    return work.session.scalars(query.order_by(Forwarded.id.desc()).limit(1)).first()


def _require_few(work: Work, row: Forwarded) -> None:
    """Few requests at a time; one that was refused counts like one that nobody answers."""
    mine = (Forwarded.person_id == row.person_id, Forwarded.asked_at > work.now - KEPT)
    waiting = select(func.count(Forwarded.id)).where(*mine, Forwarded.agreed_at.is_(None))
    if work.session.scalars(waiting).one() >= MOST_ASKED:
        raise Refusal(line("forward-many", most=MOST_ASKED), next=Next.PROPOSALS)


def _refused_lately(work: Work, row: Forwarded) -> bool:
    """Whether the writer said no to this very person in the last days."""
    query = select(Forwarded.id).where(
        *(Forwarded.person_id == row.person_id, Forwarded.author_id == row.author_id),
        *(Forwarded.asked_at > work.now - KEPT, Forwarded.refused_at.is_not(None)),
    )
    return work.session.scalars(query.limit(1)).first() is not None
