"""The five first screens, and what each of them leads to."""

import pytest

from handlers.chat.screen import Link
from residents.acting import Caller, Entry, look
from tests.handlers.chat.hall import CODE, Hall, Phone, labels_of, published, text_of

LANGUAGES = ("简体中文", "繁體中文", "English")


async def test_a_stranger_reads_what_this_is_and_what_is_kept(stranger: Phone) -> None:
    assert await stranger.says("/start") == (
        "您好，这里是幸福里社区议事厅。\n"
        "在这里可以提建议、投票、看会议通知、用积分。\n"
        "加入要核实住址，一分钟左右。我们只保存您的门牌、称呼和您做过的事，谁能看见写在「我的资料」里。"
    )
    assert stranger.labels() == ["我是这里的居民", "先看看大家在议什么", *LANGUAGES]


@pytest.mark.parametrize(
    ("account", "says", "buttons"),
    [
        ("7", "孙丽，您好。您的住址正在核实。", ["我是这里的居民", "先看看大家在议什么", "我的资料"]),
        ("8", "钱小雨，您好。您已从登记的住址迁出。", ["我是这里的居民", "先看看大家在议什么", "我的资料"]),
        ("9", "周强，您好。您的住址没有核实成功。", ["我是这里的居民", "先看看大家在议什么", "我的资料"]),
        (
            "3",
            "陈明，您好。这里是幸福里社区议事厅。",
            ["📝 提案", "🗳 表决", "📅 会议", "⭐ 积分", "我的资料"],
        ),
        ("5", "张阿姨，您好。", ["有什么要我定的", "我的积分", "找人帮忙"]),
    ],
)
async def test_each_is_greeted_by_how_they_stand(
    hall: Hall, account: str, says: str, buttons: list[str]
) -> None:
    phone = hall.phone(account)
    assert (await phone.says("/start")).startswith(says)
    assert phone.labels() == buttons


async def test_zhou_who_was_refused_reads_why_and_whom_to_call(hall: Hall) -> None:
    shown = await hall.phone("9").says("/start")
    assert "原因：登记的姓名和门牌对不上" in shown
    assert "服务台电话：8000-1234" in shown


async def test_the_first_screen_says_what_is_going_on(chen: Phone, li: Phone, wu: Phone) -> None:
    assert "现在没有正在进行的表决" in await chen.says("/start")
    proposal = await published(chen, "3号楼门口加装扶手")
    assert "现在没有正在进行的表决，1 份提案在征集附议" in await wu.says("/start")
    for phone in (chen, wu, li):
        await phone.sends(f"1pa:{proposal}")
    # The proposal, and two offices that nobody holds: desk and supervisor.
    assert "工作台里有 3 件事等您办。" in await li.says("/start")
    assert li.labels()[0] == "工作台（3 件）"
    assert len(li.labels()) == 5
    assert "等居委会答复" not in await wu.says("/start")


async def test_an_unfinished_proposal_is_offered_again(chen: Phone) -> None:
    await chen.says("/propose")
    await chen.says("3号楼门口加装扶手")
    assert "您有一份提案没写完" in await chen.says("/start")
    assert "第 2 步" in await chen.taps("接着写我的提案")


async def test_a_proposal_without_a_word_yet_is_not_called_unfinished(chen: Phone) -> None:
    await chen.says("/propose")
    assert await chen.says("/cancel") == "好，先停在这里。"
    assert "没写完" not in await chen.says("/start")
    assert "我的资料" in chen.labels()


async def test_a_stranger_may_look_but_not_touch(chen: Phone, stranger: Phone) -> None:
    proposal = await published(chen, "3号楼门口加装扶手")
    await stranger.says("/start")
    await stranger.taps("先看看大家在议什么")
    await stranger.taps("3号楼门口加装扶手 · 0/3 户")
    assert stranger.labels() == ["我是这里的居民", "说说看法", "更多…", "📝 提案"]
    assert "先核实住址" in await stranger.sends(f"1pa:{proposal}")
    assert "先核实住址" in await stranger.says("/propose")
    assert stranger.labels() == ["我是这里的居民", "回到首页"]


@pytest.mark.parametrize("command", ["/start", "/help", "/me", "/language", "/cancel", "/propose"])
async def test_in_the_group_everything_leads_to_the_private_chat(chen: Phone, command: str) -> None:
    assert "请在私聊里办" in await chen.says(command, private=False)
    assert isinstance(chen.screen.rows[0][0], Link)


async def test_wang_who_lives_elsewhere_is_not_asked_to_join(chen: Phone, wang: Phone) -> None:
    await published(chen, "3号楼门口加装扶手")
    await wang.says("/proposals")
    assert wang.labels()[-1] == "别的提案…" and "我是这里的居民" not in wang.labels()
    await wang.taps("3号楼门口加装扶手 · 0/3 户")
    assert wang.labels() == ["说说看法", "要不要提醒", "更多…", "📝 提案"]


async def test_help_fits_eight_lines_and_names_the_desk(chen: Phone) -> None:
    shown = await chen.says("/help")
    assert len(shown.splitlines()) <= 8
    assert "8000-1234" in shown and "/propose" in shown.splitlines()[-2]
    assert chen.labels() == ["📝 提案", "🗳 表决", "📅 会议", "⭐ 积分", "我的资料"]


async def test_help_tells_a_stranger_how_to_join(stranger: Phone) -> None:
    shown = await stranger.says("/help")
    assert "加入用社区寄到家里的信上的编号" in shown and "8000-1234" in shown and "/propose" not in shown
    assert stranger.labels() == ["我是这里的居民", "先看看大家在议什么", *LANGUAGES]


async def test_help_tells_sun_who_waits_what_is_missing(hall: Hall) -> None:
    sun = hall.phone("7")
    assert "住址核实好了才能附议和投票" in await sun.says("/help")
    assert sun.labels()[0] == "我是这里的居民"


async def test_help_tells_the_committee_what_waits_for_it(chen: Phone, li: Phone, wu: Phone) -> None:
    proposal = await published(chen, "3号楼门口加装扶手")
    for phone in (chen, wu, li):
        await phone.sends(f"1pa:{proposal}")
    shown = await li.says("/help")
    assert "工作台" in shown and len(shown.splitlines()) <= 8
    assert li.labels()[0] == "工作台（3 件）" and len(li.labels()) == 5


async def test_chen_sees_what_is_kept_of_him(chen: Phone, stranger: Phone) -> None:
    shown = await chen.says("/me")
    assert shown.startswith("我的资料 · 陈明\n住处：3号楼1单元101（业主），社区开办时登记")
    assert "邻居看得见：您的称呼，您发布的提案和看法" in shown
    assert "您还没有加入" in await stranger.says("/me")


async def test_li_sees_his_office(li: Phone) -> None:
    assert "职务：居委会主任" in await li.says("/me")


async def test_chen_reads_english_from_now_on(hall: Hall, chen: Phone) -> None:
    await chen.says("/language")
    await chen.taps("English")
    assert text_of(chen.screen, language="en").startswith("All right, from now on in English.")
    assert entry(hall, "3").language == "en"


async def test_a_stranger_can_choose_a_language_too(hall: Hall, stranger: Phone) -> None:
    await stranger.says("/start")
    assert (await stranger.taps("繁體中文")).startswith("好的，以后用简体中文和您说。\n您好，这里是")
    assert text_of(stranger.screen, language="zh-Hant").startswith("好的，以後用繁體中文。")
    assert entry(hall, "404").language == "zh-Hant"
    assert stranger.labels() == ["我是这里的居民", "先看看大家在议什么", *LANGUAGES]


async def test_the_choice_before_joining_stays_after_it(hall: Hall, stranger: Phone) -> None:
    await stranger.opens("j_10")
    assert stranger.labels()[3:] == list(LANGUAGES)
    await stranger.taps("English")
    assert "Is your home 3号楼1单元302?" in text_of(stranger.screen, language="en")
    await stranger.says(CODE[-8:])
    await stranger.taps("我是业主，加入")
    assert entry(hall, "404").language == "en"


async def test_a_language_is_asked_for_by_its_command(hall: Hall, chen: Phone) -> None:
    assert "群里用社区的语言" in await chen.says("/language")
    assert chen.labels() == [*LANGUAGES, "回到首页"]
    await chen.taps("繁體中文")
    assert entry(hall, "3").language == "zh-Hant"


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("Hello, does anyone speak English?", True),
        ("ok", False),
        ("3号楼门口 lift kaput", False),
        ("T5RW-8GKC", False),
    ],
)
async def test_who_writes_english_is_offered_english(chen: Phone, words: str, offered: bool) -> None:
    await chen.says(words)
    assert ("English" in chen.labels()) is offered


async def test_who_reads_english_and_writes_chinese_is_offered_chinese(chen: Phone) -> None:
    await chen.says("/language")
    await chen.taps("English")
    await chen.says("楼下的灯坏了")
    assert "简体中文" in chen.labels()


async def test_what_is_written_after_going_home_is_no_name(chen: Phone) -> None:
    await chen.says("/me")
    await chen.taps("称呼、语言、字体")
    await chen.taps("改称呼")
    assert "没填完" not in await chen.says("/start")
    assert "您是想做什么" in await chen.says("楼下的灯坏了")
    assert "陈明，您好" in await chen.says("/start")


async def test_plain_wording_is_switched_on_and_off(hall: Hall, chen: Phone) -> None:
    await chen.says("/me")
    await chen.taps("称呼、语言、字体")
    assert "短一些" in await chen.taps("打开长辈模式（话短一些）")
    assert entry(hall, "3").elder
    assert "平常" in await chen.taps("关掉长辈模式")
    assert not entry(hall, "3").elder


async def test_a_language_that_is_none_is_an_old_button(chen: Phone) -> None:
    assert "按钮已经过期" in await chen.sends("1hl:tlh")


async def test_an_elder_is_helped_in_few_words(zhang: Phone) -> None:
    assert await zhang.says("/help") == "要定的事、积分、找人帮忙，都在下面。\n服务台电话：8000-1234"
    assert zhang.labels() == ["有什么要我定的", "我的积分", "找人帮忙"]


async def test_zhang_cancels_what_she_fills_in(zhang: Phone) -> None:
    assert "没有正在填的内容" in await zhang.says("/cancel")
    await zhang.says("/propose")
    await zhang.says("3号楼门口加装扶手")
    assert "都留在草稿里" in await zhang.taps("先不办了")
    assert labels_of(zhang.screen) == ["接着写我的提案", "回到首页"]


def entry(hall: Hall, account: str) -> Entry:
    """How an account is spoken to."""
    return hall.workshop.read_now(lambda work: look(work, Caller("telegram", account, "zh-Hans")))
