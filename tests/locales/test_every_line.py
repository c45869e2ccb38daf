"""Every text reads well in every language, with every wording its choices allow."""

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest

from locales.catalogue import read
from locales.script import strangers
from locales.speech import LANGUAGES, SOURCE
from locales.wording import faults_in
from tests.architecture.house import ROOT
from tests.locales.samples import Said, entries, everything_said

FOLDER = ROOT / "locales"
NAMED_IN_THEIR_OWN_LETTERS = {"button-chinese", "button-traditional", "button-english", "button-language"}
MOST_LABEL, MOST_TOAST, MOST_COMMAND = 60, 200, 256
DOUBLED = re.compile(r"[,.;:!?]{2,}|[，。；：、！？]{2,}| [,.;:!?](?:\s|$)|(?<=\S)  ")


@cache
def said(language: str) -> tuple[Said, ...]:
    """Everything that can be said in a language."""
    return tuple(
        each for each in everything_said(FOLDER, language) if each.key not in NAMED_IN_THEIR_OWN_LETTERS
    )


@cache
def surfaces() -> dict[str, frozenset[str]]:
    """Which lines are labels of buttons, toasts, and meanings of commands."""
    found: dict[str, set[str]] = {"label": set(), "toast": set(), "command": set()}
    for file in sorted((ROOT / "handlers").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                for surface, given in _given(node):
                    found[surface] |= {key for key in map(_key, ast.walk(given)) if key}
    return {surface: frozenset(keys) for surface, keys in found.items()}


def _given(call: ast.Call) -> Iterator[tuple[str, ast.expr]]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name in ("Button", "Link") and call.args:
        yield "label", call.args[0]
    if name == "Command" and len(call.args) > 2:
        yield "command", call.args[2]
    yield from (("toast", keyword.value) for keyword in call.keywords if keyword.arg == "toast")


def _key(node: ast.AST) -> str:
    match node:
        case ast.Call(func=ast.Name("line"), args=[ast.Constant(str() as key), *_]):
            return key
        case _:
            return ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(language: str) -> None:
    assert set(entries(FOLDER, language)) >= {
        key for key in read(FOLDER, SOURCE).messages() if not key.startswith("-")
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_open_or_said_twice(language: str) -> None:
    for each in said(language):
        assert not re.search(r"[{}\ufffc]|\?\?\?", each.text), each
        assert not DOUBLED.search(each.text), each
        assert each.text == each.text.strip(), each
        assert each.text or each.plain, each


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_chinese_is_said_in_its_own_script_and_signs(language: str) -> None:
    for each in said(language):
        assert list(faults_in(each.text, language)) == [], each
        assert strangers(each.text, language) == {}, each
        assert not re.search("（[^）]*（", each.text), each


def test_english_is_said_in_latin_letters() -> None:
    for each in said("en"):
        assert not re.search("[\u3000-\u9fff\uff00-\uffef]", each.text), each


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("surface", "most"), [("label", MOST_LABEL), ("toast", MOST_TOAST), ("command", MOST_COMMAND)]
)
def test_what_has_little_room_is_short(language: str, surface: str, most: int) -> None:
    keys = surfaces()[surface]
    assert keys, f"no {surface} was found"
    for each in said(language):
        assert each.key not in keys or len(each.text) <= most, each


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_wording_is_shorter_on_the_whole(language: str) -> None:
    plain, usual = set(), set()
    for each in said(language):
        (plain if each.plain else usual).add((each.key, each.text))
    keys = {key for key, _ in plain}
    assert sum(len(text) for _, text in plain) < sum(len(text) for key, text in usual if key in keys)


def test_what_plain_wording_leaves_out_it_leaves_out_in_every_language() -> None:
    left_out = {frozenset(each.key for each in said(language) if not each.text) for language in LANGUAGES}
    assert len(left_out) == 1
