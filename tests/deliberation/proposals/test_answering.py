"""What the committee says of a proposal with enough support, and what follows when it says nothing."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from deliberation.proposals import answering
from deliberation.proposals.model import How, Proposal
from deliberation.proposals.queries import proposal_seen
from deliberation.proposals.shelves import owed, unanswered
from deliberation.proposals.stages import Stage
from kernel.journal import JournalEntry
from residents.model import Person
from tests.deliberation.proposals.life import fact, overdue_of, proposed, ready, refusal, stage, tick, told
from tests.house import House

WHY = "列入下次议事会。"


def test_enough_support_begins_the_clock_of_the_bylaws(house: House) -> None:
    proposal = ready(house)
    due = fact(house, proposal, lambda p: p.answer_due_at)
    assert due is not None and due.astimezone(house.now.tzinfo) - house.now > timedelta(days=15)
    seen = house.ask(lambda work: proposal_seen(work, house.who("李明"), proposal))
    assert seen.owes == "李国强（主任）" and seen.clock is not None
    assert (seen.clock.day, seen.clock.days, due.hour) == (0, 15, 12)


def test_while_support_is_collected_nobody_owes_an_answer(house: House) -> None:
    proposal = proposed(house)
    assert house.ask(lambda work: proposal_seen(work, house.who("李明"), proposal)).clock is None
    chair = house.who("李国强")
    for order in (
        lambda work: answering.take_up(work, chair, proposal, WHY),
        lambda work: answering.answer(work, chair, proposal, How.DONE, WHY),
        lambda work: answering.decline(work, chair, proposal, WHY),
    ):
        assert refusal(lambda order=order: house.act(order)) == "proposal-not-ready"


def test_taking_up_stops_the_clock_and_tells_author_and_supporters(house: House) -> None:
    proposal = ready(house)
    house.act(lambda work: answering.take_up(work, house.who("许红梅"), proposal, WHY))
    assert stage(house, proposal) is Stage.DELIBERATING
    assert told(house, "proposal-taken-up") == ["Helen", "李明", "王德福", "陈静"]
    house.wait(days=60)
    assert tick(house) == [] and overdue_of(house, proposal) is None
    chair = house.who("李国强")
    assert (
        refusal(lambda: house.act(lambda work: answering.take_up(work, chair, proposal, WHY)))
        == "proposal-taken-up-already"
    )
    house.act(lambda work: answering.answer(work, chair, proposal, How.EXPLAINED, "看过了，下月再议。"))
    assert stage(house, proposal) is Stage.ANSWERED


def test_a_promise_may_be_answered_as_kept_and_nothing_else(house: House) -> None:
    proposal, chair = ready(house), house.who("李国强")
    house.act(lambda work: answering.answer(work, chair, proposal, How.WILL, "下月办。"))
    first = fact(house, proposal, lambda p: p.replied_at)
    house.wait(days=20)

    def again(how: How) -> None:
        house.act(lambda work: answering.answer(work, chair, proposal, how, "办好了。"))

    assert refusal(lambda: again(How.EXPLAINED)) == "proposal-not-ready"
    assert refusal(lambda: again(How.WILL)) == "proposal-not-ready"
    again(How.DONE)
    assert fact(house, proposal, lambda p: (p.answered_as, p.answer, p.replied_at)) == (
        How.DONE,
        "办好了。",
        first,
    )
    assert told(house, "proposal-answered").count("陈静") == 2
    assert refusal(lambda: again(How.DONE)) == "proposal-not-ready"


def test_whoever_is_not_on_the_committee_answers_nothing(house: House) -> None:
    proposal = ready(house)
    for name in ("陈静", "吴秉正", "赵敏"):
        who = house.who(name)
        assert (
            refusal(lambda who=who: house.act(lambda work: answering.decline(work, who, proposal, WHY)))
            == "refused-office"
        )


@pytest.mark.parametrize("words", ["", "  ", "不" * 501, "请打 13812345678 找张三"])
def test_a_reason_is_neither_empty_nor_endless_nor_anybodys_number(house: House, words: str) -> None:
    proposal, chair = ready(house), house.who("李国强")
    assert refusal(
        lambda: house.act(lambda work: answering.answer(work, chair, proposal, How.DONE, words))
    ) in ("proposal-reason-length", "publish-private")
    assert stage(house, proposal) is Stage.SCREENING


def test_reasons_stay_out_of_the_journal(house: House) -> None:
    proposal = ready(house)
    house.act(lambda work: answering.decline(work, house.who("李国强"), proposal, "场地不够。"))
    kept = house.ask(lambda work: [str(vars(row)) for row in work.session.query(JournalEntry)])
    assert not any("场地不够" in row for row in kept if "sealed" not in row)


def test_the_queue_has_what_is_due_first_at_the_top(house: House) -> None:
    chair = house.who("李国强")
    first = ready(house, title="先够数的一份")
    house.wait(days=2)
    second = ready(house, title="后够数的一份")
    talked = ready(house, title="列入商议的一份")
    house.act(lambda work: answering.take_up(work, chair, talked, WHY))
    rows, more = house.ask(lambda work: owed(work, chair, 0, 5))
    assert ([row.id for row in rows], more) == ([first, second, talked], False)
    assert house.ask(lambda work: unanswered(work, chair)) == 2


def test_an_adopted_one_without_money_stays_adopted_and_says_why(house: House) -> None:
    proposal, chair = ready(house), house.who("李国强")

    def no_money() -> None:
        house.act(lambda work: answering.not_funded(work, chair, proposal, "今年没有。"))

    assert refusal(no_money) == "proposal-not-adopted"
    house.act(
        lambda work: work.session.execute(
            update(Proposal).where(Proposal.id == proposal).values(adopted=True, decided_at=work.now)
        )
    )
    no_money()
    assert stage(house, proposal) is Stage.UNFUNDED and fact(house, proposal, lambda p: p.adopted) is True
    assert "陈静" in told(house, "proposal-unfunded")


def test_an_erased_author_leaves_a_mark_and_the_proposal(house: House) -> None:
    proposal = ready(house)
    house.act(
        lambda work: work.session.execute(
            update(Person).where(Person.id == house.person("陈静")).values(erased_at=work.now, name="")
        )
    )
    house.act(lambda work: answering.decline(work, house.who("李国强"), proposal, WHY))
    seen = house.ask(lambda work: proposal_seen(work, house.who("李明"), proposal))
    assert seen.author == "（已注销的邻居）" and seen.title == "小区大门口加装扶手"
