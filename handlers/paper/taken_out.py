"""All that is held about a person as one file: a page to read, and the same for a machine."""

import io
import json
import zipfile
from collections.abc import Iterable
from datetime import datetime
from html import escape
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from kernel.files import Broken, FileStore
from kernel.lines import Line, line
from locales.render import As, Reader, render
from residents.privacy.exporting import Part, Row, Taken

COLUMNS = (
    "at since until name title text body wish side choice answer number dwelling_id place_id proposal_id"
    " poll_id meeting_id reward_id relation assurance way verified_at verified_by confirmed_at created_at"
    " language channel external kind amount code price issued_at expires_at redeemed_at cost published_at"
    " edited_at by_id helper_id recorded_by granted_by given_at ended_at proof slip subject ground why appeal"
    " reader_id what due_at days author_id person_id"
).split()
"""What the page shows, in this order; the rest is in the other file."""

MOST_BYTES = 45 * 1024 * 1024
"""Telegram takes documents of 50 MB from a bot; the rest is left for the text."""

ABSENT = "files/not-in-here.txt"
STYLE = (
    "body{font:17px/1.7 'PingFang SC','Hiragino Sans GB','Noto Sans CJK SC','Microsoft YaHei',sans-serif;"
    "background:#FAF7F1;color:#1F1B16;max-width:42em;margin:2em auto;padding:0 1em}"
    "h1{font-size:28px}h3{font-size:17px;margin:1em 0 0}h2{font-size:22px;border-bottom:1px solid #1F1B16}"
    "table{border-collapse:collapse;margin:0 0 1em}td{padding:2px 12px 2px 0;vertical-align:top}"
    "td:first-child{color:#6b6256;white-space:nowrap}"
)


def file_name(taken: Taken) -> str:
    """How the file is called, with the local day."""
    return f"yishi-{taken.at.astimezone(ZoneInfo(taken.zone)):%Y-%m-%d}.zip"


def pack(taken: Taken) -> bytes:
    """The page and the data, in one file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in (("index.html", page(taken)), ("data.json", data(taken))):
            entry = zipfile.ZipInfo(name, date_time=_stamp(taken.at))
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, text.encode())
    return out.getvalue()


def put_in(packed: bytes, inside: Iterable[tuple[str, str]], store: FileStore) -> bytes:
    """The same with kept files, given as (name, sha256); what is gone or has no room is named in it."""
    out, left, absent = io.BytesIO(packed), MOST_BYTES - len(packed), []
    out.seek(0, io.SEEK_END)
    with zipfile.ZipFile(out, "a") as opened:
        for name, sha256 in inside:
            try:
                content = store.get(sha256)
            except (OSError, Broken):
                content = b""
            if not content or len(content) > left:
                absent.append(name)
                continue
            opened.writestr(zipfile.ZipInfo(name), content)
            left -= len(content)
        if absent:
            opened.writestr(zipfile.ZipInfo(ABSENT), "\n".join(absent))
    return out.getvalue()


def data(taken: Taken) -> str:
    """Everything, as JSON."""
    told = {
        "name": taken.name,
        "community": taken.community,
        "at": taken.at.isoformat(),
        "held": {part.table: [dict(row) for row in part.rows] for part in taken.parts},
        "files": [each.name for each in taken.files],
        "acted": [{"table": table, "as": column, "rows": rows} for table, column, rows in taken.acted],
    }
    return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True)


def page(taken: Taken) -> str:
    """The same to be read, by topics."""
    reader = Reader(taken.language, False, taken.zone)
    title = _said(line("taken-title", name=taken.name, community=taken.community), reader)
    body = [f"<h1>{title}</h1>", f"<p>{_said(line('taken-about', at=taken.at), reader)}</p>"]
    for topic, parts in groupby(taken.parts, key=lambda part: part.topic):
        body.append(f"<h2>{_said(line('taken-topic', topic=topic.value), reader)}</h2>")
        for part in parts:
            body += _part(part, reader, taken.name)
    if taken.files:
        body.append(f"<p>{_said(line('taken-files', number=len(taken.files)), reader)}</p>")
    if acted := sum(rows for _, _, rows in taken.acted):
        body.append(f"<p>{_said(line('taken-acted', number=acted), reader)}</p>")
    html = "".join(body)
    return (
        f'<!doctype html><html lang="{taken.language}"><meta charset="utf-8"><title>{title}</title>'
        f"<style>{STYLE}</style>{html}</html>"
    )


def _part(part: Part, reader: Reader, name: str) -> list[str]:
    told = [f"<h3>{_said(line('taken-table', table=part.table, number=len(part.rows)), reader)}</h3>"]
    for row in part.rows:
        cells = [
            f"<tr><td>{_said(line('taken-column', column=column), reader)}</td>"
            f"<td>{_value(row[column], reader)}</td></tr>"
            for column in _shown(row, name)
        ]
        if cells:
            told.append("<table>" + "".join(cells) + "</table>")
    return told


def _shown(row: Row, name: str) -> list[str]:
    """What says something; that a row is theirs says the whole page."""
    theirs = {column for column in ("person_id", "author_id") if row.get(column) == name}
    said = (column for column in COLUMNS if row.get(column) not in (None, "", [], {}))
    return [column for column in said if column not in theirs]


def _value(value: Any, reader: Reader) -> str:
    if isinstance(value, str) and _is_moment(value):
        return _said(line("taken-moment", at=datetime.fromisoformat(value)), reader)
    if isinstance(value, str):
        return _said(line("taken-value", value=value), reader).replace("\n", "<br>")
    return escape(json.dumps(value, ensure_ascii=False))


def _said(said: Line, reader: Reader) -> str:
    return escape(render(said, reader, As.PLAIN))


def _is_moment(value: str) -> bool:
    return len(value) >= len("2026-11-25T06:00:00+00:00") and value[4:5] == "-" and "T" in value[10:11]


def _stamp(at: datetime) -> tuple[int, int, int, int, int, int]:
    return at.year, at.month, at.day, at.hour, at.minute, at.second
