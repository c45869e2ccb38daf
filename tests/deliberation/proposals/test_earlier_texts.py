"""Which earlier texts of a proposal are there to read, and how much of what homes supported has to stay."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from deliberation.proposals.differing import is_much_the_same
from deliberation.proposals.editing import edit, text_of
from deliberation.proposals.editions import editions_of, take_back_earlier
from deliberation.proposals.model import ProposalEdition
from deliberation.proposals.queries import proposal_seen
from deliberation.proposals.returning import give_back_to_author
from deliberation.proposals.service import a_proposal
from handlers.published import exhibited, the_text
from kernel.work import Work
from residents.moderation import flagging
from residents.moderation.hiding import hide
from residents.moderation.model import Ground
from tests.deliberation.proposals.life import proposed, ready, refusal
from tests.house import House


def edited(house: House, proposal: int, body: str) -> None:
    """陈静 changes what it says, a minute later."""
    house.wait(minutes=1)
    who = house.who("陈静")

    def order(work: Work) -> None:
        row = a_proposal(work, proposal)
        edit(work, who, proposal, row.edition, replace(text_of(work, row), body=body))

    house.act(order)
    house.wait(minutes=1)


def take_back(house: House, proposal: int, name: str) -> int:
    """Somebody has the earlier texts forgotten; gives how many."""
    who = house.who(name)
    return house.act(lambda work: take_back_earlier(work, who, proposal)).editions


def earlier(house: House, proposal: int) -> list[tuple[bool, bool, bool]]:
    """Of each earlier text whether it is shown, was changed while private, or was taken back."""
    seen = house.ask(lambda work: editions_of(work, a_proposal(work, proposal)))
    return [(each.shown, each.private, each.taken_back) for each in seen]


def test_a_text_changed_while_it_was_hidden_as_private_is_read_by_nobody(house: House) -> None:
    made = proposed(house)
    edited(house, made, "302 的老周得了病。")
    text = house.ask(lambda work: the_text(work, "proposal", made))
    house.act(lambda work: flagging.flag(work, house.who("李明"), text, Ground.PRIVATE))
    edited(house, made, "楼道要加扶手。")
    house.act(lambda work: flagging.dismiss(work, house.who("李国强"), text))
    edited(house, made, "楼道两侧要加扶手。")
    assert earlier(house, made) == [(False, True, False), (False, True, False), (True, False, False)]
    seen = house.ask(lambda work: proposal_seen(work, house.who("李明"), made))
    assert seen.hidden is None and seen.earlier_shown


def test_an_author_has_earlier_texts_forgotten_and_nobody_elses(house: House) -> None:
    made = proposed(house)
    edited(house, made, "302 的老周得了病。")
    edited(house, made, "楼道要加扶手。")
    assert refusal(lambda: take_back(house, made, "李明")) == "proposal-authors-only"
    assert take_back(house, made, "陈静") == 2
    assert earlier(house, made) == [(False, False, True)] * 2
    assert take_back(house, made, "陈静") == 0, "once more changes nothing"
    rows = house.ask(lambda work: [row.body for row in work.session.scalars(select(ProposalEdition))])
    assert rows == ["", ""]


def test_what_homes_supported_stays_readable(house: House) -> None:
    made = ready(house)
    house.act(lambda work: give_back_to_author(work, house.who("李国强"), made, "请写明在哪里。"))
    edited(house, made, "大门口左边，下雨天台阶滑。")
    assert take_back(house, made, "陈静") == 0
    assert earlier(house, made) == [(True, False, False)]


def test_an_earlier_text_is_reported_and_hidden_like_any_other(house: House) -> None:
    made = proposed(house)
    edited(house, made, "老周是骗子。")
    edited(house, made, "楼道要加扶手。")
    second = house.ask(lambda work: editions_of(work, a_proposal(work, made))[1].id)
    text = house.act(lambda work: exhibited(work, "edition", second))
    for member in ("李国强", "许红梅"):
        house.act(lambda work, m=member: hide(work, house.who(m), text, Ground.INSULT, "骂人。"))
    assert [shown for shown, _, _ in earlier(house, made)] == [True, False]


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("下雨天台阶滑。", "3号楼门口台阶滑。", True),
        ("下雨天台阶滑。", "下雨天台阶滑，上个月两位老人摔倒。", True),
        ("灯坏了", "3号楼2单元楼道的灯坏了", True),
        ("", "想装扶手", True),
        ("下雨天台阶滑。", "门禁换成刷脸的。", False),
        ("希望在坡道两侧装扶手", "希望把花园改成停车场", False),
        ("希望在坡道两侧装扶手", "", False),
    ],
)
def test_saying_more_is_told_from_saying_something_else(old: str, new: str, same: bool) -> None:
    assert is_much_the_same(old, new) is same
