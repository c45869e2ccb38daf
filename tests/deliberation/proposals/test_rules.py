"""What the by-laws say of proposals, on a real database."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from deliberation.proposals import service, similar
from deliberation.proposals.model import Proposal
from deliberation.proposals.stages import Stage
from deliberation.proposals.supporting import support, supporters, withdraw_support
from kernel.errors import Refusal
from kernel.journal import JournalEntry
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.model import Person, Place
from tests.handlers.chat.hall import Hall


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """幸福里社区, and 和平里社区 beside it."""
    made = Hall(tmp_path)
    yield made
    made.workshop.close()


def who(work: Work, name: str) -> Acting:
    """A neighbour."""
    person = work.session.scalars(select(Person.id).where(Person.name == name)).one()
    return Acting(person, person, Origin.CHAT)


def propose(hall: Hall, name: str, title: str, *, place: str | None = None, body: str = "下雨天滑。") -> int:
    """Publish a proposal; gives its id."""

    def order(work: Work) -> int:
        work.enter(hall.id)
        chosen = place and work.session.scalars(select(Place.id).where(Place.name == place)).one()
        return service.publish(work, who(work, name), title, body, chosen or None).proposal

    return hall.workshop.act_now(order)


def supported_by(hall: Hall, name: str, proposal: int) -> tuple[int, bool]:
    """Support it; gives the count and whether this was the one that was missing."""
    receipt = hall.workshop.act_now(lambda work: support(work.enter(hall.id), who(work, name), proposal))
    return receipt.count, receipt.reached


def facts(hall: Hall) -> list[str]:
    """What the journal says of proposals."""
    kinds = hall.read(
        lambda work: work.session.scalars(select(JournalEntry.kind).order_by(JournalEntry.seq)).all()
    )
    return [kind for kind in kinds if "Proposal" in kind or "Threshold" in kind]


def test_support_reaches_the_threshold_exactly_once(hall: Hall) -> None:
    proposal = propose(hall, "陈明", "小区大门口加装扶手")
    assert supported_by(hall, "陈明", proposal) == (1, False)
    assert supported_by(hall, "陈小明", proposal) == (1, False)
    assert supported_by(hall, "吴刚", proposal) == (2, False)
    assert supported_by(hall, "赵<b>", proposal) == (3, True)
    assert supported_by(hall, "赵<b>", proposal) == (3, False)
    with pytest.raises(Refusal, match="proposal-not-collecting"):
        supported_by(hall, "李建国", proposal)
    assert facts(hall) == ["ProposalPublished", *["ProposalSupported"] * 3, "ThresholdReached"]


def test_support_cannot_be_taken_back_once_it_was_enough(hall: Hall) -> None:
    proposal = propose(hall, "陈明", "小区大门口加装扶手")
    for name in ("陈明", "吴刚", "赵<b>"):
        supported_by(hall, name, proposal)
    with pytest.raises(Refusal, match="proposal-not-collecting"):
        hall.workshop.act_now(lambda work: withdraw_support(work.enter(hall.id), who(work, "吴刚"), proposal))
    assert hall.read(lambda work: supporters(work, proposal)) == 3


def test_two_phones_of_one_home_at_once_are_one_support(hall: Hall) -> None:
    proposal = propose(hall, "吴刚", "小区大门口加装扶手")
    with ThreadPoolExecutor(8) as phones:
        counts = list(
            phones.map(lambda n: supported_by(hall, ("陈明", "陈小明")[n % 2], proposal), range(16))
        )
    assert counts == [(1, False)] * 16


def test_whoever_has_no_verified_home_cannot_support(hall: Hall) -> None:
    proposal = propose(hall, "陈明", "小区大门口加装扶手")
    for name in ("王敏", "孙丽", "钱小雨", "周强"):
        with pytest.raises(Refusal, match=r"refused-stranger|access-waiting"):
            supported_by(hall, name, proposal)


def test_the_last_moment_is_eight_in_the_evening(hall: Hall) -> None:
    proposal = propose(hall, "陈明", "小区大门口加装扶手")

    def stage(work: Work) -> Stage:
        return service.a_proposal(work, proposal).stage(work.now)

    hall.wait(days=14, hours=5, minutes=59, seconds=59)
    assert hall.read(stage) is Stage.COLLECTING
    hall.wait(seconds=1)
    assert hall.read(stage) is Stage.LAPSED
    with pytest.raises(Refusal, match="proposal-not-collecting"):
        supported_by(hall, "吴刚", proposal)


def test_the_place_must_be_a_building_of_this_community(hall: Hall) -> None:
    with pytest.raises(Refusal, match="proposal-place-unknown"):
        propose(hall, "陈明", "小区大门口加装扶手", place="幸福里社区")


def test_a_proposal_of_another_community_cannot_be_supported(hall: Hall) -> None:
    def order(work: Work) -> int:
        work.enter(hall.other)
        return service.publish(work, who(work, "郑主任"), "和平里的大门", "门坏了。", None).proposal

    theirs = hall.workshop.act_now(order)
    with pytest.raises(Refusal, match="proposal-unknown"):
        supported_by(hall, "陈明", theirs)


def similar_titles(hall: Hall, title: str, community: int | None = None) -> list[str]:
    """Titles of the proposals like this one."""

    def question(work: Work) -> list[str]:
        work.enter(community or hall.id)
        return [each.title for each in similar.similar_to(work, who(work, "陈明"), title, "台阶滑。", None)]

    return hall.workshop.read_now(question)


def test_the_index_follows_every_new_proposal(hall: Hall) -> None:
    assert similar_titles(hall, "大门口装扶手") == []
    propose(hall, "陈明", "小区大门口加装扶手")
    assert similar_titles(hall, "大门口装扶手") == ["小区大门口加装扶手"]
    propose(hall, "吴刚", "大门口装一排扶手")
    assert set(similar_titles(hall, "大门口装扶手")) == {"小区大门口加装扶手", "大门口装一排扶手"}


def test_the_index_forgets_what_is_gone(hall: Hall) -> None:
    proposal = propose(hall, "陈明", "小区大门口加装扶手")
    assert similar_titles(hall, "大门口装扶手")
    hall.workshop.act_now(
        lambda work: work.connection.execute(delete(Proposal).where(Proposal.id == proposal))
    )
    assert similar_titles(hall, "大门口装扶手") == []


def test_the_index_of_one_community_knows_nothing_of_another(hall: Hall) -> None:
    def order(work: Work) -> None:
        work.enter(hall.other)
        service.publish(work, who(work, "郑主任"), "小区大门口加装扶手", "台阶滑。", None)

    hall.workshop.act_now(order)
    assert similar_titles(hall, "大门口装扶手") == []


def test_many_may_ask_at_once_while_proposals_come(hall: Hall) -> None:
    with ThreadPoolExecutor(6) as people:
        asked = [people.submit(similar_titles, hall, "大门口装扶手") for _ in range(20)]
        propose(hall, "陈明", "小区大门口加装扶手")
        asked += [people.submit(similar_titles, hall, "大门口装扶手") for _ in range(20)]
    assert all(each.result() in ([], ["小区大门口加装扶手"]) for each in asked)
    assert all(each.result() == ["小区大门口加装扶手"] for each in asked[20:])
