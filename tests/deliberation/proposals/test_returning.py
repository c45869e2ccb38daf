"""The committee asks an author to say more: once, for a while, and never so as not to answer (B02)."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from deliberation.proposals import answering, returning
from deliberation.proposals.editing import Edited, edit, text_of
from deliberation.proposals.handing_over import Presence
from deliberation.proposals.model import How
from deliberation.proposals.owing import answered_in_time
from deliberation.proposals.queries import proposal_seen
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import Stage
from deliberation.proposals.supporting import support, supporters, withdraw_support
from deliberation.proposals.withdrawing import withdraw
from kernel.work import Work
from residents.homes.moving import move_out
from residents.model import Residency
from tests.deliberation.proposals.life import (
    fact,
    overdue_of,
    proposed,
    ready,
    refusal,
    stage,
    tick,
    told,
)
from tests.house import House

WHY = "请写明在哪里。"


def give_back(house: House, proposal: int, by: str = "李国强") -> answering.Answered:
    """A member asks the author to say more."""
    return house.act(lambda work: returning.give_back_to_author(work, house.who(by), proposal, WHY))


def add(house: House, proposal: int, body: str = "3号楼门口台阶滑。", by: str = "陈静") -> Edited:
    """Its author says more."""

    def order(work: Work) -> Edited:
        row = a_proposal(work, proposal)
        new = replace(text_of(work, row), body=body)
        return edit(work, house.who(by), proposal, row.edition, new)

    return house.act(order)


def due(house: House, proposal: int) -> object:
    """When the answer is due."""
    return fact(house, proposal, lambda p: p.answer_due_at)


class TestGivingItBack:
    def test_it_waits_for_its_author_and_the_committee_owes_nothing_meanwhile(self, house: House) -> None:
        proposal = ready(house)
        before = due(house, proposal)
        house.wait(days=3)
        assert give_back(house, proposal).stage is Stage.RETURNED
        seen = house.ask(lambda work: proposal_seen(work, house.who("李明"), proposal))
        assert seen.clock is None and seen.said is not None and seen.said.text == WHY
        assert due(house, proposal) == before + timedelta(days=14)  # type: ignore[operator]
        assert set(told(house, "proposal-returned")) == {"陈静", "李明", "王德福", "Helen"}
        for _ in range(13):
            house.wait(days=1)
            assert tick(house) == []
        assert told(house, "proposal-answer-soon") == []

    def test_silence_brings_it_back_as_it_is(self, house: House) -> None:
        proposal = ready(house)
        give_back(house, proposal)
        house.wait(days=14, hours=3)
        assert stage(house, proposal) is Stage.SCREENING
        assert told(house, "proposal-back") == ["李国强"]
        assert overdue_of(house, proposal) is None
        house.wait(days=16)
        assert (overdue_of(house, proposal) or 0) > 0

    def test_it_happens_once(self, house: House) -> None:
        proposal = ready(house)
        give_back(house, proposal)
        assert refusal(lambda: give_back(house, proposal)) == "proposal-with-author"
        add(house, proposal)
        assert refusal(lambda: give_back(house, proposal)) == "return-once"

    def test_it_is_no_way_out_of_an_answer_that_is_due(self, house: House) -> None:
        proposal = ready(house)
        house.wait(days=20)
        assert refusal(lambda: give_back(house, proposal)) == "return-overdue"

    def test_it_is_not_for_what_was_answered_taken_up_or_lacks_support(self, house: House) -> None:
        young, talked = proposed(house), ready(house, title="楼道加灯")
        assert refusal(lambda: give_back(house, young)) == "proposal-not-ready"
        house.act(lambda work: answering.take_up(work, house.who("李国强"), talked, "下周商议。"))
        assert refusal(lambda: give_back(house, talked)) == "return-replied"

    def test_it_is_for_the_committee_and_not_for_ones_own(self, house: House) -> None:
        proposal, own = ready(house), ready(house, by="许红梅", title="楼道加灯")
        assert refusal(lambda: give_back(house, proposal, by="李明")) == "refused-office"
        assert refusal(lambda: give_back(house, own, by="许红梅")) == "answer-not-ones-own"

    def test_nobody_is_asked_who_is_not_there(self, house: House) -> None:
        proposal = ready(house)
        who = house.who("陈静")
        seen = house.ask(lambda work: proposal_seen(work, who, proposal))
        assert seen.presence is Presence.HERE
        mine = select(Residency.id).where(Residency.person_id == who.person)
        house.act(lambda work: move_out(work, who, work.session.scalars(mine).one()))
        assert refusal(lambda: give_back(house, proposal)) == "return-nobody"


class TestSendingItAgain:
    def test_the_committee_owes_it_again_and_is_given_the_days_it_lay(self, house: House) -> None:
        proposal = ready(house)
        before = due(house, proposal)
        house.wait(days=3)
        give_back(house, proposal)
        house.wait(days=2)
        receipt = add(house, proposal)
        assert receipt.sent_again and receipt.edition == 2
        assert stage(house, proposal) is Stage.SCREENING
        assert due(house, proposal) == before + timedelta(days=2)  # type: ignore[operator]
        assert set(told(house, "proposal-sent-again")) == {"李明", "王德福", "Helen"}
        assert told(house, "proposal-back") == ["李国强", "李国强"]
        house.act(lambda work: answering.answer(work, house.who("李国强"), proposal, How.WILL, "下个月装。"))
        assert house.ask(answered_in_time).in_time == 1

    def test_supports_stay_and_can_be_taken_back_until_the_answer(self, house: House) -> None:
        proposal = ready(house)
        count = lambda: house.ask(lambda work: supporters(work, proposal))  # noqa: E731
        there = count()
        ming = house.who("李明")
        take = lambda: house.act(lambda work: withdraw_support(work, ming, proposal))  # noqa: E731
        give_back(house, proposal)
        assert count() == there
        assert refusal(take) == "proposal-not-collecting"
        assert refusal(lambda: add(house, proposal, "其实是要装监控。")) == "edit-keeps-little"
        add(house, proposal, "下雨天台阶滑，门口再装一个监控。")
        take()
        assert count() == there - 1
        again = lambda: house.act(lambda work: support(work, ming, proposal))  # noqa: E731
        assert refusal(again) == "proposal-not-collecting"
        assert stage(house, proposal) is Stage.SCREENING
        house.act(lambda work: answering.decline(work, house.who("李国强"), proposal, "不装。"))
        fu = house.who("王德福")
        assert refusal(lambda: house.act(lambda work: withdraw_support(work, fu, proposal))) == (
            "proposal-not-collecting"
        )

    def test_without_a_return_nobody_takes_back_once_it_is_enough(self, house: House) -> None:
        proposal = ready(house)
        ming = house.who("李明")
        take = lambda: house.act(lambda work: withdraw_support(work, ming, proposal))  # noqa: E731
        assert refusal(take) == "proposal-not-collecting"

    def test_a_second_edit_is_not_possible(self, house: House) -> None:
        proposal = ready(house)
        give_back(house, proposal)
        add(house, proposal)
        assert refusal(lambda: add(house, proposal, "又改。")) == "edit-over"

    def test_it_can_be_withdrawn_instead(self, house: House) -> None:
        proposal = ready(house)
        give_back(house, proposal)
        house.act(lambda work: withdraw(work, house.who("陈静"), proposal, "不要了。"))
        assert stage(house, proposal) is Stage.WITHDRAWN
        house.wait(days=20)
        assert tick(house) == []
