"""Reading reach: the calls that run, one of them as an office sees it, and the homes of a leader."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from deliberation.reach.asking import leaders_of
from deliberation.reach.calls import Matter, a_call, call_of, homes_of, is_running, matter_of
from deliberation.reach.channels import FEW, Group
from deliberation.reach.counting import Count, count, in_short
from deliberation.reach.model import Call, CallKind
from deliberation.reach.permits import hangs_anywhere, may_call_again, may_see, sees_the_whole
from deliberation.reach.suggesting import Step, Ways, next_step
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Dwelling, Place
from residents.permits import buildings_led, person_of, require
from residents.privacy.reading import note_read
from residents.queries import group_of

PAGE = 5


@dataclass(frozen=True, slots=True)
class CallListed:
    """A running call in a list."""

    call: int
    kind: CallKind
    title: str
    reached: int
    homes: int
    short: bool
    """Halfway it fell short, and nobody has called again."""


@dataclass(frozen=True, slots=True)
class ReachSeen:
    """A call as somebody in office sees it; ``whole`` unless it is a leader's buildings only."""

    call: int
    kind: CallKind
    subject: int
    matter: Matter
    count: Count
    running: bool
    whole: bool
    names: Mapping[int, str]
    """Of the buildings told of."""

    mine: tuple[Group, ...]
    """A leader's own buildings, whatever their size: they know their homes."""

    silent: int
    """Homes of these to which no message went."""

    percent: int
    step: Step | None
    may_ask: bool
    may_hang: bool
    logged: Mapping[str, int] | None
    """As it was counted at its end."""


@dataclass(frozen=True, slots=True)
class PublicReach:
    """What everybody reads: homes in numbers."""

    reached: int
    homes: int


@dataclass(frozen=True, slots=True)
class SilentHome:
    """A home to which no message went; that says nothing of whether it took part."""

    dwelling: int
    name: str


@dataclass(frozen=True, slots=True)
class SilentHomes:
    """A page of them."""

    call: int
    title: str
    shown: tuple[SilentHome, ...]
    number: int
    page: int
    more: bool


@dataclass(frozen=True, slots=True)
class ToHang:
    """What the notice at the door says, and where it is still to be hung."""

    call: int
    kind: CallKind
    subject: int
    matter: Matter
    place: str
    unhung: tuple[tuple[int, str], ...]


def public_reach(work: Work, kind: CallKind, subject: int) -> PublicReach | None:
    """How many homes a running call reached, for everybody; of few homes nothing is said."""
    call = call_of(work, kind, subject)
    if call is None or not is_running(call, work.now):
        return None
    reached, homes = in_short(work, call)
    return PublicReach(reached, homes) if homes >= FEW else None


def calls_running(work: Work, who: Acting) -> tuple[CallListed, ...]:
    """The calls that run; for a leader those that concern their buildings.

    First what fell short halfway; then votes and meetings before proposals, which nobody owes an effort.
    """
    require(may_see, work, who)
    whole = sees_the_whole.judge(work, who) is None
    led = frozenset(buildings_led(work, person_of(who)))
    listed = []
    for call in sorted(_running(work), key=lambda each: each.kind == CallKind.PROPOSAL):
        if whole or led & frozenset(homes_of(work, call).values()):
            title, (reached, homes) = matter_of(work, call).title, in_short(work, call)
            short = whole and _fell_short(call, work.bylaws.notices.reach_share)
            listed.append(CallListed(call.id, CallKind(call.kind), title, reached, homes, short))
    return tuple(sorted(listed, key=lambda each: not each.short))


def to_be_reached(work: Work, who: Acting) -> int:
    """How many votes and meetings fell short halfway and wait for whoever can ask leaders.

    Proposals are not among them: that few hear of one is not a duty of the committee.
    """
    if may_call_again.judge(work, who) is not None:
        return 0
    return sum(_fell_short(call, work.bylaws.notices.reach_share) for call in _running(work))


def reach_seen(work: Work, who: Acting, call_id: int) -> ReachSeen:
    """One call with its numbers."""
    require(may_see, work, who)
    return _seen(work, who, a_call(work, call_id))


def reach_of(work: Work, who: Acting, kind: CallKind, subject: int) -> ReachSeen:
    """The same, from the matter itself."""
    require(may_see, work, who)
    call = call_of(work, kind, subject)
    if call is None:
        raise Refusal(line("reach-unknown"))
    return _seen(work, who, call)


def silent_homes(work: Work, who: Acting, call_id: int, page: int) -> SilentHomes:
    """The homes of a leader to which no message went, a page of them. A look, which is written down."""
    require(may_see, work, who)
    call = a_call(work, call_id)
    if not is_running(call, work.now):
        raise Refusal(line("reach-over"))
    led = frozenset(buildings_led(work, person_of(who)))
    silent = [home for home, building in count(work, call).silent.items() if building in led]
    query = select(Dwelling.id, Dwelling.name).where(Dwelling.id.in_(silent)).order_by(Dwelling.id)
    last = max(0, (len(silent) - 1) // PAGE)
    page = min(max(page, 0), last)
    rows = work.session.execute(query.offset(page * PAGE).limit(PAGE)).all()
    for home, _ in rows:
        note_read(work, who, dwelling=home, what="reach")
    shown = tuple(SilentHome(home, name) for home, name in rows)
    title = matter_of(work, call).title
    return SilentHomes(call.id, title, shown, len(silent), page, page < last)


def to_hang(work: Work, who: Acting, call_id: int) -> ToHang:
    """What is printed for the door; what members hid is printed by nobody."""
    require(may_see, work, who)
    call = a_call(work, call_id)
    if not is_running(call, work.now):
        raise Refusal(line("reach-over"))
    seen = _seen(work, who, call)
    if seen.matter.hidden:
        raise Refusal(line("reach-hidden"))
    unhung = seen.count.unhung
    if not seen.whole:
        unhung = unhung & frozenset(buildings_led(work, person_of(who)))
    names = _names(work, unhung)
    place = work.session.get(Place, call.place_id) if call.place_id else None
    return ToHang(
        call.id,
        CallKind(call.kind),
        call.subject,
        seen.matter,
        place.name if place else "",
        tuple((building, names[building]) for building in sorted(unhung)),
    )


def _seen(work: Work, who: Acting, call: Call) -> ReachSeen:
    counted = count(work, call)
    whole = sees_the_whole.judge(work, who) is None
    led = frozenset(buildings_led(work, person_of(who)))
    there = led & (counted.hung | counted.unhung)
    if not whole and not there:
        raise Refusal(line("reach-not-yours"))
    shown = frozenset(place for group in counted.groups for place in group.ids)
    percent, running = work.bylaws.notices.reach_share, is_running(call, work.now)
    may_ask = running and may_call_again.judge(work, who) is None
    return ReachSeen(
        call=call.id,
        kind=CallKind(call.kind),
        subject=call.subject,
        matter=matter_of(work, call),
        count=counted,
        running=running,
        whole=whole,
        names=_names(work, shown | there),
        mine=tuple(Group((place,), *counted.by_building[place]) for place in sorted(there)),
        silent=sum(building in there for building in counted.silent.values()),
        percent=percent,
        step=next_step(counted.reached, percent, _ways(work, call, counted), work.now) if may_ask else None,
        may_ask=may_ask,
        may_hang=running and (bool(there) or hangs_anywhere.judge(work, who) is None),
        logged=call.end,
    )


def _ways(work: Work, call: Call, counted: Count) -> Ways:
    silent = frozenset(counted.silent.values())
    return Ways(
        held=len(counted.messages.held),
        group=group_of(work) is not None,
        card_at=counted.card_at,
        unhung=len(counted.unhung),
        leaders=len(leaders_of(work, silent)),
        asked_at=call.asked_at,
    )


def _fell_short(call: Call, percent: int) -> bool:
    """Whether a vote or a meeting fell short halfway, and nobody has asked leaders since."""
    if call.kind == CallKind.PROPOSAL or call.asked_at is not None or call.half is None:
        return False
    return bool(call.half["told"] * 100 < percent * call.half["homes"])


def _running(work: Work) -> list[Call]:
    running = select(Call).where(Call.ended_at.is_(None), Call.begun_at <= work.now, Call.ends_at > work.now)
    return list(work.session.scalars(running.order_by(Call.ends_at, Call.id)))


def _names(work: Work, buildings: frozenset[int]) -> dict[int, str]:
    query = select(Place.id, Place.name).where(Place.id.in_(buildings))
    return dict(work.session.execute(query).all())
