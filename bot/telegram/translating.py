"""From Telegram's updates to what was heard."""

from telegram import Message, Update, User

from handlers.chat.heard import Heard
from kernel import texts

CHANNEL = "telegram"
MOST_TEXT = 4096


def heard_in(update: Update, bot_id: int) -> Heard | None:
    """What a person said or tapped; None for anything that no person of their own name did."""
    user = update.effective_user
    if user is None or user.is_bot:
        return None
    if update.callback_query is not None:
        return _tapped(update, user, bot_id)
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


def _tapped(update: Update, user: User, bot_id: int) -> Heard:
    query = update.callback_query
    assert query is not None
    chat = query.message.chat if query.message else None
    return Heard(
        channel=CHANNEL,
        key=f"{bot_id}:{update.update_id}",
        external=str(user.id),
        name=user.full_name,
        language=language_of(user),
        chat=str(chat.id if chat else user.id),
        private=chat is None or chat.type == chat.PRIVATE,
        message=query.message.message_id if query.message else None,
        tap=query.id,
        button=query.data or "",
    )


def _said(update: Update, message: Message, user: User, bot_id: int) -> Heard:
    words = message.text or message.caption or ""
    command, payload = _command(words)
    return Heard(
        channel=CHANNEL,
        key=f"{bot_id}:{update.update_id}",
        external=str(user.id),
        name=user.full_name,
        language=language_of(user),
        chat=str(message.chat.id),
        private=message.chat.type == message.chat.PRIVATE,
        command=command,
        payload=payload,
        text="" if command else texts.cut(words, MOST_TEXT),
    )


def _command(words: str) -> tuple[str | None, str]:
    if not words.startswith("/"):
        return None, ""
    first, *rest = words.split(maxsplit=1)
    return first[1:].partition("@")[0].lower(), rest[0].strip() if rest else ""
