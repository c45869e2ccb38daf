"""Carries the table of personal data out on one person, table by table."""

import json

from sqlalchemy import (
    JSON,
    Column,
    String,
    Table,
    Text,
    cast,
    delete,
    func,
    not_,
    null,
    or_,
    select,
    update,
)

from kernel import journal
from kernel.database import Base, table_of
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from residents.assisting.model import AssistedAct, Consent, Kin
from residents.homes.erased import close_for_erased
from residents.homes.model import TieCase, TieEnding
from residents.model import Address, Community, Holder, Person, Residency, Role
from residents.moderation.model import Hiding, Suspension
from residents.naming import erased_name
from residents.offices.granting import end_for_erased
from residents.privacy.exporting import belongs_to
from residents.privacy.held import Fate
from residents.privacy.table import TABLES
from residents.privacy.words import writer_of

GAP = {
    "zh-Hans": "（作者已注销，文字已删去）",
    "zh-Hant": "（作者已註銷，文字已刪去）",
    "en": "(removed: its writer’s data was erased)",
}
"""What stands where somebody's words stood, by the community's language."""

LEAST_NAME = 2
"""A shorter name would be found in every second notice."""


def forget(work: Work, person: int) -> None:
    """Remove what goes; what stays keeps its number only."""
    work.flush()
    _homes_and_offices(work, person)
    _cases(work, person)
    _appeals(work, person)
    _notices(work, person)
    _updates(work, person)
    _journal(work, person)
    gap = gap_of(work)
    for name, held in TABLES.items():
        table = Base.metadata.tables[name]
        where = belongs_to(table, held, person)
        if where is None:
            continue
        here = (where, table.c.community_id == work.community_id) if "community_id" in table.c else (where,)
        if held.fate is Fate.ROWS:
            work.connection.execute(delete(table).where(*here))
        elif held.fate is Fate.WORDS:
            words = {column: _nothing(table.c[column], gap) for column in held.words.split()}
            work.connection.execute(update(table).where(*here).values(words))
        elif held.fate is Fate.UNLINK:
            gone = dict.fromkeys(held.mine.split())
            work.connection.execute(update(table).where(*here).values(gone))
    _helping(work, person)
    _accounts(work, person)
    work.session.expire_all()


def gap_of(work: Work) -> str:
    """The mark in the place of words, in the community's language."""
    language = work.session.get_one(Community, work.community_id).language
    return GAP.get(language, GAP["en"])


def _nothing(column: Column[object], gap: str) -> object:
    if column.nullable:
        return None
    if isinstance(column.type, JSON):
        return []
    assert isinstance(column.type, String | Text)
    return gap


def _homes_and_offices(work: Work, person: int) -> None:
    close_for_erased(work, person)
    for tie in work.session.scalars(select(Residency).where(Residency.person_id == person)):
        tie.refused_why = None
        if tie.until is None:
            tie.until = work.now
    end_for_erased(work, person)
    for role in work.session.scalars(select(Role).where(Role.person_id == person)):
        role.title, role.ended_why = "", None  # a title may bear their name, a reason their illness
    work.session.flush()


def _cases(work: Work, person: int) -> None:
    """What they said of themselves in a case goes, and what the desk wrote about them."""
    ties = select(Residency.id).where(Residency.person_id == person)
    for case in work.session.scalars(select(TieCase).where(TieCase.residency_id.in_(ties))):
        case.said_by_tie, case.reason = "", None
    for case in work.session.scalars(select(TieCase).where(TieCase.other_id.in_(ties))):
        case.said_by_other = ""
    for ending in work.session.scalars(select(TieEnding).where(TieEnding.residency_id.in_(ties))):
        ending.words = ""
    work.session.flush()


def _helping(work: Work, person: int) -> None:
    """Consents and relatives end; slips stay as numbers, without the proof and without what stood before."""
    living = select(Consent).where((Consent.person_id == person) | (Consent.helper_id == person))
    for consent in work.session.scalars(living):
        consent.ended_at = consent.ended_at or work.now
        if consent.person_id == person:
            consent.proof = ""
    for kin in work.session.scalars(select(Kin).where((Kin.person_id == person) | (Kin.kin_id == person))):
        kin.until = kin.until or work.now
    for act in work.session.scalars(select(AssistedAct).where(AssistedAct.person_id == person)):
        act.proof, act.before = "", {}
    work.session.flush()


def _accounts(work: Work, person: int) -> None:
    """The account serves this person no more; one that serves nobody is forgotten, with what it was asked."""
    addresses, holders = table_of(Address), table_of(Holder)
    mine = select(holders.c.address_id).where(holders.c.person_id == person)
    served = list(work.connection.execute(mine).scalars())
    work.connection.execute(delete(holders).where(holders.c.person_id == person))
    helped = {"helping_id": None, "helping_until": None, "helping_proof": ""}
    work.connection.execute(update(addresses).where(addresses.c.helping_id == person).values(helped))
    others = set(
        work.connection.execute(
            select(holders.c.address_id).where(holders.c.address_id.in_(served))
        ).scalars()
    )
    alone = [address for address in served if address not in others]
    spoke = select(addresses.c.id).where(addresses.c.current_id == person)
    forms, questions = Base.metadata.tables["form"], Base.metadata.tables["question"]
    for table in (forms, questions):
        # Whoever else speaks on a shared phone goes on with what they are filling in.
        theirs = or_(table.c.address_id.in_(alone), table.c.address_id.in_(spoke))
        work.connection.execute(delete(table).where(theirs))
    work.connection.execute(update(addresses).where(addresses.c.current_id == person).values(current_id=None))
    work.connection.execute(delete(addresses).where(addresses.c.id.in_(alone)))


def _updates(work: Work, person: int) -> None:
    """What their accounts sent and the machine still keeps to try or to show again; found by the account."""
    addresses, holders = table_of(Address), table_of(Holder)
    sharing = func.count(holders.c.id).over(partition_by=holders.c.address_id).label("sharing")
    served = select(addresses.c.channel, addresses.c.external, holders.c.person_id, sharing).join(
        holders, holders.c.address_id == addresses.c.id
    )
    inner = served.subquery()
    query = select(inner.c.channel, inner.c.external).where(inner.c.person_id == person, inner.c.sharing == 1)
    accounts = {tuple(row) for row in work.connection.execute(query)}
    for name in ("heard", "parked"):
        table = Base.metadata.tables[name]
        kept = select(table.c.id, table.c.asked).where(table.c.asked.is_not(None))
        theirs = [
            number
            for number, asked in work.connection.execute(kept)
            if (asked.get("channel"), asked.get("external")) in accounts
        ]
        work.connection.execute(update(table).where(table.c.id.in_(theirs)).values(asked=null()))


def _appeals(work: Work, person: int) -> None:
    """Nobody is left whom an appeal would help, and nobody is to be reminded of it again and again."""
    for table, whose in ((table_of(Hiding), "author_id"), (table_of(Suspension), "person_id")):
        open_ = (table.c[whose] == person, table.c.decided_at.is_(None))
        work.connection.execute(update(table).where(*open_).values(appealed_at=None, appeal_until=None))


def _notices(work: Work, person: int) -> None:
    """Nothing more is sent to them, and what was sent says nothing; nor does what named them to others."""
    here = NOTICES.c.community_id == work.community_id
    due = (here, NOTICES.c.person_id == person, NOTICES.c.state == NoticeState.DUE)
    dropped = {"state": NoticeState.DROPPED, "settled_at": work.now}
    work.connection.execute(update(NOTICES).where(*due).values(dropped))
    work.connection.execute(update(NOTICES).where(here, NOTICES.c.person_id == person).values(args={}))
    chats = select(Address.external).join(Holder, Holder.address_id == Address.id)
    for chat in work.session.scalars(chats.where(Holder.person_id == person)).all():
        # What was left at a chat, which is nobody's notice, bears the number of the account.
        left = cast(NOTICES.c.args, Text).contains(json.dumps(["words", chat]), autoescape=True)
        left_there = update(NOTICES).where(here, NOTICES.c.person_id.is_(None), left)
        work.connection.execute(left_there.values({**dropped, "args": {}}))
    name = work.session.get_one(Person, person).name
    # A name of one sign would be found in every second notice, so it is looked for where it stands alone.
    stored = json.dumps(name)[1:-1] if len(name) >= LEAST_NAME else json.dumps(["words", name])
    names_them = cast(NOTICES.c.args, Text).contains(stored, autoescape=True)
    over = NOTICES.c.state.not_in((NoticeState.DUE, NoticeState.SENDING))
    work.connection.execute(update(NOTICES).where(here, over, names_them).values(args={}))
    mark = erased_name(work.session.get_one(Community, work.community_id).language)
    unsent = select(NOTICES.c.id, NOTICES.c.args).where(here, not_(over), names_them)
    for number, args in work.connection.execute(unsent).all():
        said = {key: ["words", mark] if value == ["words", name] else value for key, value in args.items()}
        work.connection.execute(update(NOTICES).where(NOTICES.c.id == number).values(args=said))


def _journal(work: Work, person: int) -> None:
    """Their words beside the journal go; the marked gap stays."""
    entries, contents = journal.ENTRIES, journal.CONTENTS
    query = (
        select(entries.c.id, entries.c.kind, entries.c.facts)
        .join(contents, contents.c.entry_id == entries.c.id)
        .where(entries.c.community_id == work.community_id, contents.c.erased_at.is_(None))
    )
    found = work.connection.execute(query)
    theirs = [number for number, kind, facts in found if writer_of(kind, facts) == person]
    gone = {"salt": None, "content": None, "erased_at": work.now}
    work.connection.execute(update(contents).where(contents.c.entry_id.in_(theirs)).values(gone))


def tables_of(work: Work, person: int) -> dict[str, int]:
    """How many rows of each table are this person's, for whoever checks what is left."""
    counted: dict[str, int] = {}
    for name, held in TABLES.items():
        table: Table = Base.metadata.tables[name]
        where = belongs_to(table, held, person)
        if where is not None:
            rows = work.connection.execute(select(*table.primary_key).where(where)).all()
            if rows:
                counted[name] = len(rows)
    return counted
