"""不该发生的事 and the three names: who sees them, whose each is, and where it leads."""

from datetime import timedelta

from sqlalchemy import update

from deliberation.intake import service as intake
from deliberation.intake.model import IntakeKind
from deliberation.proposals.model import Proposal
from deliberation.proposals.service import publish
from deliberation.proposals.supporting import support
from handlers.chat.duty.taps import OpenLate, OpenNames
from handlers.duties.checks import Check
from handlers.duties.standing import standing
from handlers.duties.weekly import due_to_weigh, weigh
from kernel.work import Work
from residents.homes.ending import still_there
from residents.model import Community, Dwelling, Role, RoleKind
from residents.offices.granting import Cause, take
from residents.offices.queries import offices
from residents.visits.model import Visit, What, Where
from tests.handlers.chat.duty.field import all_seen, appoints, grid_of, silent, starts_with
from tests.handlers.chat.office.service_hall import Office, said

LEADER = RoleKind.BUILDING_LEADER


def late(office: Office) -> list[Check]:
    """What is on the list now."""
    return [each.check for each in office.house.ask(standing)]


async def test_nothing_is_late_on_the_first_day_and_everybody_reads_how_much_is(office: Office) -> None:
    assert late(office) == []
    assert "到了期限还没办的事：眼下 0 件" in await office.phone("陈静").says("/who")
    office.house.wait(days=7)
    assert late(office) == [Check.CLAIM]
    assert "到了期限还没办的事：眼下 1 件" in await office.phone("陈静").says("/who")


async def test_those_who_watch_see_whose_it_is_and_no_neighbours_name(office: Office) -> None:
    office.house.wait(days=8)
    for name in ("李国强", "许红梅", "吴秉正"):
        phone = office.phone(name)
        shown = await phone.sends(OpenLate(0))
        assert "不该发生的事：现在 1 件" in shown and "3号楼 1 件" in shown
        assert "3号楼：等确认住址没人理，从2026年11月21日起 8 天。该办：服务台 赵敏" in shown
        assert "马新" not in shown + "".join(phone.labels())
        assert "赵敏" in await starts_with(phone, "找服务台")
    assert "这件事由居委会办理" in await office.phone("赵敏").sends(OpenLate(0))
    assert "没有做成" not in await office.phone("李国强").sends(OpenLate(99_999))


async def test_where_a_building_has_a_leader_it_is_the_leaders_to_do(office: Office) -> None:
    appoints(office, "陈静", LEADER, "3号楼")
    office.house.wait(days=8)
    phone = office.phone("吴秉正")
    assert "该办：楼栋长 陈静" in await phone.sends(OpenLate(0))
    assert "陈静" in await starts_with(phone, "找楼栋长")


async def test_whoever_can_do_it_is_led_to_where_it_is_done(office: Office) -> None:
    all_seen(office)
    wu = office.house.who("吴强")
    noted = office.act(lambda work: intake.note(work, wu, IntakeKind.QUESTION, "几号停水？"))
    chair, watcher = office.phone("李国强"), office.phone("吴秉正")
    office.house.wait(days=7)
    await chair.sends(OpenLate(0))
    assert "几号停水？" in await chair.taps("去办：3号楼：问-2026-001 没答复")
    await watcher.sends(OpenLate(0))
    assert "几号停水" not in await starts_with(watcher, "找服务台")
    desk = office.house.who("赵敏")
    office.act(lambda work: intake.answer(work, desk, noted.intake, "三十号上午。"))
    assert late(office) == []
    office.act(lambda work: intake.say_whether_solved(work, wu, noted.intake, solved=False))
    assert late(office) == []  # it waits anew, from now on
    office.house.wait(days=7)
    assert late(office) == [Check.INTAKE]


async def test_a_danger_without_a_word_is_there_after_an_hour_and_first(office: Office) -> None:
    office.house.wait(days=8)
    wu = office.house.who("吴强")
    office.act(lambda work: intake.note(work, wu, IntakeKind.REPORT, "电线掉在地上", danger="wire"))
    office.house.wait(minutes=59)
    assert late(office) == [Check.CLAIM]
    office.house.wait(minutes=1)
    assert late(office) == [Check.DANGER, Check.CLAIM]


async def test_an_answer_past_its_day_is_there_until_somebody_says_a_word(office: Office) -> None:
    all_seen(office)
    chen = office.house.who("陈静")
    made = office.act(lambda work: publish(work, chen, "门口装一盏灯", "晚上看不清台阶。", None).proposal)
    for name in ("陈静", "李明", "许红梅"):
        who = office.house.who(name)
        office.act(lambda work, who=who: support(work, who, made))
    office.house.wait(days=14)
    assert late(office) == []
    office.house.wait(days=2)
    assert late(office) == [Check.ANSWER]
    phone = office.phone("李国强")
    assert "该办：居委会委员 李国强（主任）" in await phone.sends(OpenLate(0))
    assert "门口装一盏灯" in await starts_with(phone, "去办：提案 2026-001 过期没答复")
    said_now = update(Proposal).where(Proposal.id == made)
    office.act(lambda work: work.session.execute(said_now.values(replied_at=work.now)))
    assert late(office) == []


async def test_a_promise_whose_day_went_by_is_there_and_names_whoever_gave_it(office: Office) -> None:
    all_seen(office)
    chen = office.house.who("陈静")
    made = office.act(lambda work: publish(work, chen, "门口装一盏灯", "晚上看不清台阶。", None).proposal)
    answered = {"reached_at": office.house.now, "replied_at": office.house.now, "answered_as": "will"}
    promised = {"answered_at": office.house.now, "answered_by": office.house.person("许红梅")}
    day = {"promised_for": office.house.now + timedelta(days=3), "answer": "下周装。"}
    row = update(Proposal).where(Proposal.id == made).values(**answered, **promised, **day)
    office.act(lambda work: work.session.execute(row))
    assert late(office) == []
    office.house.wait(days=3)
    assert late(office) == [Check.PROMISE]
    assert "答应的日子过了" in await office.phone("吴秉正").sends(OpenLate(0))
    assert "许红梅" in office.phone("吴秉正").reads() or "许红梅" in await office.phone("李国强").sends(
        OpenLate(0)
    )


async def test_whoever_stays_silent_is_to_be_visited_and_then_late(office: Office) -> None:
    all_seen(office)
    tie = silent(office, "小<b>明", 28 + 29)
    assert late(office) == []
    office.house.wait(days=1)
    assert late(office) == [Check.SILENT]
    desk = office.house.who("赵敏")
    office.act(lambda work: still_there(work, desk, tie))
    assert late(office) == []


async def test_a_visit_that_nobody_takes_on_is_there_once_its_helpers_heard_of_it(office: Office) -> None:
    all_seen(office)
    sun, home = office.house.person("孙桂英"), office.house.id_of(Dwelling, "1号楼1单元101")

    def ask(work: Work) -> Visit:
        made = Visit(person_id=sun, dwelling_id=home, seat=1, asked_by=sun, what=What.PHONE, place=Where.HOME)
        made.asked_at = made.turned_at = made.waits_since = work.now
        work.session.add(made)
        work.session.flush()
        return made

    visit = office.act(lambda work: ask(work).id)
    desk = office.phone("赵敏")
    before = office.act(lambda work: work.session.get_one(Visit, visit).waits_since)
    office.act(lambda work: work.session.execute(update(Visit).values(waits_since=None)))
    without = _to_do(await desk.says("/duty"))
    office.act(lambda work: work.session.execute(update(Visit).values(waits_since=before)))
    assert _to_do(await desk.says("/duty")) == without + 1, "it is something to do, and no home to look after"
    assert "孙桂英" in await starts_with(desk, "1 件请人上门，等人接") + "".join(desk.labels())
    assert late(office) == []
    told = update(Visit).where(Visit.id == visit)
    office.act(lambda work: work.session.execute(told.values(late_at=work.now)))
    assert late(office) == [Check.VISIT]
    assert "1号楼：请人上门，没人接" in await office.phone("吴秉正").sends(OpenLate(0))
    office.act(lambda work: work.session.execute(told.values(waits_since=None)))
    assert late(office) == []


async def test_an_office_without_anybody_is_late_a_week_after_its_last_holder_left(office: Office) -> None:
    all_seen(office)

    def resign(work: Work) -> None:
        [held] = offices(work, RoleKind.DESK)
        take(work, work.session.get_one(Role, held.role), Cause.RESIGNED, by=held.person, why="退休")

    office.house.wait(days=3)
    office.act(resign)
    office.house.wait(days=6)
    assert late(office) == []
    office.house.wait(days=1)
    assert late(office) == [Check.OFFICE]
    chair = office.phone("李国强")
    await chair.sends(OpenLate(0))
    assert "请谁担任服务台" in await chair.taps("去办：服务台空缺")


async def test_a_building_without_a_leader_is_late_after_a_month(
    office: Office,
) -> None:
    all_seen(office)
    appoints(office, "周建国", LEADER, "1号楼")
    office.house.wait(days=29)
    assert late(office) == []
    office.house.wait(days=1)
    assert late(office) == [Check.LEADER]
    chair = office.phone("李国强")
    await chair.sends(OpenLate(0))
    assert "请谁担任3号楼楼栋长" in await chair.taps("去办：3号楼：没有楼栋长")


async def test_a_grid_of_today_is_not_late_today(office: Office) -> None:
    all_seen(office)
    for name, building in (("周建国", "1号楼"), ("陈静", "3号楼")):
        appoints(office, name, LEADER, building)
    office.house.wait(days=200)
    grid_of(office, "东网格", "3号楼")
    assert not {Check.HEAD, Check.WORKER} & set(late(office))
    office.house.wait(days=30)
    assert {Check.HEAD, Check.WORKER} <= set(late(office))


# ------------------------------------------------------------ three names


async def test_a_building_without_a_name_is_yellow_to_those_who_see_to_it(office: Office) -> None:
    appoints(office, "陈静", LEADER, "3号楼")
    desk, chair = office.phone("赵敏"), office.phone("李国强")
    shown = await desk.sends(OpenNames(0))
    assert "🟡 1号楼：楼栋长缺" in shown and "🟢 3号楼：楼栋长陈静" in shown
    assert "任命由居委会主任办" in shown and desk.labels() == ["回到工作台", "回到首页"]
    await chair.sends(OpenNames(0))
    assert "请谁担任1号楼楼栋长" in await chair.taps("任命1号楼楼栋长")
    assert "这件事由居委会办理" in await office.phone("陈静").sends(OpenNames(0))


async def test_where_there_are_grids_every_building_needs_all_three(office: Office) -> None:
    appoints(office, "陈静", LEADER, "3号楼")
    grid_of(office, "东网格", "3号楼")
    chair = office.phone("李国强")
    shown = await chair.sends(OpenNames(0))
    assert "🟡 3号楼（东网格）：网格长缺，网格员缺，楼栋长陈静" in shown
    assert "🟡 1号楼（不在网格里）" in shown
    assert chair.labels()[:2] == ["任命东网格网格长", "把1号楼归进网格"] or chair.labels()[:2] == [
        "把1号楼归进网格",
        "任命东网格网格长",
    ]


# ------------------------------------------------------------ once a week


def weeks(office: Office) -> list[str]:
    """Every word of it that was owed, by whom it is for."""
    owed = (each for each in office.house.notices() if each.community_id == office.house.here)
    return sorted(each.once for each in owed if each.kind == "duties-week")


async def test_chair_and_supervisor_are_told_once_a_week_and_only_of_something(office: Office) -> None:
    monday = office.house.now.replace(hour=1, minute=0) + timedelta(days=2)
    office.ticks(monday)
    assert weeks(office) == []  # nothing is late yet
    office.ticks(monday + timedelta(days=6))
    assert weeks(office) == []  # something is, but it is Sunday
    office.ticks(monday + timedelta(days=7))
    assert len(weeks(office)) == 2
    office.ticks(monday + timedelta(days=7, hours=5))
    assert len(weeks(office)) == 2
    told = office.told("duties-week")
    assert set(told) == {"李国强", "吴秉正"}
    assert "不该发生的事：本周 1 件\n· 等确认住址没人理：1 件" in told["吴秉正"]
    office.ticks(monday + timedelta(days=14))
    assert len(weeks(office)) == 4


async def test_what_was_done_before_it_is_read_is_not_told(office: Office) -> None:
    office.ticks(office.house.now + timedelta(days=10))
    assert len(weeks(office)) == 2
    all_seen(office)
    assert set(office.drawn("duties-week").values()) == {None}
    assert said(office.phone("吴秉正").screen) == ""


def test_two_processes_at_once_tell_it_once(office: Office) -> None:
    office.house.now += timedelta(days=10)
    assert office.workshop.read_now(due_to_weigh) == [office.house.here, office.house.there]
    assert office.act(weigh) == 1
    assert office.act(weigh) == 0
    assert len(weeks(office)) == 2
    assert office.workshop.read_now(due_to_weigh) == [office.house.there]


def test_a_community_from_before_there_was_a_list_begins_with_the_next_week(office: Office) -> None:
    office.house.now += timedelta(days=10)
    forget = update(Community).values(weighs_at=None)
    office.act(lambda work: work.session.execute(forget))
    assert office.house.here in office.workshop.read_now(due_to_weigh)
    assert office.act(weigh) == 0 and weeks(office) == []
    assert office.house.here not in office.workshop.read_now(due_to_weigh)


def _to_do(shown: str) -> int:
    """How much the page says there is to do."""
    return int(shown.split("等您办 ")[1].split(" 件")[0])
