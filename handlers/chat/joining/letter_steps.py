"""Joining by letter, step by step: the code, as what one lives there, and the real name where it decides.

The form knows the community: whoever belongs to another one stays there until the letter lets them in.
Of a code it keeps only what the database has anyway, or what the installation's key has sealed.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from handlers.chat.forms import ask, awaited, given
from handlers.chat.joining.steps import CODE, WISH, CameIn, came_in, wish_kept
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents import joining
from residents.acting import Acting
from residents.homes import by_letter
from residents.joining import WrongCode, open_letter
from residents.letter_codes import read
from residents.model import Assurance, Dwelling, Relation, Residency

JOINING = "join:"
AS, REAL, MET = "join:as", "join:real", "join:met"
THERE, HOME = "there", "home"
SEALED, NONCE = "typed-code", 24


@dataclass(frozen=True, slots=True)
class AtDoor:
    """The home that a link names, or nothing; its number."""

    dwelling: str
    number: int


@dataclass(frozen=True, slots=True)
class Fits:
    """The code was right: as what does one live there? Without a home while it was not looked at yet."""

    community: int
    dwelling: str


@dataclass(frozen=True, slots=True)
class NameWanted:
    """The real name is needed first: ``owner`` to prove owning, ``entered`` because the desk may know one."""

    dwelling: str
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody of this name is in the register of this home, without an account."""

    community: int
    dwelling: str
    name: str


def there(work: Work, who: Acting) -> int | None:
    """The community in which the form in progress is to be carried out."""
    form = awaited(work, who)
    return form.data.get(THERE) if form is not None and isinstance(form.data, dict) else None


def at_door(work: Work, who: Acting, number: int) -> AtDoor:
    """Await the code, of this home if there is such a home; nothing is proved by having its number."""
    dwelling = joining.home_numbered(work, number)
    data = {WISH: wish_kept(work, who), THERE: work.community_id, HOME: number if dwelling else 0}
    ask(work, who, CODE, data)
    return AtDoor(dwelling, number)


def seen_at(work: Work, who: Acting, number: int) -> AtDoor:
    """The same home again, for a look."""
    return AtDoor(joining.home_numbered(work, number), number)


def still_asking(work: Work, who: Acting) -> None:
    """Go on awaiting the code, of the same home."""
    ask(work, who, CODE, _kept(work, who))


def is_untried(work: Work, who: Acting) -> bool:
    """Whether the code that waits came unasked, so that nobody has said yet that they want to join."""
    form = awaited(work, who)
    return form is not None and form.flow == AS and SEALED in form.data


def fits(work: Work, who: Acting) -> Fits:
    """The code that was given, for another look."""
    data = given(work, who, AS)
    dwelling = "" if SEALED in data else joining.the_letter(work, data["letter"])[1].name
    return Fits(work.community_id, dwelling)


def met(work: Work, who: Acting) -> Met:
    """Whom the desk entered, for another look."""
    data = given(work, who, MET)
    return Met(work.community_id, joining.the_letter(work, data["letter"])[1].name, data["name"])


@dataclass(frozen=True, slots=True)
class LivesThere:
    """The letter is that of a home of one's own; whether it could prove still that one owns it."""

    tie: int
    dwelling: str
    owner: bool


def lives_there(work: Work, who: Acting, code: str) -> LivesThere | None:
    """Of which of one's own homes a code bears the number; the code itself is not tried."""
    written = read(code)
    if who.person is None or written is None or written.number is None:
        return None
    query = (
        select(Residency, Dwelling.name)
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .where(
            *(Residency.person_id == who.person, Residency.until.is_(None)),
            *(Residency.verified_at.is_not(None), Dwelling.number == written.number),
        )
    )
    found = work.session.execute(query.limit(1)).first()
    if found is None:
        return None
    tie, dwelling = found
    return LivesThere(tie.id, dwelling, tie.assurance == Assurance.OWNER)


def try_code(work: Work, who: Acting, code: str) -> Fits | WrongCode:
    """A code, or the eight characters of it where the home is known; a wrong one may be typed again."""
    data = _kept(work, who)
    opened = open_letter(work, who, code, data[HOME])
    if isinstance(opened, WrongCode):
        ask(work, who, CODE, data)
        return opened
    ask(work, who, AS, data | {"letter": opened.letter})
    return Fits(work.community_id, opened.dwelling)


def keep_code(work: Work, who: Acting, code: str) -> Fits:
    """A code that nobody asked for: it is not tried before somebody says that they want to join."""
    sealed = work.keyring.seal(SEALED, work.chance(NONCE), code).hex()
    ask(work, who, AS, {WISH: "", THERE: work.community_id, HOME: 0, SEALED: sealed})
    return Fits(work.community_id, "")


def join_as(work: Work, who: Acting, relation: str, called: str) -> CameIn | NameWanted | WrongCode:
    """As what one lives there; one who is to be held against the register is asked for the real name."""
    data = given(work, who, AS)
    if relation not in set(Relation):
        raise Refusal(line("button-old"), next=Next.JOIN)
    if SEALED in data:
        tried = try_code(work, who, work.keyring.open(SEALED, bytes.fromhex(data[SEALED])))
        if isinstance(tried, WrongCode):
            return tried
        data = given(work, who, AS)
    why = by_letter.asks_name(work, who, data["letter"], Relation(relation))
    if not why:
        return _join(work, who, data | {"relation": relation}, called)
    ask(work, who, REAL, data | {"relation": relation})
    return NameWanted(joining.the_letter(work, data["letter"])[1].name, why)


def give_real_name(work: Work, who: Acting, written: str, called: str) -> CameIn | Met:
    """The real name: it is held against the register once, and against whom the desk entered."""
    data = given(work, who, REAL)
    name = by_letter.real_name(written)
    entered = by_letter.entered_as(work, who, data["letter"], name)
    if entered is None:
        return _join(work, who, data | {"name": name}, called)
    ask(work, who, MET, data | {"name": name, "entered": entered})
    return Met(work.community_id, joining.the_letter(work, data["letter"])[1].name, name)


def be_entered(work: Work, who: Acting, agree: int, called: str) -> CameIn:
    """I am the one whom the desk entered; or somebody else of that name."""
    data = given(work, who, MET)
    if not agree:
        data.pop("entered")
    return _join(work, who, data, called)


def _kept(work: Work, who: Acting) -> dict[str, Any]:
    form = awaited(work, who)
    known = form.data if form is not None and form.flow.startswith(JOINING) else {}
    return {WISH: wish_kept(work, who), THERE: work.community_id, HOME: int(known.get(HOME) or 0)}


def _join(work: Work, who: Acting, data: dict[str, Any], called: str) -> CameIn:
    joined = by_letter.join_by_letter(
        work,
        who,
        data["letter"],
        Relation(data["relation"]),
        called,
        real=str(data.get("name", "")),
        entered=data.get("entered"),
    )
    new = who.person is None and not joined.met
    homes, wish = (joined.dwelling,), str(data.get(WISH, ""))
    came = CameIn(joined.name, homes, new, False, wish, joined.met, joined.unproved, joined.deed)
    return came_in(work, who, came, joined.person)
