"""``yishi similar``: how alike proposals are, from files, for those who want to check it by themselves."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any

SHOWN = 3


class Unreadable(Exception):
    """What is wrong with the file, as a sentence."""


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser(
        "similar",
        help="say how alike proposals are",
        description="Score pairs of proposals, or find the three of a collection that are most like a text."
        " FILE may be - for standard input.",
    )
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--pairs", metavar="FILE", help="JSON lines (pair, title1, body1, title2, body2)")
    source.add_argument("--corpus", metavar="FILE", help="JSON lines (id, title, body)")
    parser.add_argument("text", nargs="?", metavar="TEXT", help="what to find the likes of")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the scores as JSON lines; 2 when the file or the question cannot be read."""
    try:
        if args.pairs is not None:
            if args.text is not None:
                raise Unreadable("A text goes with --corpus, not with --pairs.")
            _pairs(args.pairs)
        else:
            if not (args.text or "").strip():
                raise Unreadable("Give the text to look for after --corpus FILE.")
            _corpus(args.corpus, args.text)
    except Unreadable as trouble:
        print(trouble, file=sys.stderr)
        return 2
    return 0


def _pairs(name: str) -> None:
    from deliberation.proposals.similarity import pair_score  # only here: the command line starts without it

    for where, line in _lines(name):
        if "pair" not in line:
            raise Unreadable(f"{where}: there is no “pair”.")
        words = [_text(where, line, field) for field in ("title1", "body1", "title2", "body2")]
        _say({"pair": line["pair"], "score": pair_score(*words)})


def _corpus(name: str, text: str) -> None:
    from deliberation.proposals.similarity import Index

    index, titles = Index(), dict[int, str]()
    for where, line in _lines(name):
        number = line.get("id")
        if not isinstance(number, int) or isinstance(number, bool) or abs(number) >= 1 << 63:
            raise Unreadable(f"{where}: “id” is not a whole number.")
        if number in titles:
            raise Unreadable(f"{where}: id {number} is there twice.")
        titles[number] = _text(where, line, "title")
        index.add(number, titles[number], _text(where, line, "body"))
    for match in index.nearest(text, limit=SHOWN, least=0.0):
        _say({"id": match.id, "score": match.score, "title": titles[match.id]})


def _lines(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each line as an object, with its name for a complaint; empty lines are passed over."""
    called = "standard input" if name == "-" else name
    try:
        with nullcontext(sys.stdin.buffer) if name == "-" else open(name, "rb") as file:
            for number, line in enumerate(file, 1):
                where = f"{called}, line {number}"
                try:
                    content = json.loads(line.decode("utf-8-sig")) if line.strip() else None
                except UnicodeDecodeError:
                    raise Unreadable(f"{where}: this is not UTF-8.") from None
                except (ValueError, RecursionError):
                    raise Unreadable(f"{where}: this is not JSON.") from None
                if line.strip() and not isinstance(content, dict):
                    raise Unreadable(f"{where}: this is not a JSON object.")
                if content is not None:
                    yield where, content
    except OSError as trouble:
        raise Unreadable(f"{called} cannot be read: {trouble.strerror}.") from None


def _text(where: str, line: dict[str, Any], field: str) -> str:
    """A field's text; a body may be missing, a title may not."""
    content = line.get(field)
    if content is None and field.startswith("body"):
        return ""
    if not isinstance(content, str):
        raise Unreadable(f"{where}: “{field}” is {'missing' if content is None else 'not a text'}.")
    return content


def _say(answer: dict[str, Any]) -> None:
    words = json.dumps(answer, ensure_ascii=False)
    print(
        words.encode("utf-8", "replace").decode("utf-8")
    )  # JSON can carry half a character, a terminal cannot
