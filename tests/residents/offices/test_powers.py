"""The table of powers is what the code's permits allow, what the page says, and what everybody can read."""

import pytest

from deliberation.intake.service import answers_intake
from deliberation.meetings.permits import may_announce
from deliberation.proposals.dictation import MAY_TYPE
from deliberation.reach.permits import may_see
from kernel.work import Work
from points.rewards.permits import behind_the_counter
from residents.acting import Acting, Origin
from residents.assisting.permits import OFFICES
from residents.groups import binds_groups
from residents.model import Person, RoleKind
from residents.moderation.permits import a_member, on_watch
from residents.offices.powers import POWERS, Power, powers_of
from residents.offices.queries import grantable
from residents.permits import Permit, a_leader, a_supervisor, at_the_desk, having, on_the_committee
from residents.privacy.at_desk import serves_on_paper
from residents.roster.service import may_keep_the_roster
from residents.roster.taking_out import takes_out_the_register
from residents.service import grant
from tests.house import House
from tests.residents.offices.page import BEGIN, END, PAGE, derived

PERMITS: dict[Power, Permit] = {
    Power.ANSWER: on_the_committee,
    Power.MEET: may_announce,
    Power.GROUP: binds_groups,
    Power.HOMES: at_the_desk,
    Power.VOUCH: at_the_desk | a_leader,
    Power.PAPER: serves_on_paper,
    Power.TYPE: MAY_TYPE,
    Power.INTAKE: answers_intake,
    Power.ROSTER: may_keep_the_roster,
    Power.EXPORT: takes_out_the_register,
    Power.HIDE: a_member,
    Power.WATCH: on_watch,
    Power.SUPERVISE: a_supervisor,
    Power.REACH: may_see,
    Power.ROLL: having(Power.ROLL),
    Power.COUNTER: behind_the_counter,
}
"""The permits that the features ask; the two others are asked below."""


def somebody_with(house: House, kind: RoleKind) -> Acting:
    """A person who holds this office and no other."""

    def order(work: Work) -> int:
        person = Person(name="新人", created_at=work.now)
        work.session.add(person)
        work.session.flush()
        grant(work, person.id, kind)
        return person.id

    person = house.act(order)
    return Acting(person, person, Origin.CHAT)


@pytest.mark.parametrize("kind", list(RoleKind))
def test_each_office_may_do_what_the_table_says_and_nothing_else(house: House, kind: RoleKind) -> None:
    who = somebody_with(house, kind)
    for power, permit in PERMITS.items():
        allowed = house.ask(lambda work, permit=permit: permit.judge(work, who) is None)
        assert allowed is (kind in POWERS[power]), (kind, power)
    gives = bool(house.ask(lambda work: grantable(work, who)))
    assert gives is (kind in POWERS[Power.APPOINT])
    assert (kind in OFFICES) is (kind in POWERS[Power.HELP])


def test_every_power_is_asked_by_some_permit_and_belongs_to_somebody() -> None:
    assert set(PERMITS) | {Power.APPOINT, Power.HELP} == set(Power) == set(POWERS)
    assert all(POWERS.values()) and all(powers_of(kind) for kind in RoleKind)


def test_the_page_says_what_the_tables_say() -> None:
    written = PAGE.read_text("utf-8").partition(BEGIN)[2].partition(END)[0]
    assert written.strip() == derived(), "python -m tests.residents.offices.page brings it level"
