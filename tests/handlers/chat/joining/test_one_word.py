"""What one person in office cannot do alone by saying that somebody does not live there."""

from sqlalchemy import select

from deliberation.polls.casting import cast_vote
from deliberation.polls.model import Vote
from deliberation.polls.opening import open_poll
from deliberation.polls.rules.rule import Choice
from kernel.work import Work
from residents.homes import ending
from residents.homes.model import Why
from residents.model import Person, Residency, RoleKind
from residents.permits import dwellings_of, roles_of
from tests.handlers.chat.joining.conftest import DESK, LEADER, Joining


def _tie(hall: Joining, name: str) -> int:
    query = select(Residency.id).where(Residency.person_id == hall.house.person(name))
    return hall.house.ask(lambda work: work.session.scalars(query).one())


def _votes(hall: Joining, name: str) -> None:
    """The chair opens a poll, and this neighbour votes."""
    chair, who = hall.house.who("李国强"), hall.house.who(name)

    def order(work: Work) -> None:
        poll = open_poll(work, chair, "3号楼加装扶手", "装在坡道两侧。", None, 3).poll
        cast_vote(work, who, poll, Choice.AGREE)

    hall.act(order)


def _box(hall: Joining) -> list[str]:
    query = select(Person.name).join(Vote, Vote.person_id == Person.id)
    return hall.house.ask(lambda work: list(work.session.scalars(query)))


async def test_one_clerk_takes_no_vote_out_of_the_box(hall: Joining) -> None:
    """She could not give it again before the close, so it stands until somebody else says so too."""
    _votes(hall, "吴强")
    clerk, tie = hall.house.who(DESK), _tie(hall, "吴强")
    hall.act(lambda work: ending.end_for(work, clerk, tie, Why.NEVER, "听说的"))
    assert _box(hall) == ["吴强"]


async def test_leader_and_desk_together_do(hall: Joining) -> None:
    _votes(hall, "吴强")
    leader, clerk, tie = hall.house.who(LEADER), hall.house.who(DESK), _tie(hall, "吴强")
    hall.act(lambda work: ending.end_for(work, leader, tie, Why.NEVER, "没有这个人"))
    assert _box(hall) == ["吴强"]
    said = hall.house.ask(lambda work: ending.proposed(work, tie))
    assert said is not None
    hall.act(lambda work: ending.carry_out(work, clerk, said.id))
    assert _box(hall) == []


async def test_one_clerk_ends_no_office_by_taking_its_holder_for_dead(hall: Joining) -> None:
    clerk, tie = hall.house.who(DESK), _tie(hall, "李国强")
    hall.act(lambda work: ending.end_for(work, clerk, tie, Why.DIED, "听说的"))
    held = hall.house.ask(lambda work: roles_of(work, hall.house.person("李国强")))
    assert held == {RoleKind.CHAIR}
    assert "还担任着居委会主任" in hall.told("office-left")["吴秉正"]


async def test_whoever_lives_hears_that_they_are_taken_for_dead_and_is_back_at_once(hall: Joining) -> None:
    clerk, tie = hall.house.who(DESK), _tie(hall, "陈静")
    hall.act(lambda work: ending.end_for(work, clerk, tie, Why.DIED, "听说的"))
    word = hall.drawn("tie-died")[""]
    assert word is not None and "您就是本人" in hall.told("tie-died")[""]
    chen = hall.phone("陈静")
    await chen.sends(word.rows[0][0])
    first = next(button for row in chen.screen.rows for button in row)
    await chen.sends(first)
    assert hall.house.ask(lambda work: dwellings_of(work, hall.house.person("陈静")))
