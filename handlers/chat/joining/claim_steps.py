"""Claiming a home, step by step: what was chosen so far is in the form."""

from dataclasses import dataclass
from typing import Any

from handlers.chat.forms import ask, done, given
from handlers.chat.joining.steps import WISH, wish_kept
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.access import of_age
from residents.acting import Acting
from residents.calling import checked_name
from residents.choices import choices
from residents.homes import claims
from residents.model import Relation

FLOW = "claim"
HOME, NAME, AGE = f"{FLOW}:home", f"{FLOW}:name", f"{FLOW}:age"


@dataclass(frozen=True, slots=True)
class Step:
    """What is to be asked next: ``name`` or ``age``, or nothing more (``ready``)."""

    next: str
    dwelling: str
    relation: Relation
    name: str


def look_for(work: Work, who: Acting, place: int) -> None:
    """Await a home that is typed; ``place`` is the building chosen, or 0."""
    ask(work, who, HOME, {"place": place, WISH: wish_kept(work, who)})


def place_chosen(work: Work, who: Acting) -> int | None:
    """The building that was chosen."""
    return int(given(work, who, FLOW).get("place", 0)) or None


def choose_relation(work: Work, who: Acting, home: int, relation: str) -> Step:
    """The home and the relation are chosen; whoever has a name here is not asked for it again."""
    if relation not in set(Relation):
        raise Refusal(line("button-old"), next=Next.JOIN)
    dwelling = claims.a_home(work, home)
    data = {"home": home, "relation": relation, WISH: wish_kept(work, who)}
    if who.person is None:
        ask(work, who, NAME, data)
        return Step("name", dwelling.name, Relation(relation), "")
    name = choices(work, who).name
    return _to_age(work, who, data | {"name": name}, dwelling.name)


def give_name(work: Work, who: Acting, written: str) -> Step:
    """The name by which whoever confirms knows the person."""
    data = given(work, who, NAME)
    name = checked_name(work, written, who.person)
    return _to_age(work, who, data | {"name": name}, claims.a_home(work, data["home"]).name)


def claim(work: Work, who: Acting, adult: int) -> claims.Claimed:
    """Claim it, once everything was said."""
    data = given(work, who, AGE)
    made = claims.claim(work, who, data["home"], Relation(data["relation"]), data["name"], adult=bool(adult))
    done(work, who)
    return made


def _to_age(work: Work, who: Acting, data: dict[str, Any], dwelling: str) -> Step:
    ask(work, who, AGE, data)
    known = who.person is not None and of_age(work, who.person)
    return Step("ready" if known else "age", dwelling, Relation(data["relation"]), data["name"])
