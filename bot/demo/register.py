"""The register of the demonstration: a roster of who owns and rents which home, brought in like any other."""

import csv
import io
from collections import defaultdict

from bot.demo.town import NAMED, NAMED_HOME, NAMED_NAME
from bot.playground import Playground
from bot.rosters import check, examine
from kernel.work import Work
from kernel.workshop import Workshop
from residents.founding import CommunityFile, PersonPlan
from residents.model import Relation
from residents.roster import noting, service
from residents.roster.applying import carry_out_page
from residents.roster.model import RosterImport

HEADING = ("网格", "楼栋", "房屋", "建筑面积", "业主姓名", "份额", "电话", "租户", "租户电话")
NOT_NAMED = ("refused", "moved_out")
"""The office would not have let them in otherwise."""


def roster_of(stage: Playground, plan: CommunityFile) -> bytes:
    """Every home with its owners and tenants; numbers are those of the phones on screen, which nobody has."""
    grid_of = {building.name: building.grid for building in plan.buildings}
    owners, tenants = _holders(plan, Relation.OWNER), _holders(plan, Relation.TENANT)
    owners[NAMED_HOME].append(PersonPlan(name=NAMED_NAME, account=str(NAMED)))
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADING)
    for home in plan.all_dwellings():
        rent = [(each.name, _number(stage, each)) for each in tenants[home.name]] or [("", "")]
        here = (grid_of[home.building], home.building, home.name, home.area)
        share = f"1/{len(owners[home.name])}" if len(owners[home.name]) > 1 else ""
        named = [(each.name, share, _number(stage, each)) for each in owners[home.name]]
        for index, owner in enumerate(named or [("", "", "")]):
            writer.writerow((*here, *owner, *(rent[0] if not index else ("", ""))))
    return out.getvalue().encode()


def bring_in(workshop: Workshop, community: int, content: bytes) -> None:
    """As the operator does it who has a file and no chat."""
    sheets, layout = examine(content)

    def begin(work: Work) -> int:
        roster = service.begin(work.enter(community), None, None).roster
        noting.note_layout(work, roster, layout)
        service.settle(work, work.session.get_one(RosterImport, roster), complete=True)
        return roster

    roster = workshop.act_now(begin, lane=community)
    check(workshop, community, roster, sheets)

    def start(work: Work) -> None:
        service.start(work.enter(community), None, work.session.get_one(RosterImport, roster))

    workshop.act_now(start, lane=community)
    while not workshop.act_now(
        lambda work: carry_out_page(work.enter(community), roster), lane=community
    ).over:
        pass


def _holders(plan: CommunityFile, relation: Relation) -> defaultdict[str, list[PersonPlan]]:
    found: defaultdict[str, list[PersonPlan]] = defaultdict(list)
    for person in plan.people:
        if person.relation is relation and person.standing not in NOT_NAMED:
            for home in person.dwellings:
                found[home].append(person)
    return found


def _number(stage: Playground, person: PersonPlan) -> str:
    return stage.town.people[int(person.account)].phone if person.account is not None else ""
