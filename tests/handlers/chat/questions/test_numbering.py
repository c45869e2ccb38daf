"""Screens with numbers, as elders see them and as they go where nothing can be tapped."""

from dataclasses import dataclass

import pytest

from handlers.chat import buttons
from handlers.chat.buttons import button, data_of
from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.menu import meetings_door, points_door, polls_door, proposals_door
from handlers.chat.polls.buttons import CastVote, OpenPoll, ShowRule
from handlers.chat.polls.screens import choices as ballot
from handlers.chat.questions.numbering import dress
from handlers.chat.questions.taps import MoreChoices
from handlers.chat.questions.weight import BY_BUTTON, CONFIRMED, HEAVY, LIGHT, weight_of
from handlers.chat.screen import GAP, Button, Link, Row, Screen
from kernel.lines import line
from locales.render import As, Reader, render
from tests.handlers.chat.hall import labels_of

ELDER = Reader("zh-Hans", elder=True, zone="Asia/Shanghai")
YOUNG = Reader("zh-Hans", elder=False, zone="Asia/Shanghai")
ASKED = line("vote-change", title="加装电梯")
RULE: Row = (Button(line("poll-button-rule"), ShowRule(7)), home_button())


def doors(number: int) -> tuple[Row, ...]:
    """So many rows that lead somewhere."""
    return tuple((Button(line("place-named", name=f"{i}号楼"), OpenPoll(i)),) for i in range(1, number + 1))


def text(screen: Screen, reader: Reader = ELDER) -> str:
    """What stands on the screen."""
    return "\n".join(render(each, reader, As.PLAIN) if each else "" for each in screen.lines)


def test_a_neighbour_with_buttons_sees_what_was_always_shown() -> None:
    screen = Screen((ASKED,), (*ballot(7), RULE))
    dressed = dress(screen, YOUNG, buttons=True)
    assert dressed.screen == screen
    assert dressed.choices == ()


def test_an_elder_reads_three_numbers_and_sees_each_as_a_row() -> None:
    dressed = dress(Screen((ASKED,), ballot(7)), ELDER, buttons=True)
    assert text(dressed.screen).endswith("\n\n请回复号码：\n1：同意\n2：不同意\n3：都可以")
    assert [[render(each.label, ELDER, As.PLAIN) for each in row] for row in dressed.screen.rows] == [
        ["1：同意"],
        ["2：不同意"],
        ["3：都可以"],
    ]
    assert [each.data for each in dressed.choices] == [data_of(CastVote(7, letter)) for letter in "yno"]


def test_the_answers_to_one_question_are_not_torn_apart() -> None:
    dressed = dress(Screen((ASKED,), (*ballot(7), RULE)), ELDER, buttons=True)
    assert labels_of(dressed.screen)[:3] == ["1：同意", "2：不同意", "3：都可以"]
    assert labels_of(dressed.screen)[3:] == ["4：看更多"]
    assert text(dressed.screen).endswith("3：都可以\n4：看更多")
    assert [each.data for each in dressed.rest] == [
        data_of(each.does) for each in RULE if isinstance(each, Button)
    ]


def test_of_many_choices_the_third_leads_on() -> None:
    rows = ((proposals_door(), polls_door()), (meetings_door(), points_door()), HOME_ROW)
    dressed = dress(Screen((ASKED,), rows), ELDER, buttons=True)
    assert labels_of(dressed.screen) == ["1：提案", "2：表决", "3：看更多"]
    [more] = [each for each in dressed.choices if each.number == 3]
    assert buttons.parse(more.data) == MoreChoices(dressed.stamp)
    assert len(dressed.rest) == 3


def test_the_way_home_takes_no_number_from_anything_else() -> None:
    dressed = dress(Screen((ASKED,), (*doors(3), HOME_ROW)), ELDER, buttons=True)
    assert labels_of(dressed.screen) == ["1：1号楼", "2：2号楼", "3：3号楼", "4：回到首页"]
    assert dress(Screen((ASKED,), (*doors(2), HOME_ROW)), ELDER, buttons=True).choices[2].number == 3


def test_long_choices_stand_below_each_other() -> None:
    names = ("3号楼门口加装扶手和照明", "小区东门改成单行道", "把自行车棚修一修")
    rows = tuple((Button(line("place-named", name=each), OpenPoll(i)),) for i, each in enumerate(names))
    dressed = dress(Screen((ASKED,), rows), ELDER, buttons=True)
    assert text(dressed.screen).endswith(
        "请回复号码：\n1：3号楼门口加装扶手和照明\n2：小区东门改成单行道\n3：把自行车棚修一修"
    )


def test_without_buttons_everybody_gets_numbers_and_more_of_them() -> None:
    dressed = dress(Screen((ASKED,), (*ballot(7), RULE)), YOUNG, buttons=False)
    assert text(dressed.screen, YOUNG).endswith(
        "请回复号码：\n1：同意\n2：反对\n3：弃权\n4：看规则\n5：回到首页"
    )
    assert dressed.screen.rows == ()
    rows = doors(8)
    ways = tuple(each for row in rows[5:] for each in row)
    many = dress(Screen((ASKED,), (*rows[:5], ways)), YOUNG, buttons=False)
    assert [each.number for each in many.choices] == [1, 2, 3, 4, 5, 6, 7]
    assert render(many.choices[6].label, YOUNG, As.PLAIN) == "看更多"


def test_where_words_are_awaited_no_number_is_offered() -> None:
    screen = Screen((ASKED,), (HOME_ROW,), asks=True)
    elder = dress(screen, ELDER, buttons=True)
    assert labels_of(elder.screen) == ["回到首页"] and elder.choices[0].number == 0
    plain = dress(screen, YOUNG, buttons=False)
    assert text(plain.screen, YOUNG).endswith("\n也可以回复「回到首页」。")


def test_a_link_becomes_a_choice_where_nothing_can_be_tapped() -> None:
    screen = Screen((ASKED,), ((Link(line("button-open-private"), "p_7"),),))
    assert dress(screen, YOUNG, buttons=False).choices[0].data == "start:p_7"


def test_what_says_nothing_in_plain_wording_leaves_no_hole() -> None:
    screen = Screen((ASKED, GAP, GAP, line("place-named", name=" "), GAP), ballot(7))
    assert text(dress(screen, ELDER, buttons=True).screen).count("\n\n") == 1


@button("test-secret")
@dataclass(frozen=True, slots=True)
class SecretVote:
    """A vote that must not be typed."""

    poll: int


@pytest.mark.parametrize(("tapping", "says"), [(True, "请点按钮回答"), (False, "这件事不能打字回答")])
def test_what_is_answered_by_button_only_has_no_number(tapping: bool, says: str) -> None:
    screen = Screen((ASKED,), ((Button(line("vote-agree"), SecretVote(7)),), HOME_ROW))
    dressed = dress(screen, ELDER, buttons=tapping, by_button=frozenset({SecretVote}))
    assert says in text(dressed.screen)
    assert [each.data for each in dressed.choices] == [data_of(home_button().does)]
    assert labels_of(dressed.screen) == (["同意", "1：回到首页"] if tapping else [])


def test_every_button_is_weighed() -> None:
    import bot.features  # noqa: F401  # brings in every button

    known = LIGHT | CONFIRMED | HEAVY | BY_BUTTON
    ours = {kind for kind in buttons.kinds() if not kind.__module__.startswith("tests.")}
    assert ours - known == set()
    assert sum(len(each) for each in (LIGHT, CONFIRMED, HEAVY, BY_BUTTON)) == len(known)


def test_a_button_that_nobody_weighed_is_read_back() -> None:
    assert weight_of(SecretVote).name == "HEAVY"


@pytest.mark.parametrize(
    ("language", "label"),
    [("zh-Hans", "1：3号楼门口装扶手"), ("zh-Hant", "1：3号楼门口装扶手"), ("en", "1: 3号楼门口装扶手")],
)
def test_a_number_does_not_run_into_that_of_a_building(language: str, label: str) -> None:
    reader = Reader(language, elder=True, zone="Asia/Shanghai")
    rows: tuple[Row, ...] = ((Button(line("place-named", name="3号楼门口装扶手"), OpenPoll(1)),),)
    dressed = dress(Screen((ASKED,), rows), reader, buttons=True)
    assert text(dressed.screen, reader).endswith(label)
    assert [render(each.label, reader, As.PLAIN) for each in dressed.screen.rows[0]] == [label]


def test_beside_a_question_that_waits_nothing_is_numbered() -> None:
    dressed = dress(Screen((ASKED,), (RULE,)), ELDER, buttons=True, beside=True)
    assert labels_of(dressed.screen) == ["看规则", "回到首页"]
    assert "回复" not in text(dressed.screen) and dressed.beside
