"""What people do in the playground, and what the bot hears of it."""

from __future__ import annotations

import asyncio
import base64

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Forbidden

from bot.playground import Playground
from tests.bot.playground.conftest import Inbox, Sim
from tests.bot.playground.pictures import png


def keyboard(**action: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("投票", **action)]])


async def test_a_command_is_marked_as_one(sim: Sim, chen: int, inbox: Inbox) -> None:
    await sim.says(chen, "/start poll-7")
    heard = await inbox.until("message")
    assert heard.from_user.language_code == "zh-hans"
    assert heard.parse_entities() == {heard.entities[0]: "/start"}


async def test_all_kinds_of_messages(sim: Sim, chen: int, inbox: Inbox) -> None:
    def encoded(content: bytes) -> str:
        return base64.b64encode(content).decode()

    async def sent(**content: object) -> object:
        await sim.do("messages", {"person": chen, **content})
        return await inbox.until("message")

    assert (await sent(contact={"phone_number": "13800001234"})).contact.user_id == chen
    assert (await sent(photo=encoded(png(8, 6)), caption="坡道")).photo[-1].width == 8
    named = {"name": "名册.xlsx", "base64": encoded(b"PK")}
    assert (await sent(document=named)).document.file_name == "名册.xlsx"
    assert (await sent(voice=encoded(b"OggS"))).voice.duration == 1
    assert (await sent(location={"latitude": 31.2, "longitude": 121.4})).location.longitude == 121.4
    assert (await sent(text="回复您", reply_to=1)).reply_to_message.contact is not None
    assert (await sent(forward={"chat": chen, "message_id": 2})).forward_origin.sender_user.id == chen


async def test_a_person_corrects_a_message(sim: Sim, chen: int, inbox: Inbox) -> None:
    said = await sim.says(chen, "周四")
    await sim.do("edits", {"person": chen, "message_id": said["message_id"], "text": "周五"})
    assert (await inbox.until("edited_message")).text == "周五"


async def test_a_tap_waits_for_its_answer(bot: Bot, sim: Sim, chen: int, inbox: Inbox) -> None:
    sent = await bot.send_message(chen, "表决", reply_markup=keyboard(callback_data="1:vote"))
    tapping = asyncio.create_task(sim.do("taps", {"person": chen, "text": "投票"}))
    query = await inbox.until("callback_query")
    assert (query.data, query.message.message_id, query.from_user.id) == ("1:vote", sent.message_id, chen)
    await query.answer("已记录", show_alert=True)
    assert (await tapping)["answer"] == {"text": "已记录", "show_alert": True, "url": None}
    with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
        await query.answer("再说一次")


async def test_an_answer_may_come_too_late(bot: Bot, sim: Sim, chen: int, inbox: Inbox) -> None:
    await bot.send_message(chen, "表决", reply_markup=keyboard(callback_data="1"))
    assert (await sim.do("taps", {"person": chen, "data": "1", "wait": 0}))["answer"] is None
    query = await inbox.until("callback_query")
    await sim.do("faults", {"taps_last": 0})
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer()


async def test_a_forged_tap_reaches_the_bot(bot: Bot, sim: Sim, chen: int, inbox: Inbox) -> None:
    sent = await bot.send_message(chen, "表决", reply_markup=keyboard(callback_data="1"))
    tap = {"person": chen, "message_id": sent.message_id, "data": "9:evil", "wait": 0}
    status, refusal = await sim.ask("POST", "taps", tap)
    assert status == 400 and "its buttons are [投票]" in refusal["error"]
    await sim.do("taps", tap | {"forged": True})
    assert (await inbox.until("callback_query")).data == "9:evil"


async def test_a_deep_link_opens_the_private_chat(bot: Bot, sim: Sim, chen: int, inbox: Inbox) -> None:
    group = await sim.group("3号楼", chen)
    link = "https://t.me/xingfuli_bot?start=poll-7"
    await bot.send_message(group, "表决", reply_markup=keyboard(url=link))
    await sim.do("members", {"person": chen, "status": "blocked"})
    tapped = await sim.do("taps", {"person": chen, "chat": group, "row": 0, "column": 0})
    assert (tapped["link"], tapped["chat"]) == (link, chen)
    assert tapped["message"]["text"] == "/start poll-7"
    assert (await inbox.bot.get_updates())[-1].message.chat.id == chen
    assert await bot.send_message(chen, "欢迎回来")


async def test_an_answer_may_open_a_deep_link(bot: Bot, sim: Sim, chen: int, inbox: Inbox) -> None:
    group = await sim.group("3号楼", chen)
    await bot.send_message(group, "表决", reply_markup=keyboard(callback_data="1"))
    tapping = asyncio.create_task(sim.do("taps", {"person": chen, "chat": group, "text": "投票"}))
    await (await inbox.until("callback_query")).answer(url="https://t.me/xingfuli_bot?start=x1")
    assert (await tapping)["message"]["text"] == "/start x1"


async def test_other_links_are_only_links(bot: Bot, sim: Sim, chen: int) -> None:
    await bot.send_message(chen, "全文", reply_markup=keyboard(url="https://example.org/p/7"))
    tapped = await sim.do("taps", {"person": chen, "text": "投票"})
    assert tapped == {"answer": None, "link": "https://example.org/p/7"}


async def test_blocking_is_told_and_felt(bot: Bot, sim: Sim, chen: int, inbox: Inbox) -> None:
    await sim.do("members", {"person": chen, "status": "blocked"})
    change = await inbox.until("my_chat_member")
    assert (change.chat.type, change.new_chat_member.status) == ("private", "kicked")
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(chen, "在吗")
    assert (await sim.ask("POST", "messages", {"person": chen, "text": "在"}))[0] == 400
    await sim.do("members", {"person": chen, "status": "unblocked"})
    assert (await inbox.until("my_chat_member")).new_chat_member.status == "member"
    assert await bot.send_message(chen, "您好")


async def test_the_bot_is_added_promoted_and_removed(bot: Bot, sim: Sim, li: int, inbox: Inbox) -> None:
    group = await sim.group("3号楼", creator=li, bot="left")
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await bot.send_message(group, "好")
    for status in ("member", "administrator", "kicked"):
        await sim.do("members", {"chat": group, "person": "bot", "status": status})
        change = await inbox.until("my_chat_member")
        assert (change.new_chat_member.status, change.from_user.id) == (status, li)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group, "好")


async def test_neighbours_come_and_go(sim: Sim, chen: int, li: int, inbox: Inbox) -> None:
    group = await sim.group("3号楼", li)
    await inbox.next()
    await sim.do("members", {"chat": group, "person": chen, "status": "member"})
    assert (await inbox.until("message")).new_chat_members[0].id == chen
    await sim.do("members", {"chat": group, "person": chen, "status": "left"})
    assert (await inbox.until("message")).left_chat_member.id == chen
    assert (await sim.ask("POST", "messages", {"person": chen, "chat": group, "text": "在"}))[0] == 400


async def test_privacy_in_groups(sim: Sim, chen: int, bot: Bot, stage: Playground) -> None:
    group = await sim.group("3号楼", chen)
    mine = await bot.send_message(group, "表决开始")
    heard = [
        (await sim.says(chen, text, chat=group, **more))["update_id"] is not None
        for text, more in (
            ("聊天", {}),
            ("/polls", {}),
            ("/polls@xingfuli_bot", {}),
            ("/polls@other_bot", {}),
            ("同意", {"reply_to": mine.message_id}),
        )
    ]
    assert heard == [False, True, True, False, True]
    await sim.do("members", {"chat": group, "person": "bot", "status": "administrator"})
    assert (await sim.says(chen, "聊天", chat=group))["update_id"]


async def test_an_anonymous_administrator_has_no_name(sim: Sim, li: int, chen: int, inbox: Inbox) -> None:
    group = await sim.group("3号楼", chen, administrators=[li])
    await inbox.next()
    await sim.do("members", {"chat": group, "person": li, "status": "administrator", "anonymous": True})
    await sim.says(li, "/close", chat=group)
    heard = await inbox.until("message")
    assert (heard.from_user.id, heard.sender_chat.id) == (1087968824, group)
    refused = await sim.ask(
        "POST", "messages", {"person": chen, "chat": group, "text": "/x", "as_chat": group}
    )
    assert refused[0] == 400


async def test_an_anonymous_administrator_taps_with_their_own_name(
    bot: Bot, sim: Sim, li: int, inbox: Inbox
) -> None:
    group = await sim.group("3号楼", administrators=[li])
    await sim.do("members", {"chat": group, "person": li, "status": "administrator", "anonymous": True})
    await bot.send_message(group, "表决", reply_markup=keyboard(callback_data="1"))
    await sim.do("taps", {"person": li, "chat": group, "text": "投票", "wait": 0})
    assert (await inbox.until("callback_query")).from_user.id == li


async def test_a_channel_posts_and_speaks_in_a_group(sim: Sim, li: int, inbox: Inbox, bot: Bot) -> None:
    channel = await sim.group("居委会公告", type="channel", creator=li)
    group = await sim.group("3号楼", li, bot="administrator")
    await inbox.next()
    await sim.says(li, "停水通知", chat=channel)
    post = await inbox.until("channel_post")
    assert (post.sender_chat.id, post.from_user) == (channel, None)
    await sim.says(li, "/vote", chat=group, as_chat=channel)
    heard = await inbox.until("message")
    assert (heard.from_user.id, heard.sender_chat.id) == (136817688, channel)
    assert (await bot.send_message(channel, "已转告")).sender_chat.id == channel


async def test_another_bot_speaks(sim: Sim, inbox: Inbox) -> None:
    other = await sim.person("天气机器人", is_bot=True)
    await sim.group("3号楼", other, bot="administrator")
    await sim.says(other, "/start", chat="3号楼")
    while not (heard := await inbox.until("message")).text:
        pass
    assert heard.from_user.is_bot


async def test_a_group_moves_to_a_supergroup(bot: Bot, sim: Sim, li: int, inbox: Inbox) -> None:
    old = await sim.group("3号楼", creator=li, type="group")
    await inbox.next()
    new = (await sim.do("migrations", {"chat": old}))["id"]
    assert (await inbox.until("message")).migrate_to_chat_id == new
    async with sim.session.post(
        f"/bot{bot.token}/sendMessage", json={"chat_id": old, "text": "好"}
    ) as answer:
        assert (await answer.json())["parameters"] == {"migrate_to_chat_id": new}
    assert await bot.send_message(new, "好")


async def test_everyone_sees_their_own_chats_only(bot: Bot, sim: Sim, chen: int, li: int) -> None:
    group = await sim.group("3号楼", li)
    await bot.send_message(chen, "<b>好</b> &lt;script&gt;", parse_mode="HTML")
    (message,) = await sim.messages(chen, chen)
    assert message["html"] == "<b>好</b> &lt;script&gt;" and not message["mine"]
    assert [c["id"] for c in await sim.get(f"chats?as={chen}")] == [chen]
    assert [c["id"] for c in await sim.get(f"chats?as={li}")] == [li, group]
    for chat in (li, group):
        assert (await sim.ask("GET", f"chats/{chat}/messages?as={chen}"))[0] == 400


@pytest.mark.parametrize(
    ("path", "given", "reason"),
    [
        ("people", {}, "name is missing"),
        ("people", [], "must be a JSON object"),
        ("messages", {"person": "无此人", "text": "好"}, "no person '无此人' here"),
        ("messages", {"person": "陈静"}, "say what to send"),
        ("messages", {"person": "陈静", "text": " "}, "1 to 4096"),
        ("messages", {"person": "陈静", "photo": "not base64!"}, "must be base64"),
        ("messages", {"person": "陈静", "photo": "aGVsbG8="}, "IMAGE_PROCESS_FAILED"),
        ("chats", {"title": "群", "type": "party"}, "type must be one of"),
        ("chats", {"title": "群", "members": "陈静"}, "members must be a list"),
        ("members", {"person": "陈静", "status": "king"}, "status must be one of"),
        ("members", {"person": "陈静", "chat": "陈静", "status": "left"}, "use blocked or unblocked"),
        ("taps", {"person": "陈静", "text": "投票"}, "no message in 陈静 has a button '投票'"),
        ("taps", {"person": "陈静", "message_id": 5, "row": 0}, "there is no message 5"),
    ],
)
async def test_what_makes_no_sense_is_explained(
    sim: Sim, chen: int, path: str, given: object, reason: str
) -> None:
    status, answer = await sim.ask("POST", path, given)
    assert status == 400 and reason in answer["error"]
