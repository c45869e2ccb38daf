"""What stands above the phones and under the names, in the three languages of the page."""

import re

import pytest

from bot.demo.captions import LANGUAGES, NEW_HERE, caption
from bot.demo.intro import Progress, introduction
from bot.demo.stage import FILE
from residents.founding import CommunityFile, read_community_file

CLOSES = {"zh-Hans": "11月25日 20:00", "zh-Hant": "11月25日 20:00", "en": "25 Nov 20:00"}
HAN = re.compile(r"[\u3400-\u9fff]")


@pytest.fixture(scope="module")
def plan() -> CommunityFile:
    return read_community_file(FILE)


def found(
    *, joined: bool = False, tried: bool = False, homes: int = 3, closed: bool = False, vouchers: int = 1
) -> Progress:
    return Progress(joined, tried, homes, closed, CLOSES, vouchers)


def done(progress: Progress) -> list[list[bool]]:
    return [[step["done"] for step in steps] for steps in introduction(progress, 1).values()]


def test_nothing_is_done_at_first() -> None:
    assert done(found()) == [[False] * 5] * 3


def test_each_step_is_done_by_what_the_visitors_did() -> None:
    assert done(found(joined=True)) == [[True, False, False, False, False]] * 3
    assert done(found(joined=True, tried=True)) == [[True, True, False, False, False]] * 3
    assert done(found(vouchers=2)) == [[False, False, False, True, False]] * 3


def test_the_vote_on_the_gate_is_told_as_it_stands() -> None:
    def told(progress: Progress) -> list[str]:
        return [steps[2]["text"] for steps in introduction(progress, 1).values()]

    hans, hant, english = told(found(homes=2))
    assert "还差 2 户" in hans and "還差 2 戶" in hant and "lacks 2 homes" in english
    assert all(CLOSES[language] in text for language, text in zip(CLOSES, told(found()), strict=True))
    hans, hant, english = told(found(homes=0))
    assert "够了" in hans and "已足" in hant and "Enough homes" in english
    closed = found(homes=0, closed=True)
    assert not any("25" in text for text in told(closed))
    assert done(closed) == [[False, False, True, False, False]] * 3


def test_no_step_speaks_of_where_a_phone_stands() -> None:
    for steps in introduction(found(), 1).values():
        assert not [step for step in steps if re.search("左边|左邊|first phone", step["text"])]
        assert all(len(step["short"]) <= 30 for step in steps)


def test_everybody_has_a_caption_in_each_language(plan: CommunityFile) -> None:
    for person in plan.people:
        given = caption(person)
        assert tuple(given) == LANGUAGES and all(given.values()), person.name
        assert not HAN.search(given["en"]), person.name


def test_captions_say_the_office_and_the_building(plan: CommunityFile) -> None:
    captions = {person.name: caption(person) for person in plan.people}
    assert captions["李国强"] == {
        "zh-Hans": "主任 · 2号楼",
        "zh-Hant": "主任委員 · 2号楼",
        "en": "Chair · Building\N{NO-BREAK SPACE}2",
    }
    assert captions["刘师傅"]["zh-Hans"] == "商户 · 巷口理发店"
    assert captions["何小雨"]["zh-Hant"] == "租客 · 6号楼"
    assert NEW_HERE["zh-Hans"] == "刚搬来 · 3号楼"
