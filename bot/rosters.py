"""Reads rosters that were sent and compares them with the register, outside of every transaction that writes.

``examine`` and ``check`` are shared by the command line, the benchmark and the running program. ``Registrar``
does them for files that came through a chat, and throws these away once they are of no more use: they hold
the telephone numbers that are sealed everywhere else.
"""

import asyncio
import gc
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import select

from bot.running import Alarm
from kernel.clock import Clock
from kernel.database import table_of
from kernel.files import Broken, FileState, FileStore, IncomingFile, StoredFile
from kernel.lines import line
from kernel.work import Work
from kernel.workshop import Workshop
from notices.service import tell
from residents.roster import noting
from residents.roster.columns import Field
from residents.roster.difference import difference
from residents.roster.homes import Fault, Reading
from residents.roster.layout import Layout, laid_out, stored_layout
from residents.roster.model import RosterImport, Stage
from residents.roster.noting import MOST_TRIES
from residents.roster.phones import REGIONS, digest
from residents.roster.register import register_of
from residents.roster.rows import read_rows
from residents.roster.sheets import Sheet, Unreadable, letters_of
from residents.roster.steps import Difference
from residents.roster.workbook import read_sheets

log = logging.getLogger(__name__)
IDLE_SECONDS = 5.0
WRITTEN = 500
"""Changes kept in one act, so that it holds the writer for a moment only."""

IMPORTS, INCOMING, STORED = map(table_of, (RosterImport, IncomingFile, StoredFile))


@dataclass(frozen=True, slots=True)
class Waiting:
    """A roster whose file is there, to be opened or to be checked."""

    roster: int
    community: int
    stage: Stage
    sha256: str
    state: FileState


@contextmanager
def uncollected() -> Iterator[None]:
    """A roster in memory is a million objects without a cycle: to look for some would stop everybody else."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def examine(content: bytes) -> tuple[tuple[Sheet, ...], Layout]:
    """What the file holds and how it is laid out; raises ``Unreadable``."""
    sheets = read_sheets(content)
    return sheets, laid_out(sheets)


def check(workshop: Workshop, community: int, roster: int, sheets: tuple[Sheet, ...]) -> Difference | None:
    """Compare a roster whose columns were agreed upon, and keep what it would change; None if it was dropped.

    Called from a thread of its own; the database is asked and written in many short turns.
    """

    def ask(work: Work) -> tuple[RosterImport, str, str]:
        found = work.enter(community).session.get_one(RosterImport, roster)
        work.session.expunge(found)
        return found, work.bylaws.language, work.bylaws.zone

    found, language, zone = workshop.read_now(ask)
    if found.stage is not Stage.CHECKING:
        return None
    reading, compared = _compared(workshop, community, found, sheets, language, zone)
    _write(workshop, community, roster, compared)
    faults = sorted((*reading.faults, *compared.faults), key=lambda each: (each.sheet, each.row))
    summary = _summary(reading, compared, faults)

    def note(work: Work) -> bool:
        noted = noting.note_checked(work.enter(community), roster, summary, faults)
        if noted and found.by_id is not None:
            tell(
                work,
                [found.by_id],
                "roster-checked",
                {},
                once=f"roster-checked:{roster}:{work.now}",
                subject=roster,
            )
        return noted

    return compared if workshop.act_now(note, lane=community) else None


def _compared(
    workshop: Workshop,
    community: int,
    found: RosterImport,
    sheets: tuple[Sheet, ...],
    language: str,
    zone: str,
) -> tuple[Reading, Difference]:
    layout = stored_layout(found.columns)
    parts = [(sheets[index], heading) for index, heading in layout.sheets]
    reading = read_rows(parts, layout.fields, language=language, region=REGIONS.get(zone, ""))
    register = workshop.read_now(lambda work: register_of(work.enter(community)))
    share = layout.fields.get(Field.SHARE)
    compared = difference(
        register,
        reading,
        partial(digest, workshop.keyring, community),
        complete=found.complete,
        share_column=letters_of(share) if share is not None else "",
    )
    return reading, compared


def _summary(reading: Reading, compared: Difference, faults: Sequence[Fault]) -> dict[str, Any]:
    """All counts, with the homes that faults keep out, and buildings that look like one under two names."""
    told: dict[str, Any] = {"rows": reading.rows, "homes": len(reading.homes), "nameless": reading.nameless}
    told |= {"faults": len(faults), "grave": sum(each.grave for each in faults), "totals": reading.totals}
    told |= {"left_out": len({each.home for each in faults if each.grave and each.home})}
    if compared.renamed:
        told |= {"renamed": len(compared.renamed), "renamed_pairs": [list(each) for each in compared.renamed]}
    return {**compared.counts, **told}


def _write(workshop: Workshop, community: int, roster: int, compared: Difference) -> None:
    """Keep the changes, in the place of those of an earlier look that was broken off."""
    while workshop.act_now(
        lambda work: noting.clear_page(work.enter(community), roster, WRITTEN), lane=community
    ):
        pass
    for start in range(0, len(compared.steps), WRITTEN):
        page = compared.steps[start : start + WRITTEN]
        rows = noting.as_rows(workshop.keyring, workshop.chance, community, roster, page)
        order = partial(_write_page, community=community, rows=rows)
        workshop.act_now(order, lane=community)


def _write_page(work: Work, community: int, rows: list[dict[str, object]]) -> None:
    noting.write_rows(work.enter(community), rows)


# ------------------------------------------------------------ files that came through a chat


def waiting(work: Work) -> list[Waiting]:
    """Rosters whose file was kept, or will never be."""
    query = (
        select(
            IMPORTS.c.id,
            IMPORTS.c.community_id,
            IMPORTS.c.columns_at,
            IMPORTS.c.columns,
            INCOMING.c.state,
            STORED.c.sha256,
        )
        .join(INCOMING, INCOMING.c.id == IMPORTS.c.file_id)
        .outerjoin(STORED, STORED.c.id == INCOMING.c.file_id)
        .where(IMPORTS.c.dropped_at.is_(None), IMPORTS.c.checked_at.is_(None), IMPORTS.c.done_at.is_(None))
        .where(INCOMING.c.state != FileState.DUE)
        .order_by(IMPORTS.c.id)
    )
    return list(_those_waiting(work, query))


def _those_waiting(work: Work, query: object) -> Iterator[Waiting]:
    for row in work.connection.execute(query):  # type: ignore[call-overload]  # a select
        stage = Stage.CHECKING if row.columns_at is not None else Stage.READING
        if stage is Stage.READING and row.columns:
            continue  # somebody is looking at its columns
        yield Waiting(row.id, row.community_id, stage, row.sha256 or "", FileState(row.state))


class Registrar:
    """Works until stopped; woken by commits. One roster at a time: a large one takes some seconds."""

    def __init__(self, workshop: Workshop, store: FileStore, machine_time: Clock) -> None:
        self._workshop = workshop
        self._store = store
        self._machine_time = machine_time
        self._alarm = Alarm()

    def wake(self) -> None:
        """Look now."""
        self._alarm.ring()

    async def run(self, stop: asyncio.Event) -> None:
        """Read until told to stop."""
        while not stop.is_set():
            self._alarm.silence()
            try:
                await self.look()
            except Exception as trouble:
                log.warning("rosters could not be looked for: %s", type(trouble).__name__)
            if not stop.is_set():
                await self._alarm.sleep(IDLE_SECONDS)

    async def look(self) -> None:
        """Work off what waits."""
        for each in await self._workshop.read(waiting):
            taken = await self._workshop.act(
                lambda work, e=each: noting.take_up(work.enter(e.community), e.roster, self._machine_time()),  # type: ignore[misc]  # bound at once
                lane=each.community,
            )
            if taken:
                await self._safely(each)
        for community, roster in await self._workshop.read(noting.left_lying):
            await self._workshop.act(
                lambda work, c=community, r=roster: noting.let_go(work.enter(c), r),  # type: ignore[misc]  # bound at once
                lane=community,
            )
        for over in await self._workshop.read(noting.files_to_forget):
            await asyncio.to_thread(self._forget, over)

    def _forget(self, over: noting.FileOver) -> None:
        # First the content: if this is broken off, its row is still there and it is done again.
        if over.alone:
            self._store.drop(over.sha256)
        self._workshop.act_now(
            lambda work: noting.forget_file(work.enter(over.community), over.incoming), lane=over.community
        )

    async def _safely(self, each: Waiting) -> None:
        try:
            with uncollected():
                await asyncio.to_thread(self._work_off, each)
        except Exception as trouble:
            # It keeps its lease and is tried again; what breaks the reader again and again is given up.
            log.exception("roster %d could not be read: %s", each.roster, type(trouble).__name__)
            await asyncio.to_thread(self._give_up_at_last, each)

    def _work_off(self, each: Waiting) -> None:
        if each.state is not FileState.KEPT:
            return self._refuse(each, Unreadable(line("roster-file-lost")))
        try:
            sheets, layout = examine(self._store.get(each.sha256))
        except Unreadable as why:
            return self._refuse(each, why)
        except (OSError, Broken):
            return self._refuse(each, Unreadable(line("roster-file-lost")))
        if each.stage is Stage.CHECKING:
            check(self._workshop, each.community, each.roster, sheets)
            return None
        self._note_layout(each, layout)
        return None

    def _note_layout(self, each: Waiting, layout: Layout) -> None:
        def order(work: Work) -> None:
            if noting.note_layout(work.enter(each.community), each.roster, layout):
                self._tell(work, each, "roster-opened")

        self._workshop.act_now(order, lane=each.community)

    def _refuse(self, each: Waiting, why: Unreadable) -> None:
        def order(work: Work) -> None:
            if noting.note_unreadable(work.enter(each.community), each.roster, why.line):
                self._tell(work, each, "roster-unreadable")

        self._workshop.act_now(order, lane=each.community)

    def _tell(self, work: Work, each: Waiting, kind: str) -> None:
        by = work.session.get_one(RosterImport, each.roster).by_id
        if by is not None:
            tell(work, [by], kind, {}, once=f"{kind}:{each.roster}", subject=each.roster)

    def _give_up_at_last(self, each: Waiting) -> None:
        tries = self._workshop.read_now(
            lambda work: work.enter(each.community).session.get_one(RosterImport, each.roster).tries
        )
        if tries >= MOST_TRIES:
            self._refuse(each, Unreadable(line("roster-broken")))
