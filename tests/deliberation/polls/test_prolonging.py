"""An outage before the close puts it off, as the rule said; a poll that was counted stays counted."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from deliberation.polls.closing import Closed, close_poll
from deliberation.polls.model import Poll
from deliberation.polls.prolonging import Prolonged, due_to_prolong, prolong_poll
from kernel import outages
from kernel.database import table_of
from kernel.errors import Refusal
from kernel.journal import JournalEntry
from kernel.outages import OUTAGES, Outage
from kernel.work import Work
from tests.deliberation.polls.neighbourhood import CLOSE, Hall

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


def silent(hall: Hall, since: datetime, until: datetime | None) -> None:
    """Nobody could be heard."""
    row = {"bot": "1", "since": since, "until": until, "why": "process"}
    hall.act(lambda work: work.connection.execute(table_of(Outage).insert(), row))


def closing(hall: Hall, poll: int) -> Closed | Prolonged:
    found = hall.act(lambda work: close_poll(work, poll))
    assert isinstance(found, Closed | Prolonged)
    return found


def seen(hall: Hall, poll: int) -> Any:
    return hall.ask(lambda work: work.connection.execute(select(table_of(Poll))).one())


def test_half_an_hour_too_much_before_the_close_gives_a_day_more(hall: Hall) -> None:
    poll = hall.opens()
    hall.votes("陈静", poll, "agree")
    silent(hall, CLOSE - 60 * MINUTE, CLOSE - 20 * MINUTE)
    hall.clock.now = CLOSE
    assert closing(hall, poll) == Prolonged(poll, CLOSE, CLOSE + DAY)
    assert seen(hall, poll).closed_at is None
    hall.clock.now = CLOSE + DAY - MINUTE
    assert hall.votes("李明", poll, "against").closes_at == CLOSE + DAY
    hall.clock.now = CLOSE + DAY
    assert isinstance(closing(hall, poll), Closed)
    assert seen(hall, poll).outcome["agree"][0] == 3, "what was said before stands"
    assert seen(hall, poll).declared_close == CLOSE


def test_what_the_rule_puts_up_with_changes_nothing(hall: Hall) -> None:
    poll = hall.opens()
    silent(hall, CLOSE - 60 * MINUTE, CLOSE - 30 * MINUTE)
    hall.clock.now = CLOSE
    assert isinstance(closing(hall, poll), Closed)


def test_the_clause_is_frozen_at_the_opening(founding: Callable[..., Hall]) -> None:
    hall = founding(outage_minutes=5, outage_hours=1, prolong_hours=2)
    poll = hall.opens()
    silent(hall, CLOSE - 10 * MINUTE, CLOSE - 4 * MINUTE)
    hall.clock.now = CLOSE
    assert closing(hall, poll) == Prolonged(poll, CLOSE, CLOSE + timedelta(hours=2))


def test_it_is_put_off_as_soon_as_the_outage_is_over_not_only_at_the_close(hall: Hall) -> None:
    poll = hall.opens()
    silent(hall, CLOSE - 120 * MINUTE, CLOSE - 60 * MINUTE)
    hall.clock.now = CLOSE - 60 * MINUTE
    assert hall.ask(due_to_prolong) == [(hall.community, poll)]
    hall.act(lambda work: prolong_poll(work, poll))
    assert hall.ask(due_to_prolong) == []
    assert seen(hall, poll).closes_at == CLOSE + DAY
    hall.clock.now = CLOSE
    with pytest.raises(Refusal):
        closing(hall, poll)


def test_everybody_is_told_once_and_reminded_before_the_new_close(founding: Callable[..., Hall]) -> None:
    hall = founding(remind_hours_before=12)
    poll = hall.opens()
    silent(hall, CLOSE - 60 * MINUTE, CLOSE - 20 * MINUTE)
    hall.clock.now = CLOSE
    closing(hall, poll)
    hall.act(lambda work: prolong_poll(work, poll))
    assert len(hall.rollouts("poll-prolonged")) == len(hall.told("poll-prolonged")) == 1
    waiting = [each for each in hall.rollouts("poll-reminder") if each.done_at is None]
    assert [each.due_at for each in waiting] == [CLOSE + DAY - timedelta(hours=12)]
    kinds = hall.ask(lambda work: work.session.scalars(select(JournalEntry.kind)).all())
    assert list(kinds).count("PollProlonged") == 1


def test_an_outage_that_lasts_at_the_close_is_counted_from_its_end(hall: Hall) -> None:
    poll = hall.opens()
    silent(hall, CLOSE - 40 * MINUTE, None)
    hall.clock.now = CLOSE
    assert closing(hall, poll) == Prolonged(poll, CLOSE, CLOSE + DAY)
    hall.clock.now = CLOSE + 5 * 60 * MINUTE
    hall.act(lambda work: outages.beat(work, "1", "p", work.now, hears=True))
    assert hall.ask(due_to_prolong) == [(hall.community, poll)]
    hall.act(lambda work: prolong_poll(work, poll))
    assert seen(hall, poll).closes_at == CLOSE + 5 * 60 * MINUTE + DAY
    assert seen(hall, poll).declared_close == CLOSE


def test_an_outage_of_the_bot_that_was_here_before_ends_when_the_new_one_hears(hall: Hall) -> None:
    poll = hall.opens()
    silent(hall, CLOSE - 2 * DAY, None)
    hall.clock.now = CLOSE - DAY
    hall.act(lambda work: outages.beat(work, "2", "p", work.now, hears=True))
    hall.clock.now = CLOSE
    assert isinstance(closing(hall, poll), Closed)


def test_what_was_missed_before_the_opening_was_nobodys_voice(founding: Callable[..., Hall]) -> None:
    hall = founding(outage_hours=72)
    poll = hall.opens(days=1)
    opened, close = hall.clock.now, seen(hall, poll).closes_at
    silent(hall, opened - 60 * MINUTE, opened + 10 * MINUTE)
    hall.clock.now = opened + 20 * MINUTE
    assert hall.ask(due_to_prolong) == []
    hall.clock.now = close
    assert isinstance(closing(hall, poll), Closed)


def test_the_same_follows_if_nothing_ran_until_it_was_over(hall: Hall) -> None:
    poll = hall.opens()
    hall.clock.now = CLOSE + 5 * 60 * MINUTE
    silent(hall, CLOSE - 40 * MINUTE, hall.clock.now)
    assert closing(hall, poll) == Prolonged(poll, CLOSE, CLOSE + 5 * 60 * MINUTE + DAY)


def test_a_poll_that_was_counted_is_never_opened_again(hall: Hall) -> None:
    poll = hall.opens()
    hall.clock.now = CLOSE
    certified = closing(hall, poll)
    silent(hall, CLOSE - 60 * MINUTE, CLOSE - 20 * MINUTE)
    assert hall.ask(due_to_prolong) == []
    assert hall.act(lambda work: prolong_poll(work, poll)) is None
    assert closing(hall, poll) == certified
    hall.clock.now = CLOSE - 2 * DAY  # somebody sets the clock back
    assert hall.act(lambda work: prolong_poll(work, poll)) is None
    with pytest.raises(Refusal):
        hall.votes("陈静", poll, "agree")


def test_a_poll_of_before_is_not_put_off_because_its_rule_did_not_say_so(hall: Hall) -> None:
    poll = hall.opens()

    def forget(work: Work) -> None:
        found = work.session.get_one(Poll, poll)
        found.rule = {name: value for name, value in found.rule.items() if name != "outage"}

    hall.act(forget)
    silent(hall, CLOSE - 60 * MINUTE, CLOSE)
    hall.clock.now = CLOSE
    assert isinstance(closing(hall, poll), Closed)


def test_an_outage_is_weighed_once(hall: Hall) -> None:
    hall.opens()
    silent(hall, CLOSE - 60 * MINUTE, CLOSE - 59 * MINUTE)
    hall.clock.now = CLOSE - 50 * MINUTE
    [outage] = hall.ask(outages.unweighed)
    hall.act(lambda work: outages.weighed(work, outage.id))
    assert hall.ask(outages.unweighed) == []
    assert (
        hall.ask(lambda work: work.connection.execute(select(OUTAGES.c.weighed_at)).scalar_one()) is not None
    )
