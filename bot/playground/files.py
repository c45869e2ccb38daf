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
WRONG_FILE = "wrong remote file identifier specified: can't unserialize it. Wrong last symbol"


def receive(town: Town, params: Params, kind: str) -> Any:
    """The photo, document or voice that a call brings: uploaded, attached, or an id known before."""
    upload = _uploaded(params, kind)
    if upload is not None:
        return describe(keep(town, kind, upload), kind)
    wanted = params.text(kind)
    if not wanted:
        raise bad_request(f"there is no {kind} in the request")
    if wanted.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    stored = town.files.get(wanted)
    if stored is None:
        raise bad_request(WRONG_FILE)
    if kind == "photo" and not stored.width:
        raise bad_request("can't use file of type Document as Photo")
    return describe(stored, kind)


def keep(town: Town, kind: str, upload: Upload) -> StoredFile:
    """Store bytes under an id that depends on nothing but them and their kind."""
    content = upload.content
    if not content:
        raise bad_request("file must be non-empty")
    if len(content) > (LARGEST_PHOTO if kind == "photo" else LARGEST_UPLOAD):
        raise Refused(413, "Request Entity Too Large")
    width, height = _picture(content) if kind == "photo" else (0, 0)
    mark = hashlib.sha256(f"{kind}\0{upload.name}\0".encode() + content).hexdigest()
    number = f"AgAC{mark[:44]}"
    if number not in town.files:
        mime = mime_of(content) if kind == "photo" else upload.mime or "application/octet-stream"
        ending = (
            "." + mime.partition("/")[2].replace("jpeg", "jpg") if kind == "photo" else _ending(upload.name)
        )
        path = f"{kind}s/{number}{ending}"
        town.files[number] = StoredFile(number, mark[:16], upload.name, mime, path, content, width, height)
    return town.files[number]


def describe(stored: StoredFile, kind: str) -> Any:
    """A stored file in the form that a message shows."""
    shown: Json = {"file_id": stored.id, "file_unique_id": stored.unique_id, "file_size": len(stored.content)}
    match kind:
        case "photo":
            return [{**shown, "width": stored.width, "height": stored.height}]
        case "voice":
            return {**shown, "duration": max(1, len(stored.content) // 4000), "mime_type": "audio/ogg"}
    return {**shown, "file_name": stored.name, "mime_type": stored.mime}


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
