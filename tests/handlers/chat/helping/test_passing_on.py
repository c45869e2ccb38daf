"""What cannot be sent to somebody without an account reaches a relative, or waits to be told in person."""

from sqlalchemy import delete, select, update

from deliberation.proposals import answering
from deliberation.proposals.model import How
from deliberation.proposals.service import publish
from deliberation.proposals.supporting import support
from handlers.chat.communities.telling import headed_notice
from handlers.chat.passing.handlers import slip_lines
from handlers.chat.passing.taps import ListToPass, PrintToPass, SeeToPass
from handlers.chat.passing.waiting import to_pass
from handlers.chat.proposals.taps import SupportIt
from handlers.chat.screen import Screen
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from notices.choosing import Taking, ways_of
from notices.couriering import claim
from notices.pacing import Limits
from residents.assisting.model import Kin
from residents.homes import cases
from residents.homes.cases import open_case
from residents.homes.model import Matter, Ruling
from residents.model import Holder, Person, Residency
from tests import cast
from tests.handlers.chat.helping.counter import SUN, ZHAO, Counter, helps, text

KIND = "proposal-answered"


def answered(counter: Counter) -> int:
    """孙桂英's proposal found its neighbours and was answered; nobody could send her that."""
    author = counter.house.who(SUN)

    def propose(work: Work) -> int:
        return publish(work, author, "楼梯口装扶手", "下雨天台阶很滑。", None).proposal

    proposal = counter.act(propose)
    for name in ("陈静", "李明", "许红梅"):
        who = counter.house.who(name)
        counter.act(lambda work, who=who: support(work, who, proposal))
    chair = counter.house.who("李国强")
    counter.act(lambda work: answering.answer(work, chair, proposal, How.WILL, "下个月装。"))
    mine = (NOTICES.c.person_id == counter.person(SUN), NOTICES.c.kind == KIND)

    def unsent(work: Work) -> None:
        lost = {"state": NoticeState.UNREACHABLE, "settled_at": work.now}
        work.connection.execute(update(NOTICES).where(*mine).values(**lost))

    counter.act(unsent)
    return int(proposal)


def kin(counter: Counter, name: str = "陈静") -> None:
    """A neighbour looks on for 孙桂英."""
    person, relative = counter.person(SUN), counter.person(name)
    counter.act(
        lambda work: work.session.add(
            Kin(person_id=person, kin_id=relative, recorded_by=person, since=work.now)
        )
    )


async def test_the_desk_reads_it_out_prints_it_and_says_that_it_was_told(counter: Counter) -> None:
    answered(counter)
    zhao = counter.phone(ZHAO)
    assert "下面的通知送不到" in await zhao.sends(ListToPass(0))
    shown = await zhao.taps("孙桂英 · 1号楼1单元101")
    assert "请转告孙桂英（1号楼1单元101）" in shown and "下个月装" in shown
    assert "纸条在这里" in await zhao.taps("打印纸条")
    assert zhao.screen.attachment is not None and zhao.screen.attachment.data.startswith(b"%PDF")
    assert "已经转告孙桂英" in await zhao.taps("已经转告")
    assert zhao.labels() == ["替孙桂英办事", "回到请转告", "回到首页"]
    assert "孙桂英 · 1号楼1单元101" in await zhao.taps("替孙桂英办事")
    assert "现在没有要转告的" in await zhao.sends(ListToPass(0))


async def test_who_helped_her_may_tell_her_and_nobody_else(counter: Counter) -> None:
    proposal = answered(counter)
    xu, li = counter.phone("许红梅"), counter.phone("李明")
    person = counter.person(SUN)
    assert "不归您转告" in await xu.sends(SeeToPass(person)), "she leads the building, and never helped her"
    await helps(xu)
    await xu.sends(SupportIt(proposal, 0))
    await xu.taps("结束代办")
    assert "不归您转告" in await li.sends(SeeToPass(person))
    assert "不归您转告" in await counter.phone("陈静").sends(PrintToPass(person))


async def test_a_relative_who_looks_on_gets_it_with_her_name_above(counter: Counter) -> None:
    answered(counter)
    kin(counter)
    query = select(NOTICES).where(NOTICES.c.person_id == counter.person(SUN), NOTICES.c.kind == KIND)

    def look(work: Work) -> tuple[str, str]:
        rows = work.connection.execute(query).all()
        [way] = ways_of(work, rows).values()
        drawn = headed_notice(work, counter.told(KIND)[SUN], counter.person(SUN))
        return way[1], text(drawn)

    account, said = counter.ask(look)
    assert account == str(cast.account_of("陈静"))
    assert said.startswith("这是给孙桂英的，本人没有手机，请您转告") and "下个月装" in said


async def test_a_relative_reads_it_in_her_own_language_and_as_fully_as_she_reads(counter: Counter) -> None:
    answered(counter)
    kin(counter)
    sun, chen = counter.person(SUN), counter.person("陈静")

    def due_again(work: Work) -> None:
        work.connection.execute(update(NOTICES).values(state=NoticeState.DROPPED))
        mine = (NOTICES.c.person_id == sun, NOTICES.c.kind == KIND)
        work.connection.execute(update(NOTICES).where(*mine).values(state=NoticeState.DUE, due_at=work.now))
        work.session.get_one(Person, sun).elder = True
        work.session.get_one(Person, chen).language = "en"

    counter.act(due_again)
    unpaced = Limits(overall_per_second=float("inf"), person_seconds=0.0, group_seconds=0.0)
    [claimed] = counter.act(lambda work: claim(work, 5, (), Taking("courier", work.now, unpaced)))
    assert (claimed.person, claimed.external) == (sun, str(cast.account_of("陈静")))
    assert (claimed.language, claimed.elder) == ("en", False)


async def test_calls_to_everybody_are_not_sent_to_a_relative_for_her(counter: Counter) -> None:
    kin(counter)
    counter.poll()
    person = counter.person(SUN)
    counter.act(
        lambda work: work.owe(
            [
                {
                    **dict.fromkeys(("subject", "until", "group_id")),
                    "kind": "poll-reminder",
                    "args": {},
                    "once": "x",
                    "person_id": person,
                    "urgent": False,
                    "digest": False,
                    "due_at": work.now,
                    "attempts": 0,
                    "state": NoticeState.DUE,
                }
            ]
        )
    )
    query = select(NOTICES).where(NOTICES.c.person_id == person, NOTICES.c.kind == "poll-reminder")
    assert counter.ask(lambda work: ways_of(work, work.connection.execute(query).all())) == {}


async def test_news_of_what_somebody_only_supports_is_not_read_out_to_them(counter: Counter) -> None:
    """Else the desk would tell half the house the same; whoever proposed it is told."""
    answered(counter)
    other = counter.person("许红梅")
    counter.act(lambda work: work.connection.execute(update(NOTICES).values(person_id=other)))
    counter.act(
        lambda work: work.connection.execute(delete(Holder.__table__).where(Holder.person_id == other))
    )
    assert "现在没有要转告的" in await counter.phone(ZHAO).sends(ListToPass(0))


async def test_what_the_desk_ruled_is_read_to_her_and_stands_on_her_slip(counter: Counter) -> None:
    """The reason is what she was owed; a phone would have shown it to her."""
    person, clerk = counter.person(SUN), counter.house.who(ZHAO)

    def ruled(work: Work) -> None:
        tie = work.session.scalars(select(Residency).where(Residency.person_id == person)).one()
        case = open_case(work, tie, Matter.OBJECTION)
        cases.decide(work, clerk, case.id, Ruling.KEEP, "看过户口簿，一直住在这里")
        mine = (NOTICES.c.person_id == person, NOTICES.c.kind == "case-decided")
        lost = {"state": NoticeState.UNREACHABLE, "settled_at": work.now}
        work.connection.execute(update(NOTICES).where(*mine).values(**lost))

    counter.act(ruled)
    zhao = counter.phone(ZHAO)
    assert "看过户口簿，一直住在这里" in await zhao.sends(SeeToPass(person))
    found = counter.act(lambda work: to_pass(work, clerk, person))
    assert "看过户口簿，一直住在这里" in text(Screen(slip_lines(found)))
    await zhao.taps("打印纸条")
    assert zhao.screen.attachment is not None
