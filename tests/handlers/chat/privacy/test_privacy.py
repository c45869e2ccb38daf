"""Seeing, taking out and erasing one's data, on one's phone."""

import io
import zipfile
from collections.abc import Callable
from datetime import timedelta

from handlers.chat.menu import OpenPrivacy
from handlers.chat.privacy.screens import PAGE, TOPICS
from handlers.chat.privacy.taps import EraseMe, SeeTopics, TakeOut
from residents.choices import choose_elder
from residents.privacy.reading import note_read
from tests import cast
from tests.handlers.chat.moderation.conftest import Phone
from tests.links import comes_by_link
from tests.residents.moderation.conftest import Street

Phones = Callable[[str], Phone]


async def test_what_is_held_is_told_topic_by_topic(street: Street, phone: Phones) -> None:
    chen = phone("陈静")
    await chen.sends(OpenPrivacy())
    shown = await chen.taps("留着什么")
    pages = [shown]
    while "下一页" in chen.labels():
        pages.append(await chen.taps("下一页"))
    assert len(pages) == -(-len(TOPICS) // PAGE)
    assert "谁看得到" in pages[0]
    assert "投票" in "".join(pages)


async def test_elders_read_one_topic_at_a_time(street: Street, phone: Phones) -> None:
    who = street.who("陈静")
    street.act(lambda work: choose_elder(work, who, True))
    chen = phone("陈静")
    shown = await chen.sends(SeeTopics(0, 1))
    assert shown.count("谁看得到：") == 1 and f"共 {len(TOPICS)} 页" in shown
    assert "称呼和设置" in shown and "住处" in await chen.taps("下一页")


async def test_who_looked_is_told_with_their_office(street: Street, phone: Phones) -> None:
    desk, person = street.who("赵敏"), street.person("陈静")
    street.act(lambda work: note_read(work, desk, person=person, what="phone", why="核对住址"))
    chen = phone("陈静")
    await chen.sends(OpenPrivacy())
    assert "赵敏（服务台）看了登记的电话，为了：核对住址" in await chen.taps("谁看过")


async def test_the_file_comes_in_the_private_chat_only(street: Street, phone: Phones) -> None:
    chen = phone("陈静")
    await chen.sends(TakeOut(), private=False)
    assert chen.screen.attachment is None
    await chen.sends(OpenPrivacy())
    await chen.taps("把我的资料发给我")
    file = chen.screen.attachment
    assert file is not None
    with zipfile.ZipFile(io.BytesIO(file.data)) as packed:
        assert "陈静" in packed.read("index.html").decode()


async def test_erasing_says_what_stays_and_can_be_taken_back(street: Street, phone: Phones) -> None:
    chen = phone("陈静")
    await chen.sends(OpenPrivacy())
    shown = await chen.taps("注销我的资料")
    assert "业主名册是社区的记录" in shown
    assert "7 天后办" in shown
    assert "注销您的资料" in await chen.taps("注销我的资料")
    assert "⏳" in await chen.sends(OpenPrivacy())
    assert "什么都没有变" in await chen.taps("我改主意了，不注销")


async def test_the_chair_is_told_the_way(phone: Phones) -> None:
    chair = phone("李国强")
    await chair.sends(OpenPrivacy())
    assert "人员与任期" in await chair.taps("注销我的资料")


async def test_a_stranger_hears_that_nothing_is_held(street: Street, phone: Phones) -> None:
    comes_by_link(street.workshop, str(cast.account_of("路过的人")), street.here)
    assert "还没有您的资料" in await phone("路过的人").sends(OpenPrivacy())


async def test_a_day_before_it_is_done_they_are_reminded_and_may_still_say_no(
    street: Street, phone: Phones
) -> None:
    chen = phone("陈静")
    await chen.sends(EraseMe())
    [notice] = [each for each in street.notices() if each.kind == "erase-asked"]
    assert notice.due_at - street.now == timedelta(days=6)
    street.wait(days=6)
    assert "要不是您的意思" in chen.reads("erase-asked")
    assert "什么都没有变" in await chen.taps("我改主意了，不注销")
