"""A proof in small: the same code on tables that are spread over shards by community."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, select, text

from bot.models import METADATA
from deliberation.polls.casting import VOTES, cast_vote
from deliberation.polls.closing import close_poll
from deliberation.polls.rules.rule import Choice
from deliberation.proposals.service import publish
from deliberation.proposals.supporting import support
from handlers.reactions import REACTIONS
from handlers.reactions.putting_to_vote import put_to_vote
from kernel.clock import system_chance
from kernel.database import open_plain
from kernel.work import Work
from kernel.workshop import Workshop
from points.rewards.queries import my_points
from residents.acting import Acting, Caller, Origin, enter
from residents.model import Person
from residents.service import found
from tests import cast
from tests.house import NEXT_DOOR
from tests.keys import KEYRING
from tests.letters import joins_by_letter
from tests.scale.distributing import SHARDS, against_the_law, distributed, is_distributed, page

PAGE = Path(__file__).parents[2] / "docs" / "scale.md"
START = datetime(2026, 11, 21, 10, 30, tzinfo=UTC)
DIFFERENT = {
    "ON CONFLICT (poll_id, dwelling_id)": "ON CONFLICT (community_id, poll_id, dwelling_id)",
    "ON CONFLICT (proposal_id, dwelling_id)": "ON CONFLICT (community_id, proposal_id, dwelling_id)",
}
"""The only statements of this walk that would have to be written differently."""


class Spread:
    """Two communities in a database that is spread over shards, and the clock of both."""

    def __init__(self, url: str) -> None:
        self.now = START
        engine = open_plain(url)
        with engine.begin() as connection:
            distributed().create(connection)
        engine.dispose()
        self.met: set[str] = set()
        self.workshop = Workshop(
            url, clock=lambda: self.now, chance=system_chance, keyring=KEYRING, reactions=REACTIONS
        )
        event.listen(self.workshop._writer, "before_cursor_execute", self._written, retval=True)

    def _written(self, _on: Any, _cursor: Any, statement: str, values: Any, *_more: Any) -> tuple[str, Any]:
        for ours, theirs in DIFFERENT.items():
            if ours in statement:
                self.met.add(ours)
                statement = statement.replace(ours, theirs)
        return statement, values

    def does(self, community: int, name: str, use_case: Any, *args: Any) -> Any:
        """An act of a neighbour."""
        return self.workshop.act_now(
            lambda work: use_case(work.enter(community), who(work, name), *args), lane=community
        )


def who(work: Work, name: str) -> Acting:
    person = work.session.scalars(select(Person.id).where(Person.name == name)).one()
    return Acting(person, person, Origin.CHAT)


@pytest.fixture
def spread(postgresql: str) -> Iterator[Spread]:
    spread = Spread(postgresql)
    yield spread
    spread.workshop.close()


def test_the_law_is_kept_by_what_is_derived_and_not_by_what_is_there() -> None:
    assert against_the_law(distributed().metadata) == []
    assert against_the_law(METADATA)


def test_the_page_says_what_differs() -> None:
    assert page() in PAGE.read_text(), "docs/scale.md is out of date: python -m tests.scale.write_page"


def test_two_communities_go_their_ways_on_shards(spread: Spread) -> None:
    here, there = (
        spread.workshop.act_now(lambda work, plan=plan: found(work, plan)).community  # type: ignore[misc]
        for plan in (cast.FILE, NEXT_DOOR)
    )
    somebody_joins(spread, here)
    for community in (here, there):
        the_walk(spread, community)
    assert spread.met == set(DIFFERENT)
    assert votes_by_shard(spread.workshop._writer) == {here: 1, there: 1}


def somebody_joins(spread: Spread, community: int) -> None:
    caller = Caller("telegram", "999", "zh-Hans")

    def join(work: Work) -> Any:
        entered = enter(work, caller, None, community)
        return joins_by_letter(work, entered.who, cast.LETTER, "新来的")

    assert spread.workshop.act_now(join, lane=community).name == "新来的"


def the_walk(spread: Spread, community: int) -> None:
    """Propose, support, vote, count, be given points."""
    chair, author = "李国强", "陈静"
    proposal = spread.does(community, author, publish, "修理路灯", "晚上很黑。", None).proposal
    needed = spread.workshop.read_now(lambda work: work.enter(community).bylaws.proposals.support_dwellings)
    spoke = [name for name in owners() if name != author][:needed]
    for name in spoke:
        spread.does(community, name, support, proposal)
    poll = spread.does(community, chair, put_to_vote, proposal, 7).poll
    for name in owners():
        spread.does(community, name, cast_vote, poll, Choice.AGAINST)
        spread.does(community, name, cast_vote, poll, Choice.AGREE)
    spread.now += timedelta(days=9)
    closed = spread.workshop.act_now(lambda work: close_poll(work.enter(community), poll), lane=community)
    assert closed.carried
    mine = spread.workshop.read_now(lambda work: my_points(work.enter(community), who(work, author)))
    assert [each.code for each in mine.recent] == ["proposal-adopted"]


def owners() -> list[str]:
    """Whoever speaks for a dwelling of their own."""
    return [p.name for p in cast.PEOPLE if p.dwellings and p.relation == "owner" and p.standing == "verified"]


@contextmanager
def asked(engine: Engine) -> Iterator[Any]:
    with engine.connect() as connection:
        yield connection


def votes_by_shard(engine: Engine) -> dict[int, int]:
    """On how many shards each community's votes lie."""
    with asked(engine) as connection:
        found = {}
        for shard in range(SHARDS):
            rows = connection.execute(text(f'SELECT DISTINCT community_id FROM "{VOTES.name}_{shard}"'))
            for community in rows.scalars():
                found[community] = found.get(community, 0) + 1
    return found


def test_every_row_below_a_community_can_be_spread() -> None:
    assert {table.name for table in METADATA.tables.values() if not is_distributed(table)} == set(
        distributed().everywhere
    )
