"""Joining in the chat, step by step; each step and the question after it are one act.

What somebody wanted to do when joining turned out to be missing (``wish``) goes along in the form.
"""

import re
from dataclasses import dataclass, replace
from typing import Any

from handlers.chat.forms import ask, awaited, done, given
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.access import of_age
from residents.acting import Acting
from residents.choices import choices, choose_name
from residents.homes import contact
from residents.homes.claims import say_adult
from residents.homes.contact import ByContact, NoSuchNumber, Twice, Whose
from residents.letter_codes import read

PHONE_NUMBER = re.compile(r"1[3-9][0-9]{9}|\+[0-9]{8,15}")
"""A mobile number of the mainland, or any with its country; no code has a +, and hardly one only digits."""

CODE, NAME = "join:code", "join:name"
WHOSE, TWICE = "join:whose", "join:twice"
WISH = "wish"


@dataclass(frozen=True, slots=True)
class CameIn:
    """Somebody was let in; one who is new is asked how neighbours should call them, and for their age.

    ``met`` when the desk had entered them before; ``unproved`` when they said they own the home and the
    register has another name; ``deed`` when the name fits, and the by-laws ask for papers too.
    """

    name: str
    dwellings: tuple[str, ...]
    new: bool
    adult: bool
    wish: str
    met: bool = False
    unproved: bool = False
    deed: bool = False


@dataclass(frozen=True, slots=True)
class Called:
    """How neighbours call somebody; whether they are of age; what they wanted to do."""

    name: str
    adult: bool
    wish: str


def like_a_code(typed: str) -> str | None:
    """The code somebody typed, tidied; None for words that cannot be one and need not count as a try."""
    written = read(typed)
    return written.plain if written is not None else None


def is_phone_number(typed: str) -> bool:
    """Whether somebody typed a phone number, where only a shared one proves anything."""
    digits = re.sub(r"[\s()-]", "", typed)
    return PHONE_NUMBER.fullmatch(digits) is not None


def ask_code(work: Work, who: Acting, wish: str) -> None:
    """Await the code; a wish that is in the form already stays if there is no newer one."""
    ask(work, who, CODE, {WISH: wish or wish_kept(work, who)})


def wish_kept(work: Work, who: Acting) -> str:
    """What is wished for in the form that is open."""
    form = awaited(work, who)
    return str(form.data.get(WISH, "")) if form is not None and isinstance(form.data, dict) else ""


def share_contact(
    work: Work, who: Acting, phone: str, name: str, *, own: bool
) -> CameIn | Whose | Twice | NoSuchNumber:
    """Join by one's own number, or be asked who of several one is."""
    wish = wish_kept(work, who)
    digest = contact.digest_of_contact(work, phone, own=own)
    found = contact.join_by_number(work, who, digest, name)
    return _found(work, who, found, digest, wish)


def choose_self(work: Work, who: Acting, which: int, name: str) -> CameIn | Whose | Twice | NoSuchNumber:
    """Which of the people with this number I am, in the order in which they were shown."""
    form = given(work, who, WHOSE)
    if not 0 <= which < len(form["entries"]):
        raise Refusal(line("button-old"), next=Next.JOIN)
    found = contact.join_by_number(work, who, form["digest"], name, int(form["entries"][which]))
    return _found(work, who, found, form["digest"], str(form[WISH]))


def link_me(work: Work, who: Acting) -> contact.Asked:
    """It is me: the other account is asked; the form stays, because the desk can be asked instead."""
    form = given(work, who, TWICE)
    return contact.ask_account(work, who, form["digest"], form["entry"])


def not_me(work: Work, who: Acting, name: str) -> int:
    """It was not me; the desk looks at it. Gives the case."""
    form = given(work, who, TWICE)
    case = contact.not_me(work, who, form["digest"], form["entry"], name)
    done(work, who)
    return case


def call_me(work: Work, who: Acting, name: str) -> Called:
    """Take the name somebody typed."""
    form = given(work, who, NAME)
    chosen = choose_name(work, who, name)
    return _called(work, who, chosen.name, form)


def keep_name(work: Work, who: Acting) -> Called:
    """Leave the name as it was proposed."""
    form = given(work, who, NAME)
    return _called(work, who, choices(work, who).name, form)


def keep_name_of_age(work: Work, who: Acting) -> Called:
    """Leave the name as it was proposed, and say that one is of age."""
    say_adult(work, who)
    return keep_name(work, who)


def be_of_age(work: Work, who: Acting) -> Called:
    """Say that one is of age; a form that is open stays open."""
    say_adult(work, who)
    return Called(choices(work, who).name, True, "")


def _called(work: Work, who: Acting, name: str, form: dict[str, Any]) -> Called:
    done(work, who)
    assert who.person is not None
    return Called(name, of_age(work, who.person), str(form.get(WISH, "")))


def _found(
    work: Work, who: Acting, found: contact.Found, digest: str | None, wish: str
) -> CameIn | Whose | Twice | NoSuchNumber:
    match found:
        case ByContact(person, name, joined, already):
            came = CameIn(name, joined or already, who.person is None, False, wish)
            return came_in(work, who, came, person)
        case Whose(people):
            ask(work, who, WHOSE, {"digest": digest, "entries": [entry for entry, _ in people], WISH: wish})
        case Twice(entry):
            ask(work, who, TWICE, {"digest": digest, "entry": entry, WISH: wish})
        case NoSuchNumber():
            ask(work, who, CODE, {WISH: wish})
    return found


def came_in(work: Work, who: Acting, came: CameIn, person: int) -> CameIn:
    """Let in: whoever is new is asked for their name next, for all others nothing is open any more."""
    if came.new:
        ask(work, who, NAME, {WISH: came.wish})
    else:
        done(work, who)
    return replace(came, adult=of_age(work, person))
