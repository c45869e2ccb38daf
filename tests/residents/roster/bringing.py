"""Rosters for tests: tables as CSV or XLSX, brought into a house as the program does it."""

import io
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook
from sqlalchemy import select

from bot.rosters import check, examine
from kernel.work import Work
from residents.model import Dwelling
from residents.roster import noting, service
from residents.roster.applying import carry_out_page
from residents.roster.homes import Reading
from residents.roster.layout import laid_out
from residents.roster.model import RegisterEntry, RosterImport
from residents.roster.rows import read_rows
from residents.roster.workbook import read_sheets
from tests.house import House

Row = Sequence[Any]
HEADING = ("楼栋", "单元", "房号", "面积", "业主姓名", "份额", "电话")


def csv_of(*rows: Row, encoding: str = "utf-8", delimiter: str = ",") -> bytes:
    """A table as text; cells that contain the delimiter stand in quotes."""

    def cell(value: Any) -> str:
        text = str(value)
        return f'"{text}"' if delimiter in text or "\n" in text else text

    return "\r\n".join(delimiter.join(map(cell, row)) for row in rows).encode(encoding)


def xlsx_of(*rows: Row, merged: Sequence[str] = (), title: str = "名册", **more: Sequence[Row]) -> bytes:
    """A workbook; ``more`` are further sheets by their title."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    for ref in merged:
        sheet.merge_cells(ref)
    for name, others in more.items():
        extra = book.create_sheet(name)
        for row in others:
            extra.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read(content: bytes, *, language: str = "zh-Hans", region: str = "CN") -> Reading:
    """What a file says, with its columns as they are guessed."""
    sheets = read_sheets(content)
    layout = laid_out(sheets)
    return read_rows(
        [(sheets[i], at) for i, at in layout.sheets], layout.fields, language=language, region=region
    )


def faults(reading: Reading) -> list[tuple[str, str]]:
    """Where something is wrong, and what."""
    return [(f"{each.column}{each.row}", each.why.key) for each in reading.faults]


def looked_at(house: House, content: bytes, *, complete: bool = False) -> RosterImport:
    """A roster that was sent and checked, not confirmed."""
    sheets, layout = examine(content)

    def begin(work: Work) -> int:
        roster = service.begin(work, house_chair(work), None).roster
        noting.note_layout(work, roster, layout)
        service.settle(work, work.session.get_one(RosterImport, roster), complete=complete)
        return roster

    roster = house.act(begin)
    check(house.workshop, house.here, roster, sheets)
    return seen(house, roster)


def house_chair(work: Work) -> int | None:
    """Who sends rosters in these tests: the operator."""
    return None


def seen(house: House, roster: int) -> RosterImport:
    """A roster as it stands."""

    def ask(work: Work) -> RosterImport:
        found = work.session.get_one(RosterImport, roster)
        work.session.expunge(found)
        return found

    return house.ask(ask)


def brought_in(house: House, content: bytes, *, complete: bool = False) -> RosterImport:
    """A roster that was sent, checked, confirmed and carried out."""
    found = looked_at(house, content, complete=complete)
    house.act(lambda work: service.start(work, None, work.session.get_one(RosterImport, found.id)))
    while not house.act(lambda work: carry_out_page(work, found.id)).over:
        pass
    return seen(house, found.id)


def homes(house: House) -> dict[str, Dwelling]:
    """The homes of the register by their names."""

    def ask(work: Work) -> dict[str, Dwelling]:
        found = {each.name: each for each in work.session.scalars(select(Dwelling))}
        work.session.expunge_all()
        return found

    return house.ask(ask)


def entries(house: House, home: str) -> list[RegisterEntry]:
    """Whom the register names for a home now."""

    def ask(work: Work) -> list[RegisterEntry]:
        query = select(RegisterEntry).join(Dwelling, Dwelling.id == RegisterEntry.dwelling_id)
        query = query.where(Dwelling.name == home, RegisterEntry.until.is_(None)).order_by(RegisterEntry.id)
        found = list(work.session.scalars(query))
        work.session.expunge_all()
        return found

    return house.ask(ask)
