"""The clock of an answer over weeks: who owes it, who is reminded, who hears that it is overdue."""

from datetime import timedelta

from sqlalchemy import update

from deliberation.proposals import answering, owing
from deliberation.proposals.queries import proposal_seen
from deliberation.proposals.withdrawing import withdraw
from residents.model import Role, RoleKind
from tests.deliberation.proposals.life import fact, overdue_of, ready, refusal, tick, told
from tests.house import House

WHY = "列入下次议事会。"


def end_term(house: House, name: str) -> None:
    """Somebody's office ends now."""
    person = house.person(name)
    house.act(
        lambda work: work.session.execute(update(Role).where(Role.person_id == person).values(until=work.now))
    )


def elect(house: House, name: str, kind: RoleKind) -> None:
    """Somebody takes an office now."""
    person = house.person(name)
    house.act(lambda work: work.session.add(Role(person_id=person, kind=kind, since=work.now, title="主任")))


class TestTheClock:
    def test_three_days_before_whoever_owes_it_is_reminded_once(self, house: House) -> None:
        ready(house)
        house.wait(days=11)
        assert tick(house) == []
        house.wait(days=1, hours=2)
        assert len(tick(house)) == 1
        assert tick(house) == [] and told(house, "proposal-answer-soon") == ["李国强"]

    def test_overdue_is_told_to_chair_and_supervisors_once(self, house: House) -> None:
        proposal = ready(house)
        house.wait(days=15, hours=2)
        tick(house)
        assert overdue_of(house, proposal) == 0
        for _ in range(14):
            house.wait(days=1)
            tick(house)
        assert told(house, "proposal-overdue") == ["吴秉正", "李国强"]
        assert overdue_of(house, proposal) == 14

    def test_a_ticker_that_was_off_for_a_month_tells_only_what_is_true(self, house: House) -> None:
        ready(house)
        house.wait(days=45)
        assert len(tick(house)) == 1 and tick(house) == []
        assert told(house, "proposal-overdue") == ["吴秉正", "李国强"]
        assert told(house, "proposal-answer-soon") == []

    def test_overdue_shows_at_the_hour_without_any_ticker(self, house: House) -> None:
        proposal = ready(house)
        due = fact(house, proposal, lambda p: p.answer_due_at)
        assert due is not None
        house.now = due - timedelta(seconds=1)
        assert overdue_of(house, proposal) is None
        house.now = due
        assert overdue_of(house, proposal) == 0

    def test_a_chair_whose_term_ended_owes_nothing_and_the_next_one_does(self, house: House) -> None:
        proposal = ready(house)
        end_term(house, "李国强")
        elect(house, "李明", RoleKind.CHAIR)
        house.wait(days=12, hours=2)
        tick(house)
        assert told(house, "proposal-answer-soon") == ["李明"]
        assert house.ask(lambda work: proposal_seen(work, house.who("李明"), proposal)).owes == "李明（主任）"

    def test_without_a_chair_the_committee_owes_it_together(self, house: House) -> None:
        proposal = ready(house)
        end_term(house, "李国强")
        house.wait(days=12, hours=2)
        tick(house)
        assert told(house, "proposal-answer-soon") == ["许红梅"]
        assert house.ask(lambda work: proposal_seen(work, house.who("李明"), proposal)).owes == "许红梅"

    def test_without_any_committee_the_clock_runs_and_supervisors_hear(self, house: House) -> None:
        proposal = ready(house)
        end_term(house, "李国强")
        end_term(house, "许红梅")
        house.wait(days=16)
        tick(house)
        assert told(house, "proposal-overdue") == ["吴秉正"]
        assert overdue_of(house, proposal) == 1

    def test_what_is_withdrawn_is_neither_reminded_of_nor_overdue(self, house: House) -> None:
        proposal = ready(house)
        house.act(lambda work: withdraw(work, house.who("陈静"), proposal, "已经解决了。"))
        house.wait(days=30)
        assert tick(house) == []

    def test_an_answer_on_the_last_evening_is_in_time_and_a_second_later_is_not(self, house: House) -> None:
        chair = house.who("李国强")
        first, second, third = (
            ready(house, title=title) for title in ("装扶手一处", "修路灯两盏", "通下水道")
        )
        withdrawn = ready(house, title="种一棵桂花树")
        due = fact(house, first, lambda p: p.answer_due_at)
        house.act(lambda work: withdraw(work, house.who("陈静"), withdrawn, "不用了。"))
        assert due is not None
        house.now = due
        house.act(lambda work: answering.decline(work, chair, first, WHY))
        house.now = due + timedelta(seconds=1)
        house.act(lambda work: answering.decline(work, chair, second, WHY))
        assert house.ask(owing.answered_in_time) == owing.Punctuality(1, 3)
        house.act(lambda work: answering.decline(work, chair, third, WHY))
        assert house.ask(owing.answered_in_time) == owing.Punctuality(1, 3)
        later = due + timedelta(days=1)
        assert house.ask(lambda work: owing.answered_in_time(work, later)) == owing.Punctuality(0, 0)


class TestHandingTheAnswerOn:
    def test_the_chair_hands_it_to_a_member_who_is_told_and_owes_it(self, house: House) -> None:
        proposal, member = ready(house), house.person("许红梅")
        chair = house.who("李国强")
        receipt = house.act(lambda work: owing.hand_on(work, chair, proposal, member))
        assert receipt.member == "许红梅" and told(house, "proposal-owing") == ["许红梅"]
        house.act(lambda work: owing.hand_on(work, chair, proposal, member))
        assert told(house, "proposal-owing") == ["许红梅"]
        house.wait(days=12, hours=2)
        tick(house)
        assert told(house, "proposal-answer-soon") == ["许红梅"]
        house.wait(days=4)
        tick(house)
        assert told(house, "proposal-overdue") == ["吴秉正", "李国强", "许红梅"]

    def test_a_member_who_left_leaves_it_to_the_chair(self, house: House) -> None:
        proposal, member = ready(house), house.person("许红梅")
        house.act(lambda work: owing.hand_on(work, house.who("李国强"), proposal, member))
        end_term(house, "许红梅")
        seen = house.ask(lambda work: proposal_seen(work, house.who("李明"), proposal))
        assert seen.owes == "李国强（主任）"

    def test_only_chair_or_whoever_owes_it_hands_it_on_and_only_to_a_member(self, house: House) -> None:
        proposal, chair, member = ready(house), house.who("李国强"), house.who("许红梅")
        for who, to, key in (
            (house.who("陈静"), "许红梅", "refused-office"),
            (member, "许红梅", "proposal-hand-on-chair"),
            (chair, "陈静", "proposal-not-a-member"),
        ):
            given = house.person(to)
            assert (
                refusal(
                    lambda who=who, given=given: house.act(
                        lambda work: owing.hand_on(work, who, proposal, given)
                    )
                )
                == key
            )
        house.act(lambda work: answering.take_up(work, chair, proposal, WHY))
        assert (
            refusal(lambda: house.act(lambda work: owing.hand_on(work, chair, proposal, member.person or 0)))
            == "proposal-nothing-owed"
        )
