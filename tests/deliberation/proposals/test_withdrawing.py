"""An author takes a proposal back, or another resident goes on with it."""

from collections.abc import Callable

from sqlalchemy import update

from deliberation.proposals import handing_over
from deliberation.proposals.handing_over import Presence
from deliberation.proposals.model import Proposal
from deliberation.proposals.queries import proposal_seen
from deliberation.proposals.stages import Stage
from deliberation.proposals.withdrawing import withdraw
from kernel.work import Work
from residents.model import Person, Residency
from tests.deliberation.proposals.life import fact, proposed, ready, refusal, stage, supported, told
from tests.house import House

WHY = "这件事已经解决了。"


def move_out(house: House, name: str) -> None:
    """Somebody moves out."""
    person = house.person(name)
    house.act(
        lambda work: work.session.execute(
            update(Residency).where(Residency.person_id == person).values(until=work.now)
        )
    )


def withdraws(house: House, name: str, proposal: int) -> Callable[[], object]:
    """Somebody takes it back."""
    who = house.who(name)
    return lambda: house.act(lambda work: withdraw(work, who, proposal, WHY))


def offer(house: House, name: str, proposal: int, heir: str | None) -> handing_over.Offered:
    """Somebody offers it, to a neighbour or by a link."""
    who, given = house.who(name), house.person(heir) if heir else None
    return house.act(lambda work: handing_over.offer(work, who, proposal, given))


def take_on(house: House, name: str, proposal: int, ticket: str = "") -> handing_over.HandedOver:
    """Somebody takes it on."""
    who = house.who(name)
    return house.act(lambda work: handing_over.take_on(work, who, proposal, ticket))


def author(house: House, proposal: int) -> int:
    """Whose it is."""
    return fact(house, proposal, lambda p: p.author_id)


class TestWithdrawing:
    def test_supporters_are_told_why_and_the_number_stays(self, house: House) -> None:
        proposal = ready(house)
        withdraws(house, "陈静", proposal)()
        assert stage(house, proposal) is Stage.WITHDRAWN
        assert told(house, "proposal-withdrawn") == ["Helen", "李明", "王德福"]
        seen = house.ask(lambda work: proposal_seen(work, house.who("李明"), proposal))
        assert seen.number == "2026-001" and seen.said is not None and seen.said.text == WHY
        assert refusal(withdraws(house, "陈静", proposal)) == "proposal-over"

    def test_only_its_author_takes_it_back(self, house: House) -> None:
        proposal = proposed(house)
        assert refusal(withdraws(house, "李国强", proposal)) == "proposal-authors-only"

    def test_once_it_is_voted_on_it_cannot_be_taken_back(self, house: House) -> None:
        proposal = ready(house)

        def decide(work: Work) -> None:
            work.session.execute(
                update(Proposal).where(Proposal.id == proposal).values(adopted=True, decided_at=work.now)
            )

        house.act(decide)
        assert refusal(withdraws(house, "陈静", proposal)) == "proposal-over"


class TestHandingOver:
    def test_a_supporter_is_asked_agrees_and_is_the_author(self, house: House) -> None:
        proposal = proposed(house)
        supported(house, proposal, "陈静", "李明", "Helen")
        chen = house.who("陈静")
        offered = house.ask(lambda work: handing_over.candidates(work, chen, proposal, 3))
        assert [each.name for each in offered] == ["李明", "Helen"]
        offer(house, "陈静", proposal, "李明")
        assert told(house, "proposal-offered") == ["李明"]
        assert refusal(lambda: take_on(house, "Helen", proposal)) == "offer-not-yours"
        assert take_on(house, "李明", proposal).mine
        assert author(house, proposal) == house.person("李明")
        assert told(house, "proposal-handed-over") == ["陈静"]
        assert take_on(house, "李明", proposal).mine
        assert told(house, "proposal-handed-over") == ["陈静"]
        assert refusal(withdraws(house, "陈静", proposal)) == "proposal-authors-only"

    def test_whoever_is_asked_may_rather_not(self, house: House) -> None:
        proposal = proposed(house)
        offer(house, "陈静", proposal, "李明")
        li = house.who("李明")
        house.act(lambda work: handing_over.refuse_offer(work, li, proposal))
        assert author(house, proposal) == house.person("陈静")
        assert told(house, "proposal-offer-refused") == ["陈静"]
        assert refusal(lambda: take_on(house, "李明", proposal)) == "offer-over"

    def test_an_offer_ends_after_seven_days(self, house: House) -> None:
        proposal = proposed(house)
        offer(house, "陈静", proposal, "李明")
        house.wait(days=7)
        assert refusal(lambda: take_on(house, "李明", proposal)) == "offer-over"

    def test_a_link_serves_the_first_resident_and_nobody_after(self, house: House) -> None:
        proposal = proposed(house)
        ticket = offer(house, "陈静", proposal, None).ticket
        assert refusal(lambda: take_on(house, "李明", proposal, "0" * 16)) == "offer-not-yours"
        assert refusal(lambda: take_on(house, "赵敏", proposal, ticket)) == "refused-stranger"
        assert refusal(lambda: take_on(house, "陈静", proposal, ticket)) == "heir-is-author"
        assert take_on(house, "李明", proposal, ticket).mine
        assert refusal(lambda: take_on(house, "Helen", proposal, ticket)) == "offer-over"

    def test_a_later_offer_makes_an_earlier_link_worthless(self, house: House) -> None:
        proposal = proposed(house)
        ticket = offer(house, "陈静", proposal, None).ticket
        house.wait(minutes=1)
        newer = offer(house, "陈静", proposal, None).ticket
        assert refusal(lambda: take_on(house, "李明", proposal, ticket)) == "offer-not-yours"
        assert take_on(house, "李明", proposal, newer).mine

    def test_nobody_is_given_what_they_cannot_have(self, house: House) -> None:
        proposal = proposed(house)
        assert refusal(lambda: offer(house, "陈静", proposal, "陈静")) == "heir-is-author"
        assert refusal(lambda: offer(house, "陈静", proposal, "赵敏")) == "heir-not-here"
        assert refusal(lambda: offer(house, "李国强", proposal, "李明")) == "proposal-authors-only"

    def test_an_author_who_moved_away_leaves_the_proposal_and_the_committee_finds_an_heir(
        self, house: House
    ) -> None:
        proposal = ready(house)
        move_out(house, "陈静")
        seen = house.ask(lambda work: proposal_seen(work, house.who("李明"), proposal))
        assert seen.presence is Presence.MOVED and seen.stage is Stage.SCREENING
        assert refusal(lambda: offer(house, "Helen", proposal, "李明")) == "proposal-authors-only"
        offer(house, "许红梅", proposal, "李明")
        take_on(house, "李明", proposal)
        seen = house.ask(lambda work: proposal_seen(work, house.who("李明"), proposal))
        assert (seen.author, seen.presence, seen.mine) == ("李明", Presence.HERE, True)

    def test_an_erased_author_does_so_too(self, house: House) -> None:
        proposal = ready(house)
        person = house.person("陈静")
        house.act(
            lambda work: work.session.execute(
                update(Person).where(Person.id == person).values(erased_at=work.now)
            )
        )
        offer(house, "李国强", proposal, "李明")
        assert take_on(house, "李明", proposal).mine
