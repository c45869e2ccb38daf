"""Counting and answering by those who would bend it: rented homes, one's own proposal, a talk without end."""

from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import update

from deliberation.proposals import answering, deciding, editing, owing, returning
from deliberation.proposals.model import How, Proposal, ProposalEdition
from deliberation.proposals.queries import proposal_seen
from deliberation.proposals.shelves import owed
from deliberation.proposals.similar import with_words
from deliberation.proposals.stages import Stage
from deliberation.proposals.supporting import support, supporters, withdraw_support
from kernel.bylaws import adopt
from kernel.work import Work
from residents.model import Assurance, Dwelling, Place, Relation, Residency, Role
from tests.deliberation.proposals.life import fact, proposed, ready, refusal, stage, supported, told
from tests.house import House

WHY = "列入下次议事会。"


def only_owners_support(house: House) -> None:
    """As the by-laws may say."""

    def order(work: Work) -> None:
        rules = work.bylaws.access.model_copy(update={"support": "owner"})
        adopt(work.session, work.bylaws.model_copy(update={"access": rules}), at=work.now)

    house.act(order)
    house.wait(seconds=1)


def rents(house: House, name: str, *homes: str) -> None:
    """This neighbour is no owner of these homes, but lives there for sure."""
    ids = [house.id_of(Dwelling, each) for each in homes]
    mine = (Residency.person_id == house.person(name), Residency.dwelling_id.in_(ids))
    house.act(
        lambda work: (
            work.session.execute(update(Residency).where(*mine).values(assurance=Assurance.RESIDENT)) and None
        )
    )


class TestWhichHomesCount:
    def test_an_owner_of_one_home_who_rents_two_speaks_for_one(self, house: House) -> None:
        only_owners_support(house)
        made = proposed(house)
        rents(house, "周建国", "3号楼1单元102", "3号楼1单元202")
        supported(house, made, "周建国")
        assert house.ask(lambda work: supporters(work, made)) == 1

    def test_for_a_rented_home_alone_it_is_said_what_is_missing(self, house: House) -> None:
        only_owners_support(house)
        place = house.id_of(Place, "1号楼")
        made = proposed(house)
        house.act(
            lambda work: (
                work.session.execute(update(Proposal).where(Proposal.id == made).values(place_id=place))
                and None
            )
        )
        rents(house, "王德福", "1号楼1单元301")
        assert refusal(lambda: supported(house, made, "王德福")) == "access-owner"

    def test_where_residents_may_every_home_of_theirs_counts(self, house: House) -> None:
        made = proposed(house)
        rents(house, "周建国", "3号楼1单元102", "3号楼1单元202")
        supported(house, made, "周建国")
        assert house.ask(lambda work: supporters(work, made)) == 3


class TestOnesOwn:
    def test_a_chair_does_not_answer_what_they_proposed(self, house: House) -> None:
        made = ready(house, "李国强")
        acts = (
            lambda work, who: answering.take_up(work, who, made, WHY),
            lambda work, who: answering.decline(work, who, made, WHY),
            lambda work, who: answering.answer(work, who, made, How.DONE, WHY),
        )
        chair = house.who("李国强")
        for each in acts:
            tried = partial(house.act, lambda work, each=each: each(work, chair))
            assert refusal(tried) == "answer-not-ones-own"
        assert house.ask(lambda work: proposal_seen(work, house.who("陈静"), made)).owes == "许红梅"
        assert told(house, "proposal-ready") == ["许红梅"]
        house.act(lambda work: answering.take_up(work, house.who("许红梅"), made, WHY))
        assert stage(house, made) is Stage.DELIBERATING

    def test_nor_is_it_handed_to_them(self, house: House) -> None:
        made = ready(house, "李国强")
        hand = lambda work: owing.hand_on(work, house.who("许红梅"), made, house.person("李国强"))  # noqa: E731
        assert refusal(lambda: house.act(hand)) == "proposal-not-a-member"
        there = house.ask(lambda work: owing.members(work, house.who("李国强"), made))
        assert [each.name for each in there] == ["许红梅"]

    def test_who_is_the_committee_alone_answers_all_the_same(self, house: House) -> None:
        made = ready(house, "李国强")
        gone = update(Role).where(Role.person_id == house.person("许红梅"))
        house.act(lambda work: work.session.execute(gone.values(until=work.now)) and None)
        house.act(lambda work: answering.take_up(work, house.who("李国强"), made, WHY))
        assert stage(house, made) is Stage.DELIBERATING

    def test_what_was_proposed_for_the_committee_its_writer_may_answer(self, house: House) -> None:
        made = ready(house, "李国强")
        office = update(Proposal).where(Proposal.id == made).values(origin="committee")
        house.act(lambda work: work.session.execute(office) and None)
        house.act(lambda work: answering.take_up(work, house.who("李国强"), made, WHY))
        assert stage(house, made) is Stage.DELIBERATING


class TestATalkWithoutEnd:
    @pytest.mark.parametrize(("days", "said"), [(0, None), (15, None), (16, 16), (100, 100)])
    def test_everybody_reads_for_how_long_it_has_been_talked_over(
        self, house: House, days: int, said: int | None
    ) -> None:
        made = ready(house)
        house.act(lambda work: answering.take_up(work, house.who("李国强"), made, WHY))
        house.wait(days=days)
        assert house.ask(lambda work: proposal_seen(work, house.who("李明"), made)).talked == said
        [row] = house.ask(lambda work: owed(work, house.who("李国强"), 0, 3))[0]
        assert row.talked == said

    def test_and_no_longer_once_it_was_answered(self, house: House) -> None:
        made = ready(house)
        house.act(lambda work: answering.take_up(work, house.who("李国强"), made, WHY))
        house.wait(days=50)
        house.act(lambda work: answering.decline(work, house.who("李国强"), made, WHY))
        assert house.ask(lambda work: proposal_seen(work, house.who("李明"), made)).talked is None


class TestWhatIsFound:
    def test_a_grid_that_is_called_otherwise_is_found_by_its_new_name(self, house: House) -> None:
        made = proposed(house, title="门口加装扶手")
        place = house.id_of(Place, "1号楼")
        house.act(
            lambda work: (
                work.session.execute(update(Proposal).where(Proposal.id == made).values(place_id=place))
                and None
            )
        )
        assert house.ask(lambda work: with_words(work, "1号楼")) == [made]
        renamed = update(Place).where(Place.id == place).values(name="春晖苑")
        house.act(lambda work: work.session.execute(renamed) and None)
        assert house.ask(lambda work: with_words(work, "春晖苑")) == [made]
        assert house.ask(lambda work: with_words(work, "1号楼")) == []


def test_support_for_several_homes_is_one_act_and_counts_each_once(house: House) -> None:
    made = proposed(house)
    zhou = house.who("周建国")
    first = house.act(lambda work: support(work, zhou, made))
    again = house.act(lambda work: support(work, zhou, made))
    assert (first.count, first.reached, again.count, again.again) == (3, True, 3, True)
    assert fact(house, made, lambda p: p.edition) == 1
    assert house.ask(lambda work: work.session.query(ProposalEdition).count()) == 0


class TestWhoseHomeItIs:
    def editable(self, house: House, name: str, made: int) -> bool:
        """Whether its author may still change it."""
        return house.ask(lambda work: proposal_seen(work, house.who(name), made)).editable

    def joins(self, house: House, name: str, home: str, relation: Relation) -> None:
        """Somebody belongs to one more home from now on."""
        person, dwelling = house.person(name), house.id_of(Dwelling, home)

        def order(work: Work) -> None:
            tie = Residency(person_id=person, dwelling_id=dwelling, relation=relation, since=work.now)
            tie.assurance, tie.verified_at = Assurance.RESIDENT, work.now
            work.session.add(tie)

        house.act(order)

    def test_joining_a_neighbours_home_does_not_free_the_text_it_supported(self, house: House) -> None:
        made = proposed(house, "陈静")
        supported(house, made, "李明")
        house.wait(minutes=1)
        self.joins(house, "陈静", "3号楼1单元201", Relation.HOUSEHOLD)
        assert not self.editable(house, "陈静", made)

    def test_a_landlord_does_not_change_what_their_tenant_supported(self, house: House) -> None:
        self.joins(house, "吴强", "3号楼1单元101", Relation.TENANT)
        made = proposed(house, "周建国")
        assert self.editable(house, "周建国", made)
        supported(house, made, "吴强")
        assert not self.editable(house, "周建国", made)

    def test_whoever_shares_a_home_holds_nothing_fast(self, house: House) -> None:
        made = proposed(house, "李明")
        supported(house, made, "王芳")
        assert self.editable(house, "李明", made)


def test_what_was_given_back_to_say_more_keeps_the_title_that_homes_supported(house: House) -> None:
    made = ready(house)
    house.act(lambda work: returning.give_back_to_author(work, house.who("李国强"), made, "请写明在哪里。"))
    now = house.ask(lambda work: editing.text_of(work, work.session.get_one(Proposal, made)))

    def edit(**new: str) -> editing.Edited:
        return house.act(lambda work: editing.edit(work, house.who("陈静"), made, 1, replace(now, **new)))  # type: ignore[arg-type]

    assert refusal(lambda: edit(title="把花园改成停车场")) == "edit-title-stands"
    assert edit(body="小区大门口东侧台阶滑。").sent_again


def test_what_homes_left_once_it_said_something_else_is_not_put_to_the_vote(house: House) -> None:
    made = ready(house)
    house.act(lambda work: returning.give_back_to_author(work, house.who("李国强"), made, "请写明在哪里。"))
    now = house.ask(lambda work: editing.text_of(work, work.session.get_one(Proposal, made)))
    other = replace(now, body="其实是要把花园改成停车场。")
    swap = lambda: house.act(lambda work: editing.edit(work, house.who("陈静"), made, 1, other))  # noqa: E731
    assert refusal(swap) == "edit-keeps-little"
    more = replace(now, body=f"{now.body}顺便把花园改成停车场。")
    house.act(lambda work: editing.edit(work, house.who("陈静"), made, 1, more))
    house.act(lambda work: deciding.require_may_go_to_vote(work, house.who("李国强"), made) and None)
    house.act(lambda work: withdraw_support(work, house.who("李明"), made))
    to_vote = lambda work: deciding.require_may_go_to_vote(work, house.who("李国强"), made)  # noqa: E731
    assert refusal(lambda: house.act(to_vote)) == "vote-support-fell"
    house.act(lambda work: answering.decline(work, house.who("李国强"), made, WHY))
    assert stage(house, made) is Stage.DECLINED
