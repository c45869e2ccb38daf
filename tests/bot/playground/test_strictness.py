"""Where Telegram is strict the playground is strict: one table of refusals."""

from __future__ import annotations

import io
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.error import BadRequest, Forbidden, NetworkError

from bot.playground import Playground
from tests.bot.playground.conftest import Clock, Sim
from tests.bot.playground.pictures import png

Attempt = Callable[[Bot, int], Awaitable[Any]]


def keys(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"reply_markup": {"inline_keyboard": list(rows)}}


def words(text: str, **more: Any) -> Attempt:
    return lambda bot, chat: bot.send_message(chat, text, **more)


def html(text: str) -> Attempt:
    return words(text, parse_mode="HTML")


def raw(**more: Any) -> Attempt:
    return lambda bot, chat: bot.send_message(chat, "好", **more)


def button(**action: Any) -> Attempt:
    return raw(**keys([{"text": "投票", **action}]))


REFUSED: dict[str, tuple[Attempt, str]] = {
    "no text": (words("  \n "), "Message text is empty"),
    "only a tag": (html("<b></b>"), "Message text is empty"),
    "4097 units": (words("议" * 4097), "Message is too long"),
    "4098 units in 2049 signs": (words("🗳" * 2049), "Message is too long"),
    "unknown tag": (html("a <x>b</x>"), 'Can\'t parse entities: unsupported start tag "x" at byte offset 2'),
    "open tag": (html("<b>好"), "Can't parse entities: can't find end tag corresponding to start tag \"b\""),
    "crossed tags": (
        html("<b><i>好</b></i>"),
        'Can\'t parse entities: unmatched end tag at byte offset 9, expected "</i>", found "</b>"',
    ),
    "lonely end": (html("好</b>"), "Can't parse entities: unexpected end tag at byte offset 3"),
    "half a tag": (html("3 < 5"), "Can't parse entities: unclosed start tag at byte offset 2"),
    "span": (html("<span>好</span>"), 'Can\'t parse entities: tag "span" must have class "tg-spoiler"'),
    "markdown": (words("*好*", parse_mode="MarkdownV2"), "Unsupported parse_mode"),
    "data of 65 bytes": (button(callback_data="票" * 21 + "ab"), "Button_data_invalid"),
    "no data": (button(callback_data=""), "Button_data_invalid"),
    "no action": (button(), "Can't parse inline keyboard button: text buttons are unallowed"),
    "two actions": (
        button(callback_data="a", url="https://example.org"),
        "Can't parse inline keyboard button",
    ),
    "no label": (raw(**keys([{"text": "", "callback_data": "a"}])), "Can't parse inline keyboard button"),
    "odd address": (
        button(url="ftp://example.org"),
        "Inline keyboard button url 'ftp://example.org' is invalid",
    ),
    "address without a dot": (button(url="http://localhost/x"), "Inline keyboard button url"),
    "web app without https": (
        button(web_app={"url": "http://example.org"}),
        "Inline keyboard button web app url",
    ),
    "nine in a row": (raw(**keys([{"text": "x", "callback_data": "x"}] * 9)), "Reply markup is too long"),
    "101 buttons": (raw(**keys(*[[{"text": "x", "callback_data": "x"}]] * 101)), "Reply markup is too long"),
    "markup that is none": (raw(reply_markup="{nonsense"), "Can't parse reply markup json object"),
    "reply that is none": (raw(api_kwargs={"reply_parameters": "7"}), "Object expected as reply parameters"),
    "entities that are none": (raw(api_kwargs={"entities": [7]}), "Expected an Array of objects as entities"),
    "no chat": (lambda bot, chat: bot.send_message("", "好"), "Chat_id is empty"),
    "unknown chat": (lambda bot, chat: bot.send_message(99, "好"), "Chat not found"),
    "unknown name": (lambda bot, chat: bot.send_message("@nobody_here", "好"), "Chat not found"),
    "unknown reply": (words("好", reply_parameters=ReplyParameters(77)), "Message to be replied not found"),
    "unknown topic": (words("好", message_thread_id=5), "Message thread not found"),
    "edit of nothing": (
        lambda bot, chat: bot.edit_message_text("好", chat, 77),
        "Message to edit not found",
    ),
    "deletion of nothing": (lambda bot, chat: bot.delete_message(chat, 77), "Message to delete not found"),
    "long caption": (
        lambda bot, chat: bot.send_photo(chat, io.BytesIO(png(9, 9)), caption="议" * 1025),
        "Message caption is too long",
    ),
    "no picture": (lambda bot, chat: bot.send_photo(chat, io.BytesIO(b"hello")), "Image_process_failed"),
    "thin picture": (
        lambda bot, chat: bot.send_photo(chat, io.BytesIO(png(100, 1))),
        "Photo_invalid_dimensions",
    ),
    "empty file": (lambda bot, chat: bot.send_document(chat, io.BytesIO(b"")), "File must be non-empty"),
    "unknown file": (lambda bot, chat: bot.send_document(chat, "AgACxyz"), "Wrong remote file identifier"),
    "file to fetch": (lambda bot, chat: bot.get_file("AgACxyz"), "Invalid file_id"),
    "toast of 201": (lambda bot, chat: bot.answer_callback_query("1", "好" * 201), "Message_too_long"),
    "unknown tap": (lambda bot, chat: bot.answer_callback_query("1"), "Query is too old"),
    "command in capitals": (
        lambda bot, chat: bot.set_my_commands([BotCommand("Vote", "投票")]),
        "Bot_command_invalid",
    ),
    "undescribed command": (
        lambda bot, chat: bot.set_my_commands([BotCommand("vote", "")]),
        "Bot_command_description_invalid",
    ),
    "unknown member": (lambda bot, chat: bot.get_chat_member(chat, 99), "User not found"),
    "no administrators": (
        lambda bot, chat: bot.get_chat_administrators(chat),
        "There are no administrators in the private chat",
    ),
    "foreign webhook": (lambda bot, chat: bot.set_webhook("https://example.org/hook"), "Bad webhook"),
    "odd secret": (
        lambda bot, chat: bot.set_webhook("http://127.0.0.1:1/", secret_token="a b"),
        "Secret token contains unallowed characters",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
async def test_it_is_refused_in_telegrams_words(bot: Bot, chen: int, case: str) -> None:
    attempt, words_of_telegram = REFUSED[case]
    with pytest.raises(BadRequest) as refusal:
        await attempt(bot, chen)
    assert refusal.value.message.lower().startswith(words_of_telegram.lower())


ALLOWED: dict[str, Attempt] = {
    "4096 units": words("议" * 4096),
    "2048 signs of two units": words("🗳" * 2048),
    "tags do not count": html("<b>" + "议" * 4096 + "</b>"),
    "data of 64 bytes": button(callback_data="票" * 21 + "a"),
    "eight in a row": raw(**keys([{"text": "x", "callback_data": "x"}] * 8)),
    "100 buttons": raw(**keys(*[[{"text": "x", "callback_data": "x"}]] * 100)),
    "bare ampersand": html("A&B &nbsp; &#128499; &lt;"),
    "caption of 1024": lambda bot, chat: bot.send_photo(chat, io.BytesIO(png(9, 9)), caption="议" * 1024),
    "reply to nothing, if that is all right": words(
        "好", reply_parameters=ReplyParameters(77, allow_sending_without_reply=True)
    ),
}


@pytest.mark.parametrize("case", ALLOWED)
async def test_it_is_just_allowed(bot: Bot, chen: int, case: str) -> None:
    assert await ALLOWED[case](bot, chen)


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot, chen: int) -> None:
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("好", callback_data="a")]])
    sent = await bot.send_message(chen, "<b>好</b>", parse_mode="HTML", reply_markup=markup)
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content"):
        await sent.edit_text("<strong>好</strong>", parse_mode="HTML", reply_markup=markup)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await sent.edit_reply_markup(markup)
    assert await sent.edit_text("好", reply_markup=markup)


async def test_only_the_bots_own_texts_can_be_edited(bot: Bot, sim: Sim, chen: int) -> None:
    theirs = await sim.says(chen, "我的话")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("别的话", chen, theirs["message_id"])
    photo = await bot.send_photo(chen, io.BytesIO(png(9, 9)))
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("字", chen, photo.message_id)
    text = await bot.send_message(chen, "字")
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await bot.edit_message_caption(chen, text.message_id, caption="字")


async def test_after_two_days_a_message_stays(bot: Bot, chen: int, clock: Clock) -> None:
    sent = await bot.send_message(chen, "旧闻")
    clock.forward(hours=49)
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await sent.delete()


async def test_a_stranger_is_not_spoken_to_first(bot: Bot, sim: Sim) -> None:
    stranger = await sim.person("周文", started=False)
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(stranger, "您好")


async def test_bots_are_not_spoken_to(bot: Bot, sim: Sim) -> None:
    other = await sim.person("别的机器人", is_bot=True)
    with pytest.raises(Forbidden, match="bot can't send messages to bots"):
        await bot.send_message(other, "您好")


async def test_a_group_keeps_some_things_to_its_administrators(bot: Bot, sim: Sim, chen: int) -> None:
    group = await sim.group("3号楼", chen)
    theirs = await sim.says(chen, "/start", chat=group)
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(group, theirs["message_id"])
    with pytest.raises(BadRequest, match="Not enough rights to manage pinned messages"):
        await bot.pin_chat_message(group, theirs["message_id"])


async def test_a_contact_is_asked_for_in_private_only(bot: Bot, sim: Sim, chen: int) -> None:
    group = await sim.group("3号楼", chen)
    ask = {"reply_markup": {"keyboard": [[{"text": "我的号码", "request_contact": True}]]}}
    assert await raw(**ask)(bot, chen)
    with pytest.raises(BadRequest, match="Phone number can be requested in private chats only"):
        await raw(**ask)(bot, group)


async def test_a_file_over_the_limit_is_too_large(bot: Bot, chen: int) -> None:
    with pytest.raises(NetworkError, match="Request Entity Too Large"):
        await bot.send_photo(chen, io.BytesIO(png(9, 9) + bytes(10 * 1024 * 1024)))


async def test_a_wrong_token_is_unauthorized(sim: Sim, stage: Playground) -> None:
    async with sim.session.get("/bot1:wrong/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (401, "Unauthorized")


@pytest.mark.parametrize("how", ["address", "json", "form", "multipart"])
async def test_parameters_arrive_in_any_dress(sim: Sim, stage: Playground, chen: int, how: str) -> None:
    path, markup = (
        f"/bot{stage.token}/SENDMESSAGE",
        '{"inline_keyboard":[[{"text":"好","callback_data":"1"}]]}',
    )
    plain = {"chat_id": str(chen), "text": "好", "reply_markup": markup}
    match how:
        case "address":
            request = sim.session.get(path, params=plain)
        case "json":
            request = sim.session.post(path, json=plain | {"chat_id": chen})
        case "form":
            request = sim.session.post(path, data=plain)
        case _:
            form = aiohttp.FormData(plain, default_to_multipart=True)
            request = sim.session.post(path, data=form)
    async with request as answer:
        said = await answer.json()
    assert said["ok"] and said["result"]["reply_markup"]["inline_keyboard"][0][0]["text"] == "好"
