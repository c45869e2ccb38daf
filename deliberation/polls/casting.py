"""Casting a vote: the hottest act there is, so it is plain statements, as few as can be."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from deliberation.polls.model import Vote
from deliberation.polls.rules.rule import Choice
from deliberation.polls.voices import may_speak, require_of_age, voices_held, why_no_voice
from kernel import chain, codes
from kernel.database import table_of
from kernel.errors import Next, Refusal
from kernel.journal import SALT_BYTES
from kernel.lines import line
from kernel.work import Work
from notices.service import tell
from residents.acting import Acting
from residents.model import Person
from residents.permits import person_of

VOTES = table_of(Vote)
RECEIPT_LENGTH = 8


@dataclass(frozen=True, slots=True)
class VoteRecorded:
    """What stands in the box now for these dwellings; for ``kept`` ones somebody's first word stands."""

    poll: int
    number: str
    title: str
    choice: Choice
    dwellings: tuple[str, ...]
    kept: tuple[str, ...]
    receipt: str
    closes_at: datetime
    changed: bool


def cast_vote(work: Work, who: Acting, poll: int, choice: Choice) -> VoteRecorded:
    """Say ``choice`` for every dwelling this person speaks for; the last word until the close counts."""
    person = person_of(who)
    voices = voices_held(work, poll, person)
    if not voices:
        raise why_no_voice(work, poll, person)
    _require_open(work, voices[0])
    require_of_age(work, who, voices)
    free = [voice for voice in voices if may_speak(voice, person)]
    if not free:
        raise _first_stands(work, voices)
    if _stands_already(free, person, choice):
        return _recorded(voices, free, choice, free[0].receipt, changed=False)
    receipt = codes.code(work.chance(2 * RECEIPT_LENGTH), RECEIPT_LENGTH)
    entries = [_put_in_the_box(work, who, voice, choice, receipt) for voice in free]
    _tell_earlier_speakers(work, free, entries, person)
    if who.by != person and not who.slip:
        _tell_represented(work, who, free, entries)
    return _recorded(voices, free, choice, receipt, changed=any(voice.choice is not None for voice in free))


def _recorded(
    voices: Sequence[Row[Any]], free: Sequence[Row[Any]], choice: Choice, receipt: str, *, changed: bool
) -> VoteRecorded:
    first, spoken = voices[0], {voice.dwelling_id for voice in free}
    return VoteRecorded(
        poll=first.poll_id,
        number=first.number,
        title=first.title,
        choice=choice,
        dwellings=tuple(voice.name for voice in free),
        kept=tuple(voice.name for voice in voices if voice.dwelling_id not in spoken),
        receipt=receipt,
        closes_at=first.closes_at,
        changed=changed,
    )


def _require_open(work: Work, poll: Row[Any]) -> None:
    # A count is never followed by a vote, even if a clock was set back or a lock was long in coming.
    if poll.closed_at is not None or not poll.opened_at <= work.now < poll.closes_at:
        raise Refusal(line("poll-over", closes=poll.closes_at), next=Next.POLLS)


def _first_stands(work: Work, voices: Sequence[Row[Any]]) -> Refusal:
    speaker = work.session.get_one(Person, voices[0].person_id).name
    homes = "、".join(voice.name for voice in voices)
    return Refusal(line("poll-first-stands", dwelling=homes, by=speaker), next=Next.POLLS)


def _stands_already(voices: Sequence[Row[Any]], person: int, choice: Choice) -> bool:
    """Whether this is what the same person said last, for all of them at once."""
    return {(v.choice, v.person_id, v.receipt) for v in voices} == {(choice, person, voices[0].receipt)}


def _upsert(make: Any) -> Any:
    statement = make(VOTES)
    said = ("choice", "person_id", "by_id", "origin", "receipt", "salt", "at")
    return statement.on_conflict_do_update(
        index_elements=["poll_id", "dwelling_id"], set_={name: statement.excluded[name] for name in said}
    )


UPSERTS = {"sqlite": _upsert(sqlite_insert), "postgresql": _upsert(postgresql_insert)}


def _put_in_the_box(work: Work, who: Acting, voice: Row[Any], choice: Choice, receipt: str) -> int:
    salt = work.chance(SALT_BYTES)
    values = {
        "community_id": work.community_id,
        "poll_id": voice.poll_id,
        "dwelling_id": voice.dwelling_id,
        "choice": choice,
        "person_id": who.person,
        "by_id": who.by,
        "origin": who.origin,
        "receipt": receipt,
        "salt": salt,
        "at": work.now,
    }
    work.connection.execute(UPSERTS[work.connection.dialect.name], values)
    seal = chain.commitment(salt, sealed_content(voice.poll_id, voice.dwelling_id, choice, receipt))
    return work.note("VoteCast", {"poll": voice.poll_id}, sealed=seal)


def sealed_content(poll: int, dwelling: int, choice: str, receipt: str) -> dict[str, object]:
    """What the journal's seal on a vote covers."""
    return {"poll": poll, "dwelling": dwelling, "choice": str(choice), "receipt": receipt}


def _tell_represented(work: Work, who: Acting, voices: Sequence[Row[Any]], entries: Sequence[int]) -> None:
    """Whoever is acted for hears of it and can change it (invariant 8); a slip tells them more than this."""
    helper = work.session.get(Person, who.by)
    for voice, entry in zip(voices, entries, strict=True):
        tell(
            work,
            [person_of(who)],
            "vote-cast-for",
            {"dwelling": voice.name, "by": helper.name if helper else ""},
            once=f"vote-cast-for:{voice.poll_id}:{voice.dwelling_id}:{entry}",
            subject=voice.poll_id,
        )


def _tell_earlier_speakers(
    work: Work, voices: Sequence[Row[Any]], entries: Sequence[int], person: int
) -> None:
    for voice, entry in zip(voices, entries, strict=True):
        if voice.person_id in (None, person):
            continue
        # Named by its journal entry: two changes in one second are two notices. It has no last moment,
        # since a change in the last minute must be known too.
        tell(
            work,
            [voice.person_id],
            "vote-replaced",
            {"dwelling": voice.name, "by": work.session.get_one(Person, person).name},
            once=f"vote-replaced:{voice.poll_id}:{voice.dwelling_id}:{entry}",
            subject=voice.poll_id,
        )
