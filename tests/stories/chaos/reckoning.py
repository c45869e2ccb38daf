"""After the storm: what people were told is what the book says, act by act, home by home."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby, pairwise
from typing import Any

from sqlalchemy import func, select

from bot.verifying import verify
from deliberation.meetings.model import MeetingAnswer
from deliberation.polls.casting import VOTES
from deliberation.polls.model import Poll
from deliberation.polls.rules.rule import Choice
from deliberation.proposals.supporting import SUPPORTS
from kernel.database import table_of
from kernel.heard import HEARD
from kernel.journal import ENTRIES
from kernel.outbox import NOTICES
from kernel.parked import Parked
from kernel.work import Work
from residents.model import Address, Dwelling, Holder, Person
from tests.stories.chaos.acts import Kept
from tests.stories.chaos.city import ENOUGH, NAMES, Quarter, plan

POLLS, ANSWERS, PEOPLE = table_of(Poll), table_of(MeetingAnswer), table_of(Person)
ADDRESSES, HOLDERS, DWELLINGS = table_of(Address), table_of(Holder), table_of(Dwelling)
BOTH = [Choice.AGREE, Choice.AGAINST, Choice.ABSTAIN]


def homes(quarter: Quarter) -> list[str]:
    """The names of a community's homes, in order."""
    return [each.name for each in plan(quarter.community, NAMES[quarter.community - 1]).all_dwellings()]


def accounts(work: Work) -> dict[int, int]:
    """Whose account is whose: the account by the person."""
    query = select(HOLDERS.c.person_id, ADDRESSES.c.external)
    query = query.join(ADDRESSES, ADDRESSES.c.id == HOLDERS.c.address_id)
    return {person: int(external) for person, external in work.connection.execute(query)}


def lost(work: Work, quarters: list[Quarter], kept: Kept) -> list[str]:
    """Acknowledged acts of which the book knows nothing, or something else."""
    faults: list[str] = []
    for quarter in quarters:
        names = homes(quarter)
        for poll in (quarter.poll, quarter.short_poll):
            query = select(DWELLINGS.c.name, VOTES.c.choice).join(
                DWELLINGS, DWELLINGS.c.id == VOTES.c.dwelling_id
            )
            stand = dict(work.connection.execute(query.where(VOTES.c.poll_id == poll)).all())
            told = {names[home]: choice for home, choice in kept.stands(poll).items()}
            faults += _differences(f"vote {poll}", told, stand)
        query = select(DWELLINGS.c.name).join(SUPPORTS, SUPPORTS.c.dwelling_id == DWELLINGS.c.id)
        query = query.where(SUPPORTS.c.proposal_id == quarter.proposal)
        found = Counter(work.connection.execute(query).scalars())
        told = Counter({names[home]: n for (of, home), n in kept.supports.items() if of == quarter.community})
        faults += _differences(f"supports in {quarter.community}", told, found)
    of = accounts(work)
    said = work.connection.execute(select(ANSWERS.c.person_id, ANSWERS.c.answer))
    given = {of[person]: answer for person, answer in said}
    return faults + _differences("answers", {a: told[-1] for a, told in kept.answers.items()}, given)


def doubled(work: Work, quarters: list[Quarter], kept: Kept) -> list[str]:
    """Acts that the book holds more often, or less often, than they were done; each home's by themselves."""
    faults = _differences("settled votes", *_votes(work, quarters, kept))
    journal = list(
        work.connection.execute(select(ENTRIES.c.kind, ENTRIES.c.facts, ENTRIES.c.at).order_by(ENTRIES.c.id))
    )
    for quarter in quarters:
        for poll in (quarter.poll, quarter.short_poll):
            cast = Counter(
                at for kind, facts, at in journal if (kind, facts.get("poll")) == ("VoteCast", poll)
            )
            faults += _differences(f"votes of {poll} in the journal", _moments(work, poll), cast)
        counts = [
            facts["dwellings"]
            for kind, facts, _ in journal
            if (kind, facts.get("proposal")) == ("ProposalSupported", quarter.proposal)
        ]
        if counts != list(range(1, ENOUGH + 1)):
            faults.append(f"supports in {quarter.community}: the journal counted {counts}")
    of = accounts(work)
    noted = Counter(of[facts["person"]] for kind, facts, _ in journal if kind == "MeetingAnswered")
    # Saying again what was said already is acknowledged and changes nothing.
    changes = {a: 1 + sum(x != y for x, y in pairwise(said)) for a, said in kept.answers.items()}
    return faults + _differences("answers in the journal", changes, noted)


def made_sure(work: Work, quarters: list[Quarter], kept: Kept) -> list[str]:
    """Whether a press that was told to wait was in time after all, where the next one came too late."""
    settled = _settled_votes(work)
    names = {each.short_poll: homes(each) for each in quarters}
    for poll, home, account, choice in kept.unsure:
        told = kept.votes.get((poll, home), [])
        found = settled.get((poll, names[poll][home]), [])
        if len(found) > len(told) and found[-1] == choice:
            kept.vote(poll, home, account, choice)
    kept.unsure.clear()
    return []


def _votes(
    work: Work, quarters: list[Quarter], kept: Kept
) -> tuple[dict[tuple[int, str], list[str]], dict[tuple[int, str], list[str]]]:
    """What homes were told that they said, and what was settled.

    A press that was told to wait comes again by itself, so that it may be settled beside the second press:
    then the same choice stands there more often, at most as often as it was pressed.
    """
    told, settled = _told_votes(quarters, kept), _settled_votes(work)
    names = {poll: homes(each) for each in quarters for poll in (each.poll, each.short_poll)}
    for (poll, home), waited in kept.again.items():
        key = poll, names[poll][home]
        said, found = told.get(key, []), settled.get(key, [])
        once = [choice for choice, _ in groupby(said)] == [choice for choice, _ in groupby(found)]
        if once and len(said) <= len(found) <= len(said) + waited:
            settled[key] = said
    return told, settled


def _told_votes(quarters: list[Quarter], kept: Kept) -> dict[tuple[int, str], list[str]]:
    named = {
        poll: (homes(quarter), quarter) for quarter in quarters for poll in (quarter.poll, quarter.short_poll)
    }
    return {
        (poll, named[poll][0][home]): [str(choice) for _, choice in said]
        for (poll, home), said in kept.votes.items()
    }


def _settled_votes(work: Work) -> dict[tuple[int, str], list[str]]:
    """What each home said according to the receipts, in order: one row for each update."""
    found: dict[tuple[int, str], list[str]] = {}
    for receipt, _ in _receipts(work):
        for home in receipt["dwellings"]:
            found.setdefault((receipt["poll"], home), []).append(receipt["choice"])
    return found


def _receipts(work: Work) -> Iterator[tuple[dict[str, Any], Any]]:
    for answer, at in work.connection.execute(select(HEARD.c.answer, HEARD.c.at).order_by(HEARD.c.id)):
        if answer.get("of") == "cast_vote":
            yield answer["receipt"], at


def _moments(work: Work, poll: int) -> Counter[Any]:
    """When something was put into the box, according to the receipts: a new one has a code of its own."""
    seen: set[str] = set()
    moments: Counter[Any] = Counter()
    for receipt, at in _receipts(work):
        if receipt["poll"] == poll and receipt["receipt"] not in seen:
            seen.add(receipt["receipt"])
            moments[at] += 1
    return moments


def miscounted(work: Work, quarters: list[Quarter], kept: Kept) -> list[str]:
    """Certified outcomes that are not what the acknowledged votes come to, by homes and by area."""
    faults = []
    for quarter in quarters:
        areas = [
            int(Decimal(each.area) * 100)
            for each in plan(quarter.community, NAMES[quarter.community - 1]).all_dwellings()
        ]
        stands = kept.stands(quarter.short_poll)
        recount = {
            choice.value: [
                sum(said is choice for said in stands.values()),
                sum(areas[home] for home, said in stands.items() if said is choice),
            ]
            for choice in BOTH
        }
        row = work.connection.execute(select(POLLS).where(POLLS.c.id == quarter.short_poll)).one()
        certified = {name: weight for name, weight in (row.outcome or {}).items() if name != "carried"}
        faults += _differences(f"outcome in {quarter.community}", recount, certified)
    return faults


def crossed(work: Work) -> list[str]:
    """Rows that tie something of one community to something of another."""
    votes = select(func.count()).select_from(VOTES.join(POLLS, POLLS.c.id == VOTES.c.poll_id))
    votes = votes.join(PEOPLE, PEOPLE.c.id == VOTES.c.person_id)
    votes = votes.where(
        (POLLS.c.community_id != VOTES.c.community_id) | (PEOPLE.c.community_id != VOTES.c.community_id)
    )
    told = select(func.count()).select_from(NOTICES.join(PEOPLE, PEOPLE.c.id == NOTICES.c.person_id))
    told = told.where(PEOPLE.c.community_id != NOTICES.c.community_id)
    found = {
        name: work.connection.execute(query).scalar_one()
        for name, query in {"votes": votes, "notices": told}.items()
    }
    return [f"{count} {name}" for name, count in found.items() if count]


def broken(work: Work, quarters: list[Quarter]) -> list[str]:
    """What a recount of everything finds, and updates that were given up."""
    faults = [
        str(fault) for q in quarters for fault in verify(work.enter(q.community), q.community, "").faults
    ]
    parked = work.connection.execute(select(func.count()).select_from(table_of(Parked))).scalar_one()
    return faults + ([f"{parked} updates were parked"] if parked else [])


def _differences(what: str, told: Any, found: Any) -> list[str]:
    return [
        f"{what}, {each}: told {told.get(each)}, found {found.get(each)}"
        for each in sorted({*told, *found}, key=str)
        if told.get(each) != found.get(each)
    ]
