"""Whether a file may be kept, and what of it: of pictures only the pixels, the rest is checked."""

import io
import warnings
import zipfile
from dataclasses import dataclass
from enum import StrEnum

from PIL import Image, ImageOps

MOST_PIXELS = 25_000_000
MOST_TEXT = 20 * 1024 * 1024
"""A roster of a large community is a text of some megabytes."""

MOST_PARTS = 5000
PART = b"PK\x01\x02"
"""How each part is announced in an archive's list."""

MOST_UNPACKED = 200 * 1024 * 1024
PICTURES = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
QUALITY = 88
OFFICE = {
    "word/": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt/": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}


class Why(StrEnum):
    """Why a file is not kept."""

    NO_PICTURE = "no-picture"
    TOO_MANY_PIXELS = "too-many-pixels"
    NO_VOICE = "no-voice"
    KIND = "kind"


class Unfit(Exception):
    """This file is not kept."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class Fit:
    """What is kept of a file, and what it is by its content, whatever it was called."""

    content: bytes
    mime: str


def fit(kind: str, content: bytes) -> Fit:
    """What may be kept of a photo, a voice note or a document."""
    match kind:
        case "photo":
            return _picture(content)
        case "voice":
            return _voice(content)
        case _:
            return _document(content)


def _picture(content: bytes) -> Fit:
    """The pixels alone, upright: no place, no time, no camera, no comment, no small copy within."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=tuple(PICTURES)) as found:
                # The size stands in the head; nothing has been unpacked yet.
                if found.width * found.height > MOST_PIXELS:
                    raise Unfit(Why.TOO_MANY_PIXELS)
                kept_as = found.format or "JPEG"
                upright = ImageOps.exif_transpose(found)
        return _painted_anew(upright, kept_as)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Unfit(Why.TOO_MANY_PIXELS) from None
    except Unfit:
        raise
    except Exception:
        # A broken picture breaks its reader in many ways, struct.error and zlib.error among them.
        raise Unfit(Why.NO_PICTURE) from None


def _painted_anew(upright: Image.Image, kept_as: str) -> Fit:
    has_holes = upright.mode in ("LA", "PA", "RGBA") or "transparency" in upright.info
    mode = "RGBA" if has_holes and kept_as != "JPEG" else "RGB"
    # A new picture knows nothing but what is painted into it.
    plain = Image.new(mode, upright.size)
    plain.paste(upright.convert(mode))
    out = io.BytesIO()
    plain.save(out, format=kept_as, **({} if kept_as == "PNG" else {"quality": QUALITY}))
    return Fit(out.getvalue(), PICTURES[kept_as])


def _voice(content: bytes) -> Fit:
    """Telegram's voice notes are Opus in Ogg, made on the phone and without a place; kept as they are."""
    if not content.startswith(b"OggS") or b"OpusHead" not in content[:256]:
        raise Unfit(Why.NO_VOICE)
    return Fit(content, "audio/ogg")


def _document(content: bytes) -> Fit:
    if content.startswith(b"%PDF-"):
        return Fit(content, "application/pdf")
    if content.startswith(b"PK\x03\x04"):
        return Fit(content, _office(content))
    if content.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n", b"RIFF")):
        return _picture(content)
    if _is_text(content):
        return Fit(content, "text/plain")
    raise Unfit(Why.KIND)


def _office(content: bytes) -> str:
    """Which office document this is; other archives, and documents with programs in them, are not kept."""
    # Counted before they are read: half a million empty parts fit into one small file, but not into memory.
    if content.count(PART) > MOST_PARTS:
        raise Unfit(Why.KIND)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise Unfit(Why.KIND) from None
    names = [part.filename for part in parts]
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise Unfit(Why.KIND)
    if "[Content_Types].xml" not in names or any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Unfit(Why.KIND)
    for folder, mime in OFFICE.items():
        if any(name.startswith(folder) for name in names):
            return mime
    raise Unfit(Why.KIND)


def _is_text(content: bytes) -> bool:
    if not content or len(content) > MOST_TEXT or b"\0" in content:
        return False
    for encoding in ("utf-8", "gb18030", "big5"):
        try:
            return all(c.isprintable() or c.isspace() or c == "\ufeff" for c in content.decode(encoding))
        except UnicodeDecodeError:
            continue
    return False
