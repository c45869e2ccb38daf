"""What happens to groups: they move, split into topics, change titles and rights; the bot must cope."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Bot, BotCommand, BotCommandScopeChat, BotCommandScopeChatMember
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.playground import Playground
from tests.bot.playground.conftest import Inbox, Sim
from tests.bot.playground.pictures import png

SUPPRESSED = "Not enough rights to send text messages to the chat"


async def test_whoever_writes_to_the_old_group_is_told_the_new_one(
    bot: Bot, sim: Sim, li: int, inbox: Inbox
) -> None:
    old = await sim.group("3号楼", creator=li, type="group")
    sent = await bot.send_message(old, "表决开始")
    await inbox.next()
    new = (await sim.do("migrations", {"chat": old}))["id"]
    leaving, arriving = await inbox.until("message"), await inbox.until("message")
    assert (leaving.chat.id, leaving.migrate_to_chat_id) == (old, new)
    assert (arriving.chat.id, arriving.migrate_from_chat_id, arriving.chat.type) == (new, old, "supergroup")
    assert str(new).startswith("-100")
    for attempt in (
        bot.send_message(old, "还在吗"),
        bot.edit_message_text("改", old, sent.message_id),
        bot.get_chat_administrators(old),
    ):
        with pytest.raises(ChatMigrated) as moved:
            await attempt
        assert moved.value.new_chat_id == new
    assert (await bot.get_chat(old)).type == "group"
    assert await bot.send_message(new, "新群")
    refused = await sim.ask("POST", "messages", {"person": li, "chat": old, "text": "/start"})
    assert refused[0] == 400 and "write there" in refused[1]["error"]


async def test_an_old_group_that_lost_the_bot_tells_nobody(sim: Sim, li: int, inbox: Inbox) -> None:
    old = await sim.group("3号楼", creator=li, type="group", bot="left")
    await sim.do("migrations", {"chat": old})
    assert await inbox.next() == []


async def test_topics_are_opened_closed_renamed_and_deleted(
    bot: Bot, sim: Sim, chen: int, li: int, inbox: Inbox
) -> None:
    forum = await sim.group("议事", chen, creator=li, topics=["公告"])
    await inbox.next()
    repair = (await sim.do("topics", {"chat": forum, "name": "报修"}))["topic"]
    created = await inbox.until("message")
    assert created.forum_topic_created.name == "报修" and created.message_thread_id == repair
    said = await sim.says(chen, "/propose", chat=forum, thread=repair)
    assert (said["message_thread_id"], said["is_topic_message"]) == (repair, True)
    await inbox.next()
    for change, mark in (
        ({"name": "维修"}, "forum_topic_edited"),
        ({"to": "closed"}, "forum_topic_closed"),
    ):
        await sim.do("topics", {"chat": forum, "topic": repair, **change})
        assert getattr(await inbox.until("message"), mark)
    with pytest.raises(BadRequest, match="Topic_closed"):
        await bot.send_message(forum, "收到", message_thread_id=repair)
    assert (
        await sim.ask("POST", "messages", {"person": chen, "chat": forum, "text": "在", "thread": repair})
    )[0] == 400
    await sim.do("topics", {"chat": forum, "topic": "维修", "to": "open"})
    assert (await inbox.until("message")).forum_topic_reopened
    assert (await bot.send_message(forum, "收到", message_thread_id=repair)).message_thread_id == repair
    await sim.do("topics", {"chat": forum, "topic": repair, "to": "deleted"})
    for gone in (repair, 1):
        with pytest.raises(BadRequest, match="Message thread not found"):
            await bot.send_message(forum, "收到", message_thread_id=gone)


async def test_an_administrator_writes_in_a_closed_topic(bot: Bot, sim: Sim, li: int) -> None:
    forum = await sim.group("议事", creator=li, topics=["公告"], bot="administrator")
    await sim.do("topics", {"chat": forum, "topic": "公告", "to": "closed"})
    assert await bot.send_message(forum, "公告一则", message_thread_id=2)


async def test_a_reply_makes_a_thread_that_is_no_topic(bot: Bot, sim: Sim, chen: int, inbox: Inbox) -> None:
    group = await sim.group("3号楼", chen)
    mine = await bot.send_message(group, "谁来？")
    await sim.says(chen, "我", chat=group, reply_to=mine.message_id)
    heard = await inbox.until("message")
    while heard.text != "我":
        heard = await inbox.until("message")
    assert heard.message_thread_id == mine.message_id and not heard.is_topic_message
    assert (await bot.send_message(group, "好", message_thread_id=99)).message_thread_id is None


async def test_a_group_gets_another_title(bot: Bot, sim: Sim, li: int, inbox: Inbox) -> None:
    group = await sim.group("3号楼", creator=li)
    await inbox.next()
    await sim.do("titles", {"chat": group, "title": "三号楼"})
    heard = await inbox.until("message")
    assert (heard.new_chat_title, heard.chat.title) == ("三号楼", "三号楼")
    assert (await bot.get_chat(group)).title == "三号楼"


async def test_a_restricted_bot_is_told_what_it_may_not_send(bot: Bot, sim: Sim, chen: int, li: int) -> None:
    group = await sim.group("3号楼", chen, creator=li)
    await sim.do("members", {"chat": group, "person": "bot", "status": "restricted"})
    with pytest.raises(BadRequest, match=SUPPRESSED):
        await bot.send_message(group, "好")
    rights = {"can_send_messages": True}
    await sim.do("members", {"chat": group, "person": "bot", "status": "restricted", "rights": rights})
    assert await bot.send_message(group, "好")
    with pytest.raises(BadRequest, match="Not enough rights to send photos to the chat"):
        await bot.send_photo(group, png(9, 9))
    myself = await bot.get_chat_member(group, bot.id)
    assert (myself.status, myself.can_send_messages, myself.can_send_photos) == ("restricted", True, False)


async def test_a_group_in_which_only_administrators_write(bot: Bot, sim: Sim, chen: int, li: int) -> None:
    group = await sim.group("公告", chen, creator=li, permissions={"can_send_messages": False})
    with pytest.raises(BadRequest, match=SUPPRESSED):
        await bot.send_message(group, "好")
    status, refused = await sim.ask("POST", "messages", {"person": chen, "chat": group, "text": "好"})
    assert status == 400 and "may not send text messages" in refused["error"]
    assert (await bot.get_chat(group)).permissions.can_send_messages is False
    await sim.do("permissions", {"chat": group, "permissions": {}})
    assert await bot.send_message(group, "好")


async def test_an_administrator_may_lack_a_right(bot: Bot, sim: Sim, chen: int, li: int) -> None:
    group = await sim.group("3号楼", chen, creator=li)
    withheld = {"can_pin_messages": False, "can_delete_messages": False}
    await sim.do("members", {"chat": group, "person": "bot", "status": "administrator", "rights": withheld})
    theirs = await sim.says(chen, "/start", chat=group)
    with pytest.raises(BadRequest, match="Not enough rights to manage pinned messages"):
        await bot.pin_chat_message(group, theirs["message_id"])
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(group, theirs["message_id"])
    myself = await bot.get_chat_member(group, bot.id)
    assert (myself.can_pin_messages, myself.can_manage_chat) == (False, True)


async def test_in_a_channel_one_must_be_allowed_to_post(bot: Bot, sim: Sim, li: int) -> None:
    channel = await sim.group(
        "公告", type="channel", creator=li, bot="administrator", bot_rights={"can_post_messages": False}
    )
    with pytest.raises(BadRequest, match="Need administrator rights in the channel chat"):
        await bot.send_message(channel, "停水")
    await sim.do("members", {"chat": channel, "person": "bot", "status": "member"})
    with pytest.raises(BadRequest, match="Member list is inaccessible"):
        await bot.get_chat_member(channel, li)


async def test_a_channel_speaks_in_the_group_that_discusses_it(sim: Sim, li: int, inbox: Inbox) -> None:
    channel = await sim.group("居委会公告", type="channel", creator=li)
    group = await sim.group("3号楼", creator=li, bot="administrator", linked_to=channel)
    await inbox.next()
    await sim.says(li, "停水通知", chat=channel)
    heard = await inbox.until("message")
    assert heard.is_automatic_forward and heard.sender_chat.id == channel and heard.chat.id == group
    assert heard.from_user.id == 777000


async def test_a_deleted_account_is_not_reached(bot: Bot, sim: Sim, chen: int, inbox: Inbox) -> None:
    await sim.do("members", {"person": chen, "status": "deactivated"})
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(chen, "在吗")
    assert (await bot.get_chat_member(chen, chen)).user.first_name == ""
    assert (await sim.ask("POST", "messages", {"person": chen, "text": "在"}))[0] == 400
    assert await inbox.next() == []
    await sim.do("members", {"person": chen, "status": "reactivated"})
    assert await bot.send_message(chen, "您好")


async def test_people_delete_messages_and_the_bot_is_not_told(
    bot: Bot, sim: Sim, chen: int, li: int, inbox: Inbox
) -> None:
    group = await sim.group("3号楼", chen, li)
    mine = await bot.send_message(group, "表决")
    theirs = await sim.says(chen, "/x", chat=group)
    await inbox.next()
    forbidden = {"person": li, "chat": group, "message_id": theirs["message_id"]}
    assert (await sim.ask("POST", "deletions", forbidden))[0] == 400
    await sim.do("deletions", {"person": chen, "chat": group, "message_id": theirs["message_id"]})
    await sim.do("members", {"chat": group, "person": li, "status": "administrator"})
    await sim.do("deletions", {"person": li, "chat": group, "message_id": mine.message_id})
    assert await inbox.next() == []
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("改", group, mine.message_id)


async def test_the_bot_hears_its_own_pinning_in_a_group(bot: Bot, sim: Sim, li: int, inbox: Inbox) -> None:
    group = await sim.group("3号楼", creator=li, bot="administrator")
    await inbox.next()
    sent = await bot.send_message(group, "表决开始")
    await bot.pin_chat_message(group, sent.message_id)
    heard = await inbox.until("message")
    assert (heard.pinned_message.text, heard.from_user.id) == ("表决开始", bot.id)


async def test_commands_of_one_chat_and_one_member(bot: Bot, sim: Sim, chen: int, li: int) -> None:
    group = await sim.group("3号楼", chen, creator=li, username="lou3")
    menu = [BotCommand("close", "结束")]
    assert await bot.set_my_commands(menu, BotCommandScopeChat("@lou3"))
    assert await bot.get_my_commands(BotCommandScopeChat(group)) == tuple(menu)
    assert await bot.set_my_commands([BotCommand("mine", "我的")], BotCommandScopeChatMember(group, chen))
    seen = {
        who: (await sim.get(f"chats/{group}/messages?as={who}"))["commands"][0]["command"]
        for who in (chen, li)
    }
    assert seen == {chen: "mine", li: "close"}


@pytest.mark.parametrize(
    ("scope", "reason"),
    [
        ({"type": "chat", "chat_id": 99}, "Chat not found"),
        ({"type": "chat"}, "Can't parse botcommandscope: empty chat_id specified"),
        ({"type": "everyone"}, "Can't parse botcommandscope: unsupported type specified"),
        (
            {"type": "chat_member", "chat_id": "@lou3", "user_id": 0},
            "Can't parse botcommandscope: invalid user",
        ),
    ],
)
async def test_a_scope_that_makes_no_sense(bot: Bot, sim: Sim, scope: dict[str, Any], reason: str) -> None:
    await sim.group("3号楼", username="lou3")
    with pytest.raises(BadRequest) as refusal:
        await bot.set_my_commands([BotCommand("a", "b")], api_kwargs={"scope": scope})
    assert refusal.value.message.lower().startswith(reason.lower())


@pytest.mark.parametrize("code", ["zho", "ZH", "zh-hans", "z1"])
async def test_a_language_of_commands_has_two_letters(bot: Bot, stage: Playground, code: str) -> None:
    with pytest.raises(BadRequest, match="Invalid language code specified"):
        await bot.set_my_commands([BotCommand("a", "b")], language_code=code)


@pytest.mark.parametrize(
    ("path", "given", "reason"),
    [
        ("topics", {"chat": "小群", "name": "甲"}, "only a supergroup has topics"),
        ("topics", {"chat": "议事", "topic": "没有"}, "has no topic"),
        ("topics", {"chat": "议事", "topic": "公告"}, "say what becomes of the topic"),
        ("migrations", {"chat": "议事"}, "only a group can become"),
        ("titles", {"chat": "陈静", "title": "甲"}, "no group or channel"),
        ("permissions", {"chat": "议事", "permissions": {"can_fly": True}}, "the rights of everyone"),
        ("members", {"chat": "小群", "person": "陈静", "status": "restricted"}, "only a supergroup"),
        ("deletions", {"person": "陈静", "message_id": 9}, "there is no message 9"),
        ("messages", {"person": "陈静", "chat": "议事", "text": "在", "thread": 9}, "has no topic 9"),
        ("chats", {"title": "群", "type": "group", "topics": ["甲"]}, "only a supergroup has topics"),
    ],
)
async def test_what_cannot_happen_to_a_group_is_explained(
    sim: Sim, chen: int, path: str, given: object, reason: str
) -> None:
    await sim.group("小群", chen, type="group")
    await sim.group("议事", chen, topics=["公告"])
    status, answer = await sim.ask("POST", path, given)
    assert status == 400 and reason in answer["error"]
