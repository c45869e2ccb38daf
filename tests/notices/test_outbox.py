"""Owed once, claimed by one, settled, told neither twice nor too late."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update

from kernel.lines import Words
from kernel.outbox import NOTICES, PAGE, NoticeState
from kernel.work import Work
from notices.choosing import Taking
from notices.couriering import LEASE, Claimed, Settled, claim, next_due, settle
from notices.model import Rollout
from notices.pacing import Limits
from notices.rollouts import due_rollouts, next_rollout, write_page
from notices.service import drop, owed, post, tell, tell_residents
from residents.acting import Caller, mark_reachable
from residents.model import Person, Residency
from residents.queries import residents_of
from tests import cast
from tests.house import START, House


def told(house: House, *names: str, at: int | None = None, **more: Any) -> None:
    """These neighbours are owed a notice."""
    people = [house.person(name, at=at) for name in names]
    given = {"once": "outcome:1", "subject": 1, **more}
    house.act(lambda work: tell(work, people, "poll-outcome", {"by": "李明"}, **given), at=at)


UNPACED = Limits(overall_per_second=float("inf"), person_seconds=0.0, group_seconds=0.0)


def claimed(house: House, limit: int = 50, in_hand: Sequence[int] = ()) -> list[Claimed]:
    taking = Taking("courier", house.now, UNPACED)
    return house.workshop.act_now(lambda work: claim(work, limit, in_hand, taking))


def settled(house: House, *results: Settled) -> None:
    house.workshop.act_now(lambda work: settle(work, results, "courier"))


def states(house: House) -> list[str]:
    return [str(notice.state) for notice in house.notices()]


def test_what_is_owed_twice_is_told_once(house: House) -> None:
    told(house, "陈静", "李明")
    told(house, "陈静", "王芳")
    assert len(claimed(house)) == 3
    assert claimed(house) == []


def test_the_same_notice_next_door_is_another(house: House) -> None:
    told(house, "陈静")
    told(house, "陈静", at=house.there)
    mine, theirs = sorted(claimed(house), key=lambda each: each.community)
    assert (mine.community, theirs.community) == (house.here, house.there)
    assert (mine.external, theirs.external) == (str(cast.account_of("陈静")), None)


def test_a_claimed_notice_knows_how_it_is_read(house: House) -> None:
    told(house, "Helen")
    [notice] = claimed(house)
    assert (notice.language, notice.zone, notice.attempts) == ("en", "Asia/Shanghai", 1)
    assert notice.args == {"by": Words("李明")}


def test_urgent_ones_come_first_then_older_ones_and_a_round_has_its_limit(house: House) -> None:
    told(house, "陈静", once="new")
    house.wait(seconds=1)
    told(house, "李明", once="newer")
    told(house, "王芳", once="urgent", urgent=True)
    first = claimed(house, limit=2)
    assert [each.person for each in first] == [house.person("王芳"), house.person("陈静")]
    assert [each.person for each in claimed(house)] == [house.person("李明")]


def test_what_is_due_later_waits_for_its_moment(house: House) -> None:
    told(house, "陈静", due=START + timedelta(hours=2))
    assert claimed(house) == []
    assert house.workshop.read_now(next_due) == START + timedelta(hours=2)
    assert house.ask(owed) == 0
    house.wait(hours=2)
    assert len(claimed(house)) == 1


@pytest.mark.parametrize(("hours", "state"), [(1, "sending"), (2, "expired"), (3, "expired")])
def test_after_its_last_moment_nobody_is_told_any_more(house: House, hours: int, state: str) -> None:
    told(house, "陈静", until=START + timedelta(hours=2))
    house.wait(hours=hours)
    claimed(house)
    assert states(house) == [state]


def test_a_courier_that_died_is_followed_when_its_lease_is_over(house: House) -> None:
    told(house, "陈静")
    [lost] = claimed(house)
    assert claimed(house) == []
    house.now += LEASE
    assert claimed(house) == []  # it was found; it is due again
    [again] = claimed(house)
    assert (again.id, again.attempts) == (lost.id, 2)


def test_a_clock_that_was_set_back_by_a_day_holds_nobodys_notices_for_a_day(house: House) -> None:
    told(house, "陈静", due=START - timedelta(days=2))
    [lost] = claimed(house)
    house.now -= timedelta(minutes=1)
    assert claimed(house) == [], "two machines may differ by as much"
    house.now -= timedelta(days=1)
    assert claimed(house) == []  # it was found; it is due again
    assert [each.id for each in claimed(house)] == [lost.id]


def test_what_is_still_in_hand_is_not_claimed_again_however_the_clock_jumps(house: House) -> None:
    told(house, "陈静", until=START + timedelta(days=30))
    [slow] = claimed(house)
    house.wait(days=3)
    assert claimed(house, in_hand=[slow.id]) == []
    house.wait(days=60)
    assert claimed(house, in_hand=[slow.id]) == []
    assert states(house) == ["sending"]


def test_what_a_dead_courier_left_is_not_told_too_late(house: House) -> None:
    told(house, "陈静", until=START + timedelta(hours=2))
    claimed(house)
    house.wait(hours=3)
    assert claimed(house) == claimed(house) == []
    assert states(house) == ["expired"]


def test_what_is_settled_rests_and_what_is_put_off_comes_again(house: House) -> None:
    told(house, "陈静", "李明")
    first, second = claimed(house)
    again = START + timedelta(minutes=5)
    settled(
        house,
        Settled(first.id, NoticeState.SENT, message=7),
        Settled(second.id, NoticeState.DUE, again_at=again, trouble="x" * 500),
    )
    assert claimed(house) == []
    house.now = again
    assert [each.id for each in claimed(house)] == [second.id]
    assert sorted(states(house)) == ["sending", "sent"]


def test_a_phone_that_blocked_us_is_no_way_and_unblocked_it_is_one_again(house: House) -> None:
    account = Caller("telegram", str(cast.account_of("陈静")), "zh-Hans")
    house.workshop.act_now(lambda work: mark_reachable(work, account, reachable=False))
    told(house, "陈静", once="one")
    [nowhere] = claimed(house)
    assert nowhere.external is None
    settled(house, Settled(nowhere.id, NoticeState.UNREACHABLE))
    house.workshop.act_now(lambda work: mark_reachable(work, account, reachable=True))
    told(house, "陈静", once="two")
    assert [each.external for each in claimed(house)] == [account.external]


def test_dropping_reaches_what_waits_here_and_nothing_else(house: House) -> None:
    for at in (house.here, house.there):
        told(house, "陈静", at=at)
        told(house, "陈静", at=at, once="other", subject=2)
        house.act(lambda work: tell_residents(work, None, "poll-outcome", {}, once="all", subject=1), at=at)
    house.act(lambda work: drop(work, "poll-outcome", 1))
    assert sorted(states(house)) == ["dropped", "due", "due", "due"]
    assert house.ask(lambda work: due_rollouts(work)) == [(house.there, 2)]


def test_the_group_is_told_once_and_one_without_a_group_is_not(house: House) -> None:
    for at in (house.here, house.here, house.there):
        house.act(lambda work: post(work, "poll-outcome", {}, once="outcome:1", subject=1), at=at)
    assert sorted(each.external or "" for each in claimed(house)) == ["-1001000000009", "-1002"]


class TestRollouts:
    """Notices to all, page by page."""

    def crowd(self, house: House, size: int) -> None:
        def order(work: Work) -> None:
            home = work.session.scalars(select(Residency.dwelling_id).limit(1)).one()
            people = [Person(name=f"邻居{n}", created_at=work.now) for n in range(size)]
            work.session.add_all(people)
            work.session.flush()
            ties: dict[str, Any] = {"relation": "household", "assurance": "resident", "since": work.now}
            for person in people:
                work.session.add(
                    Residency(person_id=person.id, dwelling_id=home, verified_at=work.now, **ties)
                )

        house.act(order)

    def pages(self, house: House) -> int:
        count = 0
        while due := house.workshop.read_now(due_rollouts):
            for community, rollout in due:
                house.act(lambda work, r=rollout: write_page(work, r), at=community)
                count += 1
        return count

    def announced(self, house: House, *, at: int | None = None, until: datetime | None = None) -> None:
        house.act(
            lambda work: tell_residents(
                work, None, "poll-opened", {}, once="opened:1", subject=1, until=until
            ),
            at=at,
        )

    def recipients(self, house: House) -> int:
        query = select(func.count(NOTICES.c.id), func.count(func.distinct(NOTICES.c.person_id)))
        total, different = house.workshop.read_now(lambda work: work.connection.execute(query).one())
        assert total == different
        return int(total)

    @pytest.mark.parametrize("more", [0, PAGE, 2 * PAGE + 1])
    def test_everybody_is_told_once_however_many_they_are(self, house: House, more: int) -> None:
        self.crowd(house, more)
        self.announced(house)
        self.announced(house)
        everybody = len(house.ask(residents_of))
        assert self.pages(house) == everybody // PAGE + 1
        assert self.recipients(house) == everybody

    def test_a_page_that_is_written_twice_tells_nobody_twice(self, house: House) -> None:
        self.crowd(house, PAGE)
        self.announced(house)
        [(_, rollout)] = house.workshop.read_now(due_rollouts)
        house.act(lambda work: write_page(work, rollout))
        house.act(lambda work: work.session.execute(update(Rollout).values(after_person=0, done_at=None)))
        self.pages(house)
        assert self.recipients(house) == len(house.ask(residents_of))

    def test_each_community_tells_its_own(self, house: House) -> None:
        for at in (house.here, house.there):
            self.announced(house, at=at)
        assert self.pages(house) == 2
        query = select(NOTICES.c.community_id, NOTICES.c.person_id)
        rows = house.workshop.read_now(lambda work: work.connection.execute(query).all())
        for at in (house.here, house.there):
            assert {p for c, p in rows if c == at} == set(house.ask(residents_of, at=at))

    def test_what_comes_too_late_is_told_to_nobody(self, house: House) -> None:
        self.announced(house, until=START + timedelta(hours=1))
        house.wait(hours=1)
        assert self.pages(house) == 1
        assert self.recipients(house) == 0

    def test_who_moved_away_before_it_is_due_is_not_told(self, house: House) -> None:
        house.act(
            lambda work: tell_residents(
                work, None, "poll-reminder", {}, once="r:1", due=START + timedelta(days=1)
            )
        )
        assert house.workshop.read_now(next_rollout) == START + timedelta(days=1)
        chen = house.person("陈静")
        gone = update(Residency).where(Residency.person_id == chen).values(until=START)
        house.act(lambda work: work.session.execute(gone))
        house.wait(days=1)
        self.pages(house)
        people = {notice.person_id for notice in house.notices()}
        assert people == set(house.ask(residents_of)) and chen not in people
