"""What administrators may do, what members may send, and what is refused to whom."""

from __future__ import annotations

from typing import Any

from .model import Chat, Json, Member
from .refusals import Unplayable, bad_request

ADMINISTRATOR = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
    "can_delete_stories",
)  # fmt: skip
IN_CHANNELS = ("can_post_messages", "can_edit_messages")
IN_GROUPS = ("can_pin_messages", "can_manage_topics")
SENDING = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_react_to_messages",
)  # fmt: skip
OTHERWISE = {"can_edit_tag": False, "can_change_info": False, "can_invite_users": True}
PERMISSIONS = (*SENDING, *OTHERWISE, "can_pin_messages", "can_manage_topics")
KINDS = {
    "text": ("can_send_messages", "text messages"),
    "contact": ("can_send_messages", "contacts"),
    "location": ("can_send_messages", "locations"),
    "photo": ("can_send_photos", "photos"),
    "document": ("can_send_documents", "documents"),
    "voice": ("can_send_voice_notes", "voice notes"),
    "video": ("can_send_videos", "videos"),
    "audio": ("can_send_audios", "music"),
    "video_note": ("can_send_video_notes", "video notes"),
    "sticker": ("can_send_other_messages", "stickers"),
    "animation": ("can_send_other_messages", "animations"),
}


def of_administrator(chat: Chat, member: Member) -> dict[str, bool]:
    """Every right of an administrator here: all, but for those withheld."""
    names = (*ADMINISTRATOR, *(IN_CHANNELS if chat.type == "channel" else IN_GROUPS))
    return {name: member.rights.get(name, True) for name in names}


def of_everyone(chat: Chat) -> dict[str, bool]:
    """What ordinary members may do in this group."""
    usual = dict.fromkeys(SENDING, True) | OTHERWISE | {"can_pin_messages": False, "can_manage_topics": False}
    return {name: chat.permissions.get(name, usual[name]) for name in PERMISSIONS}


def of_restricted(member: Member) -> dict[str, bool]:
    """What is left to someone who is restricted: nothing, but for what was granted."""
    return {name: member.rights.get(name, False) for name in PERMISSIONS}


def may(chat: Chat, member: Member, right: str) -> bool:
    """Whether someone in this group or channel has a right."""
    match member.status:
        case "creator":
            return True
        case "administrator":
            return of_administrator(chat, member).get(right, True)
        case "restricted":
            return of_restricted(member).get(right, False) and of_everyone(chat).get(right, False)
        case "member":
            return of_everyone(chat).get(right, False)
    return False


def require_sending(chat: Chat, member: Member, content: Json) -> None:
    """The bot must be allowed to send this kind of message here."""
    if chat.type == "private":
        return
    if chat.type == "channel":
        if not may(chat, member, "can_post_messages"):
            raise bad_request("need administrator rights in the channel chat")
        return
    for kind, (right, called) in KINDS.items():
        if kind in content and not may(chat, member, right):
            raise bad_request(f"not enough rights to send {called} to the chat")


def read_rights(given: Any, status: str) -> dict[str, bool]:
    """Rights from the control interface, checked by name."""
    if not given:
        return {}
    known = (*ADMINISTRATOR, *IN_CHANNELS, *IN_GROUPS) if status == "administrator" else PERMISSIONS
    if not isinstance(given, dict) or set(given) - set(known):
        raise Unplayable(f"the rights of {status} are an object with {', '.join(known)}")
    return {str(name): bool(value) for name, value in given.items()}
