"""What earns points."""

from sqlalchemy import select

from kernel.bylaws import adopt
from kernel.outbox import Notice
from kernel.work import Work
from points.earning.service import award_adopted_proposal
from points.ledger.entries import Entered
from points.rewards.queries import my_points
from tests.points.conftest import Hall, who


def award(hall: Hall, proposal: int, name: str = "王秀英") -> Entered | None:
    def order(work: Work) -> Entered | None:
        author = who(work, name).person
        assert author is not None
        return award_adopted_proposal(work, proposal=proposal, author=author)

    return hall.act(order)


def set_reward(hall: Hall, amount: int) -> None:
    def order(work: Work) -> None:
        points = work.bylaws.points.model_copy(update={"proposal_adopted": amount})
        adopt(work.session, work.bylaws.model_copy(update={"points": points}), at=work.now)

    hall.act(order)


def test_wang_earns_twenty_for_her_adopted_proposal_and_is_told(hall: Hall) -> None:
    award(hall, 31)
    assert hall.has("王秀英") == (20, 0)
    assert hall.told("points-earned") == ["王秀英"]
    mine = hall.asks("王秀英", my_points)
    assert [(each.amount, each.code) for each in mine.recent] == [(20, "proposal-adopted")]


def test_a_proposal_earns_once_even_when_the_bylaws_have_changed_since(hall: Hall) -> None:
    first = award(hall, 31)
    hall.pass_days(1)
    set_reward(hall, 50)
    assert award(hall, 31) == first
    assert hall.has("王秀英") == (20, 0)
    assert hall.told("points-earned") == ["王秀英"]


def test_another_proposal_earns_what_the_bylaws_say_then(hall: Hall) -> None:
    award(hall, 31)
    set_reward(hall, 50)
    award(hall, 32)
    assert hall.has("王秀英") == (70, 0)


def test_where_the_bylaws_promise_nothing_nobody_is_told(hall: Hall) -> None:
    set_reward(hall, 0)
    assert award(hall, 31) is None
    assert hall.act(lambda work: work.session.scalars(select(Notice.id)).all()) == []
