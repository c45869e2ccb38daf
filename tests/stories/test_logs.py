"""What is logged while a neighbourhood lives through its first walk names nobody and opens no door."""

import asyncio
import gc
import io
import json
import logging
import re

import pytest

from bot import figures
from bot.logs import NOISY, AsJson, AsText, set_up_log
from tests import cast
from tests.stories import walk
from tests.stories.town import TOKEN, Town

CODES = re.compile(r"\b[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}\b")
HAN = re.compile("[\u4e00-\u9fff]")


@pytest.fixture
def written() -> io.StringIO:
    """Everything that is logged at debug level, in both forms."""
    stream = io.StringIO()
    handlers = []
    for form in (AsJson(), AsText()):
        handler = logging.StreamHandler(stream)
        handler.setFormatter(form)
        handler.setLevel(logging.DEBUG)
        handlers.append(handler)
    root = logging.getLogger()
    before = root.level, {name: logging.getLogger(name).level for name in NOISY}
    root.setLevel(logging.DEBUG)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
    for handler in handlers:
        root.addHandler(handler)
    yield stream
    for handler in handlers:
        root.removeHandler(handler)
    root.setLevel(before[0])
    for name, level in before[1].items():
        logging.getLogger(name).setLevel(level)


async def test_a_walk_leaves_no_name_no_word_no_code_and_no_token_in_the_log(
    town: Town, written: io.StringIO
) -> None:
    town.in_house()
    await town.bot.start()
    await walk.first_walk(town)
    assert not town.broken
    text = written.getvalue()
    assert text
    accounts = {person.account for person in cast.PEOPLE if person.account}
    for private in (TOKEN, TOKEN.split(":")[1], cast.LETTER, cast.FILE.bylaws.desk_phone, *accounts):
        assert private not in text, private
    assert HAN.findall(text) == []
    assert CODES.findall(text) == []


async def test_what_breaks_is_told_by_its_way_and_not_by_its_words(written: io.StringIO) -> None:
    try:
        try:
            raise ValueError(f"陈静 said 扶手 with {TOKEN}")
        except ValueError as inner:
            raise LookupError("K7M2-PQ4D") from inner
    except LookupError:
        logging.getLogger("bot.test").exception("it failed with %s", f"{TOKEN}AAAAAAAA")
    text = written.getvalue()
    assert "LookupError" in text
    assert "ValueError" in text
    assert "test_logs.py" in text
    assert "扶手" not in text
    assert "K7M2" not in text
    assert TOKEN not in text


async def test_an_update_that_nobody_can_read_is_passed_over_and_its_words_are_not_told(
    town: Town, written: io.StringIO
) -> None:
    town.in_house()
    await town.bot.start()
    before = figures.UNREADABLE._value.get()
    town.playground.delivery.inject({"message": {"text": "扶手 please", "from": {"first_name": "Chenjing"}}})
    await town["陈静"].says("/help")
    await town["陈静"].sees("这里能办这些事")
    text = written.getvalue()
    assert "Error while parsing updates! Received data was …" in text
    assert "cannot be read; it is passed over" in text
    assert figures.UNREADABLE._value.get() == before + 1
    for private in ("扶手", "please", "Chenjing"):
        assert private not in text, private


async def test_of_a_task_that_broke_not_what_it_was_called_with_is_told(written: io.StringIO) -> None:
    async def breaks(words: str) -> None:
        raise ValueError(words)

    task = asyncio.create_task(breaks("handrail"))
    await asyncio.wait([task])
    del task  # nobody asked what became of it
    gc.collect()
    assert "Task exception was never retrieved" in written.getvalue()
    asyncio.get_running_loop().call_soon(int, "handrail")
    await asyncio.sleep(0.01)
    assert "Exception in callback" in written.getvalue()
    assert "handrail" not in written.getvalue()


def test_a_line_of_json_is_one_event(capsys: pytest.CaptureFixture[str]) -> None:
    before = logging.getLogger().handlers[:]
    try:
        set_up_log("info", "json")
        logging.getLogger("bot.test").info("two\nlines")
        [line] = capsys.readouterr().err.splitlines()
    finally:
        logging.getLogger().handlers[:] = before
    event = json.loads(line)
    assert (event["level"], event["from"], event["event"]) == ("info", "bot.test", "two lines")
