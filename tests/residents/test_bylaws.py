"""Changing the by-laws: announced ahead, effective by the moment, one change at a time, told to all."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from handlers.reactions import REACTIONS
from handlers.schedule.due import due_items, next_moment
from kernel.bylaws import Bylaws, BylawsVersion, adopt, current_version, digest_of
from kernel.clock import system_chance
from kernel.errors import Refusal
from kernel.journal import JournalEntry
from kernel.outbox import Notice
from kernel.work import Work
from kernel.workshop import Workshop
from notices.model import Rollout
from residents import bylaws
from residents.acting import THE_CLOCK
from residents.bylaws_queries import Standing, bylaws_faults, history, version_at
from residents.model import Community, Group
from tests.house import House
from tests.keys import KEYRING

SHANGHAI = ZoneInfo("Asia/Shanghai")
OFFICERS = {"李国强", "许红梅", "吴秉正"}


@pytest.fixture
def told(house: House) -> Iterator[Workshop]:
    """The same house, with everything that reacts."""
    made = Workshop(
        house.url, clock=lambda: house.now, chance=system_chance, keyring=KEYRING, reactions=REACTIONS
    )
    yield made
    made.close()


def changed(house: House, **fields: Any) -> Bylaws:
    held = house.ask(lambda work: work.bylaws).model_dump(mode="json")
    merged = {
        key: {**held[key], **value} if isinstance(value, dict) else value for key, value in fields.items()
    }
    return Bylaws.model_validate({**held, **merged})


def announce(house: House, shop: Workshop, new: Bylaws, *, after: int = 1) -> bylaws.Announced:
    li = house.who("李国强")
    return shop.act_now(lambda work: bylaws.announce(work.enter(house.here), li, new, after=after))


def work_off(house: House, shop: Workshop) -> list[str]:
    items = shop.read_now(due_items)
    for each in items:
        shop.act_now(each.order, lane=each.lane)
    return [each.name for each in items]


def days(house: House) -> int:
    return house.ask(lambda work: work.bylaws.polls.days)


def test_a_change_holds_from_the_first_midnight_after_the_delay(house: House, told: Workshop) -> None:
    made = announce(house, told, changed(house, polls={"days": 9}))
    assert made.effective.astimezone(SHANGHAI) == datetime(2026, 11, 29, tzinfo=SHANGHAI)
    house.now = made.effective - timedelta(seconds=1)
    assert days(house) == 3
    house.now = made.effective
    assert days(house) == 9


def test_it_holds_by_the_moment_whether_or_not_anything_ran(house: House, told: Workshop) -> None:
    made = announce(house, told, changed(house, name="新名社区"))
    house.now = made.effective + timedelta(hours=1)
    assert house.ask(lambda work: work.bylaws.name) == "新名社区"
    assert house.ask(lambda work: work.session.get_one(Community, house.here).name) == "幸福里社区"
    work_off(house, told)
    assert house.ask(lambda work: work.session.get_one(Community, house.here).name) == "新名社区"


def test_a_change_cannot_shorten_its_own_delay(house: House, told: Workshop) -> None:
    made = announce(house, told, changed(house, change_days=1))
    assert made.effective - house.now > timedelta(days=7)
    house.now = made.effective
    soon = announce(house, told, changed(house, change_days=30), after=2)
    assert timedelta(days=1) <= soon.effective - house.now < timedelta(days=2)


def test_one_change_at_a_time(house: House, told: Workshop) -> None:
    announce(house, told, changed(house, polls={"days": 9}))
    with pytest.raises(Refusal, match="bylaws-one-at-a-time"):
        announce(house, told, changed(house, polls={"days": 10}))


def test_what_was_not_looked_at_is_not_announced(house: House, told: Workshop) -> None:
    made = announce(house, told, changed(house, polls={"days": 9}))
    house.now = made.effective
    with pytest.raises(Refusal, match="bylaws-changed-meanwhile"):
        announce(house, told, changed(house, polls={"days": 10}), after=1)


def test_the_same_by_laws_change_nothing(house: House, told: Workshop) -> None:
    with pytest.raises(Refusal, match="bylaws-the-same"):
        announce(house, told, house.ask(lambda work: work.bylaws))
    assert house.ask(lambda work: len(work.session.scalars(select(BylawsVersion)).all())) == 1


def test_by_laws_stored_before_a_field_was_known_are_the_same(house: House, told: Workshop) -> None:
    def forget(work: Work) -> None:
        version = current_version(work.session, work.now)
        version.text = {key: value for key, value in version.text.items() if key != "change_days"}

    house.act(forget)
    with pytest.raises(Refusal, match="bylaws-the-same"):
        announce(house, told, house.ask(lambda work: work.bylaws))


def test_withdrawn_it_never_holds_and_another_may_follow(house: House, told: Workshop) -> None:
    made = announce(house, told, changed(house, polls={"days": 9}))
    li = house.who("李国强")
    told.act_now(lambda work: bylaws.withdraw(work.enter(house.here), li))
    again = announce(house, told, changed(house, polls={"days": 10}))
    assert again.version == 3
    house.now = made.effective
    assert days(house) == 10
    seen = house.ask(lambda work: history(work, THE_CLOCK))
    assert [each.standing for each in seen] == [Standing.IN_FORCE, Standing.WITHDRAWN, Standing.REPLACED]
    assert [each.was.polls.days for each in seen if each.was] == [3, 3]


def test_what_is_in_force_cannot_be_withdrawn(house: House, told: Workshop) -> None:
    made = announce(house, told, changed(house, polls={"days": 9}))
    house.now = made.effective
    with pytest.raises(Refusal, match="bylaws-none-coming"):
        told.act_now(lambda work: bylaws.withdraw(work.enter(house.here), THE_CLOCK))


def test_what_held_when_can_be_asked(house: House, told: Workshop) -> None:
    began = house.now
    made = announce(house, told, changed(house, polls={"days": 9}))
    house.now = made.effective + timedelta(days=30)
    for moment, version in ((began, 1), (made.effective - timedelta(seconds=1), 1), (made.effective, 2)):
        seen = house.ask(partial(version_at, who=THE_CLOCK, moment=moment))
        assert seen is not None and seen.version == version
    assert house.ask(lambda work: version_at(work, THE_CLOCK, began - timedelta(days=1))) is None


def test_a_change_is_told_in_the_group_to_the_committee_and_to_supervisors(
    house: House, told: Workshop
) -> None:
    announce(house, told, changed(house, polls={"days": 9}))
    notices = [each for each in house.notices() if each.kind.endswith("bylaws-announced")]
    names = {name for name in OFFICERS if house.person(name) in {each.person_id for each in notices}}
    assert names == OFFICERS and len(notices) == len(OFFICERS)
    assert [each.kind for each in house.notices() if each.group_id is not None] == ["card-bylaws"]
    assert house.ask(lambda work: work.session.scalars(select(Rollout)).all()) == []


def test_without_a_group_every_resident_is_told(house: House, told: Workshop) -> None:
    house.act(lambda work: work.session.delete(work.session.scalars(select(Group)).one()))
    announce(house, told, changed(house, polls={"days": 9}))
    while work_off(house, told):
        pass
    people = [each.person_id for each in house.notices() if each.kind == "bylaws-announced"]
    assert len(people) == len(set(people)) > len(OFFICERS)


def test_that_it_holds_is_told_once_however_late_and_by_however_many(house: House, told: Workshop) -> None:
    made = announce(house, told, changed(house, polls={"days": 9}))
    assert told.read_now(next_moment) is not None
    house.now = made.effective + timedelta(days=2)
    items = [each for each in told.read_now(due_items) if each.name.startswith("by-laws")]
    for each in (*items, *items):
        told.act_now(each.order, lane=each.lane)
    assert [each for each in told.read_now(due_items) if each.name.startswith("by-laws")] == []
    kinds = [each.kind for each in house.notices()]
    assert kinds.count("bylaws-in-force") == len(OFFICERS) + 1


def test_withdrawing_is_told_and_what_was_not_sent_is_dropped(house: House, told: Workshop) -> None:
    announce(house, told, changed(house, polls={"days": 9}))
    told.act_now(lambda work: bylaws.withdraw(work.enter(house.here), THE_CLOCK))
    states = {(each.kind, each.state) for each in house.notices() if each.person_id is not None}
    assert states == {("bylaws-announced", "dropped"), ("bylaws-withdrawn", "due")}
    house.now += timedelta(days=30)
    assert not [each for each in told.read_now(due_items) if each.name.startswith("by-laws")]


def test_the_journal_names_every_version_with_its_hash(house: House, told: Workshop) -> None:
    made = announce(house, told, changed(house, polls={"days": 9}))
    house.now = made.effective
    work_off(house, told)
    entries = house.ask(
        lambda work: [
            (e.kind, e.facts) for e in work.session.scalars(select(JournalEntry).order_by(JournalEntry.seq))
        ]
    )
    facts = [(kind, each) for kind, each in entries if kind.startswith("Bylaws")]
    hashes = house.ask(
        lambda work: dict(work.session.execute(select(BylawsVersion.version, BylawsVersion.hash)).all())
    )
    assert [kind for kind, _ in facts] == ["BylawsInForce", "BylawsAnnounced", "BylawsInForce"]
    assert all(each["hash"] == hashes[each["version"]] for _, each in facts)
    assert house.ask(lambda work: all(v.is_intact() for v in work.session.scalars(select(BylawsVersion))))


def test_a_version_that_was_altered_behind_our_back_is_found(house: House, told: Workshop) -> None:
    announce(house, told, changed(house, polls={"days": 9}))
    assert house.ask(bylaws_faults) == []

    def alter(work: Work) -> None:
        version = work.session.scalars(select(BylawsVersion).where(BylawsVersion.version == 1)).one()
        version.text = {**version.text, "name": "别的名字"}

    house.act(alter)
    assert house.ask(bylaws_faults) == ["by-laws 1: the text was altered"]

    def cover_up(work: Work) -> None:
        version = work.session.scalars(select(BylawsVersion).where(BylawsVersion.version == 1)).one()
        version.hash = digest_of(version.text)

    house.act(cover_up)
    assert house.ask(bylaws_faults) == ["by-laws 1: the journal names another hash"]
    assert house.ask(bylaws_faults, at=house.there) == []


def test_by_laws_that_were_slipped_in_hastened_or_brought_back_are_found(
    house: House, told: Workshop
) -> None:
    new = changed(house, polls={"days": 9})
    made = announce(house, told, new)
    told.act_now(lambda work: bylaws.withdraw(work.enter(house.here), THE_CLOCK))
    assert house.ask(bylaws_faults) == []

    def bring_back(work: Work) -> None:
        version = work.session.scalars(select(BylawsVersion).where(BylawsVersion.version == 2)).one()
        version.withdrawn_at = None
        version.effective_at = made.effective - timedelta(days=6)

    house.act(bring_back)
    assert house.ask(bylaws_faults) == [
        "by-laws 2: the journal names another moment of effect",
        "by-laws 2: the journal says that they were withdrawn",
    ]
    house.act(lambda work: adopt(work.session, changed(house, polls={"days": 1}), at=work.now))
    assert house.ask(bylaws_faults)[-1] == "by-laws 3: they were never announced"


def test_next_door_hears_and_holds_nothing_of_it(house: House, told: Workshop) -> None:
    made = announce(house, told, changed(house, polls={"days": 9}))
    house.now = made.effective
    work_off(house, told)
    assert house.ask(lambda work: work.bylaws.polls.days, at=house.there) == 3

    def others(work: Any) -> list[Notice]:
        return list(work.session.scalars(select(Notice).where(Notice.kind.startswith("bylaws"))).all())

    assert house.ask(others, at=house.there) == []
