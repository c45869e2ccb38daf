"""Methods that ask about a chat, its members or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..files import file_of
from ..model import Chat, Json, Member
from ..params import Params
from ..posting import known_chat, require_members, require_sight, writable_chat
from ..refusals import bad_request
from ..shapes import chat_member, full_chat, user_of

if TYPE_CHECKING:
    from ..playground import Playground

ACTIONS = frozenset(
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
        "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
    }
)  # fmt: skip


def get_me(stage: Playground, params: Params) -> Json:
    """The bot itself."""
    return {
        **stage.bot_user,
        "can_join_groups": True,
        "can_read_all_group_messages": not stage.town.bot.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(stage: Playground, params: Params) -> Json:
    """A chat at length."""
    chat = known_chat(stage, params)
    if chat.type == "private":
        if not stage.town.people[chat.id].started:
            raise bad_request("chat not found")
    else:
        require_sight(stage, chat)
    return full_chat(chat)


def get_chat_member(stage: Playground, params: Params) -> Json:
    """What someone is in a chat."""
    chat = _seen(stage, params, own=params.whole("user_id") == stage.town.bot.id)
    person = params.whole("user_id")
    if user_of(stage, person) is None:
        raise bad_request("invalid user_id specified" if person <= 0 else "user not found")
    if chat.type == "private":
        present = person in (chat.id, stage.town.bot.id)
        return chat_member(stage, chat, Member(person, "member" if present else "left"))
    if chat.type == "channel" and not chat.member(stage.town.bot.id).in_charge:
        raise bad_request("member list is inaccessible")
    return chat_member(stage, chat, chat.member(person))


def get_chat_administrators(stage: Playground, params: Params) -> list[Json]:
    """Who is in charge, without other bots."""
    chat = _seen(stage, params)
    if chat.type == "private":
        raise bad_request("there are no administrators in the private chat")
    bots = {p.id for p in stage.town.people.values() if p.is_bot}
    return [chat_member(stage, chat, m) for m in chat.members.values() if m.in_charge and m.id not in bots]


def get_chat_member_count(stage: Playground, params: Params) -> int:
    """How many are in a chat."""
    chat = _seen(stage, params)
    return 2 if chat.type == "private" else sum(m.present for m in chat.members.values())


def _seen(stage: Playground, params: Params, *, own: bool = False) -> Chat:
    chat = known_chat(stage, params)
    require_members(stage, chat, own=own)
    return chat


def get_file(stage: Playground, params: Params) -> Json:
    """Where a file can be fetched."""
    return file_of(stage.town, params.text("file_id"))


def send_chat_action(stage: Playground, params: Params) -> bool:
    """“The bot is typing.”"""
    chat = writable_chat(stage, params, counted=False)
    action = params.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    stage.watching.tell(f"action:{chat.id}", {"chat": chat.id, "action": action})
    return True


METHODS = {
    "getMe": get_me,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "getFile": get_file,
    "sendChatAction": send_chat_action,
}
