"""What only people know: that a notice hangs in a building, that a home was told at its door."""

from dataclasses import dataclass

from sqlalchemy import select

from deliberation.reach.calls import a_call, homes_of, is_running
from deliberation.reach.events import NoticeHung, ToldAtDoor
from deliberation.reach.model import Call, DoorTold, PaperHung
from deliberation.reach.permits import hangs_anywhere, may_see
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Dwelling, Place
from residents.permits import buildings_led, person_of, require


@dataclass(frozen=True, slots=True)
class Hung:
    """A notice hangs there; ``again`` when that was known already."""

    call: int
    building: str
    homes: int
    again: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A home was told at its door, or after all was not (``told`` is False)."""

    call: int
    dwelling: int
    home: str
    told: bool


def hang(work: Work, who: Acting, call_id: int, building: int) -> Hung:
    """The printed notice hangs in this building; a second time changes nothing."""
    call, homes = _of_mine(work, who, call_id, building)
    name = work.session.scalars(select(Place.name).where(Place.id == building)).one()
    known = select(PaperHung.id).where(PaperHung.call_id == call.id, PaperHung.building_id == building)
    if work.session.scalars(known).first() is not None:
        return Hung(call.id, name, homes, again=True)
    by = person_of(who)
    work.session.add(PaperHung(call_id=call.id, building_id=building, hung_by=by, hung_at=work.now))
    work.session.flush()
    work.record(NoticeHung(call.id, building, by))
    return Hung(call.id, name, homes, again=False)


def tell_at_door(work: Work, who: Acting, call_id: int, dwelling: int, *, told: bool) -> Told:
    """A home was told at its door, or not after all; only whoever leads its building says so."""
    require(may_see, work, who)
    call, by = _running(work, call_id), person_of(who)
    led = Dwelling.building_id.in_(buildings_led(work, by))
    home = work.session.scalars(select(Dwelling).where(Dwelling.id == dwelling, led)).one_or_none()
    if home is None or dwelling not in homes_of(work, call):
        raise Refusal(line("reach-not-yours"))
    query = select(DoorTold).where(DoorTold.call_id == call.id, DoorTold.dwelling_id == dwelling)
    known = work.session.scalars(query).one_or_none()
    if (known is not None) is not told:
        if known is None:
            work.session.add(DoorTold(call_id=call.id, dwelling_id=dwelling, told_by=by, told_at=work.now))
        else:
            work.session.delete(known)
        work.session.flush()
        work.record(ToldAtDoor(call.id, dwelling, by, told))
    return Told(call.id, dwelling, home.name, told)


def _of_mine(work: Work, who: Acting, call_id: int, building: int) -> tuple[Call, int]:
    """The call, and how many of its homes this building has; refused where somebody has no say."""
    require(may_see, work, who)
    call = _running(work, call_id)
    if hangs_anywhere.judge(work, who) is not None and building not in buildings_led(work, person_of(who)):
        raise Refusal(line("reach-not-yours"))
    homes = sum(each == building for each in homes_of(work, call).values())
    if not homes:
        raise Refusal(line("reach-not-there"))
    return call, homes


def _running(work: Work, call_id: int) -> Call:
    call = a_call(work, call_id)
    if not is_running(call, work.now):
        raise Refusal(line("reach-over"))
    return call
