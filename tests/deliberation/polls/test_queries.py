"""What is shown of polls, and to whom."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from deliberation.polls.casting import cast_vote
from deliberation.polls.muting import is_muted, mute_poll
from deliberation.polls.queries import MyVoice, Ways, by_origin, has_voted, my_voice, poll_seen, polls_listed
from deliberation.polls.rules.rule import Choice
from kernel.errors import Refusal
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.model import Assurance, Dwelling, Relation, Residency
from tests.deliberation.polls.neighbourhood import BEGIN, CLOSE, Hall, plan, settle


def voice(hall: Hall, name: str, poll: int) -> MyVoice:
    """What a neighbour can say or said."""
    found = hall.ask(lambda work: my_voice(work, hall.who(name), poll))
    assert isinstance(found, MyVoice)
    return found


def voted(hall: Hall, name: str, poll: int) -> bool:
    """Whether a neighbour has nothing left to say."""
    return bool(hall.ask(lambda work: has_voted(work, hall.people[name], poll)))


def titles(hall: Hall, name: str, page: int = 0) -> list[tuple[str, bool]]:
    """The list as a neighbour sees it."""
    rows, _ = hall.ask(lambda work: polls_listed(work, hall.who(name), page, 5))
    return [(row.title, row.waiting) for row in rows]


def test_while_it_runs_only_the_turnout_is_shown(hall: Hall) -> None:
    poll = hall.opens()
    hall.votes("李明", poll, "agree")
    seen = hall.ask(lambda work: poll_seen(work, hall.who("王敏"), poll))
    assert (seen.part.heads, seen.part.area, seen.tally, seen.decision) == (1, 8000, None, None)


def test_between_close_and_count_there_is_no_tally_yet(hall: Hall) -> None:
    poll = hall.opens()
    hall.clock.now = CLOSE
    seen = hall.ask(lambda work: poll_seen(work, hall.who("王敏"), poll))
    assert not seen.is_open and not seen.counted and seen.tally is None


def test_a_co_owner_sees_who_spoke_but_not_what(hall: Hall) -> None:
    poll = hall.opens()
    hall.votes("李明", poll, "agree")
    (shown,) = voice(hall, "李晓", poll).voices
    assert (shown.by, shown.choice, shown.receipt, shown.free) == ("李明", None, None, True)


def test_who_spoke_sees_what_and_the_receipt(hall: Hall) -> None:
    poll = hall.opens()
    recorded = hall.votes("李明", poll, "against")
    (shown,) = voice(hall, "李明", poll).voices
    assert (shown.choice, shown.receipt) == (Choice.AGAINST, recorded.receipt)


def test_each_of_chens_flats_is_shown_with_what_stands_for_it(hall: Hall) -> None:
    poll = hall.opens("3号楼")
    assert [v.dwelling for v in voice(hall, "陈静", poll).voices] == ["3号楼103", "3号楼201"]


def test_a_tenant_is_not_offered_a_vote_that_owners_have(founding: Callable[..., Hall]) -> None:
    hall = founding(voices="owners")
    mine = voice(hall, "赵租", hall.opens())
    assert mine.voices == () and mine.why_none is not None
    assert mine.why_none.line.key == "poll-owners-only"


def test_whose_home_was_added_later_is_told_when_the_roll_was_drawn(hall: Hall) -> None:
    poll = hall.opens("3号楼")

    def move_in(work: Work) -> None:
        dwelling = Dwelling(building_id=hall.places["3号楼"], name="3号楼301", area=5000)
        work.session.add(dwelling)
        work.session.flush()
        tie = Residency(person_id=hall.people["王敏"], dwelling_id=dwelling.id, since=work.now)
        tie.relation, tie.assurance, tie.verified_at = Relation.OWNER, Assurance.OWNER, work.now
        work.session.add(tie)

    hall.act(move_in)
    mine = voice(hall, "王敏", poll)
    assert mine.why_none is not None and mine.why_none.line.key == "poll-roll-earlier"


def test_a_home_has_voted_whoever_of_it_spoke(hall: Hall) -> None:
    poll = hall.opens()
    assert not voted(hall, "李晓", poll)
    hall.votes("李明", poll, "agree")
    assert voted(hall, "李晓", poll)


def test_a_tenant_has_nothing_to_say_where_owners_speak(founding: Callable[..., Hall]) -> None:
    hall = founding(voices="owners")
    poll = hall.opens()
    assert voted(hall, "赵租", poll) and not voted(hall, "周远", poll)


def test_the_next_to_close_is_on_top_and_the_newest_of_those_over(hall: Hall) -> None:
    for title, days in (("旧一", 1), ("旧二", 2), ("急", 5), ("缓", 20)):
        hall.opens(days=days, title=title)
    hall.clock.now = BEGIN + timedelta(days=3)
    assert titles(hall, "李明") == [("急", True), ("缓", True), ("旧二", False), ("旧一", False)]


def test_the_list_says_where_the_reader_still_can_vote(hall: Hall) -> None:
    poll = hall.opens("3号楼")
    assert titles(hall, "李明") == [("3号楼加装扶手", True)]
    assert titles(hall, "孙<b>") == [("3号楼加装扶手", False)]
    hall.votes("李明", poll, "agree")
    assert titles(hall, "李明") == [("3号楼加装扶手", False)]


def test_a_poll_of_another_community_is_neither_listed_nor_shown(hall: Hall) -> None:
    people = [{"name": "王敏", "roles": ["chair"]}]
    poll = settle(hall.workshop, hall.clock, plan("heping", people)).opens()
    assert titles(hall, "李明") == []
    with pytest.raises(Refusal):
        hall.ask(lambda work: poll_seen(work, hall.who("李明"), poll))


def test_votes_are_told_apart_by_the_way_they_came(hall: Hall) -> None:
    poll = hall.opens()
    hall.votes("陈静", poll, "agree")
    for name, origin in (("李明", Origin.PAPER), ("张奶奶", Origin.DESK)):
        who = Acting(hall.people[name], hall.people["王敏"], origin)
        hall.act(lambda work, who=who: cast_vote(work, who, poll, Choice.AGREE))
    assert hall.ask(lambda work: by_origin(work, poll)) == Ways(online=3, paper=1, desk=1)


def test_muting_twice_is_once_and_for_one_person(hall: Hall) -> None:
    poll = hall.opens()
    for _ in range(2):
        hall.act(lambda work: mute_poll(work, hall.who("李明"), poll))
    assert hall.ask(lambda work: is_muted(work, hall.people["李明"], poll))
    assert not hall.ask(lambda work: is_muted(work, hall.people["李晓"], poll))


def test_what_is_unknown_cannot_be_muted(hall: Hall) -> None:
    with pytest.raises(Refusal):
        hall.act(lambda work: mute_poll(work, hall.who("李明"), 999))
