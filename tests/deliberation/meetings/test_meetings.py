"""Calling, answering, moving and cancelling a meeting, among neighbours."""

import pytest
from sqlalchemy import func, select

from deliberation.meetings import queries, service
from deliberation.meetings.model import Choice, MeetingAnswer, Stage
from kernel.database import table_of
from kernel.errors import Next
from kernel.journal import JournalContent, JournalEntry
from tests.deliberation.meetings.village import Village, at, refused, said

FAMILY = "👨‍👩‍👧‍👦"


def test_numbers_are_counted_per_community(village: Village) -> None:
    village.meeting()
    theirs = village.act("周主席", service.announce, "会", "楼下", at("2026-11-28 19:30"), 60, "")
    assert theirs.number == "2026-001"


@pytest.mark.parametrize(
    ("name", "key", "step"),
    [
        ("陈明", "refused-office", Next.HOME),
        ("外人", "refused-stranger", Next.JOIN),
    ],
)
def test_only_the_committee_calls_meetings(village: Village, name: str, key: str, step: Next) -> None:
    with refused(key) as no:
        village.act(name, service.announce, "会", "楼下", at("2026-11-28 19:30"), 60, "")
    assert no.value.next is step


@pytest.mark.parametrize(
    ("title", "place", "starts", "agenda", "key"),
    [
        ("会", "楼下", "2026-11-25 14:00", "", "meeting-past"),
        ("会", "楼下", "2026-11-20 19:30", "", "meeting-past"),
        ("会", "楼下", "2028-11-28 19:30", "", "meeting-far"),
        (" \n ", "楼下", "2026-11-28 19:30", "", "meeting-title-missing"),
        ("？", "楼下", "2026-11-28 19:30", "", "title-needs-letters"),
        ("2026 🎉", "楼下", "2026-11-28 19:30", "", "title-needs-letters"),
        ("会" * 61, "楼下", "2026-11-28 19:30", "", "meeting-title-long"),
        (FAMILY * 6, "楼下", "2026-11-28 19:30", "", "meeting-title-long"),
        ("会", "\u202e", "2026-11-28 19:30", "", "meeting-place-missing"),
        ("会", "楼" * 61, "2026-11-28 19:30", "", "meeting-place-long"),
        ("会", "楼下", "2026-11-28 19:30", "议" * 10_000, "meeting-agenda-long"),
        ("会", "楼下", "2026-11-28 19:30", "一\n" * 13, "meeting-agenda-rows"),
    ],
)
def test_what_cannot_be_announced_is_refused_with_the_reason(
    village: Village, title: str, place: str, starts: str, agenda: str, key: str
) -> None:
    with refused(key) as no:
        village.act("李建国", service.announce, title, place, at(starts), 60, agenda)
    assert said(no.value.line)
    assert village.delivered() == {}


def test_a_title_of_tags_and_families_stays_as_it_was_written(village: Village) -> None:
    title = f"<b>{FAMILY}{FAMILY}</b>"
    meeting = village.meeting(title=title)
    assert village.act("陈明", queries.one, meeting).title == title
    assert title in village.delivered()["陈明"][0]


def test_chen_changes_her_mind_and_is_counted_once(village: Village) -> None:
    meeting = village.meeting()
    assert village.act("陈明", service.answer, meeting, Choice.YES).changed
    village.act("张阿姨", service.answer, meeting, Choice.NO)
    village.act("王敏", service.answer, meeting, Choice.MAYBE)
    assert village.act("陈明", service.answer, meeting, Choice.MAYBE).changed
    assert not village.act("陈明", service.answer, meeting, Choice.MAYBE).changed
    seen = village.act("陈明", queries.one, meeting)
    assert (seen.yes, seen.no, seen.maybe, seen.mine) == (0, 1, 2, Choice.MAYBE)
    answers = select(func.count(MeetingAnswer.id))
    assert village.read(lambda work: work.session.scalars(answers).one()) == 3


@pytest.mark.parametrize("name", ["外人", "孙丽", "钱小雨"])
def test_who_is_not_verified_does_not_answer(village: Village, name: str) -> None:
    meeting = village.meeting()
    with refused("refused-stranger") as no:
        village.act(name, service.answer, meeting, Choice.YES)
    assert no.value.next is Next.JOIN
    assert not village.act(name, queries.one, meeting).may_answer


def test_an_answer_can_be_given_until_the_start_and_not_after(village: Village) -> None:
    meeting = village.meeting()
    village.be("2026-11-28 19:29:59")
    village.act("陈明", service.answer, meeting, Choice.YES)
    village.wait(seconds=1)
    with refused("meeting-has-begun"):
        village.act("陈明", service.answer, meeting, Choice.NO)
    assert village.act("陈明", queries.one, meeting).mine is Choice.YES


def test_nothing_is_moved_or_cancelled_once_it_has_begun(village: Village) -> None:
    meeting = village.meeting()
    village.be("2026-11-28 20:00")
    with refused("meeting-has-begun"):
        village.act("王敏", service.change, meeting, at("2026-11-30 19:30"), None)
    with refused("meeting-has-begun"):
        village.act("王敏", service.cancel, meeting, "停电")


def test_a_change_that_changes_nothing_is_refused(village: Village) -> None:
    meeting = village.meeting()
    with refused("meeting-same"):
        village.act("王敏", service.change, meeting, at("2026-11-28 19:30"), "居委会二楼")


@pytest.mark.parametrize(
    ("name", "key"), [("陈明", "refused-office"), ("外人", "refused-stranger"), ("周主席", "meeting-gone")]
)
def test_a_stranger_changes_nothing(village: Village, name: str, key: str) -> None:
    meeting = village.meeting()
    with refused(key):
        village.act(name, service.change, meeting, at("2026-11-29 10:00"), None)
    with refused(key):
        village.act(name, service.cancel, meeting, "捣乱")
    assert village.act("陈明", queries.one, meeting).stage is Stage.AHEAD


@pytest.mark.parametrize("number", [0, -1, 999, 2**31, 2**63, 36**40])
def test_a_meeting_that_is_not_there_is_kindly_refused(village: Village, number: int) -> None:
    for asked in (queries.one, queries.calendar_file):
        with refused("meeting-gone"):
            village.act("陈明", asked, number)
    with refused("meeting-gone"):
        village.act("陈明", service.answer, number, Choice.YES)


def test_a_meeting_of_another_community_is_not_there(village: Village) -> None:
    meeting = village.meeting()
    with refused("meeting-gone"):
        village.act("周主席", queries.one, meeting)
    with refused("meeting-gone"):
        village.act("周主席", service.answer, meeting, Choice.YES)
    with refused("meeting-gone"):
        village.act("周主席", queries.calendar_file, meeting)
    assert village.act("周主席", queries.upcoming).ahead == ()


def test_a_meeting_is_cancelled_once_and_then_left_alone(village: Village) -> None:
    meeting = village.meeting()
    village.act("王敏", service.cancel, meeting, "停电")
    with refused("meeting-is-cancelled"):
        village.act("李建国", service.cancel, meeting, "下雨")
    with refused("meeting-is-cancelled"):
        village.act("李建国", service.change, meeting, at("2026-11-29 10:00"), None)
    with refused("meeting-is-cancelled"):
        village.act("陈明", service.answer, meeting, Choice.YES)
    assert village.act("陈明", queries.one, meeting).cancel_reason == "停电"


def test_the_list_shows_what_lies_ahead_and_what_was_last(village: Village) -> None:
    for day in ("26", "27", "28", "29", "30"):
        village.meeting(f"2026-11-{day} 19:30", title=f"{day}日的会")
    village.be("2026-11-29 20:00")
    seen = village.act("陈明", queries.upcoming)
    assert [m.title for m in seen.ahead] == ["29日的会", "30日的会"]
    assert [m.stage for m in seen.ahead] == [Stage.RUNNING, Stage.AHEAD]
    assert [m.title for m in seen.past] == ["28日的会", "27日的会", "26日的会"]
    assert not seen.may_announce
    assert village.act("王敏", queries.upcoming).may_announce


def test_words_and_answers_are_sealed_and_not_in_the_journal(village: Village) -> None:
    meeting = village.meeting(title="秘密的名字")
    village.act("陈明", service.answer, meeting, Choice.NO)
    village.act("王敏", service.cancel, meeting, "说不得的原因")
    facts = village.read(lambda work: [e.facts for e in work.session.scalars(select(JournalEntry))])
    assert not any(word in str(facts) for word in ("秘密", "说不得", "no'"))
    contents = table_of(JournalContent)
    sealed = village.read(lambda work: str(work.connection.execute(select(contents.c.content)).all()))
    assert "秘密的名字" in sealed and "说不得的原因" in sealed
