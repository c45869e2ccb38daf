"""Somebody of whom every table holds something, with words in each place where there may be words.

Rows are made from the table of personal data itself, so that a new table or column is in them without
anybody's remembering it.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON, Boolean, Column, DateTime, LargeBinary, String, Table, Text, insert, select

from deliberation.proposals.events import ProposalWithdrawn
from kernel.database import Base, Instant
from kernel.work import Work
from points.ledger.model import Account
from residents.privacy.exporting import belongs_to
from residents.privacy.table import TABLES
from tests.residents.moderation.conftest import Street

NAME, WORDS, ACCOUNT = "邓秘密", "不想留下的话", "100001"
THERE_ALREADY = {"person", "address", "holder", "erasure", "journal_entry", "journal_content"}
GIVEN: dict[str, dict[str, Any]] = {
    "residency": {"relation": "owner", "assurance": "owner", "way": "letter"},
    "tie_case": {"matter": "owners", "said_by_other": ""},
    "home_invitation": {"relation": "household"},
    "register_entry": {"relation": "owner", "holding": "person"},
    "role": {"kind": "merchant"},
    "invitation": {"kind": "merchant"},
    "assisted_act": {"origin": "desk", "before": {"before": WORDS}},
    "notice": {"state": "due", "args": {"by": ["words", NAME], "said": ["words", WORDS]}},
    "question": {"state": "past"},
    "incoming_file": {"kind": "photo", "state": "kept"},
    "proposal": {
        "origin": "resident",
        "support_needed": 3,
        **dict.fromkeys(
            ("answer", "declined_why", "deliberated_why", "returned_why", "unfunded_why", "delayed_why")
        ),  # the committee's
    },
    "comment": {"side": "for"},
    "vote": {"choice": "agree", "origin": "chat"},
    "poll": {"speaks": "last_counts", "rule": {}},
    "meeting_answer": {"answer": "yes"},
    "intake": {"kind": "question"},
    "ledger_account": {"kind": "person", "min_available": 0, "debits_posted": 0, "debits_pending": 0},
    "ledger_transfer": {"kind": "single", "pending_id": None, "reverses_id": None},
    "voucher": {"redeemed_by_id": None},
    "flag": {"kind": "proposal", "ground": "insult"},
    "hiding": {"kind": "proposal", "ground": "insult", "why": "公开的理由"},
    "hide_voice": {"kind": "proposal", "ground": "insult"},
    "appeal_voice": {"suspension_id": None},
    "suspension": {"seconded_by": None},
    "reward": {"stock": 5, "held": 0},
}
"""What the columns of these tables may be; everything else is told by their types."""

OF_ANOTHER = {("kin", "kin_id"), ("forwarded", "person_id")}
"""The second person of rows that are of two."""

SET = {"hiding": ("lifted_at",), "suspension": ("ended_at",), "poll": ("closed_at",), "kin": ("until",)}
"""Moments that have passed, though they may be empty."""


class Brimful:
    """陈静 under another name, with a row of hers in every table."""

    def __init__(self, street: Street) -> None:
        self.street = street
        self.person = street.person("陈静")
        self.other = street.person("王芳")
        self.made: dict[str, int] = {}
        self.tables: set[str] = set()
        street.act(self._fill)

    def _fill(self, work: Work) -> None:
        people = Base.metadata.tables["person"]
        work.connection.execute(people.update().where(people.c.id == self.person).values(name=NAME))
        work.session.add(Account(kind="issuer", person_id=None, min_available=None))
        work.session.flush()
        for table in Base.metadata.sorted_tables:
            held = TABLES.get(table.name)
            theirs = held is not None and belongs_to(table, held, self.person) is not None
            if theirs and table.name not in THERE_ALREADY:
                self._row(work, table)
                self.tables.add(table.name)
            elif table.name in ("roll_entry", "stored_file", "call"):
                self._row(work, table)
        for name in ("heard", "parked"):
            self._row(work, Base.metadata.tables[name], asked=_asked())
        work.record(ProposalWithdrawn(self.made["proposal"], self.person), sealed={"reason": WORDS})

    def _row(self, work: Work, table: Table, **given: Any) -> None:
        given = GIVEN.get(table.name, {}) | given
        values = {column.name: self._value(work, table, column, given) for column in table.columns}
        keys = [column.name for column in table.primary_key if values[column.name] is None]
        row = {name: value for name, value in values.items() if name not in keys}
        made = work.connection.execute(insert(table).values(row)).inserted_primary_key
        assert made is not None
        self.made[table.name] = made[0]

    def _value(self, work: Work, table: Table, column: Column[Any], given: dict[str, Any]) -> Any:
        held, name = TABLES.get(table.name), column.name
        if name in given:
            return given[name]
        if name == "community_id":
            return work.community_id
        if held and name in held.mine.split():
            return self.other if (table.name, name) in OF_ANOTHER else self.person
        if held and name in held.others.split():
            return None if column.nullable else self.other
        if column.primary_key and not column.foreign_keys:
            return None
        if column.foreign_keys:
            return self._referred(work, column)
        if held and name in held.words.split():
            return _words(column)
        return _plain(column, work.now, column.nullable and name not in SET.get(table.name, ()), table.name)

    def _referred(self, work: Work, column: Column[Any]) -> Any:
        referred = next(iter(column.foreign_keys)).column
        found = referred.table
        if found.name == "address":
            return work.connection.execute(select(found.c.id).where(found.c.external == ACCOUNT)).scalar_one()
        if found.name == "person":
            return self.person
        through = {own for held in TABLES.values() for own, *_ in held.through}
        if column.nullable and column.name not in through | {"hiding_id"}:
            return None
        if column.name == "debit_id":
            issuers = (found.c.kind == "issuer", found.c.community_id == work.community_id)
            return work.connection.execute(select(found.c.id).where(*issuers)).scalar_one()
        if column.name == "other_id":
            return None
        if found.name in self.made:
            last = select(referred).where(found.c.id == self.made[found.name])
            return work.connection.execute(last).scalar_one()
        here = select(found.c.id).where(found.c.community_id == work.community_id).order_by(found.c.id.desc())
        return work.connection.execute(here.limit(1)).scalar_one()


def _words(column: Column[Any]) -> Any:
    return [WORDS] if isinstance(column.type, JSON) else WORDS


def _plain(column: Column[Any], now: datetime, empty: bool, table: str) -> Any:
    kind = column.type
    if empty:
        return None
    if isinstance(kind, Instant | DateTime):
        return now + timedelta(days=9) if column.name in ("expires_at", "due_at") else now
    if isinstance(kind, LargeBinary):
        return b"0" * 16
    if isinstance(kind, JSON):
        return {}
    if isinstance(kind, Boolean):
        return True
    return f"{table[:6]}1"[: getattr(kind, "length", None) or 8] if isinstance(kind, String | Text) else 1


def _asked() -> dict[str, str]:
    return {"channel": "telegram", "external": ACCOUNT, "text": WORDS}
