"""The lists of commands that Telegram shows: by kind of chat and by language, told only where they changed.

Telegram knows a reader's language by two letters, so Chinese is one language there; it gets the script that
most communities here write. A group whose community writes the other one gets lists of its own.
"""

import logging
from collections import Counter
from dataclasses import dataclass, field

from sqlalchemy import select
from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeChatAdministrators,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError

from bot.telegram.translating import CHANNEL
from handlers.chat.features import Features
from handlers.chat.routes import Menu
from kernel.database import table_of
from kernel.work import Work
from locales.render import As, Reader, render
from residents.model import Community, Group

log = logging.getLogger(__name__)
USUAL = "zh-Hans"
IN_GROUPS, TO_ADMINS = (Menu.GROUPS,), (Menu.GROUPS, Menu.ADMINS)


@dataclass(frozen=True, slots=True)
class Tongues:
    """The language of the lists: for everybody, for readers of Chinese, and of the groups that differ."""

    everybody: str
    chinese: str
    groups: tuple[tuple[str, str], ...]

    def by_code(self) -> dict[str, str]:
        """Telegram's language code, or none, and the language it gets."""
        return {"": self.everybody, "zh": self.chinese, "en": "en"}


@dataclass(frozen=True, slots=True)
class _List:
    scope: BotCommandScope
    code: str
    language: str
    menus: tuple[Menu, ...]


def tongues(work: Work) -> Tongues:
    """What the communities of this installation speak."""
    communities, groups = table_of(Community), table_of(Group)
    spoken = Counter(work.connection.execute(select(communities.c.language)).scalars())
    # Of equals the first by name, so that the lists do not change from start to start.
    common = sorted(spoken, key=lambda language: (-spoken[language], language))
    everybody = next(iter(common), USUAL)
    chinese = next((language for language in common if language.startswith("zh")), USUAL)
    query = (
        select(groups.c.external, communities.c.language)
        .join(communities, communities.c.id == groups.c.community_id)
        .where(groups.c.channel == CHANNEL, groups.c.lost_at.is_(None))
        .order_by(groups.c.id)
    )
    other = [(chat, own) for chat, own in work.connection.execute(query) if own not in (everybody, chinese)]
    return Tongues(everybody, chinese, tuple(other))


@dataclass
class Menus:
    """Keeps Telegram's lists as our routes and communities have them."""

    bot: Bot
    features: Features
    _told: dict[tuple[str, str], tuple[BotCommand, ...]] = field(default_factory=dict)

    async def tell(self, spoken: Tongues) -> bool:
        """Set what Telegram does not have so yet; False when something has to be tried again."""
        # All are tried, whatever becomes of the first.
        return all([await self._tell(each) for each in _lists(spoken)])

    async def _tell(self, wanted: _List) -> bool:
        commands = self._commands(wanted)
        key = (wanted.scope.to_json(), wanted.code)
        if self._told.get(key) == commands:
            return True
        code = wanted.code or None
        try:
            if await self.bot.get_my_commands(wanted.scope, code) != commands:
                await self.bot.set_my_commands(commands, wanted.scope, code)
        except TelegramError as trouble:
            log.warning("a menu of commands was not set: %s", type(trouble).__name__)
            return False
        self._told[key] = commands
        return True

    def _commands(self, wanted: _List) -> tuple[BotCommand, ...]:
        reader = Reader(wanted.language, elder=False, zone="UTC")
        return tuple(
            BotCommand(command.name, render(command.meaning, reader, As.PLAIN))
            for command in self.features.commands.values()
            if command.meaning is not None and not set(wanted.menus).isdisjoint(command.menus)
        )


def _lists(spoken: Tongues) -> list[_List]:
    everywhere = (
        (BotCommandScopeDefault(), (Menu.PRIVATE,)),
        (BotCommandScopeAllPrivateChats(), (Menu.PRIVATE,)),
        (BotCommandScopeAllGroupChats(), IN_GROUPS),
        (BotCommandScopeAllChatAdministrators(), TO_ADMINS),
    )
    lists = [
        _List(scope, code, language, menus)
        for scope, menus in everywhere
        for code, language in spoken.by_code().items()
    ]
    for chat, own in spoken.groups:
        for code, language in {**spoken.by_code(), "": own, "zh": own}.items():
            lists.append(_List(BotCommandScopeChat(int(chat)), code, language, IN_GROUPS))
            lists.append(_List(BotCommandScopeChatAdministrators(int(chat)), code, language, TO_ADMINS))
    return lists
