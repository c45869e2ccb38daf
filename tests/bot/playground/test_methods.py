"""Every method is called through python-telegram-bot; its answers are checked after each test."""

from __future__ import annotations

import io

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MenuButtonCommands,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.constants import ChatMemberStatus

from bot.playground import Playground
from tests.bot.playground.conftest import Clock, Sim
from tests.bot.playground.pictures import png

VOTE = InlineKeyboardMarkup([[InlineKeyboardButton("去投票", callback_data="1:vote:7")]])


async def test_the_bot_introduces_itself(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.first_name, me.username, me.is_bot) == ("幸福里议事厅", "xingfuli_bot", True)


async def test_words_come_back_with_their_entities(bot: Bot, chen: int, clock: Clock) -> None:
    sent = await bot.send_message(
        chen,
        "🗳 <b>表决</b> &amp; <a href='https://example.org/p'>全文</a> /help",
        parse_mode="HTML",
        reply_markup=VOTE,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
    )
    assert sent.text == "🗳 表决 & 全文 /help"
    assert [(e.type, sent.parse_entity(e)) for e in sent.entities] == [
        ("bold", "表决"),
        ("text_link", "全文"),
        ("bot_command", "/help"),
    ]
    assert sent.reply_markup == VOTE
    assert sent.date == clock.now


async def test_message_ids_count_up_in_each_chat(bot: Bot, chen: int, li: int) -> None:
    numbers = [(await bot.send_message(who, "好")).message_id for who in (chen, li, chen, li)]
    assert numbers == [1, 1, 2, 2]


async def test_a_message_is_edited_in_place(bot: Bot, sim: Sim, chen: int, clock: Clock) -> None:
    sent = await bot.send_message(chen, "参加：125 户", reply_markup=VOTE)
    clock.forward(minutes=5)
    edited = await bot.edit_message_text("参加：126 户", chen, sent.message_id)
    assert edited.text == "参加：126 户" and edited.edit_date == clock.now and edited.reply_markup is None
    again = await bot.edit_message_reply_markup(chen, sent.message_id, reply_markup=VOTE)
    assert again.reply_markup == VOTE
    assert [(m["text"], m["edited"]) for m in await sim.messages(chen)] == [("参加：126 户", True)]


async def test_a_message_is_deleted(bot: Bot, sim: Sim, chen: int) -> None:
    sent = await bot.send_message(chen, "再见")
    assert await bot.delete_message(chen, sent.message_id)
    assert await sim.messages(chen) == []


async def test_a_reply_shows_what_it_replies_to(bot: Bot, sim: Sim, chen: int) -> None:
    asked = await sim.says(chen, "几点开会？")
    sent = await bot.send_message(chen, "周五 20:00", reply_parameters=ReplyParameters(asked["message_id"]))
    assert sent.reply_to_message.text == "几点开会？"


async def test_a_photo_is_sent_downloaded_and_sent_again(bot: Bot, chen: int) -> None:
    content = png(40, 30)
    sent = await bot.send_photo(chen, io.BytesIO(content), caption="<b>坡道</b>", parse_mode="HTML")
    assert (sent.photo[-1].width, sent.photo[-1].height) == (40, 30)
    assert sent.caption == "坡道" and sent.caption_entities[0].type == "bold"
    file = await bot.get_file(sent.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == content
    again = await bot.send_photo(chen, sent.photo[-1].file_id)
    assert again.photo[-1].file_unique_id == sent.photo[-1].file_unique_id
    edited = await bot.edit_message_caption(chen, sent.message_id, caption="新坡道")
    assert edited.caption == "新坡道"


async def test_a_document_keeps_its_chinese_name(bot: Bot, chen: int) -> None:
    sent = await bot.send_document(chen, io.BytesIO(b"%PDF-1.7"), filename="表决结果.pdf")
    assert (sent.document.file_name, sent.document.mime_type) == ("表决结果.pdf", "application/pdf")
    file = await sent.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"%PDF-1.7"


async def test_voice_contact_and_location(bot: Bot, chen: int) -> None:
    assert (await bot.send_voice(chen, io.BytesIO(b"OggS" * 2000))).voice.duration == 2
    assert (await bot.send_contact(chen, "80001234", "服务台")).contact.first_name == "服务台"
    assert (await bot.send_location(chen, 31.23, 121.47)).location.latitude == pytest.approx(31.23)


async def test_copying_and_forwarding(bot: Bot, chen: int, li: int) -> None:
    sent = await bot.send_message(chen, "通知全文")
    copied = await bot.copy_message(li, chen, sent.message_id)
    assert copied.message_id == 1
    forwarded = await bot.forward_message(li, chen, sent.message_id)
    assert forwarded.forward_origin.sender_user.username == "xingfuli_bot"


async def test_commands_by_scope_and_language(bot: Bot, sim: Sim, chen: int) -> None:
    await bot.set_my_commands([BotCommand("help", "帮助")])
    await bot.set_my_commands([BotCommand("polls", "Polls")], BotCommandScopeAllPrivateChats(), "en")
    await bot.set_my_commands([BotCommand("vote", "投票")], BotCommandScopeChat(chen))
    assert [c.command for c in await bot.get_my_commands()] == ["help"]
    assert [c.command for c in await bot.get_my_commands(BotCommandScopeAllPrivateChats(), "en")] == ["polls"]
    maria = await sim.person("Maria", language_code="en")
    seen = {who: await sim.get(f"chats/{who}/messages?as={who}") for who in (chen, maria)}
    assert [seen[who]["commands"][0]["command"] for who in (chen, maria)] == ["vote", "polls"]
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()


async def test_the_profile(bot: Bot, chen: int) -> None:
    assert await bot.set_my_description("社区议事厅") and await bot.set_my_short_description("议事")
    assert await bot.set_my_name("Council", language_code="en")
    assert (await bot.get_my_description()).description == "社区议事厅"
    assert (await bot.get_my_short_description()).short_description == "议事"
    assert (await bot.get_my_name("en")).name == "Council"
    assert await bot.set_chat_menu_button(chen, MenuButtonCommands())
    assert (await bot.get_chat_menu_button(chen)).type == "commands"


async def test_a_group_and_its_members(bot: Bot, sim: Sim, chen: int, li: int) -> None:
    group = await sim.group("3号楼", chen, creator=li, bot="administrator", username="lou3")
    stranger = await sim.person("周文")
    assert (await bot.get_chat("@lou3")).title == "3号楼"
    assert await bot.get_chat_member_count(group) == 3
    who = {
        person: (await bot.get_chat_member(group, person)).status for person in (chen, li, stranger, bot.id)
    }
    assert list(who.values()) == [
        ChatMemberStatus.MEMBER,
        ChatMemberStatus.OWNER,
        ChatMemberStatus.LEFT,
        ChatMemberStatus.ADMINISTRATOR,
    ]
    assert {m.user.id for m in await bot.get_chat_administrators(group)} == {li, bot.id}


async def test_pinning(bot: Bot, sim: Sim, chen: int) -> None:
    group = await sim.group("3号楼", chen, bot="administrator")
    sent = await bot.send_message(group, "表决开始")
    assert await bot.pin_chat_message(group, sent.message_id)
    assert (await bot.get_chat(group)).pinned_message.text == "表决开始"
    assert await bot.unpin_chat_message(group)
    assert (await bot.get_chat(group)).pinned_message is None
    assert await bot.unpin_all_chat_messages(group)


async def test_typing_and_leaving(bot: Bot, sim: Sim, chen: int) -> None:
    group = await sim.group("3号楼", chen)
    assert await bot.send_chat_action(group, "typing")
    assert await bot.leave_chat(group)
    assert (await sim.messages(group, chen))[-1]["service"]["what"] == "left"


async def test_a_reply_keyboard_stays_until_it_is_removed(bot: Bot, sim: Sim, chen: int) -> None:
    await bot.send_message(chen, "您同意吗？", reply_markup=ReplyKeyboardMarkup([["1 同意", "2 不同意"]]))
    pressed = await sim.do("taps", {"person": chen, "text": "1 同意"})
    assert pressed["message"]["text"] == "1 同意"
    await bot.send_message(chen, "谢谢您！", reply_markup=ReplyKeyboardRemove())
    assert (await sim.get(f"chats/{chen}/messages"))["keyboard"] is None


async def test_topics_of_a_forum(bot: Bot, sim: Sim, chen: int) -> None:
    forum = await sim.group("议事", chen, topics=["公告"])
    sent = await bot.send_message(forum, "第一条", message_thread_id=2)
    assert sent.message_thread_id == 2 and sent.is_topic_message and sent.chat.is_forum


@pytest.mark.parametrize("method", ["sendSticker", "noSuchMethod"])
async def test_other_methods_do_not_exist_here(sim: Sim, stage: Playground, method: str) -> None:
    async with sim.session.post(f"/bot{stage.token}/{method}") as answer:
        assert answer.status == 404
        assert await answer.json() == {"ok": False, "error_code": 404, "description": "Not Found"}
