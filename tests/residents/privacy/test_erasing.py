"""Erasure: what goes, what stays, who cannot, and that everything still adds up afterwards."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.verifying import verify
from deliberation.comments.model import Comment
from deliberation.proposals.model import Proposal, Support
from handlers.paper import taken_out
from handlers.schedule.due import due_items
from kernel.database import table_of
from kernel.journal import JournalContent
from kernel.outbox import Notice
from notices.service import tell
from residents.acting import Caller, look
from residents.model import Address, Dwelling, Holder, Person, Relation, Residency, Role, RoleKind
from residents.moderation import appealing
from residents.moderation.appealing import Matter
from residents.moderation.model import Ground
from residents.naming import erased_name
from residents.permits import roles_of
from residents.privacy import erasing, exporting, forgetting
from residents.privacy.table import KEPT_BY_NUMBER
from residents.roster.model import Holding, RegisterEntry
from tests.residents.moderation.conftest import Street

GONE = erased_name("zh-Hans")


def ask(street: Street, name: str) -> erasing.Asked:
    """Somebody asks to be erased."""
    who = street.who(name)
    return street.act(lambda work: erasing.ask(work, who))


def pass_time(street: Street, **much: float) -> None:
    """Wait, and let the ticker do what is due."""
    street.wait(**much)
    for item in street.workshop.read_now(due_items):
        if item.name.startswith("erasure"):
            street.workshop.act_now(item.order)


def support(street: Street, name: str, home: str, proposal: int) -> None:
    """A home supports a proposal."""
    person, dwelling = street.person(name), street.id_of(Dwelling, home)

    def add(work: object) -> None:
        row = Support(proposal_id=proposal, dwelling_id=dwelling, person_id=person, by_id=person)
        row.at = street.now
        work.session.add(row)  # type: ignore[attr-defined]

    street.act(add)


def adopted(street: Street, author: str) -> int:
    """A proposal that was adopted."""
    proposal = street.proposal(author, "装扶手。")
    support(street, "王芳", "3号楼1单元201", proposal)

    def adopt(work: object) -> None:
        row = work.session.get_one(Proposal, proposal)  # type: ignore[attr-defined]
        row.reached_at = row.decided_at = street.now
        row.adopted = True

    street.act(adopt)
    return proposal


def test_the_author_of_an_adopted_proposal_is_erased_and_it_stands_without_a_name(street: Street) -> None:
    proposal, other = adopted(street, "陈静"), street.proposal("王芳")
    comment = street.comment("陈静", other, "我反对，因为吵。")
    person = street.person("陈静")
    street.act(lambda work: tell(work, [person], "flag-settled", {"x": "陈静"}, once="x", subject=1))
    assert ask(street, "陈静").due == street.now + timedelta(days=7)
    pass_time(street, days=7)
    rows = street.ask(lambda work: work.session.get_one(Proposal, proposal).body)
    assert rows == "装扶手。"
    known = street.ask(lambda work: work.session.get_one(Person, person))
    assert (known.name, known.erased_at) == (GONE, street.now)
    said = street.ask(lambda work: work.session.get_one(Comment, comment))
    assert (said.text, said.withdrawn_at) == (forgetting.GAP["zh-Hans"], None)
    args = street.ask(lambda work: work.session.scalars(select(Notice.args)).all())
    assert "陈静" not in str(args)
    left = street.ask(lambda work: forgetting.tables_of(work, person))
    assert set(left) <= KEPT_BY_NUMBER | {"person", "residency", "role", "proposal", "comment", "notice"}
    verified = street.ask(lambda work: verify(work, street.here, "幸福里"))
    assert verified.faults == ()


def test_the_account_is_a_stranger_afterwards_and_the_register_entry_stays(street: Street) -> None:
    person, home = street.person("陈静"), street.id_of(Dwelling, "3号楼1单元402")

    def list_them(work: object) -> None:
        row = RegisterEntry(dwelling_id=home, relation=Relation.OWNER, holding=Holding.PERSON, name="陈静")
        row.person_id, row.since = person, street.now
        work.session.add(row)  # type: ignore[attr-defined]

    street.act(list_them)
    ask(street, "陈静")
    pass_time(street, days=7)
    caller = Caller("telegram", "100001", "zh-Hans")
    assert street.workshop.read_now(lambda work: look(work, caller, street.here)).who.person is None
    assert (
        street.ask(lambda work: work.session.scalars(select(Holder).where(Holder.person_id == person)).all())
        == []
    )
    ties = street.ask(lambda work: work.session.scalars(select(Residency.until)).all())
    assert street.now in ties
    entry = street.ask(lambda work: work.session.scalars(select(RegisterEntry)).one())
    assert (entry.name, entry.person_id) == ("陈静", None)


def test_a_phone_that_serves_mother_and_daughter_stays_the_daughters(street: Street) -> None:
    ask(street, "张桂兰")
    pass_time(street, days=7)
    table = table_of(Address)
    rows = street.workshop.read_now(
        lambda work: work.connection.execute(select(table).where(table.c.external == "100008")).all()
    )
    assert len(rows) == 1
    assert rows[0].current_id != street.person(GONE)


def test_until_it_is_done_one_may_change_ones_mind(street: Street) -> None:
    ask(street, "陈静")
    assert ask(street, "陈静") == ask(street, "陈静")
    who = street.who("陈静")
    street.act(lambda work: erasing.withdraw(work, who))
    pass_time(street, days=30)
    assert street.person("陈静")


def test_the_chair_hands_over_first_also_if_the_chair_came_meanwhile(street: Street) -> None:
    assert street.refusal(ask, street, "李国强") == "erase-chair"
    ask(street, "许红梅")
    member = street.person("许红梅")

    def make_chair(work: object) -> None:
        row = Role(person_id=member, kind=RoleKind.CHAIR, since=street.now)
        work.session.add(row)  # type: ignore[attr-defined]

    street.act(make_chair)
    pass_time(street, days=7)
    assert street.person("许红梅") == member
    assert street.told("erase-not") == {"许红梅"}


def test_offices_end_with_their_holder(street: Street) -> None:
    member = street.person("许红梅")
    ask(street, "许红梅")
    pass_time(street, days=7)
    assert street.ask(lambda work: roles_of(work, member)) == set()


def test_what_nobody_else_supports_is_taken_back_with_its_words(street: Street) -> None:
    alone, shared = street.proposal("陈静", "只有我。"), street.proposal("陈静", "大家的。")
    support(street, "王芳", "3号楼1单元201", shared)
    ask(street, "陈静")
    pass_time(street, days=7)
    rows = street.ask(lambda work: {row.id: row for row in work.session.scalars(select(Proposal))})
    assert rows[alone].withdrawn_at is not None
    assert "只有我" not in f"{rows[alone].title}{rows[alone].body}"
    assert (rows[shared].withdrawn_at, rows[shared].body) == (None, "大家的。")


def test_words_beside_the_journal_become_a_gap_that_verification_accepts(street: Street) -> None:
    subject = street.proposal("陈静")
    for name in ("许红梅", "李国强"):
        street.hide(name, "proposal", subject, Ground.INSULT)
    number, who = street.hiding_of("proposal", subject), street.who("陈静")
    street.act(lambda work: appealing.appeal(work, who, Matter.HIDING, number, "我没有骂人"))
    ask(street, "陈静")
    pass_time(street, days=7)
    rows = street.ask(lambda work: work.session.scalars(select(JournalContent)).all())
    assert "我没有骂人" not in str([row.content for row in rows])
    assert [row.content for row in rows if row.erased_at is not None] == [None]
    assert {"why": "骂人"} in [row.content for row in rows]
    assert street.ask(lambda work: verify(work, street.here, "幸福里")).faults == ()


def test_what_somebody_else_takes_out_names_nobody_who_left(street: Street) -> None:
    proposal = adopted(street, "陈静")
    support(street, "周建国", "3号楼1单元101", proposal)
    ask(street, "陈静")
    pass_time(street, days=7)
    who = street.who("周建国")
    taken = street.ask(lambda work: exporting.taken(work, who))
    assert "陈静" not in taken_out.data(taken)


@pytest.mark.parametrize("name", ["王", "钱进"])
def test_somebody_who_left_can_be_anybody(street: Street, name: str) -> None:
    person = street.person("钱进")
    street.act(lambda work: setattr(work.session.get_one(Person, person), "name", name))
    ask(street, name)
    pass_time(street, days=8)
    assert street.ask(lambda work: work.session.get_one(Person, person).name) == GONE
