"""What is done with the answers: the community, the chair's link, the letters; or nothing at all."""

import shutil
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from bot.cli import say
from bot.founding.writing import write_new
from bot.wrong import Wrong
from handlers.paper.drawing import letters_pdf
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import Reader
from residents.invitations import LINK, invite
from residents.letters import Letter, UnknownHomes, require_homes, unwritten, write_letters
from residents.model import Community, RoleKind
from residents.roster.printing import Addressed, addressed

VALID_DAYS = 14
ALL_LETTERS = 50
SAMPLE = 5
WRITTEN = 200
"""So many letters are written in one act, which holds the community."""


@contextmanager
def undone_if_it_breaks() -> Iterator[Callable[[Path], None]]:
    """Whatever is noted as new is removed again when something goes wrong."""
    made: list[Path] = []

    def new(path: Path) -> None:
        if not path.exists():
            made.append(path)

    try:
        yield new
    except BaseException:
        for path in reversed(made):
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)
        raise


@contextmanager
def finished_first() -> Iterator[None]:
    """Once the community is there, its link and its letters belong to it: Ctrl-C waits for these seconds."""
    if threading.current_thread() is not threading.main_thread():
        yield  # whoever calls from elsewhere is not interrupted
        return
    wait = "One moment: the community is being founded, which is finished first."
    former = signal.signal(signal.SIGINT, lambda *_: say(wait))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, former)


def community_id(workshop: Workshop, slug: str) -> int | None:
    """The community of this slug, if it is there."""
    query = select(Community.id).where(Community.slug == slug)
    return workshop.read_now(lambda work: work.session.scalars(query).one_or_none())


def link_for_the_chair(workshop: Workshop, community: int, bot: str, days: int) -> str:
    """A link that makes whoever opens it first the chair."""

    def order(work: Work) -> str:
        return invite(work.enter(community), RoleKind.CHAIR, days=days)

    code = workshop.act_now(order, lane=community)
    return f"https://t.me/{bot or '<name of the bot>'}?start={LINK}_{code}"


@dataclass(frozen=True, slots=True)
class Printed:
    """Where letters were put, for how many dwellings of how many."""

    file: Path
    letters: int
    dwellings: int


def print_letters(
    workshop: Workshop, community: int, folder: Path, bot: str, names: tuple[str, ...] | None = None
) -> Printed | None:
    """Letters for these dwellings, or for those that have none: all of a small community, else a few."""
    todo = workshop.read_now(lambda work: unwritten(work.enter(community)))
    if names is None:
        names = todo.names if todo.dwellings <= ALL_LETTERS else todo.names[:SAMPLE]
    if not names:
        return None
    home = workshop.read_now(lambda work: _plainly(work.enter(community), community))
    file, slug = _free(folder, home.slug), home.slug
    with _reserved(file):
        letters = _written(workshop, community, names)
        reader = Reader(home.language, elder=False, zone=home.zone)
        page = letters_pdf(
            letters, slug=slug, community=home.name, phone=home.desk_phone, bot=bot, reader=reader
        )
    try:
        file.write_bytes(page)
    except OSError as trouble:
        raise Wrong(
            f"{file} cannot be written ({trouble.strerror}), and its codes stand nowhere else. Make room and "
            f"name these homes again: yishi letters {slug} {' '.join(names[:SAMPLE])} …"
        ) from None
    return Printed(file, len(names), todo.dwellings)


def _plainly(work: Work, community: int) -> Community:
    home = work.session.get_one(Community, community)
    work.session.expunge(home)
    return home


def _written(workshop: Workshop, community: int, names: tuple[str, ...]) -> list[Addressed]:
    """Codes for all of these, some at a time; names that nobody bears are refused before the first."""
    letters: list[Letter] = []
    workshop.read_now(lambda work: require_homes(work.enter(community), names))
    for start in range(0, len(names), WRITTEN):
        some = names[start : start + WRITTEN]
        letters += workshop.act_now(
            lambda work, some=some: write_letters(work.enter(community), some),  # type: ignore[misc]  # bound at once
            lane=community,
        )
    return workshop.read_now(lambda work: addressed(work.enter(community), letters))


@contextmanager
def _reserved(file: Path) -> Iterator[None]:
    """First a file, then the codes that stand nowhere else: a letter nobody can print must not count."""
    try:
        write_new(file, "", secret=True)
    except OSError as trouble:
        raise Wrong(
            f"{file} cannot be written ({trouble.strerror}). Nothing was changed; name another --folder, or "
            "give this user the right to write there."
        ) from None
    try:
        yield
    except UnknownHomes as unknown:
        file.unlink(missing_ok=True)
        near = f" Did you mean {', '.join(unknown.near)}?" if unknown.near else ""
        raise Wrong(
            f"There are no such homes: {', '.join(unknown.names)}.{near} Nothing was written; the names of "
            "homes are in the community's file."
        ) from None
    except BaseException:
        file.unlink(missing_ok=True)
        raise


def _free(folder: Path, slug: str) -> Path:
    number = 1
    while (file := folder / (f"{slug}.pdf" if number == 1 else f"{slug}-{number}.pdf")).exists():
        number += 1
    return file
