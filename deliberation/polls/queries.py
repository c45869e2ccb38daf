"""Reading polls, shaped for showing."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import case, func, or_, select

from deliberation.polls.closing import tally_of
from deliberation.polls.model import Poll, RollEntry, Vote
from deliberation.polls.rules.outages import Clause
from deliberation.polls.rules.rule import Choice, Decision, Missing, Rule, Tally, Weight, decide, missing
from deliberation.polls.voices import may_speak, voices_of, why_no_voice
from kernel.bylaws import Speaks
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.model import Assurance, Person, Place, Residency
from residents.permits import dwellings_of


@dataclass(frozen=True, slots=True)
class PollSeen:
    """A poll as anyone sees it: turnout while it runs, the tally only after the close."""

    id: int
    number: str
    title: str
    text: str
    place: str | None
    opened_at: datetime
    closes_at: datetime
    now: datetime
    is_open: bool
    counted: bool
    rule: Rule
    roll: Weight
    part: Weight
    missing: Missing
    tally: Tally | None
    decision: Decision | None
    bylaws_version: int
    speaks: Speaks
    voices: str
    clause: Clause | None = None
    declared_close: datetime | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """One dwelling for which the asking person speaks; of somebody else only who spoke is told, not what."""

    dwelling: str
    choice: Choice | None
    receipt: str | None
    by: str | None
    free: bool

    @property
    def waiting(self) -> bool:
        """Whether nobody has spoken for this dwelling yet."""
        return self.choice is None and self.by is None


@dataclass(frozen=True, slots=True)
class MyVoice:
    """What the asking person can say, or said; ``why_none`` if they speak for no dwelling here."""

    voices: tuple[Voice, ...]
    why_none: Refusal | None

    @property
    def free(self) -> bool:
        """Whether there is a dwelling for which they may speak now, or speak again."""
        return any(voice.free for voice in self.voices)


@dataclass(frozen=True, slots=True)
class Ways:
    """By which way the dwellings voted."""

    online: int
    paper: int
    desk: int

    @property
    def several(self) -> bool:
        """Whether there was more than one way."""
        return sum(number > 0 for number in (self.online, self.paper, self.desk)) > 1


@dataclass(frozen=True, slots=True)
class Ballot:
    """A poll together with what the asking person can say or said; ``ways`` once it was counted."""

    poll: PollSeen
    mine: MyVoice
    ways: Ways | None


@dataclass(frozen=True, slots=True)
class PollListed:
    """A row in a list; ``waiting`` while the asking person has a dwelling that has not voted.

    ``voted`` when it runs and the asking person voted in it.
    """

    id: int
    number: str
    title: str
    closes_at: datetime
    is_open: bool
    waiting: bool
    carried: bool | None
    voted: bool = False


def ballot(work: Work, who: Acting, poll_id: int) -> Ballot:
    """Everything the screens of one poll show."""
    poll = poll_seen(work, who, poll_id)
    return Ballot(poll, my_voice(work, who, poll_id), by_origin(work, poll_id) if poll.counted else None)


def poll_seen(work: Work, who: Acting, poll_id: int) -> PollSeen:
    """One poll; refused kindly when it is not of this community."""
    poll = work.session.scalars(select(Poll).where(Poll.id == poll_id)).one_or_none()
    if poll is None:
        raise Refusal(line("poll-unknown"), next=Next.POLLS)
    tally = tally_of(work, poll)
    place = work.session.get(Place, poll.place_id) if poll.place_id else None
    counted = poll.outcome is not None
    return PollSeen(
        id=poll.id,
        number=poll.number,
        title=poll.title,
        text=poll.text,
        place=place.name if place else None,
        opened_at=poll.opened_at,
        closes_at=poll.closes_at,
        now=work.now,
        is_open=poll.is_open(work.now),
        counted=counted,
        rule=poll.how,
        roll=poll.roll,
        part=tally.part,
        missing=missing(tally, poll.how),
        tally=tally if counted else None,
        decision=decide(tally, poll.how) if counted else None,
        bylaws_version=poll.bylaws_version,
        speaks=poll.speaks,
        voices=poll.voices,
        clause=poll.clause,
        declared_close=poll.declared_close,
    )


def my_voice(work: Work, who: Acting, poll_id: int) -> MyVoice:
    """For which dwellings the asking person speaks here, and what stands for each of them."""
    person = who.person
    rows = voices_of(work, poll_id, person) if person is not None else ()
    if person is None or not rows:
        return MyVoice((), why_no_voice(work, poll_id, person))
    others = {row.person_id for row in rows} - {None, person}
    named = select(Person.id, Person.name).where(Person.id.in_(others))
    names = dict(work.session.execute(named).all()) if others else {}
    voices = []
    for row in rows:
        mine = row.person_id == person
        voices.append(
            Voice(
                dwelling=row.name,
                choice=Choice(row.choice) if mine else None,
                receipt=row.receipt if mine else None,
                by=names.get(row.person_id),
                free=may_speak(row, person),
            )
        )
    return MyVoice(tuple(voices), None)


def poll_of_receipt(work: Work, who: Acting, receipt: str) -> int | None:
    """In which poll a vote of the asking person's own dwelling stands under this receipt.

    Whoever holds the receipt of somebody else's vote learns nothing by it.
    """
    if who.person is None:
        return None
    query = (
        select(Vote.poll_id)
        .join(RollEntry, (RollEntry.poll_id == Vote.poll_id) & (RollEntry.dwelling_id == Vote.dwelling_id))
        .where(RollEntry.dwelling_id.in_(dwellings_of(work, who.person)), Vote.receipt == receipt)
        .order_by(Vote.poll_id.desc())
        .limit(1)
    )
    return work.session.scalars(query).first()


def has_voted(work: Work, person: int, poll_id: int) -> bool:
    """Whether every dwelling for which this person speaks has a vote; so too if they speak for none."""
    return all(voice.choice is not None for voice in voices_of(work, poll_id, person))


def by_origin(work: Work, poll_id: int) -> Ways:
    """How many dwellings voted by which way."""
    query = select(Vote.origin, func.count(Vote.id)).where(Vote.poll_id == poll_id).group_by(Vote.origin)
    counts = {Origin(origin): number for origin, number in work.session.execute(query)}
    paper, desk = counts.get(Origin.PAPER, 0), counts.get(Origin.DESK, 0)
    return Ways(sum(counts.values()) - paper - desk, paper, desk)


def polls_listed(work: Work, who: Acting, page: int, size: int) -> tuple[tuple[PollListed, ...], bool]:
    """Polls: open ones first, the next to close on top; then the newest. And whether there are more."""
    over = Poll.closes_at <= work.now
    query = (
        select(Poll)
        .order_by(over, case((over, None), else_=Poll.closes_at), Poll.closes_at.desc(), Poll.id.desc())
        .offset(max(0, page) * size)
        .limit(size + 1)
    )
    polls = list(work.session.scalars(query))
    waiting, voted = _waiting_for(work, who), _voted_in(work, who, [poll.id for poll in polls])
    rows = tuple(
        PollListed(
            id=poll.id,
            number=poll.number,
            title=poll.title,
            closes_at=poll.closes_at,
            is_open=poll.is_open(work.now),
            waiting=poll.id in waiting,
            carried=poll.outcome["carried"] if poll.outcome else None,
            voted=poll.id in voted,
        )
        for poll in polls[:size]
    )
    return rows, len(polls) > size


def _waiting_for(work: Work, who: Acting) -> set[int]:
    """Running polls in which a dwelling of this person has not voted."""
    if who.person is None:
        return set()
    living = (
        *(Residency.verified_at.is_not(None), Residency.until.is_(None)),
        Residency.disputed_at.is_(None),
    )
    ties = select(Residency.dwelling_id, Residency.assurance).where(
        Residency.person_id == who.person, *living
    )
    homes = {tie.dwelling_id: tie.assurance for tie in work.session.execute(ties)}
    owned = [home for home, assurance in homes.items() if assurance == Assurance.OWNER]
    query = (
        select(Poll.id)
        .join(RollEntry, RollEntry.poll_id == Poll.id)
        .outerjoin(Vote, (Vote.poll_id == Poll.id) & (Vote.dwelling_id == RollEntry.dwelling_id))
        .where(Poll.opened_at <= work.now, Poll.closes_at > work.now, Vote.id.is_(None))
        .where(RollEntry.dwelling_id.in_(list(homes)))
        .where(or_(Poll.voices == "residents", RollEntry.dwelling_id.in_(owned)))
    )
    return set(work.session.scalars(query))


def _voted_in(work: Work, who: Acting, polls: list[int]) -> set[int]:
    """Those of these polls in which a vote of this person stands."""
    if who.person is None:
        return set()
    query = select(Vote.poll_id).where(Vote.poll_id.in_(polls), Vote.person_id == who.person)
    return set(work.session.scalars(query))


def waiting_count(work: Work, who: Acting) -> int:
    """How many running polls wait for this person."""
    return len(_waiting_for(work, who))


def open_count(work: Work, who: Acting) -> int:
    """How many polls are running."""
    query = select(func.count(Poll.id)).where(Poll.opened_at <= work.now, Poll.closes_at > work.now)
    return work.session.scalars(query).one()
