"""Formatted text as Telegram understands it: HTML in, plain text with entities out, and back."""

from __future__ import annotations

import html
import re
from itertools import pairwise

from .model import Json
from .refusals import Refused, bad_request

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "a": "text_link", "code": "code", "pre": "pre", "tg-emoji": "custom_emoji",
    "blockquote": "blockquote",
}  # fmt: skip
TAGS = {
    "bold": "b", "italic": "i", "underline": "u", "strikethrough": "s", "code": "code", "pre": "pre",
    "blockquote": "blockquote", "expandable_blockquote": "blockquote",
}  # fmt: skip
MARK = re.compile(r"[<&]")
REFERENCE = re.compile(r"&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|lt|gt|amp|quot);?")
ATTRIBUTE = re.compile(r"""\s*([^\s=>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+))?""")
HINTS = re.compile(r"[/@#]|\.[a-zA-Z]")
FOUND = re.compile(
    r"(?P<url>(?:https?://|tg://)[^\s<>\"，。；！？）」]+)"
    r"|(?P<bot_command>(?<![\w/<>@])/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<![\w@])@[A-Za-z][A-Za-z0-9_]{3,31}\b)"
    r"|(?P<hashtag>(?<![\w#&])#\w*[^\W\d]\w*)"
)


def units(text: str) -> int:
    """The length of a text as Telegram counts it: in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def read_html(source: str) -> tuple[str, list[Json]]:
    """Split HTML into its text and its entities, or refuse it as Telegram does."""
    if not MARK.search(source):
        return source, []
    return _Reader(source).read()


class _Reader:
    """One pass over one source."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces: list[str] = []
        self.length = 0
        self.entities: list[Json] = []
        self.open: list[tuple[str, Json, int]] = []

    def read(self) -> tuple[str, list[Json]]:
        place = 0
        while mark := MARK.search(self.source, place):
            self.say(self.source[place : mark.start()])
            place = self.reference(mark.start()) if mark.group() == "&" else self.tag(mark.start())
        self.say(self.source[place:])
        if self.open:
            raise _unparsable(f"""Can't find end tag corresponding to start tag "{self.open[-1][0]}\"""")
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.pieces), self.entities

    def say(self, piece: str) -> None:
        self.pieces.append(piece)
        self.length += units(piece)

    def reference(self, place: int) -> int:
        found = REFERENCE.match(self.source, place)
        if not found:
            self.say("&")
            return place + 1
        self.say(html.unescape(f"&{found.group(1)};"))
        return found.end()

    def tag(self, place: int) -> int:
        end = self.source.find(">", place)
        where = f"at byte offset {len(self.source[:place].encode())}"
        if end < 0:
            raise _unparsable(f"Unclosed start tag {where}")
        inner = self.source[place + 1 : end]
        if inner.startswith("/"):
            self.close(inner[1:].strip().lower(), where)
        else:
            self.begin(inner, where)
        return end + 1

    def begin(self, inner: str, where: str) -> None:
        name, _, rest = inner.partition(" ") if " " in inner else (inner, "", "")
        name = name.strip().lower()
        attributes = {
            found.group(1).lower(): html.unescape((found.group(2) or "").strip("\"'"))
            for found in ATTRIBUTE.finditer(rest)
        }
        if name not in KINDS:
            raise _unparsable(f'Unsupported start tag "{name}" {where}')
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _unparsable(f'Tag "span" must have class "tg-spoiler" {where}')
        self.open.append((name, self.described(name, attributes), self.length))

    def described(self, name: str, attributes: dict[str, str]) -> Json:
        entity: Json = {"type": KINDS[name]}
        match name:
            case "a":
                entity["url"] = attributes.get("href", "")
            case "tg-emoji":
                entity["custom_emoji_id"] = attributes.get("emoji-id", "")
            case "blockquote" if "expandable" in attributes:
                entity["type"] = "expandable_blockquote"
            case "code" if self.open and self.open[-1][0] == "pre" and self.open[-1][2] == self.length:
                language = attributes.get("class", "").removeprefix("language-")
                if language:
                    self.open[-1][1]["language"] = language
                    entity["type"] = ""
        return entity

    def close(self, name: str, where: str) -> None:
        if not self.open:
            raise _unparsable(f"Unexpected end tag {where}")
        opened, entity, start = self.open.pop()
        if name and name != opened:
            raise _unparsable(f'Unmatched end tag {where}, expected "</{opened}>", found "</{name}>"')
        if entity["type"] == "text_link":
            entity["url"] = entity["url"] or "".join(self.pieces)[-(self.length - start) :]
            if "." not in entity["url"] and not entity["url"].startswith("tg://"):
                return
        if entity["type"] and self.length > start:
            self.entities.append({**entity, "offset": start, "length": self.length - start})


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """The text without the white space around it, its entities moved along."""
    bare = text.strip()
    if len(bare) == len(text):
        return text, entities
    lead, length = units(text[: len(text) - len(text.lstrip())]), units(bare)
    kept = []
    for entity in entities:
        start = max(0, entity["offset"] - lead)
        end = min(length, entity["offset"] - lead + entity["length"])
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return bare, kept


def found_in(text: str, taken: list[Json]) -> list[Json]:
    """The links, commands, mentions and hashtags that Telegram finds by itself."""
    if not HINTS.search(text):
        return taken
    firm = [e for e in taken if e["type"] in ("code", "pre", "text_link", "text_mention")]
    found = []
    for hit in FOUND.finditer(text):
        start, length = units(text[: hit.start()]), units(hit.group())
        if not any(e["offset"] < start + length and start < e["offset"] + e["length"] for e in firm):
            found.append({"type": hit.lastgroup, "offset": start, "length": length})
    return sorted([*taken, *found], key=lambda e: (e["offset"], -e["length"])) if found else taken


def to_html(text: str, entities: list[Json]) -> str:
    """A text with entities as safe HTML for a page."""
    if not entities:
        return html.escape(text)
    raw = text.encode("utf-16-le", "surrogatepass")
    cuts = sorted(
        {0, len(raw) // 2, *(e["offset"] for e in entities), *(e["offset"] + e["length"] for e in entities)}
    )
    out: list[str] = []
    open_now: list[tuple[int, str]] = []
    for start, end in pairwise(cuts):
        piece = raw[start * 2 : end * 2].decode("utf-16-le", "surrogatepass")
        for entity in (e for e in entities if e["offset"] == start):
            opening, closing = _tags(entity, raw)
            out.append(opening)
            open_now.append((entity["offset"] + entity["length"], closing))
        out.append(html.escape(piece))
        while open_now and open_now[-1][0] <= end:
            out.append(open_now.pop()[1])
    out.extend(closing for _, closing in reversed(open_now))
    return "".join(out)


def _tags(entity: Json, raw: bytes) -> tuple[str, str]:
    words = raw[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2].decode(
        "utf-16-le", "surrogatepass"
    )
    match entity["type"]:
        case "text_link" | "url":
            address = html.escape(entity.get("url") or words)
            if not re.match(r"(https?|tg)://", address):
                address = f"https://{address}"
            return f'<a href="{address}" target="_blank" rel="noopener noreferrer">', "</a>"
        case "spoiler":
            return '<span class="spoiler" tabindex="0">', "</span>"
        case "bot_command":
            return f'<a href="#" class="command" data-command="{html.escape(words)}">', "</a>"
        case kind if kind in TAGS:
            return f"<{TAGS[kind]}>", f"</{TAGS[kind]}>"
    return "<span>", "</span>"


def _unparsable(reason: str) -> Refused:
    return bad_request(f"can't parse entities: {reason}")
