"""Two members against a third: one home is one voice, nobody judges their own part, nothing is buried."""

from pathlib import Path

from sqlalchemy import select

import deliberation
from handlers.schedule.due import due_items
from kernel.journal import JournalEntry
from kernel.work import Work
from residents.model import Assurance, Dwelling, Relation, Residency, Role
from residents.moderation import appealing, suspending
from residents.moderation.appealing import Matter
from residents.moderation.judging import Verdict
from residents.moderation.model import Ground
from residents.moderation.queue import reports
from tests.residents.moderation.conftest import Street

PRIVATE, INSULT = Ground.PRIVATE, Ground.INSULT


def moves_in(street: Street, name: str, home: str) -> None:
    """Somebody lives in this home from now on."""
    person, dwelling = street.person(name), street.id_of(Dwelling, home)

    def tie(work: Work) -> None:
        row = Residency(person_id=person, dwelling_id=dwelling, relation=Relation.HOUSEHOLD, since=street.now)
        row.assurance, row.verified_at = Assurance.RESIDENT, street.now
        work.session.add(row)

    street.act(tie)


def leaves_office(street: Street, name: str) -> None:
    """Somebody's terms are over."""
    person = street.person(name)

    def end(work: Work) -> None:
        for role in work.session.scalars(select(Role).where(Role.person_id == person)):
            role.until = street.now

    street.act(end)


def appeals(street: Street, name: str, hiding: int) -> appealing.Appealed:
    """The author appeals."""
    who = street.who(name)
    return street.act(lambda work: appealing.appeal(work, who, Matter.HIDING, hiding, "我说的是账目。"))


def judge(street: Street, name: str, hiding: int, *, lift: bool) -> appealing.Judged:
    """Somebody hears it."""
    who = street.who(name)
    return street.act(lambda work: appealing.judge(work, who, Matter.HIDING, hiding, "看过了", lift=lift))


def pass_time(street: Street) -> None:
    """Let the ticker do what is due."""
    for item in street.workshop.read_now(due_items):
        if "of conduct" in item.name:
            street.workshop.act_now(item.order)


def test_husband_and_wife_on_the_committee_hide_nothing_between_them(street: Street) -> None:
    moves_in(street, "李国强", "1号楼1单元201")
    subject = street.proposal("陈静", body="账目不清。")
    street.hide("许红梅", "proposal", subject, INSULT)
    assert street.refusal(street.hide, "李国强", "proposal", subject, INSULT) == "hide-same-home"
    assert not street.is_hidden("proposal", subject)
    assert street.hide("许红梅", "proposal", subject, INSULT).voices == 1
    assert street.hide("赵敏", "proposal", subject, INSULT).agreed


def test_nor_do_they_suspend_anybody(street: Street) -> None:
    moves_in(street, "李国强", "1号楼1单元201")
    one, two, person = street.who("许红梅"), street.who("李国强"), street.person("陈静")
    made = street.act(lambda work: suspending.propose(work, one, person, 7, "广告"))
    second = lambda work: suspending.second(work, two, made.suspension)  # noqa: E731
    assert street.refusal(street.act, second) == "suspend-same-home"


def test_whoever_lives_with_those_who_hid_it_or_with_the_author_hears_no_appeal(street: Street) -> None:
    subject = street.proposal("陈静")
    for name in ("许红梅", "赵敏"):
        street.hide(name, "proposal", subject, INSULT)
    moves_in(street, "李国强", "1号楼1单元201")
    hiding = street.hiding_of("proposal", subject)
    appeals(street, "陈静", hiding)
    assert street.told("conduct-appealed") == {"吴秉正"}
    assert street.refusal(judge, street, "李国强", hiding, lift=False) == "appeal-not-your-part"
    assert judge(street, "吴秉正", hiding, lift=True).verdict is Verdict.LIFTED


def test_a_report_is_not_thrown_back_by_whoever_lives_with_the_author(street: Street) -> None:
    moves_in(street, "许红梅", "3号楼1单元402")
    subject = street.proposal("陈静", body="楼上老周有癌症。")
    street.flag("李明", "proposal", subject, PRIVATE)
    assert street.refusal(street.leave, "许红梅", "proposal", subject) == "conduct-own-home"
    assert street.is_hidden("proposal", subject)


def test_calling_criticism_private_does_not_bury_it(street: Street) -> None:
    subject = street.proposal("陈静", body="许红梅不公布账目。")
    for name in ("许红梅", "李国强"):
        street.hide(name, "proposal", subject, PRIVATE, "")
    hiding = street.hiding_of("proposal", subject)
    leaves_office(street, "赵敏")
    assert appeals(street, "陈静", hiding).judges == 1
    street.wait(days=13)
    pass_time(street)
    assert street.is_hidden("proposal", subject)
    assert judge(street, "吴秉正", hiding, lift=True).verdict is Verdict.LIFTED
    assert not street.is_hidden("proposal", subject)


def test_supervisors_hear_what_the_members_left_lying_and_are_reminded(street: Street) -> None:
    subject = street.proposal("陈静", body="许红梅不公布账目。")
    for name in ("许红梅", "赵敏"):
        street.hide(name, "proposal", subject, PRIVATE, "")
    hiding, other = street.hiding_of("proposal", subject), street.person("周建国")
    street.act(lambda work: work.session.add(Role(person_id=other, kind="committee", since=street.now)))
    appeals(street, "陈静", hiding)
    assert street.told("conduct-appealed") == {"李国强", "周建国"}
    street.wait(days=14)
    pass_time(street)
    assert street.told("conduct-appealed") == {"李国强", "周建国", "吴秉正"}
    assert street.is_hidden("proposal", subject)
    pass_time(street)
    reminders = [notice for notice in street.notices() if notice.kind == "conduct-appealed"]
    street.wait(days=14)
    pass_time(street)
    assert len([n for n in street.notices() if n.kind == "conduct-appealed"]) == len(reminders) + 3
    judge(street, "吴秉正", hiding, lift=True)
    assert judge(street, "李国强", hiding, lift=True).verdict is Verdict.LIFTED


def test_a_voice_ends_with_the_office(street: Street) -> None:
    subject = street.proposal("陈静")
    street.hide("许红梅", "proposal", subject, INSULT)
    leaves_office(street, "许红梅")
    assert not street.hide("赵敏", "proposal", subject, INSULT).agreed
    desk = street.who("赵敏")
    said = street.ask(lambda work: reports(work, desk, "proposal", subject)).voices
    assert [member for member, _, _ in said] == [desk.person]
    assert street.hide("李国强", "proposal", subject, INSULT).agreed
    leaves_office(street, "赵敏")
    assert street.is_hidden("proposal", subject)


def test_whoever_reports_everything_waits_for_tomorrow_and_members_go_on(street: Street) -> None:
    subjects = [street.proposal("陈静") for _ in range(21)]
    for subject in subjects[:20]:
        street.flag("李明", "proposal", subject, INSULT)
    assert street.refusal(street.flag, "李明", "proposal", subjects[20], INSULT) == "flag-too-many"
    assert street.flag("李明", "proposal", subjects[0], INSULT).again
    street.wait(hours=24)
    street.flag("李明", "proposal", subjects[20], INSULT)


def test_the_journal_knows_neither_the_words_nor_who_reported(street: Street) -> None:
    subject, reporter = street.proposal("陈静", body="秘密的话"), street.person("李明")
    street.flag("李明", "proposal", subject, INSULT)
    for name in ("许红梅", "赵敏"):
        street.hide(name, "proposal", subject, INSULT, "不能说的理由")
    rows = street.ask(lambda work: work.session.scalars(select(JournalEntry)).all())
    told = [(row.kind, row.facts) for row in rows if row.kind in ("TextFlagged", "TextHidden")]
    assert told
    assert "秘密" not in str(told)
    assert "不能说" not in str(told)
    assert f"'person': {reporter}" not in str(told)


def test_nothing_that_gives_somebody_a_say_asks_whether_they_may_publish() -> None:
    root = Path(deliberation.__file__).parent
    say = [*root.glob("polls/**/*.py"), *root.glob("meetings/*.py"), root / "proposals/supporting.py"]
    say += list((root.parent / "points").glob("**/*.py"))
    assert len(say) > 20
    assert not [each for each in say if "moderation" in each.read_text("utf-8")]
