"""``yishi dictionary``: what every table and column means, as a page for researchers and authorities."""

import argparse
from pathlib import Path


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = subparsers.add_parser("dictionary", help="write down what every table and column means")
    parser.add_argument("--to", type=Path, metavar="FILE", help="write it there; without it, it is printed")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write or print it."""
    from bot.dictionary.writing import dictionary

    if args.to is None:
        print(dictionary(), end="", flush=True)
    else:
        args.to.write_text(dictionary(), encoding="utf-8")
    return 0
