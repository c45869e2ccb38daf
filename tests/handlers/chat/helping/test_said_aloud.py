"""What is read out or printed for somebody without a phone says what they can do, and never what to tap."""

import ast
import inspect
import re
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from handlers.chat.passing.aloud import INSTEAD, THEN, aloud
from handlers.chat.passing.waiting import DRAWN
from kernel.lines import Line, line
from locales.catalogue import read
from locales.render import As, Reader, render
from tests.city import NOW

ROOT = Path(__file__).parents[4]
TAPS = re.compile(
    r"不?点(?:下面|「|开|一|就|了就)|不?點(?:下面|「|開|一|就)|按钮|按鈕|\btap|\bbutton"
    r"|在这里告诉|在這裡告訴"
)
HERE = "handlers.chat."


def functions_behind(draw: Callable[..., Any], seen: set[object]) -> Iterator[Callable[..., Any]]:
    """A function with all those of the chat that it calls, or was made from."""
    if draw in seen:
        return
    seen.add(draw)
    yield draw
    known = inspect.getclosurevars(draw)
    for each in (*known.nonlocals.values(), *known.globals.values()):
        if inspect.isfunction(each) and each.__module__.startswith(HERE):
            yield from functions_behind(each, seen)


def said_in(draw: Callable[..., Any]) -> Iterator[str]:
    """The keys of the lines that a function says, without the labels of buttons."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(draw)))
    labels = {
        id(inner)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Button"
        for inner in ast.walk(call)
    }
    for call in ast.walk(tree):
        named = isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "line"
        if named and id(call) not in labels and isinstance(call.args[0], ast.Constant):
            yield str(call.args[0].value)


def said_of(kind: str) -> set[str]:
    """Every line that may stand in a notice of this kind."""
    return {key for each in functions_behind(DRAWN[kind], set()) for key in said_in(each)}


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
def test_no_notice_that_is_passed_on_speaks_of_a_tap(language: str) -> None:
    texts = read(ROOT / "locales", language).texts
    said = {key for kind in DRAWN for key in said_of(kind)} - set(INSTEAD)
    said |= {key for key in texts if key.startswith("aloud-")}
    assert said > {"merged-again", "told-ruled", "aloud-over-no"}, "the lines were not found"
    amiss = {key for key in said if any(TAPS.search(text) for text in texts[key].sentences)}
    assert {key for key in amiss if not key.startswith(("button-", "office-", "menu-"))} == set()


def test_every_line_that_is_said_otherwise_is_one_that_is_passed_on() -> None:
    said = {key for kind in DRAWN for key in said_of(kind)}
    assert set(INSTEAD) | set(THEN) <= said


def test_a_merged_proposal_is_asked_about_without_a_tap() -> None:
    reader = Reader("zh-Hans", elder=False, zone="Asia/Shanghai")
    [asked] = aloud([line("merged-again-ask", state="ask")])
    assert asked is not None
    assert render(asked, reader, As.PLAIN) == (
        "您家还附议吗？附议，请告诉服务台或者楼栋长，替您记上；不说，就不算。"
    )


def test_an_answer_ends_with_whom_to_tell() -> None:
    said: list[Line | None] = [
        line("notice-intake-answered", kind="report", what="report", number="2026-001"),
        line("told-over-no", until=NOW),
    ]
    assert [each.key for each in aloud(said) if each] == [
        "notice-intake-answered",
        "aloud-over-no",
        "aloud-intake-then",
    ]
