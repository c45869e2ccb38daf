"""Taking a vote back that somebody cast for another: what stood before stands again, or nothing does."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, select

from deliberation.polls.casting import UPSERTS, VOTES, sealed_content
from deliberation.polls.model import Poll
from deliberation.polls.rules.rule import Choice
from deliberation.polls.voices import voices_held, voices_of
from kernel import chain
from kernel.errors import Next, Refusal
from kernel.journal import SALT_BYTES
from kernel.lines import line
from kernel.work import Work
from notices.service import mark_stale

KEPT = ("choice", "person_id", "by_id", "origin", "receipt")


def votes_standing(work: Work, poll: int, person: int) -> dict[str, Any]:
    """What stands in the box for each dwelling this person speaks for, by the dwelling's id."""
    homes = [voice.dwelling_id for voice in voices_of(work, poll, person)]
    query = select(VOTES.c.dwelling_id, *(VOTES.c[name] for name in KEPT))
    query = query.where(VOTES.c.poll_id == poll, VOTES.c.dwelling_id.in_(homes))
    rows = work.connection.execute(query).mappings()
    return {str(row["dwelling_id"]): {name: row[name] for name in KEPT} for row in rows}


def take_back(
    work: Work, poll_id: int, person: int, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    """Put the box for these dwellings back as it was ``before``, wherever it still is as ``after`` says.

    Refused after the close, and when somebody of the home has spoken since: then that is their word.
    """
    poll = work.session.scalars(select(Poll).where(Poll.id == poll_id)).one()
    voices_held(work, poll_id, person)
    if poll.closed_at is not None or not poll.is_open(work.now):
        raise Refusal(line("helped-poll-over", closes=poll.closes_at), next=Next.POLLS)
    query = select(VOTES.c.dwelling_id, VOTES.c.salt, *(VOTES.c[name] for name in KEPT))
    query = query.where(VOTES.c.poll_id == poll_id, VOTES.c.dwelling_id.in_([int(home) for home in after]))
    changed = 0
    for row in work.connection.execute(query).mappings().all():
        home = str(row["dwelling_id"])
        if {name: row[name] for name in KEPT} != after[home] or after[home] == before.get(home):
            continue
        changed += 1
        if home in before:
            _put_back(work, poll_id, int(home), before[home])
        else:
            _take_out(work, poll_id, dict(row))
    if not changed:
        raise Refusal(line("helped-changed-since"), next=Next.POLLS)
    mark_stale(work, "poll", poll_id)


def take_votes_out(work: Work, person: int, dwelling: int) -> None:
    """Somebody never belonged to this home: what they said for it is out of the box of open polls."""
    columns = (VOTES.c.poll_id, VOTES.c.dwelling_id, VOTES.c.salt, *(VOTES.c[name] for name in KEPT))
    query = select(*columns).where(VOTES.c.person_id == person, VOTES.c.dwelling_id == dwelling)
    for row in work.connection.execute(query.order_by(VOTES.c.poll_id)).mappings().all():
        poll = work.session.scalars(select(Poll).where(Poll.id == row["poll_id"])).one()
        if poll.closed_at is None and poll.is_open(work.now):
            _take_out(work, poll.id, dict(row))
            mark_stale(work, "poll", poll.id)


def _put_back(work: Work, poll: int, home: int, said: Mapping[str, Any]) -> None:
    """The earlier word again, under its own receipt, so that whoever holds it still finds it."""
    salt = work.chance(SALT_BYTES)
    values = {name: said[name] for name in KEPT} | {"choice": Choice(said["choice"])}
    values |= {"community_id": work.community_id, "poll_id": poll, "dwelling_id": home}
    work.connection.execute(UPSERTS[work.connection.dialect.name], values | {"salt": salt, "at": work.now})
    seal = chain.commitment(salt, sealed_content(poll, home, said["choice"], said["receipt"]))
    work.note("VoteCast", {"poll": poll}, sealed=seal)


def _take_out(work: Work, poll: int, vote: Mapping[str, Any]) -> None:
    """Nothing stands for the home again; the journal names the vote by the seal under which it was cast."""
    content = sealed_content(poll, vote["dwelling_id"], vote["choice"], vote["receipt"])
    seal = chain.commitment(vote["salt"], content)
    work.connection.execute(
        delete(VOTES).where(VOTES.c.poll_id == poll, VOTES.c.dwelling_id == vote["dwelling_id"])
    )
    work.note("VoteTakenBack", {"poll": poll}, sealed=seal)
