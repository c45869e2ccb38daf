"""``yishi bylaws``: looks at a change of the by-laws, announces it, withdraws it, shows what held when."""

import argparse
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.bylaws_files import as_toml, community_called
from bot.cli import counted, say
from bot.keyring import keyring_of
from bot.migrating import is_current, is_missing
from bot.opening import community_of, require_current
from bot.settings import BadSettings, read_settings
from bot.wrong import Wrong
from handlers.reactions import REACTIONS
from kernel.bylaws import Bylaws, current_version
from kernel.bylaws_difference import Topic, difference, in_words
from kernel.clock import system_chance, system_clock
from kernel.errors import Refusal
from kernel.lines import Line
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import As, Reader, render
from residents import bylaws as changing
from residents.acting import Acting, Origin
from residents.bylaws_queries import Standing, VersionSeen, held, history, version_at, version_seen
from residents.founding import BadCommunityFile, CommunityFile, read_community_file
from residents.model import Person, RoleKind
from residents.queries import holders_of

T = TypeVar("T")
LANGUAGES = ("zh-Hans", "zh-Hant", "en")
STANDS = {
    Standing.COMING: "comes into force",
    Standing.IN_FORCE: "in force since",
    Standing.WITHDRAWN: "withdrawn; was to be in force from",
    Standing.REPLACED: "was in force from",
}


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("bylaws", help="check, announce, withdraw and show by-laws")
    does = parser.add_subparsers(dest="does", required=True)
    looking = does.add_parser("check", help="is the file valid, and what would it change")
    announcing = does.add_parser("announce", help="announce the file's by-laws; effective after the delay")
    for each in (looking, announcing):
        each.add_argument("file", type=Path, metavar="FILE", help="a community file (TOML)")
    telling = does.add_parser("history", help="every version: when, by whom, what it changed")
    showing = does.add_parser("show", help="the by-laws of a community, in words or as a file")
    withdrawing = does.add_parser("withdraw", help="take back a change that is not in force yet")
    for each in (telling, showing, withdrawing):
        each.add_argument("slug", metavar="SLUG", help="the community's short name")
    for each in (looking, announcing, telling, showing, withdrawing):
        each.add_argument("--language", choices=LANGUAGES, help="the community's own unless given")
    for each in (announcing, withdrawing):
        each.add_argument("--yes", action="store_true", help="do not ask")
        each.add_argument("--by", metavar="NAME", help="who of the committee decided it")
    which = showing.add_mutually_exclusive_group()
    which.add_argument("--version", type=int, metavar="N", help="this version")
    which.add_argument("--at", type=date.fromisoformat, metavar="DATE", help="what held on this day")
    showing.add_argument("--toml", action="store_true", help="as a file that can be announced again")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Carry out one of the five."""
    does = {"check": _check, "announce": _announce, "history": _history, "show": _show}
    try:
        return does.get(args.does, _withdraw)(args)
    except (BadCommunityFile, BadSettings) as wrong:
        raise Wrong(str(wrong)) from None


def _check(args: argparse.Namespace) -> int:
    plan = read_community_file(args.file)
    say(f"{args.file}: valid.")
    url = read_settings().database
    if is_missing(url) or not is_current(url):
        say("There is no database of the newest shape to compare it with.")
        return 0
    with _Council(url) as council:
        if council.find(plan.slug) is None:
            say(f"There is no community {plan.slug} yet: `yishi seed {args.file}` founds it.")
            return 0
        _tell_difference(council, plan, args.language)
    return 0


def _announce(args: argparse.Namespace) -> int:
    plan = read_community_file(args.file)
    with _Council(_database()) as council:
        council.enter(plan.slug)
        after = _tell_difference(council, plan, args.language)
        who = council.acting(args.by)
        effective = council.ask(changing.effective_moment)
        _make_sure(args, f"Announce this, in force from {effective:%Y-%m-%d %H:%M} ({effective.tzinfo})?")
        made = council.act(lambda work: changing.announce(work, who, plan.bylaws, after=after))
        local = made.effective.astimezone(effective.tzinfo)
    say(f"Announced as version {made.version}, in force from {local:%Y-%m-%d %H:%M}. The bot tells it.")
    return 0


def _withdraw(args: argparse.Namespace) -> int:
    with _Council(_database()) as council:
        council.enter(args.slug)
        now = council.ask(lambda work: held(work, _OPERATOR))
        if now.coming is not None:
            _tell_version(now.coming, council, args.language)
            _make_sure(args, "Withdraw this? The present by-laws stay in force.")
        who = council.acting(args.by)
        gone = council.act(lambda work: changing.withdraw(work, who))
    say(f"Version {gone.version} is withdrawn. The bot tells it.")
    return 0


def _history(args: argparse.Namespace) -> int:
    with _Council(_database()) as council:
        council.enter(args.slug)
        for each in council.ask(lambda work: history(work, _OPERATOR)):
            _tell_version(each, council, args.language)
    return 0


def _show(args: argparse.Namespace) -> int:
    with _Council(_database()) as council:
        council.enter(args.slug)
        seen = council.ask(lambda work: _wanted(work, args))
        if seen is None:
            raise Wrong(f"Nothing was in force on {args.at}: the community began later.")
        if args.toml:
            say(as_toml(args.slug, seen.now))
            return 0
        _tell_head(seen, council)
        for topic in (Topic.COMMON, *(each for each in Topic if each is not Topic.COMMON)):
            for said in in_words(seen.now, topic):
                say(f"  {_said(said, args.language or seen.now.language, seen.now.zone)}")
    return 0


def _wanted(work: Work, args: argparse.Namespace) -> VersionSeen | None:
    if args.version is not None:
        return version_seen(work, _OPERATOR, args.version)
    if args.at is None:
        return held(work, _OPERATOR).current
    midnight = datetime.combine(args.at + timedelta(days=1), datetime.min.time(), work.zone)
    return version_at(work, _OPERATOR, midnight - timedelta(seconds=1))


_OPERATOR = Acting(None, None, Origin.DESK)


class _Council:
    """One community of the database, for one command."""

    def __init__(self, url: str) -> None:
        self._workshop = Workshop(
            url, clock=system_clock, chance=system_chance, keyring=keyring_of(url), reactions=REACTIONS
        )
        self._community = 0

    def __enter__(self) -> "_Council":
        return self

    def __exit__(self, *_trouble: object) -> None:
        self._workshop.close()

    def find(self, slug: str) -> int | None:
        """Enter the community, if it is there."""
        found = self._workshop.read_now(lambda work: community_called(work, slug))
        self._community = found or 0
        return found

    def enter(self, slug: str) -> None:
        """Enter the community, or say that there is none."""
        self._community = community_of(self._workshop, slug)

    def ask(self, question: Callable[[Work], T]) -> T:
        """Ask something of the community, or say why there is no answer."""
        try:
            return self._workshop.read_now(lambda work: question(work.enter(self._community)))
        except Refusal as no:
            raise Wrong(_said(no.line, "en", "UTC")) from None

    def act(self, order: Callable[[Work], T]) -> T:
        """Change something in the community, or say why not."""
        try:
            return self._workshop.act_now(
                lambda work: order(work.enter(self._community)), lane=self._community
            )
        except Refusal as no:
            told = _said(no.line, "en", str(self.ask(lambda work: work.zone)))
            raise Wrong(f"{told} Nothing was changed.") from None

    def acting(self, name: str | None) -> Acting:
        """On whose decision the operator acts."""
        if name is None:
            return _OPERATOR
        found = self.ask(lambda work: _on_the_committee(work, name))
        if len(found) != 1:
            told = "Nobody" if not found else "More than one person"
            raise Wrong(f"{told} called {name} is on the committee now. Nothing was changed.")
        return Acting(found[0], None, Origin.DESK)


def _on_the_committee(work: Work, name: str) -> list[int]:
    members = holders_of(work, RoleKind.CHAIR, RoleKind.COMMITTEE)
    return list(work.session.scalars(select(Person.id).where(Person.name == name, Person.id.in_(members))))


def _database() -> str:
    url = read_settings().database
    require_current(url)
    return url


def _tell_difference(council: _Council, plan: CommunityFile, language: str | None) -> int:
    """Say what the file would change; gives the version it would follow."""

    def look(work: Work) -> tuple[int, Bylaws]:
        version = current_version(work.session, work.now)
        return version.version, version.bylaws

    number, present = council.ask(look)
    changes = difference(present, plan.bylaws)
    told = counted(len(changes), "change") if changes else "nothing would change"
    say(f"{present.name}, version {number}: {told}.")
    for each in changes:
        say(f"  {_said(each, language or present.language, present.zone)}")
    return number


def _tell_version(seen: VersionSeen, council: _Council, language: str | None) -> None:
    _tell_head(seen, council)
    for each in difference(seen.was, seen.now) if seen.was is not None else ():
        say(f"  {_said(each, language or seen.now.language, seen.now.zone)}")


def _tell_head(seen: VersionSeen, council: _Council) -> None:
    zone = council.ask(lambda work: work.zone)
    say(f"Version {seen.version}, {STANDS[seen.standing]} {_day(seen.effective, zone)}, hash {seen.hash}")
    if seen.was is None:
        say("  set when the community was founded")
    elif seen.announced is not None:
        say(f"  announced {_day(seen.announced, zone)} by {seen.by or 'the operator'}")
    if seen.withdrawn is not None:
        say(f"  withdrawn {_day(seen.withdrawn, zone)}")


def _day(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"


def _said(line: Line, language: str, zone: str) -> str:
    return render(line, Reader(language, elder=False, zone=zone), As.PLAIN)


def _make_sure(args: argparse.Namespace, question: str) -> None:
    if args.yes:
        return
    if not sys.stdin.isatty():
        raise Wrong(f"{question} Say --yes, since nobody can be asked here. Nothing was changed.")
    if input(f"{question} [y/N] ").strip().lower() not in ("y", "yes"):
        raise Wrong("Nothing was changed.")
