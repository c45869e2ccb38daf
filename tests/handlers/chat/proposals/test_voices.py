"""张阿姨 speaks instead of writing; the desk types it, she says it is so, and only then it is published."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from handlers.chat.buttons import data_of
from handlers.chat.proposals.writing_taps import HearVoice, OpenVoices
from kernel import files
from kernel.database import table_of
from kernel.files import IncomingFile
from kernel.work import Work
from residents.model import RoleKind
from tests.deliberation.proposals.writing import in_office
from tests.handlers.chat.hall import Hall, Phone
from tests.handlers.chat.proposals.test_parts import public, sends


@pytest.fixture
def desk(hall: Hall) -> Phone:
    """吴刚, who serves at the desk."""
    in_office(hall, "吴刚", RoleKind.DESK)
    return hall.phone("10")


def fetched(hall: Hall) -> None:
    """What was sent lies in the store."""

    def order(work: Work) -> None:
        for each in files.due(work, 9, work.now + timedelta(days=1)):
            files.keep(work.enter(each.community), each, f"{each.id:064x}", 1000, "audio/ogg")

    hall.workshop.act_now(order)


async def spoken(zhang: Phone) -> str:
    """She says her proposal instead of writing it."""
    await zhang.says("/propose")
    return await sends(zhang, "v", "voice")


async def listens(hall: Hall, desk: Phone) -> str:
    """The desk opens the first voice note that waits."""
    fetched(hall)
    await desk.sends(data_of(OpenVoices()))
    return await desk.taps(desk.labels()[0])


async def test_what_an_elder_says_is_typed_confirmed_and_published(
    hall: Hall, zhang: Phone, desk: Phone
) -> None:
    assert "会请服务台、楼栋长或居委会的人听了" in await spoken(zhang)
    assert list(hall.told("voice-waiting")) == ["吴刚"]
    assert "张阿姨说的是什么" in await listens(hall, desk)
    assert desk.screen.attachment is not None and desk.screen.attachment.kept
    assert "已经请张阿姨看" in await desk.says("大门口装扶手\n下雨天台阶滑。")
    notice = hall.told("voice-typed")["张阿姨"]
    assert notice is not None
    zhang.screen = notice
    assert "大门口装扶手\n下雨天台阶滑。" in zhang.reads() and "吴刚听了您的语音" in zhang.reads()
    assert "第 3 步" in await zhang.taps("对，接着写")
    shown = await zhang.taps("3号楼")
    assert "您的语音和提案存在一起" in shown
    assert "已发布" in await zhang.taps("发布")
    said = public(hall, 1)
    assert (said.title, said.body) == ("大门口装扶手", "下雨天台阶滑。")
    assert said.voice is not None and said.typed_by is not None


async def test_without_words_nothing_is_published(hall: Hall, zhang: Phone) -> None:
    await spoken(zhang)
    await zhang.says("大门口装扶手")
    assert "第 2 步" in await zhang.sends("1py:0")
    assert "语音收到了" in zhang.reads()


async def test_whoever_types_it_herself_needs_nobody_to_listen(hall: Hall, zhang: Phone, desk: Phone) -> None:
    await spoken(zhang)
    await zhang.says("大门口装扶手\n下雨天台阶滑。")
    assert "现在没有" in await desk.sends(data_of(OpenVoices()))
    assert "您的语音和提案存在一起" in await zhang.taps("3号楼")


async def test_what_was_misheard_is_listened_to_again(hall: Hall, zhang: Phone, desk: Phone) -> None:
    await spoken(zhang)
    await listens(hall, desk)
    await desk.says("大门口装电灯")
    zhang.screen = hall.told("voice-typed")["张阿姨"]  # type: ignore[assignment]  # it is drawn
    assert "会有人再听一遍" in await zhang.taps("不对，请再听一遍")
    await listens(hall, desk)
    await desk.says("大门口装扶手")
    assert [each for each in hall.told("voice-typed").values() if each] != []


async def test_a_draft_that_is_dropped_need_not_be_typed(hall: Hall, zhang: Phone, desk: Phone) -> None:
    await spoken(zhang)
    await zhang.taps("不发了，删掉草稿")
    assert "现在没有" in await desk.sends(data_of(OpenVoices()))
    assert hall.told("voice-waiting") == {"吴刚": None}


async def test_neighbours_hear_nothing(hall: Hall, zhang: Phone, chen: Phone) -> None:
    await spoken(zhang)
    fetched(hall)
    for does in (OpenVoices(), HearVoice(1)):
        await chen.sends(data_of(does))
        assert chen.screen.attachment is None and "张阿姨" not in chen.reads()


async def test_a_voice_note_that_is_still_coming_says_so(hall: Hall, zhang: Phone, desk: Phone) -> None:
    await spoken(zhang)
    assert "语音还在接收" in await desk.sends(data_of(HearVoice(1)))


async def test_what_is_too_long_is_asked_again_and_nothing_is_lost(
    hall: Hall, zhang: Phone, desk: Phone
) -> None:
    await spoken(zhang)
    await listens(hall, desk)
    again = await desk.says("台" * 1501)
    assert "内容最多 1500 个字" in again and "张阿姨说的是什么" in again
    assert "已经请张阿姨看" in await desk.says("大门口装扶手")


async def test_while_the_desk_listens_somebody_else_types_it(hall: Hall, zhang: Phone, desk: Phone) -> None:
    await spoken(zhang)
    await listens(hall, desk)
    wang = hall.phone("2")
    await wang.sends(data_of(HearVoice(1)))
    assert "已经请张阿姨看" in await wang.says("大门口装扶手")
    assert "已经有人打好了" in await desk.says("大门口装扶手")


async def test_a_voice_beside_a_written_text_waits_for_nobody(hall: Hall, zhang: Phone, desk: Phone) -> None:
    await zhang.says("/propose")
    await zhang.says("大门口装扶手\n下雨天台阶滑。")
    assert "语音收到了，和提案存在一起。" in await sends(zhang, "v", "voice")
    assert "现在没有" in await desk.sends(data_of(OpenVoices()))


async def test_a_voice_that_was_lost_says_so(hall: Hall, zhang: Phone, desk: Phone) -> None:
    await spoken(zhang)
    incoming = table_of(IncomingFile)
    hall.workshop.act_now(lambda work: work.connection.execute(update(incoming).values(state="lost")))
    assert "没有保存下来" in await desk.sends(data_of(HearVoice(1)))
