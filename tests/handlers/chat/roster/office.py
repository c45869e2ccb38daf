"""The desk at work: files arrive as Telegram would bring them, and are read as the program reads them."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from bot.rosters import Registrar
from handlers.chat.heard import HeardFile
from kernel import files
from kernel.files import FileStore
from kernel.work import Work
from residents.roster.applying import carry_out_page, due_rosters
from tests.handlers.chat.hall import Hall, Phone


def machine_time() -> datetime:
    """The machine's clock."""
    return datetime(2026, 11, 25, 6, tzinfo=UTC)


class Office:
    """A hall with a store of files and somebody who reads rosters."""

    def __init__(self, hall: Hall, folder: Path) -> None:
        self.hall = hall
        self.store = FileStore(folder / "files")
        self.registrar = Registrar(hall.workshop, self.store, machine_time)

    async def sends(self, phone: Phone, content: bytes, name: str = "roster.csv", size: int = 0) -> str:
        """Send a document; gives what is answered. It lies in the store afterwards."""
        file = HeardFile("document", "file-1", size or len(content), "text/csv", name)
        heard = replace(phone._hear(), content="document", file=file)
        told = await phone.gets(heard)
        for due in self.hall.workshop.read_now(lambda work: files.due(work, 10, machine_time())):
            self.hall.workshop.act_now(partial(self._keep, due=due, content=content))
        return told

    def _keep(self, work: Work, due: files.Due, content: bytes) -> None:
        files.keep(work.enter(due.community), due, self.store.put(content), len(content), "text/plain")

    async def works(self) -> None:
        """What waits is read and compared, what is due is carried out."""
        await self.registrar.look()
        while found := self.hall.workshop.read_now(due_rosters):
            for community, roster in found:
                self.hall.workshop.act_now(
                    lambda work, c=community, r=roster: carry_out_page(work.enter(c), r)  # type: ignore[misc]  # bound at once
                )
