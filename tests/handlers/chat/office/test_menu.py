"""The office menu, who is in charge of what, and what one is oneself."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from handlers.chat.menu import OpenOffice
from handlers.chat.office import screens
from handlers.chat.office.doors import A_HEADING, DOORS, Door, Heading, Opened, in_order
from handlers.chat.office.screens import OfficeMenu
from handlers.chat.office.taps import WhatMay, WhoOfPlaces
from handlers.chat.screen import MOST_BUTTONS, Button
from kernel.bylaws import BylawsVersion, digest_of
from kernel.work import Work
from locales.render import As, Reader, render
from residents.model import Residency, Role, RoleKind, Way
from residents.offices.granting import Cause, Grant, give, take
from residents.offices.queries import Office as Held
from residents.offices.queries import offices
from tests.handlers.chat.office.service_hall import Office, finds, said
from tests.settled import SettledPhone

IN_OFFICE = ("李国强", "许红梅", "吴秉正", "赵敏")


@pytest.mark.parametrize("name", IN_OFFICE)
async def test_whoever_is_in_office_finds_the_menu_on_the_first_screen(office: Office, name: str) -> None:
    phone = office.phone(name)
    await phone.says("/start")
    assert any(label.startswith("工作台") for label in phone.labels())
    assert len(phone.labels()) <= MOST_BUTTONS
    assert phone.reads() and "您是" in await phone.sends(OpenOffice())
    assert len(phone.labels()) <= MOST_BUTTONS
    assert phone.labels()[-1] == "回到首页"


async def test_a_neighbour_without_office_has_none_and_is_led_on(office: Office) -> None:
    chen = office.phone("陈静")
    await chen.says("/start")
    assert not any(label.startswith("工作台") for label in chen.labels())
    assert "您现在没有职务" in await chen.says("/office")
    assert "谁负责什么" in await chen.taps("谁负责什么")


async def test_ones_own_office_leads_back_to_where_one_may_go(office: Office) -> None:
    desk = office.phone("赵敏")
    assert "从2026年11月21日起担任" in await finds(desk, "我的职务和任期")
    assert desk.labels()[-2:] == ["回到工作台", "回到首页"]
    assert "您是服务台" in await desk.taps("回到工作台")


async def test_the_barber_keeps_his_counter_and_has_no_office_menu(office: Office) -> None:
    barber = office.phone("刘师傅")
    await barber.says("/start")
    assert barber.labels()[0] == "收兑换券"
    assert not any(label.startswith("工作台") for label in barber.labels())


async def test_every_door_opens_for_those_whose_it_is(office: Office) -> None:
    for name in IN_OFFICE:
        phone = office.phone(name)
        held = {each.kind for each in office.house.ask(offices) if each.name == name}
        for door in (each for each in DOORS if each.is_for(held)):
            shown = await finds(phone, said_of(door))
            assert "没有做成" not in shown and "这个按钮" not in shown, (name, door.name)


def said_of(door: Door) -> str:
    """How a door is called while nothing waits behind it."""
    return render(door.label(0), Reader("zh-Hans", elder=False, zone="Asia/Shanghai"), As.PLAIN)


def test_every_heading_has_room_for_its_doors_whatever_offices_go_together() -> None:
    every = list(RoleKind)
    for size in range(1, len(every) + 1):
        for held in map(frozenset, itertools.combinations(every, size)):
            mine = [door.heading for door in DOORS if door.is_for(held)]
            assert all(mine.count(heading) <= A_HEADING for heading in Heading), held


@pytest.mark.parametrize("waiting", [0, 7])
@pytest.mark.parametrize(
    "kinds", [{kind} for kind in RoleKind] + [{RoleKind.CHAIR, RoleKind.DESK}, set(RoleKind)]
)
def test_whatever_offices_somebody_holds_no_screen_has_more_than_five_buttons(
    kinds: set[RoleKind], waiting: int
) -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    held = tuple(Held(1, 1, "李国强", "李国强", k, 0, "", now, None, "", away=False) for k in kinds)
    doors = tuple(Opened(door, waiting) for door in DOORS if door.is_for(kinds))
    shown = OfficeMenu(held, doors)
    under = [screens.under(shown, heading.value) for heading in Heading]
    walked = [screens.menu(shown), screens.more_doors(shown), *under]
    assert all(sum(map(len, screen.rows)) <= MOST_BUTTONS for screen in walked)
    there = {
        button.does
        for screen in walked
        for row in screen.rows
        for button in row
        if isinstance(button, Button)
    }
    assert {each.door.does for each in doors} <= there


def test_what_cannot_wait_stands_before_what_many_wait_for() -> None:
    named = {door.name: door for door in DOORS}
    found = (("pass-on", 40), ("own", 0), ("claims", 7), ("conduct", 1))
    ordered = in_order(Opened(named[name], waiting) for name, waiting in found)
    assert [each.door.name for each in ordered] == ["conduct", "claims", "pass-on", "own"]


async def test_the_menu_is_not_opened_in_the_group(office: Office) -> None:
    phone = SettledPhone(office.workshop, "100009", group="-1001000000009")
    assert "私聊" in await phone.says("/office")
    assert "私聊" in await phone.says("/who")


async def test_a_door_that_waits_stands_first(office: Office) -> None:
    li = office.phone("李国强")
    until = office.house.ask(offices)[0].until
    assert until is not None
    office.ticks(until - timedelta(days=3))
    await li.says("/office")
    assert li.labels()[0].startswith("人员与任期（")


# ------------------------------------------------------------ who is in charge of what


async def test_everybody_reads_who_is_in_charge_and_what_is_vacant(office: Office) -> None:
    chen = office.phone("陈静")
    shown = await chen.says("/who")
    assert "居委会主任：李国强（到2029年11月21日）" in shown
    assert "监督员：吴秉正" in shown and "8000-1234" in shown
    assert "3号楼：空缺" in await chen.taps("各楼各网格")
    await chen.taps("谁负责什么")
    assert "有职务不会多一票" in await chen.taps("谁能做什么")
    await chen.taps("全社区的职务")
    assert "召集会议" in await chen.taps("居委会主任")
    assert "没有做成" not in await chen.sends(WhatMay("<b>"))
    assert "没有做成" not in await chen.sends(WhoOfPlaces(9_999))


async def test_names_are_masked_where_the_by_laws_say_so(office: Office) -> None:
    def mask(work: Work) -> None:
        held = work.session.scalars(select(BylawsVersion)).one()
        privacy = held.bylaws.privacy.model_copy(update={"names": "masked"})
        held.text = held.bylaws.model_copy(update={"privacy": privacy}).model_dump(mode="json")
        held.hash = digest_of(held.text)

    office.act(mask)
    shown = await office.phone("陈静").says("/who")
    assert "李**" in shown and "李国强" not in shown


async def test_a_community_without_a_chair_says_how_to_get_one(office: Office) -> None:
    def resign(work: Work) -> None:
        [held] = offices(work, RoleKind.CHAIR)
        take(work, work.session.get_one(Role, held.role), Cause.RESIGNED, by=held.person, why="退休")

    office.act(resign)
    shown = await office.phone("陈静").says("/who")
    assert "居委会主任：空缺" in shown and "yishi init --chair-again" in shown
    xu = office.phone("许红梅")
    await finds(xu, "人员与任期")
    assert "居委会主任：空缺" in xu.reads() and "人手：网格员 0 人" in xu.reads()


# ------------------------------------------------------------ what I am


async def test_me_says_what_i_am_since_when_until_when_and_why(office: Office) -> None:
    shown = await office.phone("李国强").says("/me")
    assert "1号楼1单元102（业主），社区开办时登记，从2026年11月21日起" in shown
    assert "职务：居委会主任，到2029年11月21日中午，由照看服务器的人登记或邀请" in shown
    phone = office.phone("李国强")
    await phone.says("/me")
    assert len(phone.labels()) <= MOST_BUTTONS


@pytest.mark.parametrize(
    ("way", "words"),
    [(Way.LETTER, "凭信上的编号核实"), (Way.LEADER, "由楼栋长证明"), (Way.ROSTER, "按名册核实")],
)
async def test_me_says_how_the_home_was_proved(office: Office, way: Way, words: str) -> None:
    chen = office.house.person("陈静")

    def prove(work: Work) -> None:
        work.session.scalars(select(Residency).where(Residency.person_id == chen)).one().way = way

    office.act(prove)
    assert words in await office.phone("陈静").says("/me")


async def test_me_names_who_appointed_me(office: Office) -> None:
    chen, li = office.house.person("陈静"), office.house.person("李国强")
    office.act(lambda work: give(work, chen, RoleKind.DESK, way=Grant.CHAT, by=li))
    assert "由李国强任命" in await office.phone("陈静").says("/me")


async def test_every_button_of_me_is_answered(office: Office) -> None:
    chen = office.phone("陈静")
    await chen.says("/me")
    for label in chen.labels():
        await chen.says("/me")
        shown = await chen.taps(label)
        assert "这个按钮" not in shown and "没有做成" not in shown, label


async def test_a_neighbour_changes_name_language_and_wording_in_one_place(office: Office) -> None:
    chen = office.phone("陈静")
    await chen.says("/me")
    assert "现在称呼您「陈静」" in await chen.taps("称呼、语言、字体")
    await chen.taps("改称呼")
    assert "静姐" in await chen.says("静姐")
    assert "静姐" in await chen.says("/me")
    await chen.taps("称呼、语言、字体")
    await chen.taps("打开长辈模式（话短一些）")
    assert "1：关掉长辈模式" in chen.labels()
    assert said(chen.screen, "en")


async def test_a_name_that_says_nothing_is_asked_again(office: Office) -> None:
    chen = office.phone("陈静")
    for name in ("\u200b", "长" * 81):
        await chen.says("/me")
        await chen.taps("称呼、语言、字体")
        await chen.taps("改称呼")
        await chen.says(name)
        assert "陈静" in await chen.says("/me")
