"""What a first message holds, and how long the parts may be, as people count."""

import pytest

from deliberation.proposals.wording import checked_title, checked_wish, opening
from kernel.errors import Refusal
from kernel.texts import characters, cut

FAMILY = "👨‍👩‍👧‍👦"
LONG = "下雨天台阶很滑，上个月有两位老人在门口摔倒了。希望在坡道的两侧各装一排扶手，晚上再加一盏灯。"


@pytest.mark.parametrize(
    ("written", "title", "body"),
    [
        ("3号楼门口加装扶手", "3号楼门口加装扶手", ""),
        ("3号楼门口加装扶手\n下雨天台阶滑。", "3号楼门口加装扶手", "下雨天台阶滑。"),
        ("  3号楼门口加装扶手 \r\n\r\n台阶滑。\n老人摔倒。", "3号楼门口加装扶手", "台阶滑。\n老人摔倒。"),
        ("扶手\n下雨天台阶滑", "扶手 下雨天台阶滑", ""),
        (LONG, "", LONG),
        (f"您好\n{LONG}", "", f"您好\n{LONG}"),
        ("您好。门口加装扶手。", "您好。门口加装扶手。", ""),
        ("Đèn cầu thang hỏng\nTối quá.", "Đèn cầu thang hỏng", "Tối quá."),
        ("ئىشىك ئالدىغا چىراغ\nقاراڭغۇ.", "ئىشىك ئالدىغا چىراغ", "قاراڭغۇ."),
    ],
)
def test_a_first_message_is_title_and_body(written: str, title: str, body: str) -> None:
    assert opening(written) == (title, body)


@pytest.mark.parametrize("written", ["", "扶手", "扶" * 41, "\u200b\u200f", "。" * 3, "长" * 4000])
def test_what_is_neither_title_nor_text_is_asked_again(written: str) -> None:
    with pytest.raises(Refusal, match="proposal-title-length"):
        opening(written)


def test_a_text_that_is_too_long_says_so() -> None:
    with pytest.raises(Refusal, match="proposal-body-length"):
        opening("台阶滑。" * 400)


@pytest.mark.parametrize(
    "title",
    [
        FAMILY * 4 + "的滑梯",
        "👍🏽" * 11 + "好",
        "🇨🇳🇨🇳🇨🇳旗",
        "Đèn cầu thang tầng 3 hỏng đã lâu rồi",
        "ئىشىك ئالدىغا چىراغ ئورنىتىش",
        "四" * 40,
    ],
)
def test_a_title_is_as_long_as_people_see(title: str) -> None:
    assert checked_title(title) == title


def test_a_family_counts_as_one_but_not_for_ever() -> None:
    assert characters(FAMILY * 4) == 4
    with pytest.raises(Refusal, match="proposal-title-heavy"):
        checked_title(FAMILY * 30)
    with pytest.raises(Refusal, match="proposal-title-heavy"):
        checked_title("电梯太慢" + "\u0301" * 200)


def test_three_families_are_too_short_a_title() -> None:
    with pytest.raises(Refusal, match="proposal-title-length"):
        checked_title(FAMILY * 3)


def test_a_wish_may_be_left_empty_but_not_be_endless() -> None:
    assert checked_wish("\u200b") == ""
    with pytest.raises(Refusal, match="proposal-wish-length"):
        checked_wish("望" * 501)


@pytest.mark.parametrize("units", range(4, 30))
def test_nothing_is_cut_inside_a_character(units: int) -> None:
    words = f"{FAMILY}é{FAMILY}🇻🇳👍🏽é"
    short = cut(words, units).removesuffix("…")
    assert words.startswith(short)
    assert characters(short) + characters(words[len(short) :]) == characters(words)


@pytest.mark.parametrize("title", ["？？？？", "1234", "🎉🎉🎉🎉", "……！！"])
def test_a_title_can_be_read_out(title: str) -> None:
    with pytest.raises(Refusal, match="title-needs-letters"):
        checked_title(title)
