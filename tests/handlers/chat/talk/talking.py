"""The hall with all that happens by itself, and phones whose words go the whole way through the settler."""

from dataclasses import replace
from typing import Any

from bot.acting import BoundAct
from bot.features import FEATURES
from bot.settling import Settler
from handlers.chat.heard import Heard, HeardFile
from handlers.chat.screen import Screen
from handlers.chat.told import Told
from handlers.reactions import REACTIONS
from kernel.clock import system_chance
from kernel.lines import unpack_args
from kernel.outbox import Notice
from kernel.work import Work
from kernel.workshop import Workshop
from residents.model import Person
from tests.handlers.chat.hall import KEYS, Hall, Phone, text_of
from tests.keys import KEYRING
from tests.links import comes_by_link

PHOTO = HeardFile("photo", "AgAC-photo", 2_000, "image/jpeg", "IMG_1.jpg")


class TalkingHall(Hall):
    """Reactions run as they do in the program."""

    def _open(self) -> Workshop:
        return Workshop(
            self.url, clock=lambda: self.now, chance=system_chance, keyring=KEYRING, reactions=REACTIONS
        )

    def phone(self, account: str, name: str = "", language: str = "zh-Hans") -> "TalkingPhone":
        """Somebody's phone."""
        comes_by_link(self.workshop, account, self.id, language)
        return TalkingPhone(self, account, name, language)

    def owed(self, kind: str) -> list[tuple[str, str, Notice]]:
        """Who is owed notices of this kind, and what they would read now: nothing if no longer wanted."""

        def draw(work: Work) -> list[tuple[str, str, Notice]]:
            found: list[tuple[str, str, Notice]] = []
            for row in work.session.query(Notice).filter(Notice.kind == kind).order_by(Notice.id):
                told = Told(unpack_args(row.args), row.subject or 0, row.person_id)
                drawn = FEATURES.notices[kind](work, told)
                name = work.session.get_one(Person, row.person_id).name
                found.append((name, text_of(drawn) if drawn else "", row))
            return found

        return self.read(draw)

    def drawn(self, kind: str, name: str) -> Screen:
        """The last notice of this kind to this neighbour, as it would be shown."""

        def draw(work: Work) -> Screen | None:
            person = work.session.query(Person).filter(Person.name == name).one()
            rows = work.session.query(Notice).filter(Notice.kind == kind, Notice.person_id == person.id)
            row = rows.order_by(Notice.id.desc()).first()
            assert row is not None, f"{name} is owed no {kind}"
            return FEATURES.notices[kind](work, Told(unpack_args(row.args), row.subject or 0, person.id))

        screen = self.read(draw)
        assert screen is not None, f"{kind} is no longer wanted"
        return screen


class TalkingPhone(Phone):
    """Words, files and forwarded messages, settled as on any channel."""

    async def _answer(self, heard: Heard, act: BoundAct) -> Screen:
        hall: Any = self._hall
        settler = Settler(FEATURES, hall.workshop, lambda start: start)
        return (await settler.settle(heard)).screen

    async def forwards(self, words: str, origin: str, **more: Any) -> str:
        """Forward a message into the private chat: ``origin`` is whose it was."""
        return await self.gets(replace(self._hear(), text=words, forwarded=origin, **more))

    async def sends_photo(self, words: str = "") -> str:
        """Send a photo, perhaps with words below it."""
        return await self.gets(replace(self._hear(), text=words, content="photo", file=PHOTO))

    async def sends_other(self, content: str) -> str:
        """Send something without words: a sticker, a contact."""
        return await self.gets(replace(self._hear(), content=content))

    async def takes_up(self, screen: Screen, label: str) -> str:
        """Tap a button of a notice."""
        self.screen = screen
        return await self.taps(label)

    async def again(self) -> str:
        """The same update comes once more."""
        return await self.gets(self.heard)

    async def anew(self) -> str:
        """The same thing is tapped or said a second time."""
        return await self.gets(replace(self.heard, key=str(next(KEYS))))
