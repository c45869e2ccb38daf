"""张阿姨 speaks instead of writing; the desk types it, she says it is so, and only then it is published."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from deliberation.proposals.model import Proposal
from handlers.chat.buttons import data_of
from handlers.chat.proposals.life_taps import HearOriginal, KeepVoicePrivate, SeeMore
from handlers.chat.proposals.writing_taps import HearVoice, OpenVoices
from handlers.reactions.erasing import let_go
from kernel import files
from kernel.database import table_of
from kernel.files import IncomingFile
from kernel.work import Work
from residents.model import RoleKind
from residents.moderation.model import Ground, Hiding
from residents.privacy.events import PersonErased
from tests.deliberation.proposals.writing import in_office, who
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


def person(hall: Hall, name: str) -> int:
    """A neighbour's id."""
    return hall.read(lambda work: who(work, name).person or 0)


def act(hall: Hall, order: Callable[[Work], object]) -> None:
    """Carry out something in the community."""
    hall.workshop.act_now(lambda work: order(work.enter(hall.id)))


async def made_public(hall: Hall, zhang: Phone, desk: Phone, *taps: str) -> int:
    """What she said is typed and published, after these taps in the preview."""
    await spoken(zhang)
    await listens(hall, desk)
    await desk.says("大门口装扶手\n下雨天台阶滑。")
    zhang.screen = hall.told("voice-typed")["张阿姨"]  # type: ignore[assignment]  # it is drawn
    await zhang.taps("对，接着写")
    await zhang.taps("3号楼")
    for label in taps:
        await zhang.taps(label)
    await zhang.taps("发布")
    return 1


async def hears(phone: Phone, proposal: int) -> bool:
    """Whether somebody is offered the voice, and hears it then; a forged tap hears nothing else."""
    await phone.sends(data_of(SeeMore(proposal)))
    offered = "听原话" in phone.labels()
    await phone.sends(data_of(HearOriginal(proposal)))
    heard = phone.screen.attachment is not None
    assert offered is heard
    return heard


async def test_a_voice_stays_with_its_speaker_and_its_typist(
    hall: Hall, zhang: Phone, desk: Phone, chen: Phone, wang: Phone
) -> None:
    made = await made_public(hall, zhang, desk)
    assert [await hears(phone, made) for phone in (zhang, desk, chen, wang)] == [True, True, False, False]
    await desk.sends(data_of(HearOriginal(made)))
    assert "请不要转给别人" in desk.reads()


async def test_whoever_says_so_before_publishing_is_heard_by_everybody_until_they_take_it_back(
    hall: Hall, zhang: Phone, desk: Phone, chen: Phone
) -> None:
    made = await made_public(hall, zhang, desk, "原话也给大家听")
    assert await hears(chen, made) and "本人同意公开" in chen.reads()
    assert "不再给大家听" not in chen.labels()
    assert await hears(zhang, made)
    await zhang.taps("不再给大家听")
    assert not await hears(chen, made) and await hears(zhang, made)
    await chen.sends(data_of(KeepVoicePrivate(made)))
    assert "没有公开" in chen.reads()


async def test_the_preview_asks_and_takes_it_back(hall: Hall, zhang: Phone, desk: Phone, chen: Phone) -> None:
    made = await made_public(hall, zhang, desk, "原话也给大家听", "原话不公开")
    assert not await hears(chen, made)


async def test_the_voice_is_its_speakers_when_another_goes_on(
    hall: Hall, zhang: Phone, desk: Phone, chen: Phone
) -> None:
    made = await made_public(hall, zhang, desk)
    heir = person(hall, "陈明")
    act(hall, lambda work: setattr(work.session.get_one(Proposal, made), "author_id", heir))
    assert not await hears(chen, made) and await hears(zhang, made)


async def test_of_a_hidden_proposal_nobody_hears_anything(
    hall: Hall, zhang: Phone, desk: Phone, chen: Phone
) -> None:
    made = await made_public(hall, zhang, desk, "原话也给大家听")
    author = person(hall, "张阿姨")

    def hide(work: Work) -> None:
        row = Hiding(kind="proposal", subject=made, author_id=author, ground=Ground.INSULT, why="骂人")
        row.hidden_at = row.confirmed_at = work.now
        work.session.add(row)

    act(hall, hide)
    assert [await hears(phone, made) for phone in (chen, zhang)] == [False, False]


async def test_erasure_takes_the_voice_also_where_another_goes_on(
    hall: Hall, zhang: Phone, desk: Phone, chen: Phone
) -> None:
    made = await made_public(hall, zhang, desk, "原话也给大家听")
    heir, author = person(hall, "陈明"), person(hall, "张阿姨")
    act(hall, lambda work: setattr(work.session.get_one(Proposal, made), "author_id", heir))
    act(hall, lambda work: let_go(work, PersonErased(1, author)))
    assert [await hears(phone, made) for phone in (chen, desk)] == [False, False]
    kept = select(IncomingFile).where(IncomingFile.kind == "voice")
    assert hall.read(lambda work: work.session.scalars(kept).all()) == []
