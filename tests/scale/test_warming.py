"""However many communities there are, a start reads in a few, and memory holds a bounded number of them."""

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import insert

from deliberation.proposals import similar
from deliberation.proposals.model import Proposal
from kernel.database import table_of
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import THE_CLOCK
from tests.city import NOW, City


@pytest.fixture(autouse=True)
def _nothing_kept() -> None:
    similar._kept.clear()


def everywhere_one(work: Work, city: City) -> None:
    """A proposal in every community, the last one in the last."""
    rows = [
        {
            "community_id": community,
            "number": "1",
            "title": f"第{community}区添置长椅",
            "body": "老人走累了没有地方坐。",
            "author_id": 1 + (community - 1) * city.stride,
            "published_at": NOW,
            "support_needed": 5,
            "support_until": NOW + timedelta(days=30),
            "bylaws_version": 1,
        }
        for community in range(1, city.communities + 1)
    ]
    work.connection.execute(insert(table_of(Proposal)), rows)


def test_a_start_reads_in_the_communities_that_proposed_last(hall: Workshop, city: City) -> None:
    hall.act_now(partial(everywhere_one, city=city))
    chosen = hall.read_now(similar.worth_warming)
    assert chosen == list(range(city.communities, city.communities - similar.WARMED, -1))


def test_only_so_many_are_kept_and_the_others_are_read_in_when_asked(
    hall: Workshop, city: City, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(similar, "MOST_KEPT", 5)
    hall.act_now(partial(everywhere_one, city=city))

    def ask(community: int) -> list[str]:
        found = hall.read_now(
            lambda work: similar.similar_to(work.enter(community), THE_CLOCK, "添置长椅", "", None)
        )
        return [each.title for each in found]

    for community in (*range(1, 13), 1):
        assert ask(community) == [f"第{community}区添置长椅"]
        assert len(similar._kept) <= 5
