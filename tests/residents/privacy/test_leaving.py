"""What an angry resident, a lawyer and somebody who wants to slip away look for in an erasure."""

from datetime import timedelta

from sqlalchemy import insert, select

from bot.verifying import verify
from deliberation.intake import forwarding
from deliberation.intake.model import Forwarded, Intake
from deliberation.intake.queries import waiting
from deliberation.proposals.finding import find
from deliberation.proposals.model import Proposal
from deliberation.proposals.queries import proposal_seen
from handlers.chat.forms import Form
from handlers.chat.proposals.model import ProposalDraft
from handlers.schedule.due import due_items
from handlers.schedule.retention import RETENTION, forget
from kernel.heard import HEARD
from kernel.outbox import NOTICES
from kernel.parked import PARKED
from kernel.work import Work
from notices.service import tell
from points.rewards.model import Reward
from residents.homes.model import Matter, TieCase
from residents.model import Address, Residency
from residents.moderation import appealing, suspending
from residents.moderation.conduct import suspension_of
from residents.moderation.model import Ground
from residents.naming import erased_name
from residents.privacy import erasing
from residents.privacy.erasing import LONGEST
from residents.privacy.model import Erasure
from tests.residents.moderation.conftest import Street
from tests.residents.privacy.test_erasing import GONE, adopted, ask, pass_time, support


def words_find(street: Street, words: str) -> list[int]:
    """The proposals in which these words are found."""
    who = street.who("周建国")
    page = street.ask(lambda work: find(work, who, words, "all", 0, 9))
    return [row.id for row in page.rows if not row.alike]


def test_what_is_gone_is_found_by_no_word_and_what_stands_is(street: Street) -> None:
    alone, shared = street.proposal("陈静", "灭蚊灯坏了。"), street.proposal("陈静", "灭蚊灯太吵。")
    support(street, "王芳", "3号楼1单元201", shared)
    assert set(words_find(street, "灭蚊灯")) == {alone, shared}
    ask(street, "陈静")
    pass_time(street, days=7)
    assert words_find(street, "灭蚊灯") == [shared]


def test_an_adopted_proposal_stays_whole_with_its_supports_and_nobodys_name(street: Street) -> None:
    proposal = adopted(street, "陈静")
    support(street, "周建国", "3号楼1单元101", proposal)
    who = street.who("周建国")
    before = street.ask(lambda work: proposal_seen(work, who, proposal))
    ask(street, "陈静")
    pass_time(street, days=7)
    after = street.ask(lambda work: proposal_seen(work, who, proposal))
    assert (after.author, after.title, after.body) == (GONE, before.title, before.body)
    assert (after.supports, after.needed, after.stage) == (before.supports, before.needed, before.stage)
    assert after.edition == before.edition
    assert street.ask(lambda work: verify(work, street.here, "幸福里")).faults == ()


def suspended(street: Street, name: str, days: int) -> None:
    """Two members suspend somebody."""
    one, two, person = street.who("许红梅"), street.who("赵敏"), street.person(name)
    made = street.act(lambda work: suspending.propose(work, one, person, days, "广告"))
    street.act(lambda work: suspending.second(work, two, made.suspension))


def test_erasure_shakes_off_no_suspension_by_joining_anew(street: Street) -> None:
    suspended(street, "陈静", 20)
    asked = ask(street, "陈静")
    assert asked.due == street.now + timedelta(days=20)
    pass_time(street, days=7)
    assert street.person("陈静")
    pass_time(street, days=13)
    assert street.person(GONE)


def test_a_suspension_that_comes_between_puts_it_off_and_they_hear_of_the_new_day(street: Street) -> None:
    began, person = street.now, street.person("陈静")
    ask(street, "陈静")
    street.wait(days=6)
    suspended(street, "陈静", 30)
    pass_time(street, days=1)
    assert street.person("陈静") == person
    due = street.ask(lambda work: work.session.scalars(select(Erasure.due_at)).one())
    assert due == began + LONGEST
    said = [notice for notice in street.notices() if notice.kind == "erase-asked"]
    assert [(notice.state, notice.due_at) for notice in said][1:] == [
        ("due", street.now),
        ("due", due - timedelta(days=1)),
    ]
    pass_time(street, days=23)
    assert street.ask(lambda work: suspension_of(work, person)) is not None
    assert street.person(GONE) == person


def test_a_notice_that_waits_says_a_mark_for_the_name(street: Street) -> None:
    other, person = street.person("王芳"), street.person("陈静")
    args = {"name": "陈静", "relative": "陈静怡"}
    street.act(lambda work: tell(work, [other], "kin-added", args, once="k", subject=1))
    street.act(lambda work: tell(work, [person], "kin-added", args, once="m", subject=1))
    ask(street, "陈静")
    pass_time(street, days=7)
    rows = street.ask(lambda work: work.connection.execute(select(NOTICES)).all())
    hers = next(row for row in rows if row.once == f"k:{other}")
    mine = next(row for row in rows if row.once == f"m:{person}")
    assert (hers.state, hers.args["name"]) == ("due", ["words", erased_name("zh-Hans")])
    assert (mine.state, mine.args) == ("dropped", {})


def test_what_the_machine_keeps_of_their_account_to_try_again_is_emptied(street: Street) -> None:
    words = lambda external: {"channel": "telegram", "external": external, "text": "我的话"}  # noqa: E731

    def keep(work: Work) -> None:
        for key, external in (("1", "100001"), ("2", "100003")):
            row = {"channel": "telegram", "key": key, "asked": words(external), "at": work.now}
            work.connection.execute(insert(HEARD).values(flow="", answer={}, **row))
            parked = {"number": key, "kind": "x", "trouble": "x"}
            work.connection.execute(insert(PARKED).values(**row, **parked))

    ask(street, "陈静")
    street.wait(days=6, hours=23)
    street.act(keep)
    pass_time(street, hours=1)
    for table in (HEARD, PARKED):
        rows = street.ask(lambda work, t=table: work.connection.execute(select(t.c.key, t.c.asked)).all())
        assert dict(map(tuple, rows)) == {"1": None, "2": words("100003")}


def test_what_mother_was_filling_in_goes_and_what_her_daughter_does_stays(street: Street) -> None:
    daughter = street.person("何小雨")

    def fill(work: Work) -> int:
        address = work.session.scalars(select(Address).where(Address.external == "100008")).one()
        address.current_id = daughter
        work.session.add(Form(address_id=address.id, flow="comment", data={}, changed_at=work.now))
        return address.id

    street.act(fill)
    ask(street, "张桂兰")
    pass_time(street, days=7)
    assert len(street.ask(lambda work: work.session.scalars(select(Form)).all())) == 1
    ask(street, "何小雨")
    pass_time(street, days=7)
    assert street.ask(lambda work: work.session.scalars(select(Form)).all()) == []


def test_words_in_a_case_go_with_whoever_said_them(street: Street) -> None:
    one, two = street.person("李明"), street.person("王芳")

    def open_case(work: Work) -> None:
        ties = {
            person: work.session.scalars(select(Residency).where(Residency.person_id == person)).one()
            for person in (one, two)
        }
        case = TieCase(dwelling_id=ties[one].dwelling_id, residency_id=ties[one].id, matter=Matter.OWNERS)
        case.other_id, case.opened_at = ties[two].id, work.now
        case.said_by_tie, case.said_by_other, case.reason = "我买的", "我租的", "李明有产权证"
        work.session.add(case)

    street.act(open_case)
    ask(street, "李明")
    pass_time(street, days=7)
    case = street.ask(lambda work: work.session.scalars(select(TieCase)).one())
    assert (case.said_by_tie, case.said_by_other, case.reason) == ("", "我租的", None)


def test_questions_of_whoever_left_do_not_wait_for_ever(street: Street) -> None:
    person, desk = street.person("陈静"), street.who("赵敏")

    def wonder(work: Work) -> None:
        row = Intake(
            number="1", kind="question", person_id=person, by_id=person, text="怎么办？", at=work.now
        )
        work.session.add(row)

    street.act(wonder)
    assert street.ask(lambda work: waiting(work, desk)) == 1
    ask(street, "陈静")
    pass_time(street, days=7)
    assert street.ask(lambda work: waiting(work, desk)) == 0


def test_forwarded_words_of_whoever_left_may_not_be_used(street: Street) -> None:
    forwarder = street.who("王芳")
    taken = street.act(lambda work: forwarding.take(work, forwarder, "telegram", "100001", "修一修路灯"))
    author = street.who("陈静")
    street.act(lambda work: forwarding.ask_consent(work, forwarder, taken.forwarded))
    street.act(lambda work: forwarding.consent(work, author, taken.forwarded, agreed=True))
    ask(street, "陈静")
    pass_time(street, hours=1)
    erase_now(street)
    key = street.refusal(street.act, lambda work: forwarding.use(work, forwarder, taken.forwarded))
    assert key == "forward-gone"
    row = street.ask(lambda work: work.session.scalars(select(Forwarded)).one())
    assert (row.text, row.agreed_at) == ("", None)


def erase_now(street: Street) -> None:
    """The wait of the by-laws is over."""

    def hasten(work: Work) -> None:
        row = work.session.scalars(select(Erasure)).one()
        row.due_at = work.now
        work.session.flush()
        erasing.erase(work, row.id)

    street.act(hasten)


def test_words_in_a_draft_stay_known_until_it_is_published_or_dropped(street: Street) -> None:
    forwarder, person, author = street.who("王芳"), street.person("王芳"), street.who("陈静")
    taken = street.act(lambda work: forwarding.take(work, forwarder, "telegram", "100001", "修一修路灯"))
    street.act(lambda work: forwarding.ask_consent(work, forwarder, taken.forwarded))
    street.act(lambda work: forwarding.consent(work, author, taken.forwarded, agreed=True))

    def draft(work: Work) -> None:
        body = forwarding.use(work, forwarder, taken.forwarded)
        row = ProposalDraft(person_id=person, title="路灯", body=body, photos=[], changed_at=work.now)
        row.forwarded_id = taken.forwarded
        work.session.add(row)

    street.act(draft)
    street.wait(days=40)
    kept = RETENTION["forwarded words that were not used"]
    assert street.act(lambda work: forget(work, kept)) == 0
    street.act(lambda work: work.session.delete(work.session.scalars(select(ProposalDraft)).one()))
    assert street.act(lambda work: forget(work, kept)) == 1


def test_a_shop_without_its_keeper_offers_nothing(street: Street) -> None:
    shop = street.person("刘师傅")
    reward = Reward(merchant_id=shop, name="理发一次", price=15, stock=5)
    street.act(lambda work: work.session.add(reward))
    ask(street, "刘师傅")
    pass_time(street, days=7)
    assert street.ask(lambda work: work.session.scalars(select(Reward.active)).all()) == [False]


def test_a_reason_for_taking_it_back_is_a_word_of_theirs(street: Street) -> None:
    proposal = street.proposal("陈静")
    support(street, "王芳", "3号楼1单元201", proposal)

    def take_back(work: Work) -> None:
        row = work.session.get_one(Proposal, proposal)
        row.withdrawn_at, row.withdrawn_why = work.now, "我要去住院了"

    street.act(take_back)
    ask(street, "陈静")
    pass_time(street, days=7)
    row = street.ask(lambda work: work.session.get_one(Proposal, proposal))
    assert "住院" not in (row.withdrawn_why or "")


def test_an_appeal_of_whoever_left_reminds_nobody(street: Street) -> None:
    subject, who = street.proposal("陈静"), street.who("陈静")
    for name in ("许红梅", "赵敏"):
        street.hide(name, "proposal", subject, Ground.PRIVATE, "")
    hiding = street.hiding_of("proposal", subject)
    street.act(lambda work: appealing.appeal(work, who, appealing.Matter.HIDING, hiding, "没有"))
    ask(street, "陈静")
    pass_time(street, days=7)
    street.wait(days=30)
    assert not [item for item in street.workshop.read_now(due_items) if "of conduct" in item.name]
