"""``yishi roster export FILE``: the register as a table; noted and told like every other time."""

import argparse
import os
from pathlib import Path

from bot.cli import counted, say
from bot.opening import community_of
from bot.wrong import Wrong
from handlers.chat.roster.sheet_out import columns_of, headings, written
from kernel.work import Work
from kernel.workshop import Workshop
from residents.roster.taking_out import RowOut, TakenOut, note_by_operator, rows_out


def export(workshop: Workshop, args: argparse.Namespace, target: Path) -> int:
    """Write the file, readable for nobody else, unless there is one already."""
    community = community_of(workshop, args.community)
    if target.exists():
        raise Wrong(f"{target} is there already. Name another file; nothing was written.")

    def note(work: Work) -> TakenOut:
        return note_by_operator(work.enter(community), phones=args.phones)

    def ask(work: Work) -> tuple[tuple[RowOut, ...], str]:
        return tuple(rows_out(work.enter(community), phones=args.phones)), work.bylaws.zone

    noted = workshop.act_now(note, lane=community)
    rows, zone = workshop.read_now(ask)
    _write(target, written(rows, noted.language, zone, phones=args.phones))
    owners = counted(noted.entries, "owner or tenant", "owners or tenants")
    say(f"{target}: {counted(noted.homes, 'home')}, {owners}. The journal notes it; supervisors are told.")
    say(f"These columns come in again: {headings(columns_of(phones=args.phones), noted.language)}.")
    if args.phones:
        say("It holds telephone numbers that nobody sees anywhere else: delete it once it has served.")
    return 0


def _write(target: Path, content: bytes) -> None:
    try:
        with open(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
    except OSError as trouble:
        raise Wrong(f"{target} cannot be written: {trouble.strerror}.") from None
