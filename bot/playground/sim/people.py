"""People: who has a phone here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Json, Person, Words
from ..refusals import Unplayable
from .reading import need, whole

if TYPE_CHECKING:
    from ..playground import Playground


def add_person(stage: Playground, given: Json) -> Json:
    """A new person with a phone, or another bot."""
    town = stage.town
    number = whole(given["id"], "id") if given.get("id") is not None else town.next_person
    if number <= 0 or number in town.people or number == town.bot.id:
        raise Unplayable(f"the id {number} is taken")
    username = str(given.get("username") or "").removeprefix("@") or None
    if username and any((p.username or "").casefold() == username.casefold() for p in town.people.values()):
        raise Unplayable(f"the username {username!r} is taken")
    town.next_person = max(town.next_person, number + 1)
    person = Person(
        number,
        str(need(given, "name")),
        username,
        str(given["language_code"]) if given.get("language_code") else None,
        bool(given.get("is_bot")),
        _caption(given.get("caption") or ""),
        bool(given.get("started")),
    )
    town.people[number] = person
    stage.watching.tell("people", {"people": True})
    return shown(stage, person)


def _caption(given: object) -> Words:
    if isinstance(given, dict):
        return {str(language): str(text) for language, text in given.items()}
    return str(given)


def list_people(stage: Playground) -> list[Json]:
    """Everyone."""
    return [shown(stage, person) for person in stage.town.people.values()]


def shown(stage: Playground, person: Person) -> Json:
    """A person as the control interface shows them."""
    caption = person.caption or stage.notes.get(person.id, "")
    return {
        **person.user(),
        "name": person.name,
        "caption": caption,
        "phone": person.phone,
        "started": person.started,
        "blocked": person.blocked,
    }
