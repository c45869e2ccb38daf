"""What is sent besides words: a proposal's photo is kept without its place, the rest is answered clearly."""

import asyncio
import base64
import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import select

from kernel.files import FILES, INCOMING, FileState, FileStore, differences, known_files
from tests.bot.telegram.conftest import Hall
from tests.photos import PLACE, photo
from tests.stories.phones import Phone

TITLE = "小区门口加一盏路灯"


def sent(content: bytes, name: str = "") -> dict[str, str]:
    """A file as somebody sends it."""
    return {"base64": base64.b64encode(content).decode(), "name": name}


def store_of(hall: Hall) -> FileStore:
    """The folder in which this hall's bot keeps files."""
    return FileStore(Path(hall.wiring()["files"]))


async def writing(hall: Hall, name: str = "陈静") -> Phone:
    """A neighbour who has written a proposal as far as the preview."""
    phone = hall[name]
    for words, seen in (
        ("/propose", "第 1 步"),
        (TITLE, "第 2 步"),
        ("晚上太黑，老人看不清台阶。", "第 3 步"),
    ):
        await phone.says(words)
        await phone.sees(seen)
    await phone.taps("全社区")
    await phone.sees("请您看一遍", "想附照片")
    return phone


async def fetched(hall: Hall) -> list[Any]:
    """The rows of files that were sent, once none of them waits any more."""
    query = select(INCOMING).order_by(INCOMING.c.id)
    for _ in range(3000):
        found = list(await hall.desk.read(lambda work: work.connection.execute(query).all()))
        if found and all(row.state != FileState.DUE for row in found):
            return found
        await asyncio.sleep(0.01)
    raise AssertionError(f"never fetched: {found}")


@pytest.mark.parametrize("as_what", ["photo", "document"])
async def test_a_photo_with_a_proposal_is_seen_by_the_neighbours_and_tells_no_place(
    hall: Hall, as_what: str
) -> None:
    chen, taken = await writing(hall), photo(size=(320, 240))
    mime = {"mime": "image/jpeg"} if as_what == "document" else {}
    await chen.says(None, **{as_what: sent(taken, "门口.jpg") | mime})
    await chen.sees("照片收到了", "请您看一遍", "附 1 张照片，和提案一起公开")
    [row] = await fetched(hall)
    assert (row.state, row.external) == (FileState.KEPT, "")
    await chen.taps("发布")
    await chen.sees("已发布")
    await hall.settled()
    await hall["李明"].says("/proposals")
    await hall["李明"].sees("征集附议")
    await hall["李明"].taps(TITLE)
    await hall["李明"].sees(TITLE, "晚上太黑")
    await hall["李明"].taps("更多…")
    await hall["李明"].sees("想看什么")
    await hall["李明"].taps("看照片")
    await hall["李明"].sees(TITLE)
    await hall.until(lambda: any("photo" in m for m in hall["李明"].messages()), "the photo comes")
    [content] = {store_of(hall).get(name) for name in store_of(hall).names()}
    assert PLACE in taken and PLACE not in content and b"Nokia" not in content
    shown = Image.open(io.BytesIO(content))
    assert shown.size == (320, 240) and not shown.getexif()
    known = await hall.desk.read(known_files)
    assert differences(store_of(hall), known) == differences(store_of(hall), list(store_of(hall).names()))


async def test_a_photo_may_come_at_any_step_and_be_left_out_again(hall: Hall) -> None:
    chen = hall["陈静"]
    await chen.says("/propose")
    await chen.sees("第 1 步")
    await chen.says(None, photo=sent(photo()))
    await chen.sees("照片收到了", "第 1 步")
    await chen.says(TITLE)
    await chen.sees("第 2 步")
    await chen.says("晚上太黑。")
    await chen.sees("第 3 步")
    await chen.taps("全社区")
    await chen.sees("附 1 张照片，和提案一起公开")
    await chen.taps("补充…")
    await chen.sees("想补充什么")
    await chen.taps("照片（1/5）")
    await chen.sees("照片：现在 1 张")
    await chen.taps("去掉第 1 张")
    await chen.sees("照片：现在 0 张")
    await chen.taps("好了")
    await chen.sees("想附照片，现在发来就行")
    await chen.taps("发布")
    await chen.sees("已发布")
    await hall["李明"].says("/proposals")
    await hall["李明"].sees("征集附议")
    await hall["李明"].taps(TITLE)
    await hall["李明"].sees("晚上太黑")
    assert "看照片" not in hall["李明"].buttons()


async def test_a_picture_that_cannot_be_opened_is_said_to_whoever_sent_it(hall: Hall) -> None:
    chen = await writing(hall)
    await chen.says(None, document=sent(photo()[:300], "坏.jpg") | {"mime": "image/jpeg"})
    await chen.sees("照片收到了")
    await chen.sees("打不开，没有保存")
    assert await hall.count(FILES) == 0


async def test_what_is_no_photo_or_too_large_is_refused_at_once_and_the_draft_stays(hall: Hall) -> None:
    chen = await writing(hall)
    await chen.says(None, document=sent(b"%PDF-1.7", "章程.pdf") | {"mime": "application/pdf"})
    await chen.sees("可以附照片，也可以发语音，别的文件还不收")
    await chen.says(None, document={"size": 21 * 1024 * 1024, "name": "大.png", "mime": "image/png"})
    await chen.sees("这份文件太大了，最多 20 MB")
    await chen.says("/propose")
    await chen.sees("请您看一遍", TITLE)
    assert await hall.count(INCOMING) == 0


async def test_while_telegram_hands_out_no_files_the_bot_tries_again_and_nobody_waits(hall: Hall) -> None:
    chen = await writing(hall)
    hall.goes_wrong(502, "getFile", times=2)
    await chen.says(None, photo=sent(photo()))
    await chen.sees("照片收到了")
    [row] = await fetched(hall)
    assert row.state == FileState.KEPT and row.attempts == 3


async def test_a_file_that_telegram_has_no_more_is_said_to_whoever_sent_it(hall: Hall) -> None:
    chen = await writing(hall)
    hall.goes_wrong(
        400, "getFile", description="Bad Request: wrong file_id or the file is temporarily unavailable"
    )
    await chen.says(None, photo=sent(photo()))
    await chen.sees("没能收下来。请再发一次")


SENT = [
    ({"photo": sent(photo())}, "收到一张照片。要用它做什么？"),
    ({"document": sent(b"%PDF-1.7", "a.pdf")}, "收到一份文件"),
    ({"voice": sent(b"OggS")}, "收到一段语音。要用它提一个提案吗？"),
    ({"location": {"latitude": 31.2, "longitude": 121.4}}, "这里不用您的位置"),
    ({"sticker": sent(b"RIFF")}, "收到一个表情"),
    ({"video": sent(b"mp4")}, "收到一张图片或一段视频"),
]


@pytest.mark.parametrize(("what", "said"), SENT, ids=[next(iter(each)) for each, _ in SENT])
async def test_what_nobody_asked_for_gets_a_clear_sentence_and_is_not_kept(
    hall: Hall, what: dict[str, Any], said: str
) -> None:
    await hall["陈静"].says(None, **what)
    await hall["陈静"].sees(said)
    assert await hall.count(INCOMING) == 0


async def test_while_a_question_waits_for_words_a_voice_note_does_not_end_it(hall: Hall) -> None:
    chair = hall["李国强"]
    await chair.says("/announce")
    await chair.sees("会议")
    await chair.says(None, voice=sent(b"OggS"))
    await chair.sees("还听不懂语音", "刚才问您的事还等着")
    await chair.says("楼道清理碰头会")
    await hall.until(lambda: "刚才问您的事" not in chair.reads(), "the question goes on")
    assert "听不懂" not in chair.reads()
