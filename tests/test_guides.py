"""The Chinese guides name buttons, commands and places that are there, so that they cannot rot.

In ``docs/guide-*.md`` a button stands as **「…」**, a command as `/…`. Ellipses stand for what is put in.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from locales.catalogue import HOLE, read
from residents.founding import read_community_file
from tests.architecture.house import ROOT
from tests.residents.roster.bringing import read as read_roster

GUIDES = ("guide-resident", "guide-desk", "guide-committee")
BUTTON = re.compile(r"\*\*「(.+?)」\*\*")
COMMAND = re.compile(r"`/([a-z]+)`")
LINK = re.compile(r"\]\(([^)#\s]*)(?:#([^)\s]+))?\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
LABEL = re.compile(
    r"button|door|^menu-|^conduct-ground$|^outcome-phrase$|^place-everywhere$|^question-more$|^office-heading$"
    r"|^vote-(agree|against|abstain)$"
)
"""How the keys of texts are named that stand on buttons."""
EXAMPLES = ("粗体", "…")
COUNTED = re.compile(f"（{HOLE} .）")
"""How much waits behind a button; such a bracket alone makes no label."""
LEAST = 2
"""So many characters of its own a label with a hole has, or anything would be one."""


def guide(name: str) -> str:
    """The text of a guide."""
    return (ROOT / "docs" / f"{name}.md").read_text("utf-8")


@cache
def labels() -> tuple[re.Pattern[str], ...]:
    """What may stand on a button in 简体中文, holes open for anything."""
    catalogue = read(ROOT / "locales", "zh-Hans")
    sentences = {
        sentence
        for key, text in catalogue.texts.items()
        if LABEL.search(key)
        for sentence in text.sentences
        if HOLE not in sentence or len(COUNTED.sub("", sentence).replace(HOLE, "").strip()) >= LEAST
    }
    return tuple(re.compile(re.escape(each).replace(re.escape(HOLE), ".*")) for each in sentences)


def is_a_button(said: str) -> bool:
    """Whether a label reads like this, whole, or up to the number in brackets that it may end in."""
    if any(label.fullmatch(said) for label in labels()):
        return True
    return any(label.fullmatch(f"{said}{end}") for label in labels() for end in ("（1 件）", "（1 位）"))


def anchor(heading: str) -> str:
    """The anchor that a heading has on a page."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


@pytest.mark.parametrize("name", GUIDES)
def test_every_button_that_a_guide_names_is_there(name: str) -> None:
    named = {said for said in BUTTON.findall(guide(name)) if said not in EXAMPLES}
    assert named, "a guide without buttons helps nobody"
    assert sorted(said for said in named if not is_a_button(said)) == []


@pytest.mark.parametrize("said", ["我也附和", "立即提交", "征集签名"])
def test_a_button_that_was_renamed_is_missed(said: str) -> None:
    assert not is_a_button(said)


@pytest.mark.parametrize("name", GUIDES)
def test_every_command_that_a_guide_names_is_there(name: str) -> None:
    routes = "\n".join(file.read_text("utf-8") for file in (ROOT / "handlers/chat").rglob("*.py"))
    known = set(re.findall(r'Command\(\s*"([a-z]+)"', routes))
    assert set(COMMAND.findall(guide(name))) <= known


@pytest.mark.parametrize("name", GUIDES)
def test_every_link_of_a_guide_leads_somewhere(name: str) -> None:
    lost = []
    for path, section in LINK.findall(guide(name)):
        target = ROOT / "docs" / path if path else ROOT / "docs" / f"{name}.md"
        if not target.exists() or (section and section not in _anchors(target)):
            lost.append(f"{path}#{section}")
    assert lost == []


@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_is_short_enough_to_be_read(name: str) -> None:
    assert 120 <= len(guide(name).splitlines()) <= 250
    assert "！" not in guide(name)


def test_the_sample_of_a_roster_is_read_without_a_fault() -> None:
    content = (ROOT / "docs/examples/roster-sample.csv").read_bytes()
    found = read_roster(content)
    assert not found.faults
    assert {home.name: len(home.holders) for home in found.homes} == {
        "7号楼1单元101": 2,
        "7号楼1单元102": 2,
        "7号楼1单元201": 1,
        "7号楼1单元202": 0,
    }


def test_the_roster_to_practise_with_has_faults_of_many_kinds_and_fits_the_demonstration() -> None:
    found = read_roster((ROOT / "docs/examples/roster-faults.csv").read_bytes())
    assert [(f"{each.column}{each.row}", each.why.key) for each in found.faults] == [
        ("D5", "roster-area-negative"),
        ("D7", "roster-contradicts"),
        ("E7", "roster-twice"),
        ("H8", "roster-phone-unclear"),
        ("E9", "roster-name-formula"),
        ("F11", "roster-share-sum"),
        ("D14", "roster-area-unit"),
    ]
    town = {each.name for each in read_community_file(ROOT / "bot/demo/xingfuli.toml").all_dwellings()}
    there = {home.name for home in found.homes if not home.name.startswith("7号楼")}
    assert len(there) == 4 and there <= town
    numbers = {holder.phone for home in found.homes for holder in home.holders if holder.phone}
    assert numbers and all(each.startswith("+447700900") for each in numbers)


def _anchors(page: Path) -> set[str]:
    return {anchor(heading) for heading in HEADING.findall(page.read_text("utf-8"))}
