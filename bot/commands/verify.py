"""``yishi verify``: recomputes the chains of journal and ledger, and every counted vote."""

import argparse

from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.cli import complain, say
from bot.opening import opened, require_current
from bot.settings import BadSettings, read_settings
from bot.verifying import Verified, verify
from kernel.files import Differences, FileStore, differences, known_files
from kernel.work import Work
from residents.model import Community


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("verify", help="check the chains of journal and ledger and every count")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Say for each community whether everything holds; 1 when anything does not."""
    try:
        settings = read_settings()
        require_current(settings.database)
    except BadSettings as wrong:
        return complain(str(wrong))
    except OperationalError as trouble:
        return complain(f"The database cannot be opened: {trouble.orig}")
    with opened(settings.database) as workshop:
        found = workshop.read_now(_verify_all)
        known = workshop.read_now(known_files)
    for each in found:
        _tell(each)
    if not found:
        return complain("There is no community in this database.")
    whole = _tell_files(differences(FileStore(settings.files_folder), known), len(known))
    return 0 if whole and not any(each.faults for each in found) else 1


def faults(url: str) -> list[str]:
    """Everything that does not hold in a database of the newest shape."""
    with opened(url) as workshop:
        return [f"{each.name}: {fault}" for each in workshop.read_now(_verify_all) for fault in each.faults]


def _verify_all(work: Work) -> list[Verified]:
    communities = work.session.execute(select(Community.id, Community.name).order_by(Community.id)).all()
    return [verify(work, number, name) for number, name in communities]


def _tell_files(found: Differences, count: int) -> bool:
    """Whether every file that residents sent is there and unchanged."""
    for sha256 in found.missing:
        complain(f"  file {sha256} is missing: take it from a backup into the folder of files")
    for sha256 in found.broken:
        complain(f"  file {sha256} has been changed: take it from a backup into the folder of files")
    if found.orphans:
        say(f"{len(found.orphans)} files belong to nothing in the database; they do no harm.")
    lost = len(found.missing) + len(found.broken)
    say(f"{count} files: {'all are there and unchanged' if not lost else f'{lost} faults'}.")
    return not lost


def _tell(found: Verified) -> None:
    whole = "everything holds" if not found.faults else f"{len(found.faults)} faults"
    say(
        f"{found.name}: journal {found.journal} entries (head {found.head[:16]}), "
        f"ledger {found.transfers} transfers, {found.votes} votes in {found.polls} polls: {whole}."
    )
    for fault in found.faults:
        complain(f"  {fault}")
