"""What whoever reads a roster writes down: its layout, what it would change, that its file is gone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import delete, func, insert, select

from kernel.clock import Chance
from kernel.database import table_of
from kernel.files import FileState, IncomingFile, StoredFile
from kernel.keys import Keyring
from kernel.lines import Line, pack
from kernel.work import Work
from residents.roster.homes import Fault
from residents.roster.layout import Layout
from residents.roster.model import RosterImport, RosterRow, Stage
from residents.roster.phones import PURPOSE
from residents.roster.steps import Step

ROWS, IMPORTS = table_of(RosterRow), table_of(RosterImport)
INCOMING, STORED = table_of(IncomingFile), table_of(StoredFile)
LEASE = timedelta(minutes=5)
MOST_TRIES = 3
LIES = timedelta(days=14)
"""A file full of names is not kept for longer than it takes to look at it."""

MOST_FAULTS = 2000
"""So many are kept to be looked at; of more the number is told."""

NONCE = 24
SEALED = ("new", "updates")
"""Where changes name holders, and so their numbers."""


def take_up(work: Work, roster: int, machine_now: datetime) -> bool:
    """Have it to oneself for some minutes; False when somebody else has, or it was dropped."""
    found = work.session.get(RosterImport, roster)
    if found is None or found.stage not in (Stage.READING, Stage.CHECKING):
        return False
    if found.taken_until is not None and machine_now < found.taken_until <= machine_now + LEASE:
        return False
    found.taken_until, found.tries = machine_now + LEASE, found.tries + 1
    return True


def note_layout(work: Work, roster: int, layout: Layout) -> bool:
    """The file was opened; somebody has to look at its columns. False when it was dropped meanwhile."""
    found = work.session.get_one(RosterImport, roster)
    if found.stage is not Stage.READING:
        return False
    found.columns, found.taken_until, found.tries = layout.stored(), None, 0
    return True


def note_unreadable(work: Work, roster: int, why: Line) -> bool:
    """Nothing can be made of the file. False when it was dropped meanwhile."""
    found = work.session.get_one(RosterImport, roster)
    if found.stage not in (Stage.READING, Stage.CHECKING):
        return False
    found.summary, found.dropped_at, found.taken_until = {"failed": pack(why)}, work.now, None
    return True


def as_rows(
    keyring: Keyring, chance: Chance, community: int, roster: int, steps: Iterable[Step]
) -> list[dict[str, Any]]:
    """Changes as they are kept; telephone numbers are sealed, which takes its time and no transaction."""
    return [
        {
            "community_id": community,
            "import_id": roster,
            "row": step.row,
            "change": step.change.value,
            "data": {
                name: [_sealed(keyring, chance, each) for each in value] if name in SEALED else value
                for name, value in step.data.items()
            },
        }
        for step in steps
    ]


def write_rows(work: Work, rows: Sequence[dict[str, Any]]) -> None:
    """Keep these changes until they are confirmed."""
    if rows:
        work.connection.execute(insert(ROWS), list(rows))


def note_checked(work: Work, roster: int, summary: dict[str, Any], faults: Iterable[Fault]) -> bool:
    """It was compared with the register; False when it was dropped meanwhile."""
    found = work.session.get_one(RosterImport, roster)
    if found.stage is not Stage.CHECKING:
        return False
    found.summary, found.checked_at, found.taken_until = summary, work.now, None
    found.faults = [_packed(each) for each in islice(faults, MOST_FAULTS)]
    return True


def clear_page(work: Work, roster: int, most: int) -> int:
    """Delete some of the changes that were kept; gives how many."""
    page = select(ROWS.c.id).where(ROWS.c.import_id == roster).order_by(ROWS.c.id).limit(most)
    found = list(work.connection.execute(page).scalars())
    if found:
        work.connection.execute(delete(ROWS).where(ROWS.c.id.in_(found)))
    return len(found)


def left_lying(work: Work) -> list[tuple[int, int]]:
    """Rosters of all communities that nobody has confirmed for two weeks."""
    open_ = IMPORTS.c.confirmed_at.is_(None) & IMPORTS.c.dropped_at.is_(None)
    query = select(IMPORTS.c.community_id, IMPORTS.c.id).where(open_, IMPORTS.c.sent_at < work.now - LIES)
    return [(row[0], row[1]) for row in work.connection.execute(query)]


def let_go(work: Work, roster: int) -> None:
    """Drop a roster that nobody has confirmed."""
    found = work.session.get_one(RosterImport, roster)
    if found.confirmed_at is None and found.dropped_at is None:
        found.dropped_at = work.now
        work.stir()


# ------------------------------------------------------------ the file, when it is of no more use


@dataclass(frozen=True, slots=True)
class FileOver:
    """A roster's file that nobody needs any more; ``alone`` if nothing else has the same content."""

    community: int
    incoming: int
    sha256: str
    alone: bool


def files_to_forget(work: Work) -> list[FileOver]:
    """Files of rosters that are in or were dropped, of all communities."""
    over = IMPORTS.c.done_at.is_not(None) | IMPORTS.c.dropped_at.is_not(None)
    query = (
        select(IMPORTS.c.community_id, INCOMING.c.id, STORED.c.sha256)
        .join(INCOMING, INCOMING.c.id == IMPORTS.c.file_id)
        .join(STORED, STORED.c.id == INCOMING.c.file_id)
        .where(over)
        .order_by(IMPORTS.c.id)
    )
    found = work.connection.execute(query.limit(20)).all()
    same = select(func.count(INCOMING.c.id)).join(STORED, STORED.c.id == INCOMING.c.file_id)
    return [
        FileOver(
            row.community_id,
            row.id,
            row.sha256,
            work.connection.execute(same.where(STORED.c.sha256 == row.sha256)).scalar_one() == 1,
        )
        for row in found
    ]


def forget_file(work: Work, incoming: int) -> None:
    """The file is no longer there; its row goes unless somebody sent the same once more."""
    sent = work.session.get_one(IncomingFile, incoming)
    stored, sent.file_id, sent.state = sent.file_id, None, FileState.LOST
    work.session.flush()
    others = select(IncomingFile.id).where(IncomingFile.file_id == stored).limit(1)
    if work.session.scalars(others).first() is None:
        work.session.execute(delete(StoredFile).where(StoredFile.id == stored))


def _sealed(keyring: Keyring, chance: Chance, holder: dict[str, Any]) -> dict[str, Any]:
    told = {name: value for name, value in holder.items() if name != "phone"}
    if phone := holder.get("phone"):
        told["sealed"] = keyring.seal(PURPOSE, chance(NONCE), phone).hex()
    return told


def _packed(fault: Fault) -> dict[str, Any]:
    return {
        "sheet": fault.sheet,
        "row": fault.row,
        "column": fault.column,
        "why": pack(fault.why),
        "grave": fault.grave,
        "home": fault.home,
    }
