"""Whoever has a proposal hidden in vain cannot let its time run out by that."""

from datetime import timedelta

from deliberation.proposals.model import Proposal
from deliberation.proposals.stages import Stage
from deliberation.proposals.withdrawing import withdraw
from handlers.schedule.due import due_items
from residents.moderation import appealing
from residents.moderation.appealing import Matter
from residents.moderation.model import Ground
from tests.residents.moderation.conftest import Street


def end_of(street: Street, proposal: int) -> tuple[Stage, timedelta]:
    """Where it stands, and for how long it is supported in all."""

    def question(work: object) -> tuple[Stage, timedelta]:
        row = work.session.get_one(Proposal, proposal)  # type: ignore[attr-defined]
        return row.stage(street.now), row.support_until - row.published_at

    return street.ask(question)


def tick(street: Street) -> None:
    """Let the ticker do what is due."""
    for item in street.workshop.read_now(due_items):
        street.workshop.act_now(item.order)


def test_what_a_report_hid_on_the_last_day_is_collected_two_days_longer(street: Street) -> None:
    proposal = street.proposal("陈静")
    street.wait(days=29)
    street.flag("李明", "proposal", proposal, Ground.PRIVATE)
    street.wait(days=2)
    assert end_of(street, proposal)[0] is Stage.LAPSED
    tick(street)
    assert end_of(street, proposal) == (Stage.COLLECTING, timedelta(days=32))
    tick(street)
    assert end_of(street, proposal) == (Stage.COLLECTING, timedelta(days=32))
    due = [n.due_at for n in street.notices() if n.kind == "proposal-lapsed"]
    assert due == [street.now + timedelta(days=1)]


def test_a_member_who_leaves_it_standing_gives_the_begun_day_back(street: Street) -> None:
    proposal = street.proposal("陈静")
    street.wait(days=29, hours=20)
    street.flag("李明", "proposal", proposal, Ground.PRIVATE)
    street.wait(hours=3)
    street.leave("李国强", "proposal", proposal)
    assert end_of(street, proposal) == (Stage.COLLECTING, timedelta(days=31))


def test_an_appeal_that_is_granted_gives_all_days_back(street: Street) -> None:
    proposal = street.proposal("陈静")
    for member in ("李国强", "许红梅"):
        street.hide(member, "proposal", proposal, Ground.INSULT)
    number = street.hiding_of("proposal", proposal)
    street.act(lambda work: appealing.appeal(work, street.who("陈静"), Matter.HIDING, number, "没有骂人。"))
    street.wait(days=40)
    tick(street)
    stage, whole = end_of(street, proposal)
    assert stage is Stage.COLLECTING and whole >= timedelta(days=70)


def test_what_its_author_withdrew_meanwhile_stays_withdrawn(street: Street) -> None:
    proposal = street.proposal("陈静")
    street.flag("李明", "proposal", proposal, Ground.PRIVATE)
    street.act(lambda work: withdraw(work, street.who("陈静"), proposal, "解决了。"))
    street.wait(days=2)
    tick(street)
    assert end_of(street, proposal) == (Stage.WITHDRAWN, timedelta(days=30))


def test_a_hidden_comment_gives_its_proposal_no_days(street: Street) -> None:
    proposal = street.proposal("陈静")
    comment = street.comment("李明", proposal, "老张的电话给你。")
    street.flag("王芳", "comment", comment, Ground.PRIVATE)
    street.wait(days=2)
    tick(street)
    assert end_of(street, proposal) == (Stage.COLLECTING, timedelta(days=30))
