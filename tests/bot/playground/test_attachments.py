"""Files that people and the bot send each other."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot
from telegram.error import BadRequest

from bot.playground import Playground
from tests.bot.playground.conftest import Clock, Inbox, Sim
from tests.bot.playground.pictures import png


def encoded(content: bytes) -> str:
    return base64.b64encode(content).decode()


async def sent(sim: Sim, inbox: Inbox, person: int, **content: object) -> Any:
    await sim.do("messages", {"person": person, **content})
    return await inbox.until("message")


async def test_a_photo_comes_in_several_sizes_the_largest_last(
    bot: Bot, sim: Sim, chen: int, inbox: Inbox
) -> None:
    content = png(1000, 500)
    heard = await sent(sim, inbox, chen, photo=encoded(content))
    shapes = [(size.width, size.height) for size in heard.photo]
    assert shapes == [
        (90, 45),
        (320, 160),
        (800, 400),
        (1000, 500),
    ]
    assert len({size.file_id for size in heard.photo}) == len({s.file_unique_id for s in heard.photo}) == 4
    for size in (heard.photo[0], heard.photo[-1]):
        file = await bot.get_file(size.file_id)
        assert bytes(await file.download_as_bytearray()) == content
        assert (file.file_size, file.file_unique_id) == (len(content), size.file_unique_id)
    again = await bot.send_photo(chen, heard.photo[0].file_id)
    assert again.photo == heard.photo


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [
        ("voice", {"base64": encoded(b"OggS"), "duration": 7}, {"mime_type": "audio/ogg"}),
        ("video", {"size": 900, "width": 640, "height": 360}, {"width": 640, "file_size": 900}),
        ("audio", {"size": 900, "name": "歌.mp3"}, {"file_name": "歌.mp3", "mime_type": "audio/mpeg"}),
        ("video_note", {"size": 900, "width": 240}, {"length": 240}),
        ("sticker", {"base64": encoded(png(512, 512))}, {"width": 512, "is_animated": False}),
        ("animation", {"size": 900}, {"mime_type": "video/mp4"}),
        ("document", {"size": 900, "name": "表.xlsx", "mime": "text/x"}, {"mime_type": "text/x"}),
    ],
)
async def test_every_kind_of_file_arrives(
    sim: Sim, chen: int, inbox: Inbox, kind: str, given: dict[str, Any], expected: dict[str, Any]
) -> None:
    heard = getattr(await sent(sim, inbox, chen, **{kind: given}), kind)
    assert {name: getattr(heard, name) for name in expected} == expected
    assert (await sim.messages(chen))[-1][kind]["file_id"] == heard.file_id


async def test_a_caption_is_read_for_commands_and_links(sim: Sim, chen: int, inbox: Inbox) -> None:
    heard = await sent(sim, inbox, chen, photo=encoded(png(9, 9)), caption="坡道 https://example.org/7")
    assert heard.parse_caption_entities() == {heard.caption_entities[0]: "https://example.org/7"}
    content = {"person": chen, "photo": encoded(png(9, 9)), "caption": "议" * 1025}
    status, refused = await sim.ask("POST", "messages", content)
    assert status == 400 and "1 to 1024 characters, not 1025" in refused["error"]


async def test_photos_of_one_album_belong_together(sim: Sim, chen: int, inbox: Inbox) -> None:
    marks = [
        (await sent(sim, inbox, chen, photo=encoded(png(n, 9)), album="81")).media_group_id for n in (8, 9)
    ]
    assert marks == ["81", "81"]


async def test_over_twenty_megabytes_a_bot_downloads_nothing(
    bot: Bot, sim: Sim, chen: int, inbox: Inbox
) -> None:
    limit = 20 * 1024 * 1024
    just = await sent(sim, inbox, chen, document={"name": "名册.zip", "size": limit})
    assert (await bot.get_file(just.document.file_id)).file_size == limit
    over = await sent(sim, inbox, chen, document={"name": "名册.zip", "size": limit + 1})
    assert over.document.file_size == limit + 1
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(over.document.file_id)


async def test_a_file_is_sent_again_only_as_what_it_is(bot: Bot, chen: int) -> None:
    document = (await bot.send_document(chen, png(9, 9), filename="图.png")).document
    with pytest.raises(BadRequest, match=r"(?i)can't use file of type document as photo"):
        await bot.send_photo(chen, document.file_id)
    assert (await bot.send_document(chen, document.file_id)).document == document


async def test_only_who_knows_the_token_and_the_path_downloads(
    bot: Bot, sim: Sim, stage: Playground, chen: int
) -> None:
    voice = (await bot.send_voice(chen, b"OggS")).voice
    path = stage.town.files[voice.file_id].path
    for address, status in (
        (f"/file/bot{stage.token}/{path}", 200),
        (f"/file/bot1:wrong/{path}", 404),
        (f"/file/bot{stage.token}/{path}x", 404),
    ):
        async with sim.session.get(address) as answer:
            assert answer.status == status


async def test_smaller_sizes_are_kept_with_the_town(
    bot: Bot, stage: Playground, chen: int, tmp_path: Path, clock: Clock
) -> None:
    photo = (await bot.send_photo(chen, png(400, 300))).photo
    stage.save(tmp_path / "town.json")
    again = Playground(token=stage.token, clock=clock)
    again.load(tmp_path / "town.json")
    assert again.town.files == stage.town.files
    assert again.town.files[photo[0].file_id].content == png(400, 300)


@pytest.mark.parametrize("size", [0, -1, 10**12])
async def test_a_size_that_makes_no_sense_is_explained(sim: Sim, chen: int, size: int) -> None:
    status, answer = await sim.ask("POST", "messages", {"person": chen, "document": {"size": size}})
    assert status == 400 and "size must be between" in answer["error"]
