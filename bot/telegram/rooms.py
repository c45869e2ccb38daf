"""What becomes of chats, as Telegram tells it: carried out at once, and harmless when it comes twice."""

import asyncio
import logging
from enum import StrEnum
from functools import partial

from telegram import ChatMember, ChatMemberRestricted, Message, Update

from bot import figures
from bot.settling import TRIES
from bot.telegram.translating import CHANNEL, OUT, is_group, language_of
from bot.trouble import park
from handlers.chat.heard import Heard
from kernel.errors import Away, Refusal
from kernel.work import Work
from kernel.workshop import Workshop
from notices.anew import welcome
from notices.ways import reached_again
from residents import groups, rooms
from residents.acting import mark_reachable

log = logging.getLogger(__name__)


class Became(StrEnum):
    """What became of a chat: a person's own, or a group."""

    SHUT_OUT = "shut-out"
    LET_IN = "let-in"
    LOST = "lost"
    SILENCED = "silenced"
    FOUND = "found"
    MOVED = "moved"
    RETITLED = "retitled"
    NEWCOMERS = "newcomers"


NEWS = frozenset(Became)
News = tuple[Became, str, str]
"""What became of which chat, and a word more."""


def is_news(heard: Heard) -> bool:
    """Whether this is not what somebody said, but what became of a chat."""
    return heard.happened in NEWS


def news_in(update: Update, bot_id: int) -> Heard | None:
    """What this update says of a chat, whoever did it; nothing for nearly all updates.

    Somebody who leaves is no news to us: leaving a chat changes nothing in the register.
    """
    found = _found_in(update)
    if found is None:
        return None
    what, chat, more = found
    user, private = update.effective_user, what in (Became.SHUT_OUT, Became.LET_IN)
    return Heard(
        channel=CHANNEL,
        # The same update may have words of its own, which are settled under its number.
        key=f"{bot_id}:{update.update_id}:chat",
        external=str(user.id) if user is not None else "",
        name="",
        language=language_of(user) if user is not None else "",
        chat=chat,
        private=private,
        group="" if private else chat,
        happened=what,
        payload=more,
    )


def _found_in(update: Update) -> News | None:
    if (change := update.my_chat_member) is not None:
        chat, now = change.chat, change.new_chat_member
        if chat.type == chat.PRIVATE:
            return Became.SHUT_OUT if now.status in OUT else Became.LET_IN, str(chat.id), ""
        return (_stands(now), str(chat.id), "") if is_group(chat) else None
    message = update.message
    return _told(message, str(message.chat.id)) if message is not None and is_group(message.chat) else None


def _told(message: Message, chat: str) -> News | None:
    # Of a group that becomes a supergroup both sides tell, in any order.
    if message.migrate_to_chat_id is not None:
        return Became.MOVED, chat, str(message.migrate_to_chat_id)
    if message.migrate_from_chat_id is not None:
        return Became.MOVED, str(message.migrate_from_chat_id), chat
    if (title := message.new_chat_title) is not None:
        return Became.RETITLED, chat, title
    if any(not each.is_bot for each in message.new_chat_members or ()):
        return Became.NEWCOMERS, chat, ""
    return None


def _stands(now: ChatMember) -> Became:
    """How the bot stands in a group: out of it, silent, or able to speak."""
    if now.status in OUT or (isinstance(now, ChatMemberRestricted) and not now.is_member):
        return Became.LOST
    if isinstance(now, ChatMemberRestricted) and not now.can_send_messages:
        return Became.SILENCED
    return Became.FOUND


async def take_note(workshop: Workshop, news: Heard) -> None:
    """Have it carried out; what fails is tried as often as what people say, then kept for the operator.

    Telegram tells such things once: whoever was let in and is not noted stays unreachable, unknown to
    everybody. Where there is no room to keep it (a full disk, a file that cannot be written) it is left to
    come again: twice does no harm, and nothing else could be settled now. What fails by its own fault is
    kept, so that it holds up none of the updates behind it.
    """
    for attempt in range(1, TRIES + 1):
        try:
            return await workshop.act(partial(_carry_out, news=news))
        except Refusal:
            return
        except Away:
            raise
        except Exception as trouble:
            log.warning("%s of update %s failed, try %d", news.happened, news.key, attempt, exc_info=trouble)
            if attempt == TRIES:
                return await _keep(workshop, news, trouble)
        await asyncio.sleep(0.05 * attempt)


async def _keep(workshop: Workshop, news: Heard, trouble: Exception) -> None:
    if await park(workshop, news, trouble) is None:
        raise Away("what became of a chat can neither be noted nor kept") from trouble
    figures.PARKED.inc()


def _carry_out(work: Work, *, news: Heard) -> None:
    chat = news.chat if news.private else news.group
    match news.happened:
        case Became.SHUT_OUT:
            mark_reachable(work, news.caller, reachable=False)
        case Became.LET_IN:
            mark_reachable(work, news.caller, reachable=True)
            # What they missed and still need is owed once more.
            reached_again(work, news.channel, news.external)
        case Became.LOST | Became.SILENCED:
            groups.lost(work, CHANNEL, chat, out=news.happened == Became.LOST)
        case Became.FOUND:
            groups.found(work, CHANNEL, chat)
        case Became.MOVED:
            groups.moved(work, CHANNEL, chat, news.payload)
        case Became.RETITLED:
            rooms.retitled(work, CHANNEL, chat, news.payload)
        case Became.NEWCOMERS:
            welcome(work, CHANNEL, chat)
