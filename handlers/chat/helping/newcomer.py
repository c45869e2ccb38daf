"""The form by which somebody without a phone is entered; each answer and the next question are one act."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, get_args

from sqlalchemy import select

from handlers.chat import forms
from handlers.chat.helping.steps import NEW
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting.entering import (
    Entered,
    Newcomer,
    enter_person,
    may_prove,
    require_may_enter,
    require_new,
)
from residents.assisting.permits import helper_of
from residents.calling import checked_name
from residents.homes.confirming import Shown
from residents.model import Assurance, Dwelling, Person, Relation, Residency

LATELY = timedelta(hours=1)
ANSWERS = {
    "relation": frozenset(Relation),
    "shown": frozenset(get_args(Shown)),
    "adult": frozenset("01"),
    "elder": frozenset("01"),
}
ASKED = ("name", "relation", "shown", "adult", "elder")


@dataclass(frozen=True, slots=True)
class Filled:
    """The form as it stands; ``asks`` is the next question, or nothing when all is said."""

    home: str
    asks: str
    name: str = ""
    relation: str = ""
    shown: str = ""
    adult: bool = False
    elder: bool = False


def begin_entering(work: Work, who: Acting, dwelling: int) -> Filled:
    """Enter somebody for this home."""
    home = require_may_enter(work, who, dwelling)
    return _on(work, who, {"dwelling": dwelling, "home": home})


def take_name(work: Work, who: Acting, typed: str) -> Filled:
    """The name was typed; where a tap was asked for, it is asked again."""
    data = forms.given(work, who, NEW)
    if "name" not in data:
        name = checked_name(work, typed, None)
        require_new(work, int(data["dwelling"]), name)
        data["name"] = name
    return _on(work, who, data)


def take(work: Work, who: Acting, part: str, value: str) -> Filled:
    """One of the other answers was tapped; a part that was answered stays as it was."""
    data = forms.given(work, who, NEW)
    if value not in ANSWERS.get(part, ()):
        raise Refusal(line("button-old"), next=Next.HELPING)
    return _on(work, who, data | {part: value} if part == _asked(work, who, data) else data)


def enter_now(work: Work, who: Acting) -> Entered:
    """All of it is right; a second tap finds them entered."""
    form = forms.awaited(work, who)
    if form is None or form.flow != NEW:
        return _entered_lately(work, who)
    data = form.data
    if _asked(work, who, data):
        raise Refusal(line("form-gone"), next=Next.HELPING)
    newcomer = Newcomer(
        dwelling=int(data["dwelling"]),
        name=str(data["name"]),
        relation=Relation(data["relation"]),
        adult=data["adult"] == "1",
        elder=data["elder"] == "1",
        shown=data.get("shown", ""),
    )
    entered = enter_person(work, who, newcomer)
    forms.done(work, who)
    return entered


def _on(work: Work, who: Acting, data: dict[str, Any]) -> Filled:
    forms.ask(work, who, NEW, data)
    return Filled(
        home=str(data["home"]),
        asks=_asked(work, who, data),
        name=str(data.get("name", "")),
        relation=str(data.get("relation", "")),
        shown=str(data.get("shown", "")),
        adult=data.get("adult") == "1",
        elder=data.get("elder") == "1",
    )


def _asked(work: Work, who: Acting, data: dict[str, Any]) -> str:
    """What is asked next; what was looked at is asked at the desk, of whoever says that they own the home."""
    proves = data.get("relation") == Relation.OWNER and may_prove(work, who)
    missing = (part for part in ASKED if part not in data and (part != "shown" or proves))
    return next(missing, "")


def _entered_lately(work: Work, who: Acting) -> Entered:
    """A second tap: whom this helper entered last."""
    query = (
        select(Person, Residency, Dwelling.name)
        .join(Residency, Residency.person_id == Person.id)
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .where(Person.created_by == helper_of(who), Person.created_at > work.now - LATELY)
        .order_by(Person.id.desc())
        .limit(1)
    )
    row = work.session.execute(query).first()
    if row is None:
        raise Refusal(line("form-gone"), next=Next.HELPING)
    person, tie, home = row
    verified = tie.verified_at is not None
    unproved = verified and tie.relation == Relation.OWNER and tie.assurance != Assurance.OWNER
    return Entered(person.id, person.name, home, verified=verified, unproved=unproved)
