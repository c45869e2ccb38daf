"""Every text of a language, said with every wording its choices allow."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fluent.syntax import FluentParser, ast

from kernel.lines import Argument, Count, Line, Moment, Words
from locales.catalogue import PLAIN
from locales.render import As, Reader, render
from locales.speech import HELPED, HELPING

CLOSE = datetime(2026, 11, 28, 12, tzinfo=UTC)
NAMES = {"zh-Hans": "扶手", "zh-Hant": "扶手", "en": "Ramp"}
HELPED_ONE = {"zh-Hans": "孙桂兰", "zh-Hant": "孫桂蘭", "en": "Mrs Sun"}
ZONES = {"zh-Hans": "Asia/Shanghai", "zh-Hant": "Asia/Taipei", "en": "Asia/Shanghai"}
COUNTS = {"zero": 0, "one": 1, "two": 2, "other": 12}
MOMENTS = frozenset({"at", "until", "closes", "opened", "was", "since", "starts", "ends", "from"})
"""Names that stand for a moment in every line that has them, or for words that read as well as one."""

MOST = 64
"""So many combinations of choices are tried of a text; no text of ours has more."""


@dataclass(frozen=True, slots=True)
class Said:
    """One text as somebody reads it."""

    key: str
    language: str
    plain: bool
    text: str


def entries(folder: Path, language: str) -> dict[str, ast.Message]:
    """The texts of a language by key."""
    found = {}
    for file in sorted((folder / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = entry
    return found


def everything_said(folder: Path, language: str) -> Iterator[Said]:
    """Each text in the usual and in the plain wording, with each of its choices."""
    texts = entries(folder, language)
    for key, entry in texts.items():
        asked = _variables(entry, texts)
        for plain in (False, True) if any(each.id.name == PLAIN for each in entry.attributes) else (False,):
            reader = Reader(language, elder=plain, zone=ZONES[language])
            for args in _combinations(asked, language):
                yield Said(key, language, plain, render(Line(key, args), reader, As.PLAIN))
        if any(each.id.name == HELPING for each in entry.attributes):
            reader = Reader(language, elder=False, zone=ZONES[language], helps=HELPED_ONE[language])
            for args in _combinations(asked, language):
                yield Said(key, language, False, render(Line(key, args), reader, As.PLAIN))


def _combinations(asked: dict[str, list[str]], language: str) -> Iterator[dict[str, Argument]]:
    choices = [[_argument(name, chosen, language) for chosen in asked[name] or [""]] for name in asked]
    for combination in itertools.islice(itertools.product(*choices), MOST):
        yield dict(zip(asked, combination, strict=True))


def _argument(name: str, chosen: str, language: str) -> Argument:
    if chosen in COUNTS or chosen.isdigit():
        return Count(COUNTS.get(chosen, int(chosen) if chosen.isdigit() else 0))
    if chosen:
        return Words(chosen)
    return Moment(CLOSE) if name in MOMENTS else Words(NAMES[language])


def _variables(entry: ast.Message, texts: dict[str, ast.Message]) -> dict[str, list[str]]:
    """Each variable that a text needs, with the choices it offers by it."""
    asked: dict[str, list[str]] = {}
    for node in _nodes([entry.value, [attribute.value for attribute in entry.attributes]], texts, set()):
        if isinstance(node, ast.VariableReference) and node.id.name != HELPED:
            asked.setdefault(node.id.name, [])
        if isinstance(node, ast.SelectExpression) and isinstance(node.selector, ast.VariableReference):
            known = asked.setdefault(node.selector.id.name, [])
            known += [name for name in map(_variant, node.variants) if name not in known]
    return asked


def _variant(variant: ast.Variant) -> str:
    return variant.key.value if isinstance(variant.key, ast.NumberLiteral) else variant.key.name


def _nodes(node: object, texts: dict[str, ast.Message], seen: set[str]) -> Iterator[object]:
    if isinstance(node, list):
        for part in node:
            yield from _nodes(part, texts, seen)
    elif isinstance(node, ast.MessageReference):
        if node.id.name not in seen:
            seen.add(node.id.name)
            other = texts[node.id.name]
            yield from _nodes([other.value, [each.value for each in other.attributes]], texts, seen)
    elif isinstance(node, ast.BaseNode):
        yield node
        for part in vars(node).values():
            yield from _nodes(part, texts, seen)
