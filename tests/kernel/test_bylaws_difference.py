"""A change of the by-laws in words: every field has its wording, in three languages."""

from fractions import Fraction
from typing import Any

import pytest

from kernel.bylaws import Bylaws
from kernel.bylaws_difference import Topic, difference, in_words, paths, topic_of, value_at
from kernel.bylaws_wordings import WORDINGS
from kernel.lines import Line
from locales.render import As, Reader, render

PLAIN = Bylaws.model_validate({"name": "幸福里社区"})


def said(line: Line, language: str = "zh-Hans", *, elder: bool = False) -> str:
    return render(line, Reader(language, elder, "Asia/Shanghai"), As.PLAIN)


def changed(**fields: Any) -> Bylaws:
    return Bylaws.model_validate({"name": "幸福里社区", **fields})


def test_every_field_has_a_wording_and_every_wording_a_field() -> None:
    assert set(paths()) == set(WORDINGS)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
@pytest.mark.parametrize("path", sorted(paths()))
def test_a_field_reads_apart_before_and_after(path: str, language: str) -> None:
    now = value_at(PLAIN, path)
    chosen = {"language": "en", "polls.speaks": "first_stands", "polls.voices": "owners"}
    other = {bool: not now, int: 77, Fraction: Fraction(3, 5)}.get(type(now), chosen.get(path, "another"))
    same, apart = said(WORDINGS[path](now, now), language), said(WORDINGS[path](now, other), language)
    assert "→" in apart and "→" not in same
    assert apart != said(WORDINGS[path](other, now), language)


@pytest.mark.parametrize(
    ("fields", "zh", "en"),
    [
        ({"proposals": {"building_dwellings": 20}}, "30 户 → 20 户", "30 homes → 20 homes"),
        (
            {"proposals": {"grid_share": "2/3"}},
            "那个网格户数的：二分之一 → 三分之二",
            "one half → two thirds",
        ),
        ({"access": {"propose": "owner"}}, "核实过的居民 → 核实过的业主", "residents → verified owners"),
        ({"access": {"adults": "nothing"}}, "提案、附议和投票 → 都不看年龄", "voting → nothing"),
        ({"privacy": {"names": "masked"}}, "自己选的称呼 → 只露姓", "chose → the surname only"),
        ({"offices": {"term_months": 12}}, "36 个月 → 12 个月", "36 months → 12 months"),
        ({"polls": {"quorum": "1/2"}}, "三分之二 → 二分之一", "two thirds → one half"),
        ({"polls": {"majority": "3/5"}}, "过半数 → 至少 3/5", "more than half → at least 3/5"),
        ({"polls": {"quorum": 1}}, "三分之二 → 全部", "two thirds → all"),
        ({"polls": {"by_area": False}}, "户数和面积都要达到 → 只看户数", "floor area → homes only"),
        ({"polls": {"outage_minutes": 60}}, "截止顺延：30 分钟 → 60 分钟", "30 minutes → 60 minutes"),
        ({"polls": {"remind_hours_before": 1}}, "24 小时 → 1 小时", "24 hours → 1 hour"),
        ({"desk_phone": "8000"}, "服务台电话：没有 → 8000", "none → 8000"),
        ({"language": "zh-Hant"}, "简体中文 → 繁体中文", "Simplified Chinese → Traditional Chinese"),
        ({"change_days": 1}, "7 天 → 1 天", "7 days → 1 day"),
        ({"polls": {"speaks": "first_stands"}}, "以最后一次为准 → 先投的算", "last vote counts → the first"),
    ],
)
def test_a_change_is_said_exactly(fields: dict[str, Any], zh: str, en: str) -> None:
    [line] = difference(PLAIN, changed(**fields))
    assert zh in said(line)
    assert en in said(line, "en")


def test_one_number_of_homes_is_said_for_each_kind_of_place_it_holds_for() -> None:
    lines = difference(PLAIN, changed(proposals={"support_dwellings": 20}))
    assert [line.key for line in lines] == [
        "bylaw-support-dwellings",
        "bylaw-support-dwellings",
        "bylaw-support-dwellings",
    ]
    assert "附议户数：30 户 → 20 户" in said(lines[0])
    assert "30 homes → 20 homes" in said(lines[0], "en")
    assert len({said(line) for line in lines}) == 3


def test_only_what_differs_is_said_in_the_order_of_the_by_laws() -> None:
    now = changed(points={"voucher_days": 60}, polls={"days": 9}, zone="Asia/Taipei")
    assert [line.key for line in difference(PLAIN, now)] == [
        "bylaw-zone",
        "bylaw-poll-days",
        "bylaw-voucher-days",
    ]
    assert difference(PLAIN, PLAIN) == ()


def test_a_name_in_a_difference_is_escaped_like_any_words() -> None:
    [line] = difference(PLAIN, changed().model_copy(update={"name": "<b>福"}))
    assert "&lt;b&gt;福" in render(line, Reader("zh-Hans", False, "Asia/Shanghai"), As.HTML)


def test_every_field_belongs_to_one_topic() -> None:
    assert sum(topic_of(path) is topic for path in WORDINGS for topic in Topic) == len(WORDINGS)
    assert topic_of("polls.quorum") is Topic.POLLS and topic_of("change_days") is Topic.COMMON


def test_what_holds_is_said_in_sentences() -> None:
    assert [said(line) for line in in_words(PLAIN, Topic.PROPOSALS)] == [
        "提案要 30 户附议，但不超过全社区户数的一半。",
        "只关一栋楼的提案要 30 户附议，但不超过那栋楼户数的一半（半户算一户）。",
        "只关一个网格的提案要 30 户附议，但不超过那个网格户数的一半。",
        "征集附议 14 天。",
        "一个人同时最多有 5 份提案在等结果。",
        "附议够了，居委会 15 天内答复。",
    ]
    assert [said(line) for line in in_words(PLAIN, Topic.POLLS)] == [
        "表决开放 7 天，居委会另定的除外。",
        "三分之二的户参加，表决才算数。",
        "参加的户里，过半数同意才通过。",
        "户数和面积都要达到。",
        "一户有几个人投票的，以最后一次为准。",
        "核实过的居民都能替自己那户投票。",
        "截止前 24 小时，提醒还没投票的。",
        "截止前 3 小时里，议事厅停用超过 30 分钟的，截止顺延 24 小时。",
    ]


@pytest.mark.parametrize(
    ("language", "building", "outages"),
    [
        (
            "zh-Hant",
            "只涉及一棟的提案須有 30 戶附議，但不超過該棟戶數的一半（半戶以一戶計）。",
            "截止前 3 小時內，議事廳無法使用超過 30 分鐘，截止順延 24 小時。",
        ),
        (
            "en",
            "A proposal for one building needs the support of 30 homes, "
            "but at most half its homes, rounded up.",
            "If the hall is out of reach for more than 30 minutes in the last 3 hours before the close, "
            "the close is put off by 24 hours.",
        ),
    ],
)
def test_a_building_needs_half_its_homes_at_most(language: str, building: str, outages: str) -> None:
    assert said(in_words(PLAIN, Topic.PROPOSALS)[1], language) == building
    assert said(in_words(PLAIN, Topic.POLLS)[-1], language) == outages
