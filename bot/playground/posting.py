"""How a message gets into a chat, and who may put one there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .model import Chat, Json, Posted
from .refusals import Refused, bad_request, forbidden

if TYPE_CHECKING:
    from .params import Params
    from .playground import Playground


def post(
    stage: Playground,
    chat: Chat,
    content: Json,
    *,
    sender: int,
    user: Json | None,
    sender_chat: Json | None = None,
) -> Json:
    """Put a message into the chat; its Bot API form."""
    number = chat.next_id
    chat.next_id = number + 1
    body: Json = {"message_id": number}
    if user is not None:
        body["from"] = user
    if sender_chat is not None:
        body["sender_chat"] = sender_chat
    body["chat"] = chat.short
    body["date"] = stage.now()
    body.update(content)
    chat.messages[number] = Posted(body, sender)
    stage.watching.touch(chat)
    return body


def post_as_bot(stage: Playground, chat: Chat, content: Json) -> Json:
    """The bot writes; in a channel the channel itself is the author."""
    bot = stage.town.bot.id
    if chat.type == "channel":
        return post(stage, chat, content, sender=bot, user=None, sender_chat=chat.short)
    return post(stage, chat, content, sender=bot, user=stage.bot_user)


def known_chat(stage: Playground, params: Params) -> Chat:
    """The chat that a call names, if the bot has ever met it."""
    wanted = params.text("chat_id")
    if not wanted:
        raise bad_request("chat_id is empty")
    if wanted.startswith("@"):
        name = wanted[1:].casefold()
        for chat in stage.town.chats.values():
            if chat.type != "private" and (chat.username or "").casefold() == name:
                return chat
        raise bad_request("chat not found")
    number = params.whole("chat_id")
    found = stage.town.chats.get(number)
    if found is None:
        person = stage.town.people.get(number)
        if person is None:
            raise bad_request("chat not found")
        return stage.town.private_chat(person)
    return found


def writable_chat(stage: Playground, params: Params, *, counted: bool = True) -> Chat:
    """The chat that a call names, if the bot may write there now."""
    chat = known_chat(stage, params)
    if chat.type == "private":
        _may_write_to_person(stage, chat)
    else:
        require_presence(stage, chat)
    if counted and stage.faults.flood is not None:
        stage.faults.flood.pass_by(chat.id)
    return chat


def _may_write_to_person(stage: Playground, chat: Chat) -> None:
    person = stage.town.people[chat.id]
    if person.deactivated:
        raise forbidden("user is deactivated")
    if person.is_bot:
        raise forbidden("bot can't send messages to bots")
    if person.blocked:
        raise forbidden("bot was blocked by the user")
    if not person.started:
        raise forbidden("bot can't initiate conversation with a user")


def require_presence(stage: Playground, chat: Chat) -> None:
    """The bot must be in this group or channel, and it must still be there under this id."""
    if chat.moved_to is not None:
        raise Refused(
            400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.moved_to
        )
    bot = chat.member(stage.town.bot.id)
    if bot.status == "kicked":
        raise forbidden(f"bot was kicked from the {chat.type} chat")
    if not bot.present:
        raise forbidden(f"bot is not a member of the {chat.type} chat")


def require_sight(stage: Playground, chat: Chat) -> None:
    """The bot must be able to look at this chat: less than being in it."""
    if chat.type in ("private", "group"):
        return
    bot = chat.member(stage.town.bot.id)
    if bot.status == "kicked" or not (bot.present or chat.username):
        require_presence(stage, chat)


def require_members(stage: Playground, chat: Chat, *, own: bool = False) -> None:
    """The bot must be able to see who is in this chat; of itself it may always ask."""
    if chat.type == "group" and not own:
        require_presence(stage, chat)
    require_sight(stage, chat)
