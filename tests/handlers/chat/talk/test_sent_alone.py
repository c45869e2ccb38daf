"""A photo or a voice note that comes without a word: what shall become of it?"""

from dataclasses import replace

import pytest
from sqlalchemy import select

from deliberation.intake.model import Intake
from handlers.chat.heard import HeardFile
from handlers.chat.proposals.model import ProposalDraft
from kernel.files import IncomingFile
from tests.handlers.chat.talk.talking import TalkingHall, TalkingPhone

VOICE = HeardFile("voice", "AwAC-voice", 9_000, "audio/ogg", "")


async def speaks(phone: TalkingPhone) -> str:
    """Send a voice note."""
    return await phone.gets(replace(phone._hear(), content="voice", file=VOICE))


def files(hall: TalkingHall) -> list[str]:
    """What is to be fetched and kept."""
    return hall.read(lambda work: list(work.session.scalars(select(IncomingFile.external))))


def drafts(hall: TalkingHall) -> list[tuple[str, int, bool]]:
    """Text, photos and voice of every draft."""
    query = select(ProposalDraft.body, ProposalDraft.photos, ProposalDraft.voice_id)
    return hall.read(lambda w: [(body, len(photos), bool(v)) for body, photos, v in w.session.execute(query)])


async def test_a_photo_alone_is_asked_about_and_kept_nowhere(hall: TalkingHall, chen: TalkingPhone) -> None:
    shown = await chen.sends_photo()
    assert shown.startswith("收到一张照片。要用它做什么？") and "没有发给任何人" in shown
    assert chen.labels() == ["用它提一个提案", "报个问题，请人来看", "都不是"]
    assert "没有用上" in await chen.taps("都不是")
    assert files(hall) == []


async def test_a_proposal_begins_with_the_photo(hall: TalkingHall, chen: TalkingPhone) -> None:
    await chen.sends_photo()
    shown = await chen.taps("用它提一个提案")
    assert "第 1 步" in shown and "照片" in shown
    assert drafts(hall) == [("", 1, False)] and files(hall) == ["AgAC-photo"]
    assert await chen.again() == shown and drafts(hall) == [("", 1, False)]
    await chen.says("3号楼门口加装扶手")
    assert "第 3 步" in await chen.says("下雨天台阶滑。")


async def test_words_below_a_photo_and_the_photo_begin_one_proposal(
    hall: TalkingHall, chen: TalkingPhone
) -> None:
    await chen.sends_photo("3号楼门口加装扶手\n下雨天台阶滑。")
    assert "第 3 步" in await chen.taps("提个建议，写成提案")
    assert drafts(hall) == [("下雨天台阶滑。", 1, False)]


async def test_a_report_asks_for_a_few_words_beside_the_photo(hall: TalkingHall, chen: TalkingPhone) -> None:
    await chen.sends_photo()
    assert "照片上是什么事、在哪里" in await chen.taps("报个问题，请人来看")
    assert "要有文字" in await chen.says("🙂" * 3000)
    assert "编号 报-2026-001" in await chen.says("东门井盖没了")
    [row] = hall.read(lambda work: work.session.execute(select(Intake.text, Intake.photo_id)).all())
    assert row[0] == "东门井盖没了" and row[1] is not None
    assert "换一张照片" in chen.labels()


async def test_words_that_follow_a_photo_belong_to_it(hall: TalkingHall, chen: TalkingPhone) -> None:
    await chen.sends_photo()
    assert "收到您写的：「东门井盖没了」" in await chen.says("东门井盖没了")
    await chen.taps(next(label for label in chen.labels() if label.startswith("报个问题")))
    assert hall.read(lambda work: work.session.scalars(select(Intake.photo_id)).one()) is not None
    await chen.says("楼道灯坏了")
    await chen.taps(next(label for label in chen.labels() if label.startswith("报个问题")))
    assert hall.read(lambda work: work.session.scalars(select(Intake.photo_id)).all()).count(None) == 1


async def test_a_voice_note_alone_can_become_a_proposal(hall: TalkingHall, zhang: TalkingPhone) -> None:
    assert "要用它提一个提案吗" in await speaks(zhang)
    hall.wait(seconds=10)
    assert "语音收到了" in await zhang.says("1")
    assert drafts(hall) == [("", 0, True)] and files(hall) == ["AwAC-voice"]


@pytest.mark.parametrize("content", ["sticker", "location", "video", "document"])
async def test_anything_else_is_still_said_to_be_of_no_use(chen: TalkingPhone, content: str) -> None:
    await chen.sends_other(content)
    assert "回到首页" in chen.labels() and "用它提一个提案" not in chen.labels()


async def test_from_a_stranger_nothing_is_taken(hall: TalkingHall, stranger: TalkingPhone) -> None:
    assert "没有保存" in await stranger.sends_photo()
    assert files(hall) == [] and "用它提一个提案" not in stranger.labels()


async def test_while_words_are_awaited_a_photo_is_no_new_matter(chen: TalkingPhone) -> None:
    await chen.says("路灯坏了")
    await chen.taps("报个问题，请人来看")
    await chen.says("/find")
    assert "请用几个字说说" in await chen.sends_photo()
