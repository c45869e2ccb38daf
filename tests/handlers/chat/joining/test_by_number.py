"""Joining by one's own telephone number: compared once, kept nowhere."""

import logging

import pytest
from sqlalchemy import text

from handlers.chat.heard import HeardContact, unpacked
from handlers.chat.homes.taps import ListCases
from kernel.work import Work
from tests.handlers.chat.joining.conftest import Joining
from tests.settled import SettledPhone

NUMBER = "+8613800000001"
HOME, SECOND, THIRD = "3号楼1单元302", "1号楼1单元302", "3号楼1单元301"


async def asked(hall: Joining) -> SettledPhone:
    """As far as the button that shares the number."""
    lin = await hall.newcomer()
    await lin.taps("我是这里的居民")
    shown = await lin.taps("用我登记的手机号")
    assert "比完就丢掉，不保存" in shown and lin.screen.asks_contact is not None
    return lin


async def test_the_owner_of_three_homes_joins_all_three_at_once(hall: Joining) -> None:
    hall.registers("林小满", NUMBER, HOME, SECOND, THIRD)
    lin = await asked(hall)
    shown = await hall.shares(lin, NUMBER)
    assert f"这 3 处都登记在您名下：{HOME}、{SECOND}、{THIRD}" in shown
    assert "您满18周岁了吗" in await lin.says("林小满")


async def test_a_typed_number_proves_nothing_and_costs_no_try(hall: Joining) -> None:
    hall.registers("林小满", NUMBER, HOME)
    lin = await asked(hall)
    for typed in ("13800000001", "138 0000 0001", NUMBER):
        shown = await lin.says(typed)
        assert "打出来的手机号不能算" in shown and "还可以再试" not in shown
        assert lin.screen.asks_contact is not None
    assert HOME in await hall.shares(lin, NUMBER)


async def test_the_same_update_again_is_answered_the_same_without_the_number(hall: Joining) -> None:
    hall.registers("林小满", NUMBER, HOME)
    lin = await asked(hall)
    first = await hall.shares(lin, NUMBER)
    # What was kept of the update has no number in it.
    assert await lin.gets(unpacked(lin.heard.packed())) == first


@pytest.mark.parametrize("number", ["13800000001", "8613800000001", "+86 138-0000-0001"])
async def test_a_number_is_the_same_however_the_chat_writes_it(hall: Joining, number: str) -> None:
    hall.registers("林小满", NUMBER, HOME)
    lin = await asked(hall)
    known = number != "13800000001"  # a contact has its country; without it this is another number
    assert ("核实好了" in await hall.shares(lin, number)) == known


@pytest.mark.parametrize("owner", ["", "100004"])
async def test_a_forwarded_or_anothers_contact_is_refused_and_leads_on(hall: Joining, owner: str) -> None:
    hall.registers("林小满", NUMBER, HOME)
    lin = await asked(hall)
    assert "这不是您自己的号码" in await hall.shares(lin, NUMBER, owner=owner)
    assert lin.labels() == ["我是这里的居民", "回到首页"]


async def test_a_number_nobody_registered_leads_to_the_other_ways(hall: Joining) -> None:
    lin = await asked(hall)
    assert "登记里没有这个号码" in await hall.shares(lin, "+8613911111111")
    assert "没有信，选门牌等确认" in lin.labels()


async def test_two_people_with_one_number_are_asked_who_it_is(hall: Joining) -> None:
    hall.registers("林大满", NUMBER, HOME)
    hall.registers("林小满", NUMBER, SECOND)
    lin = await asked(hall)
    assert "登记了不止一位" in await hall.shares(lin, NUMBER)
    assert f"您是{SECOND}的居民" in await lin.taps("我是林小满")


async def test_a_second_account_of_the_same_person_is_let_in_by_the_first(hall: Joining) -> None:
    """The number alone opens nothing: it may be somebody else's by now."""
    hall.registers("林小满", NUMBER, HOME)
    lin = await asked(hall)
    await hall.shares(lin, NUMBER)
    await lin.says("林小满")
    again = await hall.newcomer("路过的人")
    assert "那个账号也是您的吗" in await hall.shares(again, NUMBER)
    assert "已经问那个账号" in await again.taps("两个账号都是我的")
    assert "林小满，您好" not in await again.says("/start")
    assert "说那也是您的账号" in hall.told("account-asks")["林小满"]
    asks = hall.drawn("account-asks")["林小满"]
    assert asks is not None and "两个账号都归您了" in await lin.sends(asks.rows[0][0])
    assert "又有一个账号归到您名下" in hall.told("account-linked")[""]
    assert "林小满，您好" in await again.says("/start")


async def test_whoever_lost_the_first_account_asks_the_desk(hall: Joining) -> None:
    hall.registers("林小满", NUMBER, HOME)
    lin = await asked(hall)
    await hall.shares(lin, NUMBER)
    await lin.says("林小满")
    again = await hall.newcomer("路过的人")
    await hall.shares(again, NUMBER)
    await again.taps("两个账号都是我的")
    assert "已经交给服务台核对" in await again.taps("用不了了，请服务台核对")
    zhao = hall.phone("赵敏")
    await zhao.sends(ListCases(0))
    await zhao.taps(f"{HOME} · 业主人数对不上")
    await zhao.taps("别的决定")
    await zhao.taps("是同一个人的两个账号")
    await zhao.says("身份证和本人对得上")
    assert "林小满，您好" in await again.says("/start")
    assert "又有一个账号归到您名下" in hall.told("account-linked")[""], "also on the account of before"
    assert "服务台赵敏把两个账号认作同一个人：林小满" in hall.told("accounts-joined")["吴秉正"]


async def test_the_number_is_in_no_row_and_no_log(hall: Joining, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    hall.registers("林小满", NUMBER, HOME)
    lin = await asked(hall)
    await hall.shares(lin, NUMBER)
    assert "13800000001" not in caplog.text
    assert "13800000001" not in repr(HeardContact(NUMBER, "1"))

    def everything(work: Work) -> str:
        rows = work.connection.execute(text("SELECT asked, answer FROM heard")).all()
        forms = work.connection.execute(text("SELECT data FROM form")).all()
        people = work.connection.execute(text("SELECT name FROM person")).all()
        return repr([rows, forms, people])

    assert "13800000001" not in hall.workshop.read_now(everything)


async def test_what_is_kept_of_a_shared_contact_is_whose_it_was_and_not_the_number(hall: Joining) -> None:
    lin = await asked(hall)
    await hall.shares(lin, NUMBER)
    again = unpacked(lin.heard.packed())
    assert again.contact == HeardContact("", lin.heard.external)


async def test_a_neighbour_who_sends_somebodys_card_is_told_that_it_is_not_kept(hall: Joining) -> None:
    chen = hall.phone("陈静")
    assert "收到一张名片" in await hall.shares(chen, NUMBER, owner="100004")
    assert "登记里没有这个号码" in await hall.shares(chen, NUMBER), "one's own may prove another home"
