"""What somebody with bad intentions would try with proposals, and somebody with bad luck would meet."""

from dataclasses import replace
from typing import Any

from sqlalchemy import select, update

from deliberation.polls.model import Poll
from deliberation.proposals import editing
from deliberation.proposals.model import Proposal
from deliberation.proposals.supporting import support
from handlers.chat.buttons import data_of
from handlers.chat.proposals.life_taps import OfferNow
from handlers.chat.screen import MOST_BUTTONS
from handlers.reactions.putting_to_vote import put_to_vote
from kernel.work import Work
from locales.render import APART, CLOSED, isolated
from residents.model import Address
from residents.moderation.model import Ground, Hiding, Suspension
from tests.deliberation.proposals.writing import do, propose, says, who
from tests.handlers.chat.hall import labels_of, published, text_of
from tests.handlers.chat.talk.talking import TalkingHall, TalkingPhone

SECRET = "住在3号楼的那一位得了病"
WORDS = "楼道灯又坏了，天天摸黑上楼，该换成感应灯。"


def hide(hall: TalkingHall, proposal: int) -> None:
    """Two members agreed that its words stay away."""

    def order(work: Work) -> None:
        row = work.enter(hall.id).session.get_one(Proposal, proposal)
        hidden = Hiding(kind="proposal", subject=proposal, author_id=row.author_id, ground=Ground.PRIVATE)
        hidden.why, hidden.hidden_at, hidden.confirmed_at = "写了邻居的病", work.now, work.now
        work.session.add(hidden)
        work.session.flush()

    hall.workshop.act_now(order)


def reword(hall: TalkingHall, name: str, proposal: int, **new: Any) -> None:
    """The author changes what it says."""
    now = hall.read(lambda work: work.session.get_one(Proposal, proposal).edition)
    do(hall, name, editing.edit, proposal, now, replace(says(hall, proposal), **new))


class TestHiddenWords:
    async def test_no_screen_and_no_notice_says_the_title_of_a_hidden_one(
        self, hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
    ) -> None:
        proposal = await published(chen, SECRET)
        await wu.opens(f"o_{proposal}")
        await wu.taps("我反对，说两句")
        await wu.says("不该写人家的事。")
        await wu.taps("就这样发布")
        hide(hall, proposal)
        for data in (f"1ps:{proposal}", f"1ub:{proposal}", f"1mc:{proposal}", f"1mf:{proposal}", "1fzl:0"):
            assert SECRET not in await wu.sends(data), data
            assert SECRET not in " ".join(wu.labels()), data
        assert SECRET not in hall.owed("comments-of-the-day")[0][1]
        await wu.sends(f"1zcs:{proposal}:for")
        assert SECRET not in wu.reads()

    async def test_its_author_does_not_publish_them_again_as_the_reason_for_withdrawing(
        self, hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
    ) -> None:
        proposal = await published(chen, SECRET)
        await wu.sends(f"1pa:{proposal}:1")
        hide(hall, proposal)
        await chen.sends(f"1ug:{proposal}:back:0")
        await chen.says(f"撤回就撤回，反正{SECRET}。")
        assert "已撤回" in await chen.taps("确定撤回")
        assert SECRET not in await wu.opens(f"p_{proposal}")
        assert all(SECRET not in said for _, said, _ in hall.owed("proposal-withdrawn"))

    async def test_whoever_is_suspended_publishes_no_reason_either(
        self, hall: TalkingHall, chen: TalkingPhone
    ) -> None:
        mine, other = await published(chen, "小区大门口加装扶手"), propose(hall, "吴刚", "大门口修坡道")

        def suspend(work: Work) -> None:
            members = [who(work.enter(hall.id), name).person for name in ("陈明", "李建国", "王敏")]
            row = Suspension(
                person_id=members[0], by_id=members[1], seconded_by=members[2], days=7, why="骂人"
            )
            row.since, row.until = work.now, work.now.replace(year=work.now.year + 1)
            work.session.add(row)

        hall.workshop.act_now(suspend)
        for data in (f"1ug:{mine}:back:0", f"1ug:{mine}:merge:{other}"):
            await chen.sends(data)
            await chen.says("都是他们不好。")
            tapped = next(label for label in chen.labels() if label.startswith("确定"))
            assert "暂停" in await chen.taps(tapped)
        assert hall.read(lambda work: work.session.get_one(Proposal, mine).withdrawn_at) is None


class TestBaitAndSwitch:
    async def test_what_was_said_of_an_earlier_text_is_marked(
        self, hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
    ) -> None:
        proposal = await published(chen, "小区大门口加装扶手")
        await wu.opens(f"o_{proposal}")
        await wu.taps("我赞成，说两句")
        await wu.says("早该装了。")
        assert "改以前" not in await wu.taps("就这样发布")
        hall.wait(minutes=1)
        reword(hall, "陈明", proposal, title="把花园改成停车场")
        assert "说的是提案改以前的文字" in await chen.opens(f"o_{proposal}")
        hall.wait(minutes=1)
        await wu.opens(f"o_{proposal}")
        await wu.taps("改一改我说的")
        await wu.says("不同意停车场，同意扶手。")
        assert "改以前" not in await wu.taps("就这样发布")

    async def test_who_would_support_a_similar_one_reads_it_first_if_it_changed(
        self, hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
    ) -> None:
        proposal = await published(chen, "小区大门口加装扶手")
        await wu.says("/propose")
        await wu.says("小区大门口装扶手")
        await wu.says("下雨天台阶滑。")
        await wu.taps("全社区")
        assert "附议第 1 条" in wu.labels()
        reword(hall, "陈明", proposal, title="把花园改成停车场")
        shown = await wu.taps("附议第 1 条")
        assert "文字刚才改过了" in shown and "把花园改成停车场" in shown

    async def test_nobody_is_named_for_words_they_never_said(
        self, hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
    ) -> None:
        await chen.forwards(WORDS, "account:10")
        await chen.taps("请他同意")
        await wu.takes_up(hall.drawn("forward-asked", "吴刚"), "可以用")
        await chen.takes_up(hall.drawn("forward-agreed", "陈明"), "写成提案")
        await chen.says("楼道换成感应灯")
        await chen.sends("1pe:body")
        await chen.says("物业的人只拿钱不干活。")
        for label in ("全社区", "我的不一样，继续", "发布"):
            if label in chen.labels():
                await chen.taps(label)
        shown = await wu.opens("p_1")
        assert "起因是吴刚说的话，文字由提出的人改写。" in shown

    async def test_nor_once_it_was_edited(
        self, hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
    ) -> None:
        await chen.forwards(WORDS, "account:10")
        await chen.taps("请他同意")
        await wu.takes_up(hall.drawn("forward-asked", "吴刚"), "可以用")
        await chen.takes_up(hall.drawn("forward-agreed", "陈明"), "写成提案")
        await chen.says("楼道换成感应灯")
        for label in ("全社区", "我的不一样，继续", "发布"):
            if label in chen.labels():
                await chen.taps(label)
        assert "内容是吴刚的原话。" in await wu.opens("p_1")
        reword(hall, "陈明", 1, wish="换成感应灯")
        assert "内容是吴刚的原话。" in await wu.opens("p_1")
        reword(hall, "陈明", 1, body="物业的人只拿钱不干活。")
        assert "文字由提出的人改写" in await wu.opens("p_1")

    async def test_the_ballot_says_what_is_wished_for(self, hall: TalkingHall) -> None:
        proposal = propose(hall, "陈明", "小区大门口加装扶手", "台阶滑。", wish="只在左侧装一根。")
        for name in ("陈明", "吴刚", "张阿姨"):
            do(hall, name, support, proposal)
        do(hall, "王敏", put_to_vote, proposal, 3)
        assert (
            hall.read(lambda work: work.session.scalars(select(Poll.text)).one())
            == "台阶滑。\n\n只在左侧装一根。"
        )


class TestParting:
    async def test_the_member_who_merged_it_undoes_it_and_everybody_concerned_reads_what_follows(
        self, hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone, wang: TalkingPhone
    ) -> None:
        mine = await published(chen, "小区大门口加装扶手")
        other = propose(hall, "赵<b>", "大门口修坡道")
        for name in ("吴刚", "张阿姨"):
            do(hall, name, support, mine)
        await wang.sends(f"1ug:{mine}:merge:{other}")
        assert "三天内可以撤销一次" in await wang.taps("两份说的是同一件事。")
        await wang.taps("确定并入")
        await wu.takes_up(hall.drawn("proposal-merged-again", "吴刚"), "也附议那一份")
        await wang.sends(f"1ue:{mine}")
        shown = await wang.taps("撤销并案")
        assert "原来的附议 2 户照旧算。其中 1 户" in shown and len(wang.labels()) <= MOST_BUTTONS
        assert "恢复单独办理" in await wang.taps("确定撤销并案")
        asked = hall.drawn("proposal-parted-again", "吴刚")
        assert "那一份还附议吗？" in text_of(asked) and len(labels_of(asked)) <= MOST_BUTTONS
        assert "已收回您家的附议：现在 0/3 户" in await wu.takes_up(asked, "收回对那一份的附议")
        assert "照旧算，不用再做什么" in text_of(hall.drawn("proposal-parted-again", "张阿姨"))
        assert text_of(hall.drawn("proposal-parted", "陈明")).startswith("您的提案不再并入")
        assert "您的提案照旧进行" in text_of(hall.drawn("proposal-parted-here", "赵<b>"))
        assert hall.owed("proposal-merged-again")[0][1] == ""  # what was not sent yet is no longer true
        await wang.sends(f"1ue:{mine}")
        assert "撤销并案" not in wang.labels()
        await chen.sends(f"1ub:{mine}")
        assert "并案已撤销，单独办理" in chen.reads()

    async def test_the_author_hears_of_the_end_at_the_later_moment(
        self, hall: TalkingHall, chen: TalkingPhone, wang: TalkingPhone
    ) -> None:
        mine, other = await published(chen, "小区大门口加装扶手"), propose(hall, "吴刚", "大门口修坡道")
        await wang.sends(f"1ug:{mine}:merge:{other}")
        await wang.taps("两份说的是同一件事。")
        await wang.taps("确定并入")
        hall.wait(days=2, hours=1)
        await wang.sends(f"1u6:{mine}")
        until = hall.read(lambda work: work.session.get_one(Proposal, mine).support_until)
        due = [row.due_at for name, _, row in hall.owed("proposal-lapsed") if name == "陈明"]
        assert sorted(due)[-1] == until and len(due) == 2


class TestHandingOver:
    async def test_an_offer_that_is_over_stands_on_no_screen(
        self, hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
    ) -> None:
        proposal = await published(chen, "小区大门口加装扶手")
        await wu.sends(f"1pa:{proposal}:1")
        heir = hall.read(lambda work: who(work, "吴刚").person)
        await chen.sends(data_of(OfferNow(proposal, heir)))
        await wu.opens(f"p_{proposal}")
        assert "有人请您接手" in wu.labels()
        hall.wait(days=7)
        await wu.opens(f"p_{proposal}")
        assert "有人请您接手" not in wu.labels()

    async def test_whoever_cannot_be_asked_is_not_offered(
        self, hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
    ) -> None:
        proposal = await published(chen, "小区大门口加装扶手")
        await wu.sends(f"1pa:{proposal}:1")
        await chen.sends(f"1ut:{proposal}")
        assert "吴刚" in chen.labels()
        blocked = update(Address).where(Address.external == "10").values(reachable=False)
        hall.workshop.act_now(lambda work: work.session.execute(blocked) and None)
        await chen.sends(f"1ut:{proposal}")
        assert "吴刚" not in chen.labels()
        heir = hall.read(lambda work: who(work, "吴刚").person)
        assert "联系不上" in await chen.sends(data_of(OfferNow(proposal, heir)))


class TestEveryScript:
    async def test_uyghur_and_vietnamese_are_read_searched_and_laid_out(
        self, hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone
    ) -> None:
        uyghur, vietnamese = "دەرۋازىغا تۇتقۇچ ئورنىتىش", "Lắp tay vịn ở cổng chính"
        made = await published(chen, uyghur, "پەلەمپەي سىيرىلغاق.")
        shown = await wu.opens(f"p_{made}")
        assert f"· {APART}{uyghur}{CLOSED}" in shown
        await wu.says("/find")
        await wu.says("تۇتقۇچ")
        assert any(uyghur[:8] in label for label in wu.labels())
        hall.wait(days=1)
        other = await published(chen, vietnamese, "Trời mưa bậc thềm trơn.")
        assert vietnamese in await wu.opens(f"p_{other}")
        await wu.says("/find")
        await wu.says("tay vịn")
        assert any("Lắp tay" in label for label in wu.labels())

    def test_only_what_is_read_from_right_to_left_is_set_apart(self) -> None:
        assert isolated("扶手 A1") == "扶手 A1" and isolated("plain") == "plain"
        assert isolated("ئا\n\n3号楼") == f"{APART}ئا{CLOSED}\n\n{APART}3号楼{CLOSED}"

    async def test_markup_is_words_like_others_and_a_title_of_emoji_alone_is_none(
        self, chen: TalkingPhone, wu: TalkingPhone
    ) -> None:
        made = await published(chen, "<a href=x>扶手</a>&amp;")
        assert "<a href=x>扶手</a>&amp;" in await wu.opens(f"p_{made}")
        assert "4 到 40" in await chen.says("/propose") and "4 到 40" in await chen.says("灯")
        assert "标题里要有字" in await chen.says("🚲🔋🔥🧯")
        assert "第 2 步" in await chen.says("🚲🔋🔥🧯 充电棚")
