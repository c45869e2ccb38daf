"""What a person's message is made of: words, files, a place, a contact, something sent on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..entities import found_in, trimmed, units
from ..files import describe, keep
from ..methods.content import LONGEST_CAPTION, LONGEST_TEXT
from ..methods.sending import carried, origin_of
from ..model import Chat, Json, Person
from ..params import Upload
from ..refusals import Refused, Unplayable
from .reading import decoded, need, whole

if TYPE_CHECKING:
    from ..playground import Playground

FILES = {
    "photo": "photo.png", "document": "file", "voice": "", "video": "video.mp4", "audio": "audio.mp3",
    "animation": "animation.mp4", "video_note": "", "sticker": "",
}  # fmt: skip
KINDS = ("text", "contact", "location", "forward", *FILES)
CAPTIONED = ("photo", "document", "voice", "video", "audio", "animation")
LARGEST = 128 * 1024 * 1024


def content_of(stage: Playground, person: Person, chat: Chat, given: Json) -> Json:
    """Everything but the author and the date."""
    content = _body(stage, person, given)
    thread = whole(given["thread"], "thread") if given.get("thread") is not None else 0
    if given.get("reply_to") is not None:
        replied = chat.messages.get(whole(given["reply_to"], "reply_to"))
        if replied is None:
            raise Unplayable(f"there is no message {given['reply_to']} to reply to")
        content["reply_to_message"] = {k: v for k, v in replied.body.items() if k != "reply_to_message"}
        thread = thread or replied.body.get("message_thread_id", 0)
        if chat.type == "supergroup" and not chat.topics:
            # Replies make a thread of their own, which is not a topic and cannot be written to as one.
            content["message_thread_id"] = thread or replied.body["message_id"]
    if thread and chat.topics:
        if thread not in chat.topics:
            raise Unplayable(f"{chat.title} has no topic {thread}")
        content |= {"message_thread_id": thread, "is_topic_message": True}
    if given.get("album") is not None:
        content["media_group_id"] = str(given["album"])
    return content


def _body(stage: Playground, person: Person, given: Json) -> Json:
    kind = next((kind for kind in KINDS if given.get(kind) is not None), None)
    match kind:
        case None:
            raise Unplayable(f"say what to send: one of {', '.join(KINDS)}")
        case "text":
            return worded(str(given["text"]))
        case "contact":
            return {"contact": _contact(person, given["contact"])}
        case "location":
            place = given["location"]
            return {"location": {n: float(need(place, n)) for n in ("latitude", "longitude")}}
        case "forward":
            return _forwarded(stage, given["forward"])
    return _file(stage, kind, given)


def worded(text: str, *, longest: int = LONGEST_TEXT, name: str = "text") -> Json:
    """A text with the entities that Telegram finds in it."""
    text, _ = trimmed(text, [])
    length = units(text)
    if not text or length > longest:
        raise Unplayable(f"a {name} has 1 to {longest} characters, not {length}")
    entities = found_in(text, [])
    marks = "entities" if name == "text" else f"{name}_entities"
    return {name: text} | ({marks: entities} if entities else {})


def _contact(person: Person, given: Any) -> Json:
    if not isinstance(given, dict):
        given = {"phone_number": str(given)}
    contact = {
        "phone_number": str(need(given, "phone_number")),
        "first_name": given.get("first_name") or person.name,
    }
    owner = given.get("user_id", person.id)
    return contact | ({"user_id": whole(owner, "user_id")} if owner is not None else {})


def _file(stage: Playground, kind: str, given: Json) -> Json:
    value = given[kind]
    described = value if isinstance(value, dict) else {"base64": value}
    upload = Upload(
        str(described.get("name") or FILES[kind]),
        str(described.get("mime") or ""),
        _bytes(described, kind),
    )
    size = whole(described.get("width") or 512, "width"), whole(described.get("height") or 512, "height")
    span = whole(described.get("duration") or 0, "duration")
    try:
        stored = keep(stage.town, kind, upload, size=size, span=span)
    except Refused as refused:
        raise Unplayable(refused.description.removeprefix("Bad Request: ")) from None
    content: Json = {kind: describe(stage.town, stored, kind)}
    if kind == "animation":  # which Telegram shows as a document too
        content["document"] = describe(stage.town, stored, "document")
    if given.get("caption") and kind in CAPTIONED:
        content |= worded(str(given["caption"]), longest=LONGEST_CAPTION, name="caption")
    return content


def _bytes(described: Json, kind: str) -> bytes:
    """The file itself, or as many zeros as are asked for, where only its size matters."""
    if described.get("size") is None:
        return decoded(need(described, "base64"), kind)
    size = whole(described["size"], "size")
    if not 0 < size <= LARGEST:
        raise Unplayable(f"size must be between 1 and {LARGEST}")
    return bytes(size)


def _forwarded(stage: Playground, given: Any) -> Json:
    origin = stage.town.chat(need(given, "chat")).messages.get(whole(need(given, "message_id"), "message_id"))
    if origin is None:
        raise Unplayable("there is no such message to forward")
    first = origin.body.get("forward_origin") or origin_of(origin.body)
    if given.get("hidden") and first["type"] == "user":
        # Somebody whose settings let nobody follow their messages back to them.
        name = first["sender_user"]["first_name"]
        first = {"type": "hidden_user", "date": first["date"], "sender_user_name": name}
    return carried(origin.body) | {"forward_origin": first}
