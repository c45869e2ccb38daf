"""``yishi verify``: recomputes the chains of journal and ledger, and every counted vote."""

import argparse

from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.cli import complain, counted, say
from bot.opening import opened, require_current
from bot.settings import BadSettings, Settings, read_settings
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
    return 1 if tell(settings) else 0


def tell(settings: Settings) -> int:
    """Say it; gives how many things do not hold."""
    with opened(settings.database) as workshop:
        found = workshop.read_now(_verify_all)
        known = workshop.read_now(known_files)
    for each in found:
        _tell(each)
    if not found:
        return complain("There is no community in this database.")
    lost = _tell_files(differences(FileStore(settings.files_folder), known), len(known))
    return lost + sum(len(each.faults) for each in found)


def faults(url: str) -> list[str]:
    """Everything that does not hold in a database of the newest shape."""
    with opened(url) as workshop:
        return [f"{each.name}: {fault}" for each in workshop.read_now(_verify_all) for fault in each.faults]


def _verify_all(work: Work) -> list[Verified]:
    query = select(Community.id, Community.name, Community.slug).order_by(Community.id)
    communities = work.session.execute(query).all()
    return [verify(work, number, f"{name} ({slug})") for number, name, slug in communities]


def _tell_files(found: Differences, count: int) -> int:
    """How many of the files that residents sent are not there, or not unchanged."""
    for sha256 in found.missing:
        complain(f"  file {sha256} is missing: take it from a backup into the folder of files")
    for sha256 in found.broken:
        complain(f"  file {sha256} has been changed: take it from a backup into the folder of files")
    if found.orphans:
        orphans = counted(len(found.orphans), "file")
        say(f"Besides {orphans} to which nothing in the database refers; that does no harm.")
    lost = len(found.missing) + len(found.broken)
    whole = "nothing is missing or changed" if not lost else counted(lost, "fault")
    say(f"{counted(count, 'file')}: {whole}.")
    return lost


def _tell(found: Verified) -> None:
    whole = "everything holds" if not found.faults else counted(len(found.faults), "fault")
    say(
        f"{found.name}: journal {counted(found.journal, 'entry', 'entries')} (head {found.head[:16]}), "
        f"ledger {counted(found.transfers, 'transfer')}, {counted(found.votes, 'vote')} in "
        f"{counted(found.polls, 'poll')}: {whole}."
    )
    for fault in found.faults:
        complain(f"  {fault}")
