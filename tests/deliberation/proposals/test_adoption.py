"""What became of proposals is counted in public, by whom they came from (B10)."""

from datetime import timedelta

import pytest

from deliberation.proposals.adoption import NOTHING, Adoption, Adoptions, adoptions
from deliberation.proposals.model import Born, How, Proposal
from kernel.work import Work
from tests.deliberation.proposals.life import proposed
from tests.house import House


def count(house: House) -> Adoptions:
    """As everybody reads it."""
    return house.ask(lambda work: adoptions(work, house.who("李明")))


def became(house: House, *, origin: Born = Born.RESIDENT, days: int = 0, **facts: object) -> int:
    """A proposal of which this became so many days ago; True stands for that moment."""
    made = proposed(house, title=f"第{len(str(facts))}件事情要办")

    def order(work: Work) -> None:
        row = work.session.get_one(Proposal, made)
        at = work.now - timedelta(days=days)
        row.origin = origin
        for name, value in facts.items():
            moment = value is True and name.endswith("_at")
            setattr(row, name, at if moment else value)

    house.act(order)
    return made


CASES = [
    ({}, NOTHING),
    ({"answered_at": True, "answered_as": How.DONE}, Adoption(1, 1, 0, 0)),
    ({"answered_at": True, "answered_as": How.WILL}, Adoption(1, 1, 0, 0)),
    ({"answered_at": True, "answered_as": How.EXPLAINED}, Adoption(1, 0, 0, 0)),
    ({"declined_at": True}, Adoption(1, 0, 0, 0)),
    ({"withdrawn_at": True}, NOTHING),
    ({"merged_at": True, "answered_at": True}, NOTHING),
    ({"answered_at": True, "answered_as": How.DONE, "days": 400}, NOTHING),
    ({"deliberated_at": True}, NOTHING),
]
"""What happened to a proposal, and how it is counted."""


@pytest.mark.parametrize(("facts", "counted"), CASES)
def test_a_result_is_counted_once_and_adopted_if_something_is_done(
    house: House, facts: dict[str, object], counted: Adoption
) -> None:
    became(house, **facts)  # type: ignore[arg-type]
    assert count(house) == Adoptions(counted, NOTHING)


def test_answers_in_time_and_the_committees_own_are_counted_apart(house: House) -> None:
    week = timedelta(days=7)
    became(house, answer_due_at=house.now + week, replied_at=True, declined_at=True)
    became(house, answer_due_at=house.now - week, replied_at=True, answered_at=True, answered_as=How.DONE)
    became(house, answer_due_at=house.now - week)
    became(house, origin=Born.COMMITTEE, answer_due_at=house.now + week)
    became(house, origin=Born.COMMITTEE, answered_at=True, answered_as=How.DONE)
    found = count(house)
    assert found == Adoptions(Adoption(2, 1, 3, 1), Adoption(1, 1, 0, 0))
    assert found.together == Adoption(3, 2, 3, 1)


def test_next_door_is_not_counted(house: House) -> None:
    became(house, answered_at=True, answered_as=How.DONE)
    there = house.ask(lambda work: adoptions(work, house.who("李明")), at=house.there)
    assert there == Adoptions(NOTHING, NOTHING)
