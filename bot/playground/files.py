"""Files: taken in from the bot or from a person, kept by their content, sent again by their id."""

from __future__ import annotations

import hashlib
from typing import Any

from .model import Json, StoredFile, Town
from .params import Params, Upload
from .pictures import mime_of, size_of
from .refusals import Refused, bad_request

LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_UPLOAD = 50 * 1024 * 1024
LARGEST_DOWNLOAD = 20 * 1024 * 1024
SIDES = (90, 320, 800)
MIMES = {
    "voice": "audio/ogg",
    "video_note": "video/mp4",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "animation": "video/mp4",
}
CALLED = {
    "photo": "Photo", "document": "Document", "voice": "VoiceNote", "video": "Video", "audio": "Audio",
    "animation": "Animation", "video_note": "VideoNote", "sticker": "Sticker",
}  # fmt: skip
WRONG_FILE = "wrong remote file identifier specified: can't unserialize it. Wrong last symbol"


def receive(town: Town, params: Params, kind: str) -> Any:
    """The photo, document or voice that a call brings: uploaded, attached, or an id known before."""
    upload = _uploaded(params, kind)
    if upload is not None:
        if len(upload.content) > (LARGEST_PHOTO if kind == "photo" else LARGEST_UPLOAD):
            raise Refused(413, "Request Entity Too Large")
        return describe(town, keep(town, kind, upload), kind)
    wanted = params.text(kind)
    if not wanted:
        raise bad_request(f"there is no {kind} in the request")
    if wanted.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    stored = town.files.get(wanted)
    if stored is None:
        raise bad_request(WRONG_FILE)
    if stored.kind != kind:
        raise bad_request(f"can't use file of type {CALLED[stored.kind]} as {CALLED[kind]}")
    return describe(town, stored, kind)


def keep(
    town: Town, kind: str, upload: Upload, *, size: tuple[int, int] = (0, 0), span: int = 0
) -> StoredFile:
    """Store bytes under an id that depends on nothing but them and their kind."""
    content = upload.content
    if not content:
        raise bad_request("file must be non-empty")
    width, height = _picture(content) if kind == "photo" else size
    mark = hashlib.sha256(f"{kind}\0{upload.name}\0".encode() + content).hexdigest()
    number = f"AgAC{mark[:44]}"
    if number not in town.files:
        drawn = kind == "photo" or (kind == "sticker" and size_of(content) is not None)
        mime = mime_of(content) if drawn else upload.mime or MIMES.get(kind, "application/octet-stream")
        ending = "." + mime.partition("/")[2].replace("jpeg", "jpg") if drawn else _ending(upload.name)
        path = f"{kind}s/{number}{ending}"
        stored = StoredFile(number, mark[:16], upload.name, mime, path, content, width, height, span)
        town.files[number] = stored
        if kind == "photo":
            _keep_smaller(town, stored, ending)
    return town.files[number]


def _keep_smaller(town: Town, stored: StoredFile, ending: str) -> None:
    """Telegram makes smaller sizes of every photo; here they have their own ids and the same bytes."""
    longest = max(stored.width, stored.height)
    for side in (side for side in SIDES if side < longest):
        size = max(1, stored.width * side // longest), max(1, stored.height * side // longest)
        number, path = f"{stored.id}-{side}", f"photos/{stored.id}-{side}{ending}"
        unique = f"{stored.unique_id}{side}"
        town.files[number] = StoredFile(
            number, unique, stored.name, stored.mime, path, stored.content, *size, same_as=stored.id
        )


def describe(town: Town, stored: StoredFile, kind: str) -> Any:
    """A stored file in the form that a message shows."""
    shown: Json = {"file_id": stored.id, "file_unique_id": stored.unique_id, "file_size": len(stored.content)}
    name = {"file_name": stored.name} if stored.name else {}
    size = {"width": stored.width, "height": stored.height}
    match kind:
        case "photo":
            whole = town.files[stored.same_as or stored.id]
            smaller = (town.files.get(f"{whole.id}-{side}") for side in SIDES)
            return [_size(each) for each in (*smaller, whole) if each is not None]
        case "voice" | "audio":
            spoken = {**shown, "duration": stored.seconds or max(1, len(stored.content) // 4000)}
            return {**spoken, "mime_type": stored.mime} | (name if kind == "audio" else {})
        case "video_note":
            return {**shown, "length": stored.width or 240, "duration": stored.seconds or 1}
        case "video" | "animation":
            seen = {**shown, **size, "duration": stored.seconds or 1}
            return {**seen, **name, "mime_type": stored.mime}
        case "sticker":
            return {**shown, **size, "type": "regular", "is_animated": False, "is_video": False}
    return {**shown, **name, "mime_type": stored.mime}


def _size(stored: StoredFile) -> Json:
    shown = {"file_id": stored.id, "file_unique_id": stored.unique_id, "file_size": len(stored.content)}
    return {**shown, "width": stored.width, "height": stored.height}


def file_of(town: Town, wanted: str) -> Json:
    """The File that getFile answers."""
    stored = town.files.get(wanted)
    if stored is None:
        raise bad_request("invalid file_id")
    if len(stored.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    shown = {"file_id": stored.id, "file_unique_id": stored.unique_id}
    return {**shown, "file_size": len(stored.content), "file_path": stored.path}


def at_path(town: Town, path: str) -> StoredFile | None:
    """The file that getFile named by this path."""
    stored = town.files.get(path.rpartition("/")[2].partition(".")[0])
    return stored if stored is not None and stored.path == path else None


def _uploaded(params: Params, kind: str) -> Upload | None:
    wanted = params.text(kind)
    if wanted.startswith("attach://"):
        attached = params.uploads.get(wanted.removeprefix("attach://"))
        if attached is None:
            raise bad_request(f"the file {wanted} was not uploaded")
        return attached
    return params.uploads.get(kind)


def _picture(content: bytes) -> tuple[int, int]:
    size = size_of(content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > 10_000 or max(size) > 20 * max(1, min(size)):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def _ending(name: str) -> str:
    ending = name.rpartition(".")[2]
    return f".{ending}" if "." in name and ending.isascii() and ending.isalnum() else ""
