"""From Telegram's updates to what was heard."""

from typing import Any

from telegram import (
    Chat,
    ChatMemberUpdated,
    Message,
    MessageOriginHiddenUser,
    MessageOriginUser,
    Update,
    User,
)

from handlers.chat.heard import (
    FORWARDED_BY_BOT,
    FORWARDED_CHAT,
    FORWARDED_HIDDEN,
    Heard,
    HeardContact,
    HeardFile,
)
from kernel import texts

CHANNEL = "telegram"
MOST_TEXT = 4096
BROUGHT_IN = "brought-in"
OUT = ("left", "kicked")
CONTENTS = (
    "photo",
    "animation",  # Telegram gives these twice, also as a document
    "document",
    "voice",
    "audio",
    "video",
    "video_note",
    "sticker",
    "contact",
    "venue",
    "location",
    "poll",
    "dice",
    "story",
)
MIMES = {"photo": "image/jpeg", "voice": "audio/ogg"}


def heard_in(update: Update, bot_id: int) -> Heard | None:
    """What a person said or tapped; None for anything that no person of their own name did."""
    user = update.effective_user
    if user is None or user.is_bot:
        return None
    if update.callback_query is not None:
        return _tapped(update, user, bot_id)
    if update.my_chat_member is not None:
        return _brought_in(update, update.my_chat_member, user, bot_id)
    message = update.message
    if message is None or message.sender_chat is not None:
        return None
    return _said(update, message, user, bot_id)


def language_of(user: User) -> str:
    """The language we begin with; a hint only, everybody can choose another."""
    code = (user.language_code or "zh").lower()
    if not code.startswith("zh"):
        return "en"
    return "zh-Hant" if any(part in code for part in ("hant", "tw", "hk", "mo")) else "zh-Hans"


def is_group(chat: Chat) -> bool:
    """Whether this is a group chat; channels are none."""
    return chat.type in (Chat.GROUP, Chat.SUPERGROUP)


def topic_of(message: Message | None) -> int | None:
    """The topic in which a message stands; None outside of topics and in a group's general one."""
    if message is None or not message.is_topic_message:
        return None
    return message.message_thread_id


def _by(update: Update, user: User, chat: Chat | None, bot_id: int) -> dict[str, Any]:
    """Who it was, and where."""
    group = chat if chat is not None and chat.type != Chat.PRIVATE else None
    return {
        "channel": CHANNEL,
        "key": f"{bot_id}:{update.update_id}",
        "external": str(user.id),
        "name": user.full_name,
        "language": language_of(user),
        "chat": str(chat.id if chat else user.id),
        "private": group is None,
        "group": str(group.id) if group else "",
        "title": (group.title or "") if group else "",
    }


def _tapped(update: Update, user: User, bot_id: int) -> Heard:
    query = update.callback_query
    assert query is not None
    shown = query.message if isinstance(query.message, Message) else None
    return Heard(
        **_by(update, user, query.message.chat if query.message else None, bot_id),
        message=query.message.message_id if query.message else None,
        tap=query.id,
        button=query.data or "",
        topic=topic_of(shown),
    )


def _brought_in(update: Update, change: ChatMemberUpdated, user: User, bot_id: int) -> Heard | None:
    came = change.old_chat_member.status in OUT and change.new_chat_member.status not in OUT
    if not came or not is_group(change.chat):
        return None
    return Heard(**_by(update, user, change.chat, bot_id), happened=BROUGHT_IN)


def _said(update: Update, message: Message, user: User, bot_id: int) -> Heard:
    words = message.text or message.caption or ""
    command, payload = _command(words)
    content = next((kind for kind in CONTENTS if getattr(message, kind, None)), "")
    return Heard(
        **_by(update, user, message.chat, bot_id),
        command=command,
        payload=payload,
        text="" if command else texts.cut(words, MOST_TEXT),
        topic=topic_of(message),
        content=content or ("" if message.text else "other"),
        file=_file(message, content),
        forwarded=_forwarded(message, bot_id),
        contact=_contact(message),
    )


def _contact(message: Message) -> HeardContact | None:
    """A contact, with the account Telegram says it belongs to; one that was sent on belongs to nobody."""
    shared = message.contact
    if shared is None:
        return None
    own = message.forward_origin is None and shared.user_id is not None
    return HeardContact(shared.phone_number, str(shared.user_id) if own else "")


def _forwarded(message: Message, bot_id: int) -> str:
    """Whose words these were before they were forwarded: the account, never its name."""
    match message.forward_origin:
        case None:
            return ""
        case MessageOriginUser(sender_user=sender):
            if sender.is_bot:
                return FORWARDED_BY_BOT if sender.id == bot_id else FORWARDED_CHAT
            return f"account:{sender.id}"
        case MessageOriginHiddenUser():
            return FORWARDED_HIDDEN
        case _:
            return FORWARDED_CHAT


def _file(message: Message, content: str) -> HeardFile | None:
    """The file in a message; of a photo the largest that Telegram made of it."""
    found: Any = getattr(message, content) if content else None
    if content == "photo":
        found = message.photo[-1]
    if getattr(found, "file_id", None) is None:
        return None
    return HeardFile(
        kind=content,
        id=found.file_id,
        size=found.file_size or 0,
        mime=getattr(found, "mime_type", None) or MIMES.get(content, ""),
        name=getattr(found, "file_name", None) or "",
    )


def _command(words: str) -> tuple[str | None, str]:
    if not words.startswith("/"):
        return None, ""
    first, *rest = words.split(maxsplit=1)
    return first[1:].partition("@")[0].lower(), rest[0].strip() if rest else ""
