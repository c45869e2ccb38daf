"""Texts that are reported, hidden, shown again, and the ways in which that could be abused."""

from sqlalchemy import select

from handlers.schedule.due import due_items
from kernel.journal import JournalContent, JournalEntry
from residents.moderation.model import Flag, Ground, Hiding
from residents.moderation.record import record
from tests.residents.moderation.conftest import Street

PRIVATE, INSULT = Ground.PRIVATE, Ground.INSULT


def test_two_members_hide_and_the_author_and_the_supervisor_hear_why(street: Street) -> None:
    subject = street.proposal("陈静", body="李明是个笨蛋。")
    street.flag("李明", "proposal", subject, INSULT)
    assert not street.is_hidden("proposal", subject)
    assert not street.hide("许红梅", "proposal", subject, INSULT, "骂了邻居").agreed
    assert not street.is_hidden("proposal", subject)
    assert street.hide("赵敏", "proposal", subject, INSULT).agreed
    assert street.is_hidden("proposal", subject)
    assert street.told("conduct-hidden") == {"陈静"}
    assert "吴秉正" in street.told("conduct-hidden-by")
    assert street.told("flag-settled") == {"李明"}
    row = street.ask(lambda work: work.session.scalars(select(Hiding)).one())
    assert (row.ground, row.why) == (INSULT, "骂了邻居")


def test_one_member_with_two_taps_is_one_voice(street: Street) -> None:
    subject = street.proposal("陈静")
    for _ in range(3):
        assert street.hide("许红梅", "proposal", subject, INSULT).voices == 1
    assert not street.is_hidden("proposal", subject)


def test_a_residents_report_hides_what_is_private_for_48_hours(street: Street) -> None:
    subject = street.comment("陈静", street.proposal("王芳"), "楼上老周有癌症。")
    assert street.flag("周建国", "comment", subject, PRIVATE).hidden
    assert street.is_hidden("comment", subject)
    street.wait(hours=48)
    assert not street.is_hidden("comment", subject)
    for item in street.workshop.read_now(due_items):
        if "of conduct" in item.name:
            street.workshop.act_now(item.order)
    assert "陈静" in street.told("conduct-shown-again")


def test_two_members_make_a_private_report_final(street: Street) -> None:
    subject = street.comment("陈静", street.proposal("王芳"), "楼上老周有癌症。")
    street.flag("周建国", "comment", subject, PRIVATE)
    assert not street.hide("许红梅", "comment", subject, PRIVATE, "").agreed
    assert street.hide("吴秉正", "comment", subject, PRIVATE, "").agreed
    street.wait(days=30)
    assert street.is_hidden("comment", subject)


def test_a_single_member_hides_what_is_private_at_once_and_alone_only_for_48_hours(street: Street) -> None:
    subject = street.comment("陈静", street.proposal("王芳"), "楼上老周有癌症。")
    assert street.hide("赵敏", "comment", subject, PRIVATE, "").hidden
    assert street.is_hidden("comment", subject)
    street.wait(hours=49)
    assert not street.is_hidden("comment", subject)
    assert not street.hide("赵敏", "comment", subject, PRIVATE, "").hidden
    assert street.hide("许红梅", "comment", subject, PRIVATE, "").agreed


def test_neighbours_who_report_in_a_crowd_silence_a_text_once_and_nobody_twice(street: Street) -> None:
    subject = street.proposal("陈静", body="物业账目不清。")
    assert street.flag("李明", "proposal", subject, PRIVATE).hidden
    assert street.leave("许红梅", "proposal", subject).shown_again
    for name in ("王芳", "周建国", "Helen", "吴强", "方志远"):
        assert not street.flag(name, "proposal", subject, PRIVATE).hidden
    assert not street.is_hidden("proposal", subject)


def test_one_person_hides_at_most_two_texts_by_reports_and_none_after_one_was_thrown_back(
    street: Street,
) -> None:
    one, two, three, four = (street.proposal(name) for name in ("陈静", "王芳", "周建国", "Helen"))
    assert street.flag("李明", "proposal", one, PRIVATE).hidden
    assert street.flag("李明", "proposal", two, PRIVATE).hidden
    assert not street.flag("李明", "proposal", three, PRIVATE).hidden
    street.leave("许红梅", "proposal", one)
    assert not street.flag("李明", "proposal", four, PRIVATE).hidden


def test_reporting_twice_is_reporting_once(street: Street) -> None:
    subject = street.proposal("陈静")
    first = street.flag("李明", "proposal", subject, INSULT)
    again = street.flag("李明", "proposal", subject, PRIVATE)
    assert (again.flag, again.again, again.ground) == (first.flag, True, INSULT)
    assert len(street.ask(lambda work: work.session.scalars(select(Flag)).all())) == 1


def test_what_cannot_be_reported(street: Street) -> None:
    mine, hidden = street.proposal("陈静"), street.proposal("王芳")
    street.hide("赵敏", "proposal", hidden, PRIVATE, "")
    there = street.proposal("陈静", at=street.there)
    assert street.refusal(street.flag, "陈静", "proposal", mine, INSULT) == "flag-own"
    assert street.refusal(street.flag, "李明", "proposal", hidden, INSULT) == "flag-hidden"
    assert street.refusal(street.flag, "李明", "proposal", there, INSULT) == "conduct-gone"
    assert street.refusal(street.flag, "李明", "proposal", 2**40, INSULT) == "conduct-gone"
    assert street.refusal(street.flag, "李明", "comment", 1, INSULT) == "conduct-gone"
    assert street.refusal(street.flag, "马新", "proposal", mine, INSULT) == "refused-stranger"


def test_a_member_cannot_hide_what_is_said_about_them_or_what_they_wrote(street: Street) -> None:
    about = street.proposal("陈静", body="李国强主任从不接电话。")
    own = street.proposal("李国强")
    assert street.refusal(street.hide, "李国强", "proposal", about, INSULT) == "conduct-about-you"
    assert street.refusal(street.hide, "李国强", "proposal", about, Ground.FALSE) == "conduct-about-you"
    assert street.refusal(street.hide, "李国强", "proposal", own, Ground.ADVERT) == "conduct-own-text"
    assert street.refusal(street.leave, "李国强", "proposal", own) == "conduct-own-text"
    assert street.hide("李国强", "proposal", about, PRIVATE, "").hidden


def test_neighbours_and_supervisors_have_no_voice_in_hiding_insults(street: Street) -> None:
    subject = street.proposal("陈静")
    assert street.refusal(street.hide, "李明", "proposal", subject, INSULT) == "refused-office"
    assert street.refusal(street.hide, "吴秉正", "proposal", subject, INSULT) == "refused-office"
    assert street.refusal(street.leave, "李明", "proposal", subject) == "refused-office"


def test_a_member_who_hid_it_is_not_thrown_back_by_another(street: Street) -> None:
    subject = street.proposal("陈静")
    street.flag("李明", "proposal", subject, PRIVATE)
    street.hide("许红梅", "proposal", subject, PRIVATE, "")
    assert street.refusal(street.leave, "赵敏", "proposal", subject) == "dismiss-hidden-by-member"


def test_the_journal_has_ids_and_grounds_and_the_reason_only_sealed(street: Street) -> None:
    subject = street.proposal("陈静", body="李明是个笨蛋。")
    street.flag("李明", "proposal", subject, INSULT)
    street.hide("许红梅", "proposal", subject, INSULT, "骂了邻居")
    street.hide("赵敏", "proposal", subject, INSULT)

    def facts(work: object) -> str:
        rows = work.session.scalars(select(JournalEntry)).all()  # type: ignore[attr-defined]
        return str([row.facts for row in rows])

    said = street.ask(facts)
    assert "骂了邻居" not in said
    assert "笨蛋" not in said
    assert "insult" in said
    assert str(street.person("李明")) not in [part for part in said.split() if part.startswith("'person'")], (
        "who reported is not in the journal"
    )
    contents = street.ask(lambda work: work.session.scalars(select(JournalContent)).all())
    assert {"why": "骂了邻居"} in [row.content for row in contents]


def test_the_record_counts_what_members_did(street: Street) -> None:
    one, two = street.proposal("陈静"), street.proposal("王芳")
    street.flag("李明", "proposal", one, INSULT)
    street.flag("李明", "proposal", two, Ground.ADVERT)
    street.wait(hours=5)
    street.hide("许红梅", "proposal", one, INSULT)
    street.hide("赵敏", "proposal", one, INSULT)
    street.leave("许红梅", "proposal", two)
    known = street.ask(lambda work: record(work, street.who("陈静")))
    assert (known.reports, known.unfounded, known.hidden, known.hours) == (2, 1, ((INSULT, 1),), 5)
