"""``yishi roster FILE``: brings in a roster without a chat: columns, dry run, and once confirmed the rest.

``yishi roster export FILE`` writes the register into a file, which comes in again.
"""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.cli import counted, say
from bot.opening import community_of, opened_current
from bot.roster_out import export
from bot.rosters import check, examine
from bot.settings import read_settings
from bot.wrong import Wrong
from kernel.errors import Refusal
from kernel.lines import Line, unpack
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import As, Reader, render
from residents.roster import noting, service
from residents.roster.applying import carry_out_page
from residents.roster.columns import Field
from residents.roster.harm import ends_much
from residents.roster.layout import Layout
from residents.roster.model import RosterImport
from residents.roster.sheets import MOST_BYTES, Unreadable, letters_of
from residents.roster.steps import is_empty

SHOWN, EXPORT = 20, "export"
COUNTS = (
    ("added", "home new", "homes new"),
    ("changed", "home changed", "homes changed"),
    ("back", "home back on the roster", "homes back on the roster"),
    ("gone", "home no longer on the roster", "homes no longer on the roster"),
    (
        "kept",
        "home no longer on the roster, kept because somebody lives there",
        "homes … kept because lived in",
    ),
    ("unchanged", "home as before", "homes as before"),
    ("buildings_added", "building new", "buildings new"),
    ("buildings_moved", "building put into a grid", "buildings put into a grid"),
    ("grids_added", "grid new", "grids new"),
    ("entries_added", "owner or tenant new", "owners or tenants new"),
    ("entries_changed", "owner or tenant changed", "owners or tenants changed"),
    ("entries_ended", "owner or tenant ended", "owners or tenants ended"),
    ("joined_ended", "of these has joined, and stays a member", "of these have joined, and stay members"),
)


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("roster", help="bring in who owns and rents which home, from CSV or XLSX")
    what = "a sheet with a heading, up to 20 MB; or: export FILE, to write the register into a new file"
    parser.add_argument("file", nargs="+", metavar="FILE", help=what)
    parser.add_argument("--community", metavar="SLUG", required=True, help="the community's short name")
    parser.add_argument(
        "--complete", action="store_true", help="it names everybody: what it leaves out is over"
    )
    parser.add_argument(
        *("--column", "-c"),
        action="append",
        default=[],
        metavar="FIELD=LETTER",
        help=f"what a column says, such as phone=G; fields: {', '.join(Field)}",
    )
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument(
        "--phones", action="store_true", help="with export: telephone numbers too, which stay sealed else"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Look, tell, ask, bring in."""
    exporting = args.file[0] == EXPORT and len(args.file) == 2
    if exporting:
        with opened_current(read_settings().database) as workshop:
            return export(workshop, args, Path(args.file[1]))
    if len(args.file) > 1 or args.file[0] == EXPORT or args.phones:
        raise Wrong("Say one file to bring in, or: export FILE. Nothing was changed.")
    args.file = Path(args.file[0])
    content = _content(args.file)
    with opened_current(read_settings().database) as workshop:
        community = community_of(workshop, args.community)
        try:
            return _bring_in(workshop, community, content, args)
        except Refusal as no:
            raise Wrong(f"{_said(no.line)} Nothing was changed.") from None


def _bring_in(workshop: Workshop, community: int, content: bytes, args: argparse.Namespace) -> int:
    try:
        sheets, layout = examine(content)
    except Unreadable as why:
        raise Wrong(f"{args.file}: {_said(why.line)} Nothing was changed.") from None
    layout = _corrected(layout, args.column)
    _tell_columns(layout)

    def begin(work: Work) -> int:
        roster = service.begin(work.enter(community), None, None).roster
        noting.note_layout(work, roster, layout)
        service.settle(work, work.session.get_one(RosterImport, roster), complete=args.complete)
        return roster

    roster = workshop.act_now(begin, lane=community)
    try:
        check(workshop, community, roster, sheets)
        found = workshop.read_now(lambda work: _summary(work.enter(community), roster))
        _tell(found)
        if is_empty(found.summary):
            say("Nothing would change.")
            _drop(workshop, community, roster)
            return 0
        _make_sure(args)
    except BaseException:
        _drop(workshop, community, roster)
        raise
    return _carry_out(workshop, community, roster)


def _carry_out(workshop: Workshop, community: int, roster: int) -> int:
    def start(work: Work) -> None:
        service.start(work.enter(community), None, work.session.get_one(RosterImport, roster))

    workshop.act_now(start, lane=community)
    while not workshop.act_now(
        lambda work: carry_out_page(work.enter(community), roster), lane=community
    ).over:
        pass
    say("The roster is in. Whoever is stopped half-way says the same again: what is done is not done twice.")
    return 0


def _drop(workshop: Workshop, community: int, roster: int) -> None:
    def drop(work: Work) -> None:
        work.enter(community).session.get_one(RosterImport, roster).dropped_at = work.now

    workshop.act_now(drop, lane=community)
    while not workshop.act_now(
        lambda work: carry_out_page(work.enter(community), roster), lane=community
    ).over:
        pass


def _content(file: Path) -> bytes:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise Wrong(
                f"{file} is larger than {MOST_BYTES // 2**20} MB. Split it by building; nothing was changed."
            )
        return file.read_bytes()
    except OSError as trouble:
        raise Wrong(f"{file} cannot be read: {trouble.strerror}. Nothing was changed.") from None


def _corrected(layout: Layout, wanted: Iterable[str]) -> Layout:
    letters = {letters_of(index): index for index in range(len(layout.headings))}
    for each in wanted:
        name, _, letter = each.partition("=")
        if name not in set(Field) or letter.upper() not in letters:
            raise Wrong(f"--column {each}: write FIELD=LETTER, such as phone=G. Fields: {', '.join(Field)}.")
        layout = layout.with_column(letters[letter.upper()], Field(name))
    return layout


def _tell_columns(layout: Layout) -> None:
    meant = {index: field for field, index in layout.fields.items()}
    for index, heading in enumerate(layout.headings):
        say(f"  {letters_of(index):>2}  {heading:<16} {meant.get(index, '–')}")
    if layout.left_out:
        say(f"Sheets that are not read, because they are headed otherwise: {', '.join(layout.left_out)}")


def _summary(work: Work, roster: int) -> RosterImport:
    found = work.session.get_one(RosterImport, roster)
    work.session.expunge(found)
    return found


def _tell(found: RosterImport) -> None:
    told: dict[str, Any] = found.summary
    say(f"{counted(told['rows'], 'row')}, {counted(told['homes'], 'home')}.")
    for name, one, many in COUNTS:
        if told.get(name):
            say(f"  {counted(told[name], one, many)}")
    if ends_much(told) and told.get("homes_ending"):
        ending, known = told["homes_ending"], told["homes_known"]
        say(f"Look again: something ends in {ending} of {known} homes. Does the file really name everybody?")
    for was, now in told.get("renamed_pairs", ()):
        say(f"Look again: who lives in the new {now} lives in {was}. A building of two names counts twice.")
    if told["faults"]:
        say(f"{counted(told['faults'], 'fault')}; of these {told['grave']} leave a home out:")
    for each in found.faults[:SHOWN]:
        where = f"{each['sheet']} " if each["sheet"] else ""
        say(f"  {where}{each['column']}{each['row']}: {_said(unpack(each['why']))}")
    if told["faults"] > SHOWN:
        say(f"  … and {told['faults'] - SHOWN} more")
    if told.get("left_out"):
        left = counted(told["left_out"], "home is", "homes are")
        say(f"{left} left out. Mend the file and bring it in again.")


def _make_sure(args: argparse.Namespace) -> None:
    if args.yes:
        return
    if not sys.stdin.isatty():
        raise Wrong("Say --yes to bring it in, since nobody can be asked here. Nothing was changed.")
    if input("Bring this in? [y/N] ").strip().lower() not in ("y", "yes"):
        raise Wrong("Nothing was changed.")


def _said(line: Line) -> str:
    return render(line, Reader("en", elder=False, zone="UTC"), As.PLAIN)
