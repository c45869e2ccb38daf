"""看改动: what a roster would change, by pages or as a file; and a second question before much ends."""

import asyncio
import csv
import io
from collections.abc import Iterator, Sequence
from functools import partial

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.heard import Heard
from handlers.chat.roster.taps import BringInAnyway, DropRoster, SeeChanges, SeeRoster, TakeChanges
from handlers.chat.screen import GAP, Attachment, Button, Row, Screen
from kernel.errors import Refusal
from kernel.lines import Area, Line, Number, Percent, line
from locales.render import As, Reader, render
from residents.roster import changes as looking
from residents.roster.changes import AllChanges, ChangeSeen, ChangesPage, HoldersSeen
from residents.roster.queries import RosterSeen

MOST_NAMES = 4
BYTE_ORDER = "\ufeff"
"""So that a spreadsheet reads the list as UTF-8."""

FORMULA = ("=", "+", "-", "@")


async def see(heard: Heard, act: Act) -> Screen:
    """看改动: one page of them."""
    _require_private(heard)
    chosen = buttons.read(heard, SeeChanges)
    return _page(await act.read(looking.changes_page, chosen.roster, chosen.page))


async def take(heard: Heard, act: Act) -> Screen:
    """全部改动, as a file that opens in a spreadsheet."""
    _require_private(heard)
    found = await act.read(looking.all_changes, buttons.read(heard, TakeChanges).roster)
    data = await asyncio.to_thread(partial(_listed, found))
    said = (
        line("roster-changes-file", number=len(found.changes)),
        line("roster-changes-delete"),
    )
    file = Attachment(f"roster-{found.roster}-changes.csv", data)
    return Screen(said, (_back(found.roster), HOME_ROW), attachment=file, fresh=True)


def _require_private(heard: Heard) -> None:
    if not heard.private:
        raise Refusal(line("roster-in-private"))


# ------------------------------------------------------------ screens


def ends(seen: RosterSeen) -> Line:
    """In how many homes it ends something."""
    homes, known = seen.counts.get("homes_ending", 0), seen.counts.get("homes_known", 0)
    return line("roster-ends-homes", homes=homes, known=known, share=Percent(homes, max(known, 1)))


def warnings(seen: RosterSeen) -> list[Line]:
    """What makes it asked about twice: how much it ends, which building comes in a second time."""
    said = [ends(seen)] if seen.counts.get("homes_ending") else []
    return said + [line("roster-renamed", was=was, now=now) for was, now in seen.renamed[:MOST_NAMES]]


def sure(seen: RosterSeen) -> Screen:
    """Much would end, or stand there twice: really?"""
    ending = bool(seen.counts.get("homes_ending"))
    said = [line("roster-ends-head") if ending else line("roster-renamed-head"), *warnings(seen)]
    if joined := seen.counts.get("joined_ended", 0):
        said.append(line("roster-ends-joined", people=joined))
    if seen.renamed:
        said.append(line("roster-renamed-how"))
    elif ending:
        said.append(line("roster-ends-why"))
    said.append(line("roster-ends-undo"))
    rows: tuple[Row, ...] = (
        (Button(line("roster-button-changes-first"), SeeChanges(seen.id, 0)),),
        (Button(line("roster-button-bring-in-anyway"), BringInAnyway(seen.id)),),
        (Button(line("roster-button-drop"), DropRoster(seen.id)), home_button()),
    )
    return Screen(tuple(said), rows)


def _page(found: ChangesPage) -> Screen:
    said: list[Line | None] = [
        line(
            "roster-changes-head",
            number=found.number,
            page=Number(found.page + 1),
            pages=Number(found.last + 1),
        )
    ]
    if found.is_masked:
        said.append(line("roster-changes-masked"))
    for each in found.changes:
        said += [GAP, *_told(each)]
    turn: list[Button] = []
    if found.page:
        turn.append(Button(line("roster-button-before"), SeeChanges(found.roster, found.page - 1)))
    if found.page < found.last:
        turn.append(Button(line("roster-button-after"), SeeChanges(found.roster, found.page + 1)))
    file = (Button(line("roster-button-changes-file"), TakeChanges(found.roster)),)
    rows: list[Row] = [tuple(turn)] if turn else []
    return Screen(tuple(said), (*rows, file, (*_back(found.roster), home_button())))


def _told(change: ChangeSeen) -> Iterator[Line]:
    row, named = Number(change.row), "yes" if change.row else "no"
    if change.grid is not None:
        was, now = change.grid
        kind = "new" if not was and not now else "in" if not was else "moved"
        yield line(
            "roster-change-place",
            building=change.name,
            was=was,
            now=now,
            kind=kind,
            row=row,
            named=named,
        )
        return
    yield line("roster-change-home", home=change.name, kind=change.kind, row=row, named=named)
    if change.joined:
        yield line("roster-change-joined", names=_few(change.joined))
    for holders in change.holders:
        yield _holders_line(holders)
    if change.area is not None:
        was_area, now_area = change.area
        has = "no" if was_area is None else "yes"
        yield line("roster-change-area", was=Area(was_area or 0), now=Area(now_area), has=has)
    if change.building is not None:
        yield line("roster-change-building", was=change.building[0], now=change.building[1])
    if change.stock is not None:
        yield line("roster-change-stock", now="yes" if change.stock[1] else "no")
    if change.phones:
        yield line("roster-change-phones", people=change.phones)


def _holders_line(holders: HoldersSeen) -> Line:
    how = "new" if not holders.was else "over" if not holders.now else "other"
    was, now = _few(holders.was), _few(holders.now)
    return line("roster-change-holders", relation=holders.relation, was=was, now=now, how=how)


def _few(names: Sequence[str]) -> str:
    return "、".join(names[:MOST_NAMES]) + ("…" if len(names) > MOST_NAMES else "")


def _back(roster: int) -> Row:
    return (Button(line("roster-button-see"), SeeRoster(roster)),)


# ------------------------------------------------------------ the list


def _listed(found: AllChanges) -> bytes:
    reader = Reader(found.language, elder=False, zone="UTC")

    def word(said: Line) -> str:
        return render(said, reader, As.PLAIN)

    columns = ("how", "home", "row", *(f"{each}-{when}" for each in TWICE for when in ("was", "now")))
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([word(line("roster-changes-column", column=each)) for each in (*columns, *ONCE)])
    yes, no = word(line("roster-changes-yes")), word(line("roster-changes-no"))
    how = {kind: word(line("roster-changes-kind", kind=kind)) for kind in KINDS}
    for each in found.changes:
        stock = ["", ""] if each.stock is None else [yes if said else no for said in each.stock]
        area = ["", ""] if each.area is None else [_metres(said) for said in each.area]
        held = {holders.relation: holders for holders in each.holders}
        cells = [how[each.kind], each.name, str(each.row or "")]
        for relation in ("owner", "tenant", "household"):
            pair = held.get(relation)
            cells += ["; ".join(pair.was), "; ".join(pair.now)] if pair else ["", ""]
        cells += [*area, *(each.building or ("", "")), *stock, *(each.grid or ("", ""))]
        cells += [str(each.phones or ""), "; ".join(each.joined)]
        writer.writerow([f"'{cell}" if cell.startswith(FORMULA) else cell for cell in cells])
    return (BYTE_ORDER + out.getvalue()).encode()


KINDS = ("added", "changed", "back", "gone", "place")
TWICE = ("owner", "tenant", "household", "area", "building", "stock", "grid")
ONCE = ("phones", "joined")


def _metres(hundredths: int | None) -> str:
    return "" if hundredths is None else f"{hundredths // 100}.{hundredths % 100:02d}"
