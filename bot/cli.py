"""The command line: ``yishi init``, ``run``, ``doctor``, ``backup`` and the others in ``bot/commands``."""

import argparse
import os
import sys
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

from bot.logs import set_up_log as set_up_log
from bot.wrong import explain

HERE = Path(__file__).parent / "commands"
COMMANDS = tuple(sorted(file.stem for file in HERE.glob("[a-z]*.py")))


def main(argv: list[str] | None = None) -> int:
    """Run one command; 0 when it went well, 1 when something is wrong, 2 when it was asked wrongly."""
    words = argv if argv is not None else sys.argv[1:]
    try:
        args = _read(words)
        return int(args.run(args))
    except KeyboardInterrupt:
        if words[:1] == ["init"] and "--chair-again" not in words:
            complain("\nStopped; nothing was founded. Say the same again.")
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as trouble:
        if (sentence := explain(trouble)) is None:
            raise
        return complain(sentence)


def _read(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="yishi", description="议事: a community's council hall in its chat."
    )
    parser.add_argument("--version", action="version", version=f"Yishi {version('yishi')}")
    subparsers = parser.add_subparsers(dest="command", required=True)
    # Only the command that is asked for is loaded, so that each starts quickly.
    for name in COMMANDS:
        if words[:1] == [name] or words[:1] not in [[c] for c in COMMANDS]:
            import_module(f"bot.commands.{name}").register(subparsers)
    return parser.parse_args(words)


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 home, 2 homes, 2 communities."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def say(sentence: str) -> None:
    """Tell the operator something on standard output."""
    print(sentence, flush=True)


def complain(sentence: str) -> int:
    """Tell the operator what is wrong; gives the exit status."""
    print(sentence, file=sys.stderr, flush=True)
    return 1


if __name__ == "__main__":
    sys.exit(main())
