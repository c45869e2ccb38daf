"""Opening a poll: roll and rule are frozen."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from deliberation.polls.model import Poll, RollEntry
from deliberation.polls.opening import open_poll
from kernel.database import table_of
from kernel.errors import Refusal
from kernel.work import Work
from residents.model import Dwelling, Place
from tests.deliberation.polls.neighbourhood import BEGIN, CLOSE, Hall, plan, settle


def the_poll(hall: Hall, poll: int) -> Poll:
    """The poll as a row."""
    found = hall.ask(lambda work: work.session.get(Poll, poll))
    assert isinstance(found, Poll)
    return found


def refused(act: Callable[[], object]) -> str:
    """The key of the refusal."""
    with pytest.raises(Refusal) as why:
        act()
    return why.value.line.key


def test_the_whole_community_is_on_the_roll_with_its_area(hall: Hall) -> None:
    poll = the_poll(hall, hall.opens())
    assert (poll.heads, poll.area) == (8, 100000)


def test_a_building_votes_alone(hall: Hall) -> None:
    poll = the_poll(hall, hall.opens("3号楼"))
    assert (poll.heads, poll.area) == (6, 90000)


def test_it_closes_at_eight_in_the_evening_of_the_community(hall: Hall) -> None:
    assert the_poll(hall, hall.opens()).closes_at == CLOSE


def test_what_is_built_or_measured_later_does_not_change_the_roll(hall: Hall) -> None:
    poll = hall.opens()

    def build(work: Work) -> None:
        building = work.session.scalars(select(Place.id).where(Place.name == "3号楼")).one()
        work.connection.execute(update(table_of(Dwelling)).values(area=1))
        work.session.add(Dwelling(building_id=building, name="3号楼301", area=99999))

    hall.act(build)
    hall.votes("钱老板", poll, "agree")
    hall.clock.now = CLOSE
    hall.closes(poll)
    outcome = the_poll(hall, poll).outcome
    assert outcome is not None and outcome["agree"] == [1, 50000]
    names = hall.ask(lambda work: work.session.scalars(select(RollEntry.name)).all())
    assert len(names) == 8 and "3号楼301" not in names


def test_only_the_committee_opens_polls(hall: Hall) -> None:
    assert (
        refused(lambda: hall.act(lambda w: open_poll(w, hall.who("李明"), "题", "文", None)))
        == "refused-office"
    )


@pytest.mark.parametrize("days", [0, -3, 61, 10**12])
def test_a_date_out_of_reach_is_refused(hall: Hall, days: int) -> None:
    assert refused(lambda: hall.opens(days=days)) == "poll-days"


def test_a_place_of_another_community_has_no_roll_here(hall: Hall) -> None:
    people = [{"name": "外人", "dwellings": ["3号楼101"]}]
    other = settle(hall.workshop, hall.clock, plan("heping", people)).places["3号楼"]
    chair = hall.who("王敏")
    assert refused(lambda: hall.act(lambda w: open_poll(w, chair, "题", "文", other))) == "poll-roll-empty"


def test_a_roll_without_areas_cannot_be_counted_by_area(hall: Hall) -> None:
    hall.act(lambda work: work.connection.execute(update(table_of(Dwelling)).values(area=0)))
    assert refused(hall.opens) == "poll-roll-no-area"


def test_a_roll_without_areas_can_be_counted_by_heads(founding: Callable[..., Hall]) -> None:
    hall = founding(by_area=False)
    hall.act(lambda work: work.connection.execute(update(table_of(Dwelling)).values(area=0)))
    assert the_poll(hall, hall.opens()).heads == 8


def test_representatives_whom_nobody_registered_are_not_passed_over(founding: Callable[..., Hall]) -> None:
    hall = founding(speaks="representative")
    assert refused(hall.opens) == "poll-no-representatives"


def test_the_reminder_comes_a_day_before_the_close(hall: Hall) -> None:
    hall.opens()
    (reminder,) = hall.rollouts("poll-reminder")
    assert (reminder.due_at, reminder.until) == (CLOSE - timedelta(hours=24), CLOSE)


def test_a_poll_shorter_than_its_reminder_is_announced_once(hall: Hall) -> None:
    hall.clock.now = BEGIN + timedelta(hours=11)
    hall.opens(days=1)
    assert hall.rollouts("poll-reminder") == [] and len(hall.rollouts("poll-opened")) == 1
