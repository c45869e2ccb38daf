"""What becomes of a proposal in the chat: answered, merged, withdrawn, handed over; and its screen."""

from datetime import timedelta

import pytest

from deliberation.proposals.model import Proposal
from handlers.chat.proposals.notices import NOTICES
from handlers.chat.screen import MOST_BUTTONS, Link, Screen
from handlers.chat.told import Told
from handlers.schedule.due import due_items
from kernel.lines import Count
from kernel.work import Work
from residents.moderation.model import Ground, Hiding
from tests.handlers.chat.hall import Hall, Phone, labels_of, published, text_of

WHY = "列入下次居民议事会，会前三天通知各位。"


@pytest.fixture
async def ready(hall: Hall, chen: Phone, wu: Phone, zhao: Phone) -> int:
    """陈明's proposal, supported by three homes."""
    made = await published(chen, "小区大门口加装扶手")
    for phone in (chen, wu, zhao):
        await phone.sends(f"1pa:{made}:0")
    return made


def few_buttons(screen: Screen) -> bool:
    """Whether a menu has at most five buttons and none that leads nowhere."""
    return len(labels_of(screen)) <= MOST_BUTTONS


def notice(hall: Hall, kind: str, phone_name: str, proposal: int) -> Screen | None:
    """What somebody reads of a proposal."""
    return hall.told(kind).get(phone_name)


class TestAnswering:
    async def test_every_way_to_answer_is_said_and_leads_on(self, wang: Phone, ready: int) -> None:
        shown = await wang.opens(f"p_{ready}")
        assert "等李建国答复，从明天起算，共 15 天 · ⏳ 周四 12月10日 20:00" in shown
        assert wang.labels() == ["答复这份提案", "说说看法", "要不要提醒", "更多…", "📝 提案"]
        await wang.taps("答复这份提案")
        assert wang.labels() == ["列入商议", "交付表决", "直接答复", "不采纳，说明理由", "回到这份提案"]
        await wang.taps("直接答复")
        assert wang.labels() == ["已经办好", "会去办", "说明情况", "换一种办法"]

    async def test_a_ready_sentence_is_looked_at_then_told(
        self, hall: Hall, wang: Phone, wu: Phone, ready: int
    ) -> None:
        await wang.opens(f"p_{ready}")
        await wang.taps("答复这份提案")
        assert "什么时候、怎么商量" in await wang.taps("列入商议")
        shown = await wang.taps(WHY)
        assert f"说明：{WHY}" in shown and "还没有发出" in shown and hall.told("proposal-taken-up") == {}
        assert "已列入商议" in await wang.taps("确定列入商议")
        author, supporter = (notice(hall, "proposal-taken-up", n, ready) for n in ("陈明", "吴刚"))
        assert author is not None and text_of(author).startswith("居委会把您的提案列入了商议。")
        assert supporter is not None and text_of(supporter).startswith("您关心的提案列入了商议。")
        assert f"居委会说（王敏）：{WHY}" in text_of(author) and "下一步：商议以后" in text_of(author)
        shown = await wu.opens(f"p_{ready}")
        assert "已列入商议" in shown and "等李建国" not in shown
        assert "小区大门口加装扶手 · 商议中" in (await wu.sends("1pl:ready:0"), *wu.labels())

    async def test_own_words_answer_it_and_a_promise_is_kept_later(
        self, hall: Hall, wang: Phone, chen: Phone, ready: int
    ) -> None:
        await wang.sends(f"1ug:{ready}:will:0")
        assert "什么时候以前办好" in await wang.says("下个月请师傅来装。")
        assert wang.labels() == ["两周内", "一个月内", "三个月内", "说不准", "先不发出"]
        shown = await wang.taps("一个月内")
        assert "会去办：下个月请师傅来装。" in shown and "2026年12月25日以前办好" in shown
        assert "已经答复" in await wang.taps("就这样答复")
        shown = await chen.opens(f"p_{ready}")
        assert "下个月请师傅来装。\n答应 2026年12月25日前办好，由王敏负责。" in shown
        await wang.opens(f"p_{ready}")
        await wang.taps("更多…")
        await wang.taps("居委会办理")
        assert "说过会去办" in await wang.taps("答复这份提案")
        await wang.taps("已经办好")
        await wang.says("装好了，请看。")
        await wang.taps("就这样答复")
        assert "答复：已经办好（王敏）：装好了，请看。" in await chen.opens(f"p_{ready}")

    async def test_somebodys_number_in_a_reason_is_refused(self, wang: Phone, ready: int) -> None:
        await wang.sends(f"1ug:{ready}:no:0")
        assert "理由：" not in await wang.says("请找张三，13812345678")

    @pytest.mark.parametrize("data", ["1ug:{}:zz:0", "1uh:{}:no:9", "1ui:{}:no:5", "1ug:{}:money:0"])
    async def test_forged_outcomes_do_nothing(self, hall: Hall, wang: Phone, ready: int, data: str) -> None:
        await wang.sends(f"1ug:{ready}:no:0")
        assert await wang.sends(data.format(ready))
        assert hall.told("proposal-declined") == {}

    async def test_overdue_stands_on_screen_and_card(self, hall: Hall, chen: Phone, ready: int) -> None:
        assert "等李建国答复 · ⏳ 周四 12月10日 20:00" in text_of(hall.card(ready))
        hall.wait(days=3)
        assert "第 3 天，共 15 天" in await chen.opens(f"p_{ready}")
        hall.wait(days=14)
        assert "等李建国答复，已超期 2 天。" in await chen.opens(f"p_{ready}")
        assert "周四 12月10日 20:00 到期，已经超期" in text_of(hall.card(ready))

    async def test_the_chair_hands_the_answer_on_from_the_queue(
        self, hall: Hall, li: Phone, wang: Phone, ready: int
    ) -> None:
        await li.sends("1uz:0")
        await li.taps("小区大门口加装扶手 · 还有 15 天")
        await li.taps("更多…")
        await li.taps("居委会办理")
        await li.taps("交给哪位委员答复")
        assert "现在由王敏答复" in await li.taps("王敏")
        assert notice(hall, "proposal-owing", "王敏", ready) is not None
        assert "小区大门口加装扶手：等王敏" in await wang.sends("1uz:0")


class TestItsScreen:
    async def test_every_menu_has_at_most_five_buttons(
        self, hall: Hall, chen: Phone, wang: Phone, wu: Phone, ready: int
    ) -> None:
        for phone in (chen, wang, wu):
            for data in (f"1ps:{ready}", f"1ua:{ready}", f"1ub:{ready}", f"1ue:{ready}", f"1uf:{ready}"):
                await phone.sends(data)
                assert few_buttons(phone.screen), (data, phone.labels())
        await chen.sends(f"1ud:{ready}")
        assert few_buttons(chen.screen)
        assert few_buttons(hall.card(ready))

    async def test_the_card_offers_support_full_text_and_talk(self, hall: Hall, chen: Phone) -> None:
        made = await published(chen, "小区大门口加装扶手")
        assert labels_of(hall.card(made)) == ["我也附议", "看全文", "说说看法"]
        assert isinstance(hall.card(made).rows[1][0], Link)

    async def test_what_happened_is_told_by_days(
        self, hall: Hall, wang: Phone, wu: Phone, ready: int
    ) -> None:
        hall.wait(days=2)
        await wang.sends(f"1ug:{ready}:talk:0")
        await wang.taps(WHY)
        await wang.taps("确定列入商议")
        await wu.sends(f"1ua:{ready}")
        shown = await wu.taps("经过")
        assert [row.partition(" ")[2] for row in shown.splitlines()[2:]] == ["发布", "附议够了", "列入商议"]
        assert "11月25日" in shown and "11月27日" in shown

    async def test_a_hidden_one_shows_number_state_and_reason_alone(
        self, hall: Hall, wu: Phone, chen: Phone, ready: int
    ) -> None:
        def hide(work: Work) -> None:
            author = work.enter(hall.id).session.get_one(Proposal, ready).author_id
            hidden = Hiding(kind="proposal", subject=ready, author_id=author, ground=Ground.PRIVATE)
            hidden.why, hidden.hidden_at, hidden.confirmed_at = "写了邻居的病情。", work.now, work.now
            work.session.add(hidden)

        hall.workshop.act_now(hide)
        shown = await wu.opens(f"p_{ready}")
        assert "扶手" not in shown and "理由：写了邻居的病情。" in shown and "等李建国答复" in shown
        assert "扶手" not in text_of(hall.card(ready)) and "2026-001" in text_of(hall.card(ready))
        await wu.sends("1pl:ready:0")
        assert wu.labels()[0] == "2026-001 · 等答复"
        told = hall.told("proposal-ready")["王敏"]
        assert told is not None and "扶手" not in text_of(told)
        assert "扶手" not in await chen.sends(f"1uc:{ready}:1")


class TestMerging:
    async def test_the_committee_merges_by_number_and_supporters_are_asked(
        self, hall: Hall, chen: Phone, wu: Phone, zhao: Phone, wang: Phone
    ) -> None:
        old = await published(chen, "小区大门口加装扶手")
        new = await published(zhao, "给孩子们建一座图书角", "孩子放学没处去。")
        await wu.sends(f"1pa:{old}:0")
        await wang.sends(f"1ua:{old}")
        await wang.taps("居委会办理")
        assert "附议和看法都不会自动转过去" in await wang.taps("并入另一份")
        assert "没有这个编号" in await wang.says("2026-099")
        assert "并入：提案 2026-002" in await wang.says("002")
        await wang.taps("合在一起办更省力。")
        assert "已并入 2026-002" in await wang.taps("确定并入")
        asked = notice(hall, "proposal-merged-again", "吴刚", old)
        assert asked is not None
        assert text_of(asked).startswith("您附议的「小区大门口加装扶手」（2026-001）并入了另一份。")
        assert labels_of(asked) == ["也附议那一份", "不用了", "看全文"]
        wu.screen = asked
        assert "现在 1/3 户" in await wu.taps("也附议那一份")
        assert "已并入提案 2026-002" in await wu.opens(f"p_{old}")
        assert wu.labels()[0] == "看提案 2026-002"
        wu.screen = asked
        await wu.sends(f"1pt:{new}")
        wu.screen = asked
        assert "好的，没有附议" in await wu.taps("不用了")

    async def test_two_authors_agree(self, hall: Hall, chen: Phone, zhao: Phone) -> None:
        mine = await published(chen, "小区大门口加装扶手")
        theirs = await published(zhao, "给孩子们建一座图书角", "孩子放学没处去。")
        await chen.sends(f"1um:{mine}:{theirs}")
        await chen.sends(f"1ug:{mine}:merge:{theirs:x}")
        await chen.taps("两份说的是同一件事。")
        assert "已去问提案 2026-002 的作者" in await chen.taps("确定并入")

        def told(work: Work) -> Screen | None:
            return NOTICES["proposal-merge-wish"](work, Told({"wish": Count(1)}, theirs, None))

        screen = hall.read(told)
        assert screen is not None and labels_of(screen)[0] == "看一看"
        zhao.screen = screen
        assert "理由：两份说的是同一件事。" in await zhao.taps("看一看")
        assert "已并入 2026-002" in await zhao.taps("同意并入")
        assert hall.read(told) is None


class TestWithdrawingAndHandingOver:
    async def test_chen_withdraws_and_supporters_read_why(
        self, hall: Hall, chen: Phone, ready: int, zhao: Phone
    ) -> None:
        await chen.opens(f"p_{ready}")
        await chen.taps("更多…")
        await chen.taps("修改、转交、并案、撤回")
        assert "撤回：到此为止" in chen.reads()
        await chen.taps("撤回")
        shown = await chen.taps("这件事已经解决了。")
        assert "撤回以后不能恢复" in shown
        assert "已撤回" in await chen.taps("确定撤回")
        screen = notice(hall, "proposal-withdrawn", "吴刚", ready)
        assert screen is not None and "撤回的理由：这件事已经解决了。" in text_of(screen)
        assert "作者已撤回" in await zhao.opens(f"p_{ready}")
        assert "说说看法" not in zhao.labels()
        assert hall.told("proposal-ready") == {"李建国": None, "王敏": None}

    async def test_wu_takes_it_on(self, hall: Hall, chen: Phone, wu: Phone, ready: int) -> None:
        await chen.sends(f"1ut:{ready}")
        assert chen.labels() == ["吴刚", "赵<b>", "拿一个链接", "回到这份提案"]
        assert "请吴刚接手，对方同意了才算。" in await chen.taps("吴刚")
        assert "12月2日" in await chen.taps("就这样办")
        screen = notice(hall, "proposal-offered", "吴刚", ready)
        assert screen is not None and text_of(screen).startswith("陈明请您接手一份提案：")
        wu.screen = screen
        await wu.taps("有人请您接手")
        assert "现在是您的了" in await wu.taps("我来接手")
        assert "提出：吴刚" in await chen.opens(f"p_{ready}")

    async def test_a_link_is_refused_where_it_does_not_belong(
        self, hall: Hall, chen: Phone, wu: Phone, stranger: Phone, ready: int
    ) -> None:
        await chen.sends(f"1uv:{ready}:0")
        [link] = [row for row in chen.reads().splitlines() if row.startswith("heir_")]
        assert "先核实住址" in await stranger.opens(link)
        assert "这个链接已经换过" in await wu.opens(link[:-3] + "000")
        assert "陈明请您接手一份提案：" in await wu.opens(link)
        hall.now += timedelta(days=8)
        assert "已经过期" in await wu.taps("我来接手")

    @pytest.mark.parametrize("link", ["heir_", "heir_x_1", "heir_99999999999_a", "heir_1"])
    async def test_broken_links_are_answered_kindly(self, wu: Phone, link: str) -> None:
        assert await wu.opens(link)
        assert wu.labels()


async def test_an_elder_reads_it_in_short_sentences(hall: Hall, zhang: Phone, ready: int) -> None:
    await zhang.opens(f"p_{ready}")
    plain = text_of(zhang.screen, elder=True)
    assert "附议够了，等居委会答复。" in plain and "以前答复。" in plain


async def test_one_proposal_from_draft_to_answer(
    hall: Hall, chen: Phone, wu: Phone, zhao: Phone, li: Phone, wang: Phone
) -> None:
    def tick() -> None:
        for item in hall.workshop.read_now(due_items):
            hall.workshop.act_now(item.order)

    made = await published(chen, "小区大门口加装扶手")
    await wu.sends(f"1pa:{made}:1")
    hall.wait(days=3)
    for phone in (chen, zhao):
        await phone.sends(f"1pa:{made}:1")
    assert set(hall.told("proposal-ready")) == {"李建国", "王敏"}
    hall.wait(days=12, hours=7)
    tick()
    [soon] = hall.told("proposal-answer-soon").values()
    assert soon is not None and text_of(soon).startswith("有一份提案快到答复期限了。")
    hall.wait(days=5)
    tick()
    tick()
    late = hall.told("proposal-overdue")["李建国"]
    assert late is not None and "已超期 2 天" in text_of(late)
    assert hall.told("proposal-answer-soon") == {"李建国": None}
    li.screen = late
    await li.taps("答复这份提案")
    await li.taps("直接答复")
    await li.taps("已经办好")
    await li.says("扶手装好了，请看。")
    await li.taps("就这样答复")
    assert hall.told("proposal-overdue") == {"李建国": None}
    for name in ("陈明", "吴刚", "赵<b>"):
        news = hall.told("proposal-answered")[name]
        assert news is not None and "答复：已经办好（李建国）：扶手装好了，请看。" in text_of(news)
    shown = await chen.sends(f"1ub:{made}")
    assert [row.split(" ")[-1] for row in shown.splitlines()[2:]] == ["发布", "附议够了", "居委会答复"]
    assert "该答复的 1 份里，按时答复了 0 份。" in await wang.sends("1uz:0")
