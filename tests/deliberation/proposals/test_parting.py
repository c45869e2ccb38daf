"""A merge that was a mistake is undone: what stood still goes on, and all concerned are asked or told."""

from datetime import timedelta

from sqlalchemy import select, update

from deliberation.proposals import merging, parting
from deliberation.proposals.model import Proposal, Support
from deliberation.proposals.stages import Stage
from deliberation.proposals.supporting import supporters, withdraw_support
from kernel.outbox import Notice
from tests.deliberation.proposals.life import fact, proposed, ready, refusal, stage, supported, told
from tests.house import House

WHY = "两份说的是同一件事。"


def merge(house: House, by: str, proposal: int, into: int) -> merging.Merged:
    """Somebody puts one into the other."""
    return house.act(lambda work: merging.merge(work, house.who(by), proposal, into, WHY))


def part(house: House, by: str, proposal: int) -> parting.Parted:
    """Somebody undoes it."""
    return house.act(lambda work: parting.part(work, house.who(by), proposal))


def why_not(house: House, by: str, proposal: int) -> str:
    """Why they cannot."""
    return refusal(lambda: part(house, by, proposal))


def two(house: House) -> tuple[int, int]:
    """陈静's, with two supporters, and Helen's."""
    old, new = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "大门口修坡道")
    supported(house, old, "李明", "王德福")
    return old, new


def test_it_goes_on_with_the_support_that_it_had(house: House) -> None:
    old, new = two(house)
    merge(house, "李国强", old, new)
    supported(house, new, "王德福")
    ahead = house.ask(lambda work: parting.parting_ahead(work, house.who("李国强"), old))
    assert (ahead.supports, ahead.both) == (2, 1)
    part(house, "李国强", old)
    assert (stage(house, old), stage(house, new)) == (Stage.COLLECTING, Stage.COLLECTING)
    assert house.ask(lambda work: (supporters(work, old), supporters(work, new))) == (2, 1)
    assert told(house, "proposal-parted-again") == ["李明", "王德福"]
    assert told(house, "proposal-parted") == ["陈静"] and told(house, "proposal-parted-here") == ["Helen"]
    house.act(lambda work: withdraw_support(work, house.who("王德福"), new))
    assert house.ask(lambda work: (supporters(work, old), supporters(work, new))) == (2, 0)


def test_whoever_of_a_home_supported_the_other_one_is_asked_too(house: House) -> None:
    old, new = two(house)
    merge(house, "李国强", old, new)
    supported(house, new, "王芳")  # she lives with 李明, who supported the first
    part(house, "李国强", old)
    assert told(house, "proposal-parted-again") == ["李明", "王德福", "王芳"]


def test_what_stood_still_is_given_back_in_whole_days(house: House) -> None:
    old, new = two(house)
    until = fact(house, old, lambda p: p.support_until)
    house.wait(days=28)
    merge(house, "李国强", old, new)
    house.wait(days=2, hours=2)
    assert house.now > until
    part(house, "李国强", old)
    assert stage(house, old) is Stage.COLLECTING
    assert fact(house, old, lambda p: p.support_until) == until + timedelta(days=3)
    supported(house, old, "周建国")
    assert stage(house, old) is Stage.SCREENING


def test_an_answer_that_was_owed_is_owed_again_and_as_many_days_later(house: House) -> None:
    owed, other = ready(house, "陈静", "大门口加装扶手"), ready(house, "Helen", "大门口修坡道")
    due = fact(house, owed, lambda p: p.answer_due_at)
    merge(house, "李国强", owed, other)
    house.wait(hours=30)
    part(house, "李国强", owed)
    assert due is not None and stage(house, owed) is Stage.SCREENING
    assert fact(house, owed, lambda p: p.answer_due_at) == due + timedelta(days=2)


def test_a_second_tap_gives_the_same_answer_and_it_is_undone_once(house: House) -> None:
    old, new = two(house)
    merge(house, "李国强", old, new)
    assert part(house, "李国强", old) == part(house, "李国强", old)
    assert told(house, "proposal-parted-again") == ["李明", "王德福"]
    merge(house, "李国强", old, new)
    assert why_not(house, "李国强", old) == "part-once"


def test_whoever_is_merged_again_is_asked_again(house: House) -> None:
    old, new = two(house)
    merge(house, "李国强", old, new)
    part(house, "李国强", old)
    house.wait(minutes=5)
    merge(house, "李国强", old, new)
    assert told(house, "proposal-merged-again") == ["李明", "李明", "王德福", "王德福"]
    assert told(house, "proposal-merged-here") == ["Helen", "Helen"]


def test_no_circle_comes_of_parting_and_merging_the_other_way(house: House) -> None:
    a, b = two(house)
    merge(house, "李国强", a, b)
    part(house, "李国强", a)
    merge(house, "李国强", b, a)
    assert (stage(house, a), stage(house, b)) == (Stage.COLLECTING, Stage.MERGED)
    assert refusal(lambda: merge(house, "李国强", a, b)) == "merge-its-own"


def test_it_comes_out_of_one_that_itself_went_on_elsewhere(house: House) -> None:
    a, b = two(house)
    c = proposed(house, "李明", "大门口换路灯")
    merge(house, "李国强", a, b)
    merge(house, "李国强", b, c)
    part(house, "李国强", a)
    assert [stage(house, each) for each in (a, b, c)] == [Stage.COLLECTING, Stage.MERGED, Stage.COLLECTING]


class TestWhoAndWhen:
    def test_another_member_does_not_and_the_chair_does(self, house: House) -> None:
        old, new = two(house)
        merge(house, "李国强", old, new)
        assert why_not(house, "许红梅", old) == "part-whose"
        part(house, "李国强", old)
        merge(house, "许红梅", new, old)
        part(house, "李国强", new)
        assert stage(house, new) is Stage.COLLECTING

    def test_neighbours_and_the_author_do_not(self, house: House) -> None:
        old, new = two(house)
        merge(house, "李国强", old, new)
        assert why_not(house, "陈静", old) == "refused-office"
        assert not house.ask(
            lambda work: parting.may_part(work, house.who("陈静"), work.session.get_one(Proposal, old))
        )

    def test_what_both_authors_agreed_stands(self, house: House) -> None:
        mine, theirs = two(house)
        merge(house, "陈静", mine, theirs)
        wish = house.ask(lambda work: work.session.scalars(select(merging.MergeWish.id)).one())
        house.act(lambda work: merging.answer_wish(work, house.who("Helen"), wish, agree=True))
        assert why_not(house, "李国强", mine) == "part-whose"

    def test_after_three_days_it_stands(self, house: House) -> None:
        old, new = two(house)
        merge(house, "李国强", old, new)
        house.wait(days=3)
        assert why_not(house, "李国强", old) == "part-late"

    def test_what_is_not_merged_is_not_parted(self, house: House) -> None:
        old, _ = two(house)
        assert why_not(house, "李国强", old) == "part-not-merged"

    def test_one_whose_words_are_gone_with_their_author_does_not_come_back(self, house: House) -> None:
        old, new = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "大门口修坡道")
        merge(house, "李国强", old, new)
        gone = update(Proposal).where(Proposal.id == old)
        house.act(lambda work: work.session.execute(gone.values(withdrawn_at=work.now)) and None)
        assert why_not(house, "李国强", old) == "part-gone"


def test_a_wish_of_an_author_who_handed_it_over_since_is_void(house: House) -> None:
    mine, theirs = two(house)
    merge(house, "陈静", mine, theirs)
    wish = house.ask(lambda work: work.session.scalars(select(merging.MergeWish.id)).one())
    heir = house.person("李明")
    handed = update(Proposal).where(Proposal.id == mine).values(author_id=heir)
    house.act(lambda work: work.session.execute(handed) and None)
    agree = lambda work: merging.answer_wish(work, house.who("Helen"), wish, agree=True)  # noqa: E731
    assert refusal(lambda: house.act(agree)) == "merge-wish-over"
    assert stage(house, mine) is Stage.COLLECTING


def test_no_support_is_made_or_lost_by_merging_and_parting(house: House) -> None:
    old, new = two(house)

    def rows() -> list[tuple[int, int, int]]:
        query = select(Support.proposal_id, Support.dwelling_id, Support.person_id).order_by(Support.id)
        return [tuple(row) for row in house.ask(lambda work: work.session.execute(query).all())]

    before = rows()
    merge(house, "李国强", old, new)
    part(house, "李国强", old)
    assert rows() == before
    assert house.ask(lambda work: work.session.scalars(select(Notice.kind)).all())
