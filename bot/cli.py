"""The command line: ``yishi demo``, ``run``, ``seed``, ``doctor``, ``verify``, ``similar``."""

import argparse
import logging
import os
import sys
from importlib import import_module

COMMANDS = ("demo", "run", "seed", "doctor", "verify", "similar")
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def main(argv: list[str] | None = None) -> int:
    """Run one command; 0 when it went well, 1 when something is wrong, 2 when it was asked wrongly."""
    parser = argparse.ArgumentParser(
        prog="yishi", description="议事: a community's council hall in its chat."
    )
    subparsers = parser.add_subparsers(dest="command", required=True)
    wanted = (argv if argv is not None else sys.argv[1:])[:1]
    # Only the command that is asked for is loaded, so that each starts quickly.
    for name in COMMANDS:
        if wanted == [name] or wanted[:1] not in [[c] for c in COMMANDS]:
            import_module(f"bot.commands.{name}").register(subparsers)
    args = parser.parse_args(argv)
    try:
        return int(args.run(args))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def set_up_log(level: str) -> None:
    """Log to standard error; libraries only when they have something to complain about."""
    logging.basicConfig(level=level.upper(), format=FORMAT)
    for noisy in ("apscheduler", "alembic", "telegram", "aiohttp", "httpx"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def say(sentence: str) -> None:
    """Tell the operator something on standard output."""
    print(sentence, flush=True)


def complain(sentence: str) -> int:
    """Tell the operator what is wrong; gives the exit status."""
    print(sentence, file=sys.stderr, flush=True)
    return 1
