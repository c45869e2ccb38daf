"""A promise has somebody who keeps it and a day; a day that goes by without a word is asked about."""

from datetime import timedelta

import pytest

from deliberation.proposals import answering, promising
from deliberation.proposals.model import How
from deliberation.proposals.promising import Promise, promise_of
from deliberation.proposals.service import a_proposal
from handlers.published import exhibited
from handlers.schedule.due import due_items
from kernel.work import Work
from residents.model import Role, RoleKind
from residents.moderation.hiding import hide
from residents.moderation.model import Ground
from tests.deliberation.proposals.life import fact, ready, refusal, told
from tests.house import House


def promised(house: House, days: int | None = 30) -> int:
    """许红梅 promises something for a day."""
    proposal = ready(house)
    day = house.ask(lambda work: work.now.astimezone(work.zone).date())

    def order(work: Work) -> None:
        until = promising.evening_of(work, day + timedelta(days=days)) if days else None
        answering.answer(work, house.who("许红梅"), proposal, How.WILL, "下个月请师傅来装。", until)

    house.act(order)
    return proposal


def promise(house: House, proposal: int) -> Promise | None:
    """As everybody reads it."""
    return house.ask(lambda work: promise_of(work, a_proposal(work, proposal)))


def tick(house: House) -> int:
    """Carry out what is due about promises; gives how much that was."""
    found = [item for item in house.workshop.read_now(due_items) if item.name.startswith("promise")]
    for item in found:
        house.workshop.act_now(item.order)
    return len(found)


def put_off(house: House, proposal: int, days: int = 14, by: str = "许红梅") -> None:
    """Not done yet; so many days more."""
    who = house.who(by)
    today = house.ask(lambda work: work.now.astimezone(work.zone).date())
    house.act(
        lambda work: promising.put_off(
            work, who, proposal, "材料没到。", promising.evening_of(work, today + timedelta(days=days))
        )
    )


def test_the_day_that_goes_by_is_told_once_to_whoever_promised_chair_and_supervisors(house: House) -> None:
    proposal = promised(house)
    seen = promise(house, proposal)
    assert seen is not None and seen.late is None and seen.who.startswith("许红梅")
    house.wait(days=29)
    assert tick(house) == 0
    house.wait(days=4)
    assert (tick(house), tick(house)) == (1, 0)
    assert set(told(house, "proposal-promise-late")) == {"许红梅", "李国强", "吴秉正"}
    seen = promise(house, proposal)
    assert seen is not None and seen.late == 3


def test_putting_it_off_takes_a_reason_and_a_new_day_and_is_told_to_supporters(house: House) -> None:
    proposal = promised(house)
    house.wait(days=31)
    tick(house)
    put_off(house, proposal)
    seen = promise(house, proposal)
    assert seen is not None and seen.late is None and seen.delay is not None
    assert seen.delay.why == "材料没到。" and seen.delay.by.startswith("许红梅")
    assert set(told(house, "proposal-promise-put-off")) == {"陈静", "李明", "王德福", "Helen"}
    house.wait(days=15)
    assert tick(house) == 1, "the new day counts as the old one did"


def test_what_is_done_is_promised_no_more(house: House) -> None:
    proposal = promised(house)
    house.act(lambda work: answering.answer(work, house.who("李国强"), proposal, How.DONE, "装好了。"))
    house.wait(days=40)
    assert promise(house, proposal) is None and tick(house) == 0
    assert refusal(lambda: put_off(house, proposal)) == "promise-none"


def test_a_promise_without_a_day_is_never_late_and_may_get_one(house: House) -> None:
    proposal = promised(house, days=None)
    house.wait(days=400)
    seen = promise(house, proposal)
    assert tick(house) == 0 and seen is not None and (seen.until, seen.late) == (None, None)
    put_off(house, proposal)
    assert fact(house, proposal, lambda row: row.promised_for is not None)


def test_when_whoever_promised_left_office_the_chair_keeps_it(house: House) -> None:
    proposal = promised(house)

    def leave(work: Work) -> None:
        person = house.person("许红梅")
        for role in work.session.query(Role).filter_by(person_id=person, kind=RoleKind.COMMITTEE):
            role.until = work.now

    house.act(leave)
    house.wait(days=31)
    tick(house)
    assert set(told(house, "proposal-promise-late")) == {"李国强", "吴秉正"}
    seen = promise(house, proposal)
    assert seen is not None and seen.who.startswith("李国强")


def test_why_it_is_not_done_is_reported_like_any_public_word(house: House) -> None:
    proposal = promised(house)
    put_off(house, proposal)
    text = house.act(lambda work: exhibited(work, "delayed", proposal))
    for member in ("李国强", "赵敏"):
        house.act(lambda work, m=member: hide(work, house.who(m), text, Ground.INSULT, "骂人。"))
    seen = promise(house, proposal)
    assert seen is not None and seen.delay is not None and seen.delay.why == "" and seen.delay.hidden


@pytest.mark.parametrize("days", [-1, promising.FARTHEST + 1])
def test_a_day_lies_ahead_and_not_too_far(house: House, days: int) -> None:
    today = house.ask(lambda work: work.now.astimezone(work.zone).date())
    far = today + timedelta(days=days)
    assert refusal(lambda: house.ask(lambda work: promising.evening_of(work, far))) == "promise-day-not-ahead"


def test_nobody_puts_off_what_they_proposed_themselves(house: House) -> None:
    proposal = ready(house, by="许红梅", title="楼道加灯")
    house.act(lambda work: answering.answer(work, house.who("李国强"), proposal, How.WILL, "下个月装。"))
    assert refusal(lambda: put_off(house, proposal)) == "answer-not-ones-own"
