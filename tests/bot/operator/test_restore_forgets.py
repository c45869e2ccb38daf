"""What was given out after the backup is on phones and paper: a restored database never gives it again."""

import ast
import re
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from bot.backup.jumping import BEGAN, GAP, KINDS, LARGEST, counting_on, first_after, next_hundred
from bot.backup.restoring import restore
from bot.features import FEATURES
from deliberation.polls.casting import cast_vote
from deliberation.polls.model import Poll
from deliberation.polls.opening import open_poll
from deliberation.polls.rules.rule import Choice
from handlers.chat.buttons import kinds
from handlers.chat.questions.model import Question, QuestionState
from kernel.clock import system_clock
from kernel.database import table_of
from kernel.errors import Refusal
from kernel.work import Work
from notices.cards import stale_cards
from notices.model import Card
from residents.acting import Acting, Origin
from residents.model import Address, Group, Person
from tests import databases
from tests.architecture.house import PACKAGES, ROOT, sources
from tests.bot.operator.office import PASSPHRASE, Office, damaged

POLLS = table_of(Poll)
GATE, LIFT = "东门改成人车分开走", "加装电梯，每户出两万元"


def who(work: Work, name: str) -> Acting:
    person = work.session.scalars(select(Person.id).where(Person.name == name)).one()
    return Acting(person, person, Origin.CHAT)


def opened(office: Office, title: str) -> tuple[int, str]:
    """A vote is opened; gives its id and its public number."""

    def order(work: Work) -> int:
        work.enter(1)
        return open_poll(work, who(work, "李国强"), title, "", None, 7).poll

    with office.workshop(office.url) as workshop:
        poll = workshop.act_now(order)
        return poll, workshop.read_now(
            lambda work: work.connection.execute(
                select(POLLS.c.number).where(POLLS.c.id == poll)
            ).scalar_one()
        )


def restored(office: Office, now: datetime) -> str:
    """The backup is taken in at this moment, in the place of what is there."""
    url = office.url
    file = office.folder / "everything.backup"
    done = restore(file, PASSPHRASE, url, office.files(url), now=now, replace=True)
    return dict(done.goes_on[0].next)["poll"]


def test_a_button_of_what_was_lost_means_nothing_that_came_after(office: Office) -> None:
    office.founded()
    office.does("backup", "everything.backup")
    gate, printed = opened(office, GATE)
    told = office.does("restore", "everything.backup", "--replace", "--yes")
    lift, number = opened(office, LIFT)
    assert lift > gate
    assert number == f"{printed[:4]}-101"
    assert f"poll {number}" in told
    with office.workshop(office.url) as workshop, pytest.raises(Refusal):
        workshop.act_now(
            lambda work: cast_vote(work.enter(1), who(work, "陈静"), gate, Choice.AGREE)  # under 东门
        )
    assert office.counted("vote", f"poll_id = {lift}") == 0


def test_the_same_backup_taken_in_twice_gives_other_ids_and_numbers_each_time(office: Office) -> None:
    office.founded()
    office.does("backup", "everything.backup")
    now = system_clock()
    first = restored(office, now)
    gate = opened(office, GATE)
    second = restored(office, now + timedelta(minutes=1))
    lift = opened(office, LIFT)
    assert gate[0] < lift[0] < LARGEST
    assert (gate[1], lift[1]) == (first, second)
    assert second == first.replace("-101", "-201")


def test_a_restore_that_is_repeated_at_once_leaves_no_more_numbers_out(office: Office) -> None:
    office.founded()
    office.does("backup", "everything.backup")
    now = system_clock()
    assert len({restored(office, now + timedelta(minutes=each)) for each in range(3)}) == 1


def test_a_backup_of_a_restored_one_does_not_run_away(office: Office) -> None:
    office.founded()
    now = system_clock()
    for each in range(1, 4):
        (office.folder / "everything.backup").unlink(missing_ok=True)
        office.does("backup", "everything.backup")
        assert restored(office, now + timedelta(minutes=each)).endswith(f"-{each}01")
    assert opened(office, LIFT)[0] < LARGEST


@pytest.mark.parametrize(("one", "other"), [("sqlite", "postgresql"), ("postgresql", "sqlite")])
def test_whoever_moves_to_the_other_database_gets_new_ids_there(
    one: str, other: str, small_office: Office
) -> None:
    office = small_office
    with databases.using(one):
        office.founded()
        office.does("backup", "everything.backup")
        gate, _ = opened(office, GATE)
        with databases.using(other):
            office.new()
            office.does("restore", "everything.backup")
            assert opened(office, LIFT)[0] > gate + GAP


def test_numbers_jump_also_where_the_present_database_cannot_be_read(office: Office) -> None:
    url = office.founded()
    office.does("backup", "everything.backup")
    damaged(url)
    assert "poll" in office.does("restore", "everything.backup", "--replace", "--yes")
    assert opened(office, LIFT)[1].endswith("-101")


def test_cards_in_groups_are_drawn_again_and_an_old_number_answers_nothing(office: Office) -> None:
    url = office.founded()
    now = system_clock()

    def shown(work: Work) -> None:
        work.enter(1)
        group = work.session.scalars(select(Group.id)).one()
        poll = work.session.scalars(select(Poll.id)).first()
        address = work.session.scalars(select(Address.id)).first()
        drawn = {"shown_at": now, "taken_until": now + timedelta(minutes=1), "taken_by": "a:1:b"}
        work.connection.execute(
            insert(table_of(Card)).values(
                community_id=1, group_id=group, kind="poll", subject=poll, message=77, **drawn
            )
        )
        asked = {"asked_at": now, "expires_at": now + timedelta(days=1), "state": QuestionState.LIVE}
        said = {"about": GATE, "lines": [], "choices": [], "rest": [], "stamp": 1}
        work.connection.execute(
            insert(table_of(Question)).values(
                community_id=1, address_id=address, asks=False, sure=False, **said, **asked
            )
        )

    with office.workshop(url) as workshop:
        workshop.act_now(shown)
    office.does("backup", "everything.backup")
    office.new()
    office.does("restore", "everything.backup")
    with office.workshop(office.url) as workshop:
        [card] = workshop.read_now(lambda work: stale_cards(work, 10))
    assert (card.kind, card.message) == ("poll", 77)
    assert office.counted("card", "taken_until IS NOT NULL OR taken_by IS NOT NULL") == 0
    assert office.counted("question", "state = 'live'") == 0
    assert office.counted("question", "state = 'aside'") == 1


# ---------------------------------------------------------------- what counts on, and how far


def test_ids_go_on_by_the_clock_and_never_past_what_a_link_takes() -> None:
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert first_after(3, noon) == (noon - BEGAN).total_seconds()
    assert first_after(3, noon) < first_after(3, noon + timedelta(seconds=1))
    slow, fast = datetime(1970, 1, 1, tzinfo=UTC), datetime(2099, 1, 1, tzinfo=UTC)
    assert first_after(3, slow) == first_after(3, fast) == 3 + GAP
    highest = 3
    for _ in range(10_010):
        assert highest < (highest := first_after(highest, slow)) <= LARGEST
    assert LARGEST < 2**31


@pytest.mark.parametrize(
    ("last", "given", "left_out"),
    [(0, 0, 100), (31, 0, 100), (50, 0, 100), (51, 0, 200), (99, 0, 200), (31, 131, 200), (31, 100, 100)],
)
def test_numbers_go_on_at_a_hundred_that_leaves_room_for_what_nobody_remembers(
    last: int, given: int, left_out: int
) -> None:
    assert next_hundred(last, given) == left_out


IDS = {
    "poll": "poll",
    "proposal": "proposal",
    "into": "proposal",
    "wish": "merge_wish",
    "voice": "voice_note",
    "comment": "comment",
    "intake": "intake",
    "forwarded": "forwarded",
    "hiding": "hiding",
    "suspension": "suspension",
    "meeting": "meeting",
    "call": "call",
    "visit": "visit",
    "taken": "account_ending",
    "reward": "reward",
    "voucher": "voucher",
    "question": "question",
    "place": "place",
    "grid": "place",
    "dwelling": "dwelling",
    "tie": "residency",
    "case": "tie_case",
    "invite": "home_invitation",
    "roster": "roster_import",
    "person": "person",
    "helper": "person",
    "heir": "person",
    "member": "person",
    "act": "assisted_act",
    "consent": "consent",
    "words": "exhibit",
    "ending": "tie_ending",
    "kin": "kin",
    "office": "role",
    "group": "group_chat",
    "community": "community",
    "bylaws": "bylaws_version",
}
NO_IDS = {
    *("page", "at", "serial", "before", "turn", "on", "days", "closes", "stamp"),
    *("account", "adult", "agree"),
    *("column", "edition", "part", "phrase", "until", "which", "whole"),
}
"""Pages, moments, marks, places in a list; ``before`` is a page of one's own statement, ``turn`` counts
one's own vouchers or photos, ``edition`` counts a proposal's texts, ``column`` is one of a sheet,
``account`` is sealed with what stands in its row."""

NAMED_IN_NOTICES = {"flag", "erasure", "account_code"}
"""On no button; what is owed about them is written under their id."""


def test_whatever_has_its_id_on_a_button_counts_on() -> None:
    assert FEATURES.commands, "their buttons are registered"
    numbers = {each.name for kind in kinds() for each in fields(kind) if each.type in (int, "int")}
    assert numbers - NO_IDS == set(IDS), "a new field? Say here whose id it is, or that it is none"
    assert {table.name for table in counting_on()} == set(IDS.values()) | NAMED_IN_NOTICES


def test_every_kind_of_thing_with_a_public_number_is_known() -> None:
    found = set()
    for file in sources(ROOT, *PACKAGES):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "work.number":
                found.add(ast.literal_eval(node.args[0]))
    assert found == set(KINDS)


def test_links_take_ids_as_large_as_they_become() -> None:
    for file in sources(ROOT, "handlers"):
        for digits in re.findall(r"^(?:LONGEST_ID|ID_DIGITS) = (\d+)$", Path(file).read_text("utf-8"), re.M):
            assert 10 ** int(digits) > LARGEST, file
