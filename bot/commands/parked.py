"""``yishi parked``: updates that could not be settled; have them tried again, or forget them."""

import argparse

from bot.cli import say
from bot.opening import opened_current
from bot.settings import read_settings
from bot.wrong import Wrong
from kernel import parked
from kernel.parked import Kept

FORM = "%Y-%m-%d %H:%M"


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("parked", help="updates that failed: list, try again, forget")
    parser.set_defaults(run=tell)
    what = parser.add_subparsers(dest="what")
    what.add_parser("list", help="what is kept (the same as no word at all)").set_defaults(run=tell)
    again = what.add_parser("retry", help="have the running bot try again what failed")
    which = again.add_mutually_exclusive_group(required=True)
    which.add_argument("number", nargs="?", help="the number that the person was given")
    which.add_argument("--all", action="store_true", help="everything whose words are still kept")
    again.set_defaults(run=retry)
    gone = what.add_parser("drop", help="forget an update for good")
    gone.add_argument("number", help="the number that the person was given")
    gone.set_defaults(run=drop)


def tell(args: argparse.Namespace) -> int:
    """List what is kept; nothing of what anybody said."""
    with opened_current(read_settings().database) as workshop:
        kept = workshop.read_now(parked.listed)
    for each in kept:
        answer = "told" if each.answered else "not told"
        when = f"{each.at.strftime(FORM)} UTC"
        say(f"{each.number}  {when}  {each.kind}  {each.trouble}  {answer}  {_state(each)}")
    if not kept:
        say("Nothing is parked.")
    elif any(each.can_retry and not each.wanted for each in kept):
        say("Once the cause is mended: yishi parked retry NUMBER, or --all")
    return 0


def _state(each: Kept) -> str:
    if each.done:
        return "settled since"
    if each.wanted:
        return "to be tried again"
    return "waits" if each.can_retry else "can only be done again by the person: its words are forgotten"


def retry(args: argparse.Namespace) -> int:
    """Have these tried again; the running bot does it within seconds, and the person gets the answer."""
    with opened_current(read_settings().database) as workshop:
        count = workshop.act_now(lambda work: parked.want(work, None if args.all else args.number.upper()))
    if not count and not args.all:
        raise Wrong(f"There is nothing to try again under {args.number}. See: yishi parked")
    say(f"{count} to be tried again. A bot that is running begins within seconds; else: yishi run")
    return 0


def drop(args: argparse.Namespace) -> int:
    """Forget these."""
    with opened_current(read_settings().database) as workshop:
        count = workshop.act_now(lambda work: parked.drop(work, args.number.upper()))
    if not count:
        raise Wrong(f"Nothing is parked under {args.number}. See: yishi parked")
    say(f"{args.number} is forgotten.")
    return 0
