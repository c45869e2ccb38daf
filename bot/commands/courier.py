"""``yishi courier``: after a restore, what would be sent, and the word to hear and send again."""

import argparse
import asyncio
from datetime import datetime

from bot.cli import counted, say
from bot.commands import verify
from bot.holding import LATE, Held, Waiting, held, release, to_write, waiting
from bot.opening import opened_current
from bot.settings import BadSettings, Settings, read_settings
from bot.telegram.alone import somebody_else
from bot.wrong import Wrong
from deliberation.polls.closing import due_to_close
from kernel.work import Work

FORM = "%Y-%m-%d %H:%M"
CHOICES = """Choose one:
  yishi courier release --all           send everything that is due
  yishi courier release --after-backup  drop what was due before the backup: it was most likely sent then
  yishi courier release --drop-late     drop everything that is more than an hour late"""


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("courier", help="what waits to be sent after a restore; release it")
    what = parser.add_subparsers(dest="what", required=True)
    what.add_parser("status", help="whether it is held, and what waits").set_defaults(run=status)
    word = what.add_parser("release", help="hear and send again")
    how = word.add_mutually_exclusive_group()
    how.add_argument("--all", action="store_const", dest="how", const="all", help="send all that is due")
    how.add_argument("--after-backup", action="store_const", dest="how", const="after-backup")
    how.add_argument("--drop-late", action="store_const", dest="how", const="drop-late")
    word.add_argument(
        "--anyway",
        action="store_true",
        help="even if another program seems to use this bot's token, or what was restored has faults",
    )
    word.set_defaults(run=let_go)


def status(args: argparse.Namespace) -> int:
    """Tell; changes nothing."""
    tell_status(read_settings())
    return 0


def let_go(args: argparse.Namespace) -> int:
    """Release, if this is the only program that uses the token."""
    settings = read_settings()
    with opened_current(settings.database) as workshop:
        found = workshop.read_now(held)
        if found is None:
            say("Nothing is held.")
            return 0
        due = workshop.read_now(lambda work: waiting(work, found.backup_at))
        writing = workshop.read_now(to_write)
        if args.how is None and (due or writing):
            _tell(found, due, writing, workshop.read_now(_to_close))
            raise Wrong("Nothing was released.")
        if not args.anyway:
            _require_whole(settings, found)
            _require_alone(settings)
        border = {"after-backup": found.backup_at, "drop-late": workshop.clock() - LATE}.get(args.how or "")
        dropped = workshop.act_now(lambda work: release(work, drop_before=border))
    told = f"Released; {counted(dropped, 'was', 'were')} dropped."
    say(f"{told} A bot that is running begins within seconds; else: yishi run")
    return 0


def tell_status(settings: Settings) -> None:
    """Whether it is held, and what a release would send."""
    with opened_current(settings.database) as workshop:
        found = workshop.read_now(held)
        if found is None:
            say("Nothing is held: the bot hears and sends as usual.")
            return
        due = workshop.read_now(lambda work: waiting(work, found.backup_at))
        _tell(found, due, workshop.read_now(to_write), workshop.read_now(_to_close))


def _to_close(work: Work) -> int:
    return len(due_to_close(work))


def _tell(found: Held, due: list[Waiting], writing: int, closing: int) -> None:
    say(f"Held since {_at(found.since)}: restored from a backup of {_at(found.backup_at)}.")
    if found.faults:
        say(f"It has {counted(found.faults, 'fault')}: yishi verify")
    say("Until it is released this installation hears nothing, decides nothing and sends nothing.")
    say("Telegram keeps for 24 hours what residents send meanwhile.")
    for each in due:
        say(
            f"  {each.count:>6,} × {each.kind}: oldest {_at(each.oldest)}; {each.before_backup:,} were due "
            f"before the backup and perhaps sent already; {each.late:,} are more than an hour late"
        )
    if writing:
        say(f"  {writing:>6,} announcements to many residents, to be written first")
    if closing:
        say(f"  {closing:>6,} votes whose end has passed; they will be counted, and the outcome told")
    if due or writing:
        say(CHOICES)
    else:
        say("Nothing waits to be sent. Release it with: yishi courier release")


def _require_whole(settings: Settings, found: Held) -> None:
    """What did not hold when it was restored is looked at once more: somebody may have mended it."""
    if found.faults and (left := verify.tell(settings)):
        raise Wrong(
            f"What was restored has {counted(left, 'fault')}, and residents would go by it. Restore a backup "
            "that holds; or, if you know what these are, say --anyway. Nothing was released."
        )


def _at(moment: datetime) -> str:
    return f"{moment.strftime(FORM)} UTC"


def _require_alone(settings: Settings) -> None:
    try:
        token = settings.token
    except BadSettings:
        return  # whoever releases before there is a token disturbs nobody
    say("Asking Telegram whether another program uses this bot; this takes up to 15 seconds.")
    other = asyncio.run(somebody_else(token, settings.telegram_api, settings.proxy, settings.webhook_url))
    if other:
        raise Wrong(
            f"{other} Stop it first; or, if you are sure that none runs, say --anyway. Nothing was released."
        )
