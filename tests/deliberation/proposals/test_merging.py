"""Two proposals become one; supporters are asked again, and nothing goes over silently."""

from functools import partial

from sqlalchemy import select, update

from deliberation.proposals import answering, merging
from deliberation.proposals.model import MergeWish
from deliberation.proposals.queries import proposal_seen
from deliberation.proposals.service import a_proposal, publish
from deliberation.proposals.stages import Stage
from deliberation.proposals.supporting import support, supporters, withdraw_support
from deliberation.proposals.withdrawing import withdraw
from kernel.work import Work
from residents.model import Place, Residency
from tests.deliberation.proposals.life import fact, proposed, ready, refusal, stage, supported, told
from tests.house import House

WHY = "两份说的是同一件事。"


def merge(house: House, by: str, proposal: int, into: int) -> merging.Merged:
    """Somebody puts one into the other."""
    who = house.who(by)
    return house.act(lambda work: merging.merge(work, who, proposal, into, WHY))


def why_not(house: House, by: str, proposal: int, into: int) -> str:
    """Why somebody cannot."""
    return refusal(lambda: merge(house, by, proposal, into))


def answer(house: House, by: str, wish: int, *, agree: bool) -> merging.Merged:
    """The other author answers."""
    who = house.who(by)
    return house.act(lambda work: merging.answer_wish(work, who, wish, agree=agree))


def only_wish(house: House) -> int:
    """The wish that waits."""
    return house.ask(lambda work: work.session.query(MergeWish).filter_by(answered_at=None).one().id)


def test_the_committee_merges_and_each_supporter_is_asked_again(house: House) -> None:
    old, new = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "小区大门装扶手和坡道")
    supported(house, old, "李明", "王德福")
    supported(house, new, "李明")
    merge(house, "李国强", old, new)
    assert (stage(house, old), stage(house, new)) == (Stage.MERGED, Stage.COLLECTING)
    assert told(house, "proposal-merged-again") == ["李明", "王德福"]
    assert told(house, "proposal-merged") == ["陈静"] and told(house, "proposal-merged-here") == ["Helen"]
    assert house.ask(lambda work: (supporters(work, old), supporters(work, new))) == (2, 1)
    supported(house, new, "王德福")
    assert house.ask(lambda work: supporters(work, new)) == 2
    seen = house.ask(lambda work: proposal_seen(work, house.who("李明"), old))
    assert seen.into is not None and seen.into.id == new and seen.said is not None and seen.said.text == WHY


def test_nobody_supports_a_merged_one_and_nobody_takes_back(house: House) -> None:
    old, new = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "小区大门装扶手和坡道")
    supported(house, old, "李明")
    merge(house, "李国强", old, new)
    wang, li = house.who("王德福"), house.who("李明")
    assert refusal(lambda: house.act(lambda work: support(work, wang, old))) == "proposal-not-collecting"
    assert (
        refusal(lambda: house.act(lambda work: withdraw_support(work, li, old))) == "proposal-not-collecting"
    )


class TestWorstCases:
    def test_into_itself_into_its_own_and_round_in_a_circle(self, house: House) -> None:
        titles = ("大门口加装扶手", "大门口修坡道", "大门口换路灯")
        a, b, c = (proposed(house, "陈静", title) for title in titles)
        assert why_not(house, "李国强", a, a) == "merge-itself"
        merge(house, "李国强", b, a)
        assert why_not(house, "李国强", a, b) == "merge-its-own"
        assert why_not(house, "李国强", c, b) == "merge-into-merged"
        assert why_not(house, "李国强", b, c) == "merge-closed"
        merge(house, "李国强", a, c)
        assert why_not(house, "李国强", c, a) == "merge-its-own"
        assert why_not(house, "李国强", c, b) == "merge-into-merged"
        assert (stage(house, a), stage(house, b), stage(house, c)) == (
            Stage.MERGED,
            Stage.MERGED,
            Stage.COLLECTING,
        )

    def test_what_is_over_is_merged_neither_way(self, house: House) -> None:
        gone, other = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "大门口修坡道")
        house.act(lambda work: withdraw(work, house.who("陈静"), gone, "解决了。"))
        assert why_not(house, "李国强", gone, other) == "merge-closed"
        assert why_not(house, "李国强", other, gone) == "merge-closed"

    def test_an_answer_that_is_owed_is_not_merged_away(self, house: House) -> None:
        owed, young = ready(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "大门口修坡道")
        assert why_not(house, "李国强", owed, young) == "merge-owed"
        merge(house, "李国强", young, owed)
        assert stage(house, owed) is Stage.SCREENING

    def test_one_that_is_talked_over_takes_another_in(self, house: House) -> None:
        talked, young = ready(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "大门口修坡道")
        house.act(lambda work: answering.take_up(work, house.who("李国强"), talked, "下次议事会。"))
        merge(house, "李国强", young, talked)
        assert stage(house, young) is Stage.MERGED

    def test_neighbours_merge_nothing_and_no_other_community_is_reached(self, house: House) -> None:
        a, b = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "大门口修坡道")
        assert why_not(house, "李明", a, b) == "merge-whose"
        theirs = house.who("李国强", at=house.there)
        elsewhere = partial(house.act, lambda work: merging.merge(work, theirs, a, b, WHY), at=house.there)
        assert refusal(elsewhere) == "proposal-unknown"

    def test_a_supporter_who_moved_out_is_told_and_their_homes_support_stays(self, house: House) -> None:
        old, new = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "大门口修坡道")
        supported(house, old, "王德福")
        moved = house.person("王德福")
        house.act(
            lambda work: work.session.execute(
                update(Residency).where(Residency.person_id == moved).values(until=work.now)
            )
        )
        merge(house, "李国强", old, new)
        assert house.ask(lambda work: supporters(work, old)) == 1
        seen = house.ask(lambda work: proposal_seen(work, house.who("王德福"), new))
        assert not seen.asks_me


class TestBothAuthors:
    def test_the_other_author_is_asked_and_agrees(self, house: House) -> None:
        mine, theirs = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "大门口修坡道")
        supported(house, mine, "李明")
        assert not merge(house, "陈静", mine, theirs).done
        assert stage(house, mine) is Stage.COLLECTING and told(house, "proposal-merge-wish") == ["Helen"]
        wish = only_wish(house)
        assert answer(house, "Helen", wish, agree=True).done
        assert stage(house, mine) is Stage.MERGED and told(house, "proposal-merged-again") == ["李明"]
        assert answer(house, "Helen", wish, agree=True).done
        assert told(house, "proposal-merged-again") == ["李明"]

    def test_the_other_author_would_rather_not(self, house: House) -> None:
        mine, theirs = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "大门口修坡道")
        merge(house, "陈静", mine, theirs)
        wish = only_wish(house)
        assert refusal(lambda: answer(house, "李明", wish, agree=True)) == "proposal-authors-only"
        answer(house, "Helen", wish, agree=False)
        assert stage(house, mine) is Stage.COLLECTING and told(house, "proposal-merge-refused") == ["陈静"]
        assert refusal(lambda: answer(house, "Helen", wish, agree=True)) == "merge-wish-over"

    def test_a_wish_ends_after_seven_days(self, house: House) -> None:
        mine, theirs = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "大门口修坡道")
        merge(house, "陈静", mine, theirs)
        house.wait(days=7)
        assert refusal(lambda: answer(house, "Helen", only_wish(house), agree=True)) == "merge-wish-over"

    def test_a_later_wish_takes_the_place_of_the_first(self, house: House) -> None:
        mine, a = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "大门口修坡道")
        b = proposed(house, "李明", "大门口换路灯")
        merge(house, "陈静", mine, a)
        first = only_wish(house)
        merge(house, "陈静", mine, b)
        assert refusal(lambda: answer(house, "Helen", first, agree=True)) == "merge-wish-over"
        assert answer(house, "李明", only_wish(house), agree=True).into == b

    def test_nobody_is_said_to_have_agreed_to_what_the_committee_did_otherwise(self, house: House) -> None:
        mine, a = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "大门口修坡道")
        b = proposed(house, "李明", "大门口换路灯")
        merge(house, "陈静", mine, a)
        merge(house, "李国强", mine, b)
        assert house.ask(lambda work: [row.agreed for row in work.session.query(MergeWish).all()]) == [False]

    def test_what_changed_meanwhile_is_looked_at_again(self, house: House) -> None:
        mine, theirs = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "Helen", "大门口修坡道")
        merge(house, "陈静", mine, theirs)
        wish = only_wish(house)
        house.act(lambda work: withdraw(work, house.who("陈静"), mine, "解决了。"))
        assert refusal(lambda: answer(house, "Helen", wish, agree=True)) == "merge-closed"

    def test_both_of_one_author_need_nobody_else(self, house: House) -> None:
        one, other = proposed(house, "陈静", "大门口加装扶手"), proposed(house, "陈静", "大门口修坡道")
        assert merge(house, "陈静", one, other).done
        assert fact(house, one, lambda p: p.merged_into_id) == other


def of_building(house: House, by: str, building: str, title: str) -> int:
    """A proposal that asks one building."""
    who = house.who(by)

    def order(work: Work) -> int:
        place = work.session.scalars(select(Place.id).where(Place.name == building)).one()
        return publish(work, who, title, "下雨天台阶滑。", place).proposal

    return house.act(order)


def change(house: House, proposal: int, into: int) -> merging.Change | None:
    """What changes for supporters."""
    return house.ask(
        lambda work: merging.change_ahead(work, a_proposal(work, proposal), a_proposal(work, into))
    )


def test_the_committee_narrows_nothing_under_the_feet_of_supporters(house: House) -> None:
    whole, building = proposed(house, "陈静"), of_building(house, "Helen", "3号楼", "3号楼门口装扶手和坡道")
    supported(house, whole, "李明")
    assert change(house, whole, building) == merging.Change("", 3, "3号楼", 3, supports=1, outside=0)
    supported(house, whole, "王德福")  # lives in 1号楼
    found = change(house, whole, building)
    assert found is not None and (found.supports, found.outside) == (2, 1)
    assert why_not(house, "李国强", whole, building) == "merge-narrows"
    assert stage(house, whole) is Stage.COLLECTING
    assert merge(house, "李国强", building, whole).done, "the other way round all can go on"


def test_an_author_may_narrow_their_own_once_the_other_author_agrees(house: House) -> None:
    whole, building = proposed(house, "陈静"), of_building(house, "Helen", "3号楼", "3号楼门口装扶手和坡道")
    supported(house, whole, "李明", "王德福")
    assert not merge(house, "陈静", whole, building).done
    assert answer(house, "Helen", only_wish(house), agree=True).done
    assert told(house, "proposal-merged-again") == ["李明", "王德福"]
    assert refusal(lambda: supported(house, building, "王德福")) == "proposal-other-building"


def test_two_that_ask_the_same_homes_change_nothing(house: House) -> None:
    one, other = proposed(house, "陈静"), proposed(house, "Helen", "小区大门装扶手和坡道")
    assert change(house, one, other) is None
