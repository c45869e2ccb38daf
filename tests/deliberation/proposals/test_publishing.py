"""What is frozen into a proposal, what it may carry, and who may put it before whom."""

import pytest
from sqlalchemy import select, update

from deliberation.proposals import service
from deliberation.proposals.model import Born, Proposal, ProposalPhoto
from deliberation.proposals.similar import similar_to
from deliberation.proposals.supporting import support, supporters
from kernel.database import table_of
from kernel.errors import Refusal
from kernel.work import Work
from residents.model import Dwelling, RoleKind
from residents.queries import dwelling_count, residents_of
from tests.deliberation.proposals.writing import a_grid, do, in_office, photos, place, propose, says, who
from tests.handlers.chat.hall import Hall

DWELLINGS = table_of(Dwelling)


def needed(hall: Hall, where: int | None) -> int:
    """How many homes must support what concerns this place."""
    return hall.read(lambda work: service.support_needed(work, where))


def leaves_the_roster(hall: Hall, *homes: str) -> None:
    """These homes are torn down."""

    def order(work: Work) -> None:
        gone = update(DWELLINGS).where(DWELLINGS.c.name.in_(homes), DWELLINGS.c.community_id == hall.id)
        work.enter(hall.id).connection.execute(gone.values(gone_at=work.now))

    hall.workshop.act_now(order)


def test_a_proposal_carries_wish_cost_and_photos_in_their_order(hall: Hall) -> None:
    sent = photos(hall, 5)
    carried = [sent[3], sent[0], sent[4], sent[1], sent[2]]
    proposal = propose(hall, "陈明", wish="两侧都装。", cost=30_000_000_000, photos=carried)
    said = says(hall, proposal)
    assert (said.wish, said.cost, list(said.photos)) == ("两侧都装。", 30_000_000_000, carried)


def test_a_sixth_photo_is_one_too_many(hall: Hall) -> None:
    with pytest.raises(Refusal, match="proposal-photos-full"):
        propose(hall, "陈明", photos=photos(hall, 6))
    assert hall.read(lambda work: work.session.scalars(select(Proposal)).all()) == []


def test_two_photos_cannot_stand_in_one_place(hall: Hall) -> None:
    proposal = propose(hall, "陈明", photos=photos(hall, 1))

    def order(work: Work) -> None:
        work.enter(hall.id).session.add(ProposalPhoto(proposal_id=proposal, position=1, file_id=1))
        work.session.flush()

    with pytest.raises(Exception, match=r"(?i)unique"):
        hall.workshop.act_now(order)


def test_a_grid_has_the_homes_of_its_buildings(hall: Hall) -> None:
    grid = a_grid(hall, "东网格", ["1号楼", "3号楼"])
    first = place(hall, "1号楼")
    assert hall.read(lambda work: (dwelling_count(work, grid), dwelling_count(work, first))) == (10, 4)
    everybody = hall.read(residents_of)
    assert hall.read(lambda work: residents_of(work, grid)) == everybody
    assert hall.read(lambda work: residents_of(work, grid, after=everybody[0], most=1)) == [everybody[1]]


def test_a_proposal_of_a_grid_is_supported_by_the_homes_of_its_buildings(hall: Hall) -> None:
    grid = a_grid(hall, "东网格", ["3号楼"])
    proposal = propose(hall, "吴刚", "东网格的路灯", place=grid)
    assert do(hall, "陈明", support, proposal).count == 1
    with pytest.raises(Refusal, match="proposal-other-building"):
        do(hall, "吴刚", support, proposal)
    assert hall.read(lambda work: supporters(work, proposal)) == 1


def test_homes_that_left_the_roster_are_not_counted(hall: Hall) -> None:
    building = place(hall, "1号楼")
    assert needed(hall, building) == 2
    leaves_the_roster(hall, "1号楼1单元101", "1号楼1单元201")
    assert needed(hall, building) == 1
    proposal = propose(hall, "陈明", place=None)
    with pytest.raises(Refusal):
        do(hall, "李建国", support, proposal)


def test_the_threshold_is_frozen_into_the_proposal(hall: Hall) -> None:
    building = place(hall, "1号楼")
    proposal = propose(hall, "吴刚", place=building)
    leaves_the_roster(hall, "1号楼1单元101", "1号楼1单元201", "1号楼1单元202")
    assert needed(hall, building) == 1
    assert hall.read(lambda work: service.a_proposal(work, proposal).support_needed) == 2


def test_a_grid_of_another_community_is_no_place_here(hall: Hall) -> None:
    with pytest.raises(Refusal, match="proposal-place-unknown"):
        propose(hall, "陈明", place=999_999)


def test_a_committee_member_without_a_home_proposes_for_the_committee_alone(hall: Hall) -> None:
    with pytest.raises(Refusal):
        propose(hall, "王敏")
    proposal = propose(hall, "王敏", office=True)
    assert hall.read(lambda work: service.a_proposal(work, proposal).origin) == Born.COMMITTEE


def test_the_chair_may_propose_as_a_neighbour_and_that_is_said(hall: Hall) -> None:
    as_neighbour, for_committee = (
        propose(hall, "李建国", "修小区大门"),
        propose(hall, "李建国", "换小区路灯", office=True),
    )

    def born(work: Work) -> list[Born]:
        return [service.a_proposal(work, each).origin for each in (as_neighbour, for_committee)]

    assert hall.read(born) == [Born.RESIDENT, Born.COMMITTEE]


def test_a_resident_cannot_propose_for_the_committee(hall: Hall) -> None:
    with pytest.raises(Refusal, match="refused-office"):
        propose(hall, "陈明", office=True)


def test_the_desk_publishes_for_a_neighbour_whose_proposal_it_is(hall: Hall) -> None:
    in_office(hall, "吴刚", RoleKind.DESK)
    made = do(hall, "张阿姨", service.publish, "3号楼加扶手", "台阶滑。", None, by="吴刚")

    def author(work: Work) -> tuple[int, Born]:
        proposal = service.a_proposal(work, made.proposal)
        return proposal.author_id, proposal.origin

    person = hall.read(lambda work: who(work, "张阿姨").person)
    assert hall.read(author) == (person, Born.RESIDENT)


def test_two_hundred_proposals_by_one_person_end_in_a_sentence(hall: Hall) -> None:
    said = set()
    for n in range(200):
        try:
            propose(hall, "陈明", f"第{n}件想改善的事")
        except Refusal as no:
            said.add(no.line.key)
    assert said == {"proposal-too-many-open"}
    assert len(hall.read(lambda work: work.session.scalars(select(Proposal)).all())) == 2


def test_a_neighbours_telephone_number_is_not_published(hall: Hall) -> None:
    for said in ({"body": "请打 13800138000 问他。"}, {"wish": "请打 13800138000 问他。"}):
        with pytest.raises(Refusal, match="publish-private"):
            propose(hall, "陈明", **said)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("ئىشىك ئالدىغا چىراغ ئورنىتىش", "كېچىسى بەك قاراڭغۇ."),
        ("Lắp tay vịn ở cổng khu nhà", "Trời mưa bậc thang rất trơn."),
        ("A handrail at the gate", "The steps are slippery in the rain."),
    ],
)
def test_other_languages_are_kept_as_written_and_break_no_likeness(hall: Hall, title: str, body: str) -> None:
    propose(hall, "吴刚", "小区大门口加装扶手")
    proposal = propose(hall, "陈明", title, body)
    assert (says(hall, proposal).title, says(hall, proposal).body) == (title, body)

    def alike(work: Work) -> list[str]:
        work.enter(hall.id)
        return [each.title for each in similar_to(work, who(work, "吴刚"), title, body, None)]

    assert title in hall.workshop.read_now(alike)
