"""What neighbours see and tap: every button of every screen leads somewhere, in both languages."""

import pytest

from handlers.chat.points import taps
from handlers.chat.screen import Link
from handlers.paper.qr import qr_png
from kernel.work import Work
from points.earning.service import award_adopted_proposal
from points.rewards import service
from points.rewards.seeding import seed_rewards
from tests.points.conftest import Hall, who
from tests.points.phone import Phone, labels, notices, say


@pytest.fixture
def wang(hall: Hall) -> Phone:
    hall.earns("王秀英", 120)
    return Phone(hall, "1")


@pytest.fixture
def barber(hall: Hall) -> Phone:
    return Phone(hall, "4")


async def issue(wang: Phone) -> str:
    """Wang takes a haircut; the code of her voucher."""
    await wang.commands("points")
    await wang.taps("兑换")
    await wang.taps("理发 · 30 分 · 还有 5 份")
    await wang.taps("兑换，用 30 分")
    return wang.code()


async def test_wang_reads_her_points(wang: Phone) -> None:
    assert await wang.commands("points") == [
        "⭐ 您有 120 积分。",
        "最近：",
        "+120 · 更正（周一 11月16日 09:00）",
        "积分不是钱，不能买卖。",
        "任何人都不会让您交钱换积分。",
    ]


async def test_wang_takes_a_haircut_step_by_step(wang: Phone) -> None:
    await wang.commands("points")
    assert await wang.taps("兑换") == ["可以兑换的东西。您现在能用 120 分。"]
    assert await wang.taps("理发 · 30 分 · 还有 5 份") == [
        "兑换：理发",
        "剪一次头发",
        "需要 30 分 · 到阿福理发那里领取 · 还有 5 份",
        "兑换后，30 分先为您留着，您会拿到一张兑换券，30 天内到店出示。",
        "没去用之前可以取消，到期没用也会自动退回积分。",
    ]
    assert await wang.taps("兑换，用 30 分") == [
        "已为您留好：理发（30 分）。",
        f"券码 {wang.code()}",
        "到阿福理发那里出示这张图，或报券码。只给店里看，不要发给别人。",
        "⏳ 周三 12月16日 09:00 前有效",
        "您还能用 90 分。",
    ]
    address = f"https://t.me/yishi_bot?start=r_{wang.code().replace('-', '')}"
    assert wang.screen.attachment is not None
    assert wang.screen.attachment.data == qr_png(address)
    assert (await wang.commands("points"))[0] == "⭐ 您有 120 积分，其中 30 分为「理发」留着。"


async def test_the_same_update_again_shows_the_same_voucher(wang: Phone) -> None:
    await wang.commands("points")
    await wang.taps("兑换")
    await wang.taps("理发 · 30 分 · 还有 5 份")
    before = wang.screen
    first = await wang.taps("兑换，用 30 分", key="77")
    wang.screen = before
    assert await wang.taps("兑换，用 30 分", key="77") == first
    assert wang.hall.has("王秀英") == (90, 30)


async def test_the_barber_types_the_code_and_both_get_a_receipt(wang: Phone, barber: Phone) -> None:
    code = await issue(wang)
    assert (await barber.commands("redeem"))[0] == "收兑换券。"
    assert await barber.writes(code.lower()) == [
        "王**的兑换券：理发",
        f"券码 {code}",
        "30 分 · 周三 12月16日 09:00 前有效",
        "请先把东西交给居民再收券。收券后不能撤回。",
    ]
    assert (await barber.taps("已交给居民，收券"))[0] == "已收券：理发，王**，30 分记到您店里。"
    assert notices(wang.hall, "voucher-handed-over")[0][0] == "您的「理发」已在阿福理发那里领取，用去 30 分。"
    await barber.taps("收下一张")
    assert "本月已收 1 张，共 30 分。" in say(barber.screen)


async def test_the_barber_scans_the_picture(wang: Phone, barber: Phone) -> None:
    code = await issue(wang)
    assert (await barber.opens(f"r_{code.replace('-', '')}"))[0] == "王**的兑换券：理发"
    await barber.taps("已交给居民，收券")
    assert wang.hall.has("王秀英") == (90, 0)


async def test_a_voucher_taken_before_leads_to_the_next_one(wang: Phone, barber: Phone) -> None:
    code = await issue(wang)
    await barber.commands("redeem")
    await barber.writes(code)
    seen = barber.screen
    await barber.taps("已交给居民，收券")
    used = ["这张券已在周一 11月16日 09:00 用掉，不能再用。"]
    barber.screen = seen
    assert await barber.taps("已交给居民，收券") == used
    assert list(labels(barber.screen)) == ["收下一张"]
    assert await barber.opens(f"r_{code.replace('-', '')}") == used
    assert list(labels(barber.screen)) == ["收下一张"]
    assert (await barber.taps("收下一张"))[0] == "收兑换券。"
    assert await barber.writes(code) == used


async def test_a_wrong_code_says_how_often_it_may_be_tried(barber: Phone) -> None:
    await barber.commands("redeem")
    assert await barber.writes("王阿姨来了") == ["没有这个券码，请对一对再发。一小时内还可以试 9 次。"]


async def test_a_merchant_finds_the_counter_among_the_points(barber: Phone) -> None:
    await barber.commands("points")
    assert "收兑换券" in labels(barber.screen)
    assert "怎么得积分" not in labels(barber.screen)


async def test_wang_gives_her_voucher_back_after_being_asked(wang: Phone) -> None:
    await issue(wang)
    assert await wang.taps("取消兑换") == [
        "要取消「理发」的兑换吗？30 分会退回给您。",
        "取消后这张券就不能用了。",
    ]
    assert await wang.taps("取消，退回积分") == ["已取消「理发」，30 分已退回。您现在能用 120 分。"]
    await wang.commands("points")
    await wang.taps("我的兑换券")
    assert await wang.taps("理发 · 已取消") == ["兑换券：理发，已取消，30 分已退回。"]


async def test_every_movement_stands_in_the_statement(wang: Phone) -> None:
    await issue(wang)
    await wang.taps("取消兑换")
    await wang.taps("取消，退回积分")
    await wang.commands("points")
    assert await wang.taps("明细") == [
        "积分明细，最近的在前：",
        "退回 30 · 兑换「理发」（周一 11月16日 09:00）",
        "留着 30 · 兑换「理发」（周一 11月16日 09:00）",
        "+120 · 更正（周一 11月16日 09:00）",
    ]


async def test_the_statement_has_a_way_to_older_movements(wang: Phone) -> None:
    for _ in range(9):
        wang.hall.earns("王秀英", 1)
    await wang.commands("points")
    await wang.taps("明细")
    assert (await wang.taps("更早的"))[-1].startswith("+120")


async def test_li_has_nothing_yet_and_is_told_how_to_begin(hall: Hall) -> None:
    li = Phone(hall, "2")
    assert (await li.commands("points"))[0] == "⭐ 您有 0 积分。"
    assert "还没有积分往来" in (await li.taps("明细"))[0]
    await li.taps("⭐ 积分")
    assert await li.taps("我的兑换券") == ["您还没有兑换券。"]
    await li.commands("points")
    assert "· 您的提案经表决通过，得 20 分。" in await li.taps("怎么得积分")
    await li.commands("points")
    await li.taps("兑换")
    assert (await li.taps("理发 · 30 分 · 还有 5 份"))[-1] == "您还差 30 分，攒够了再来。"
    assert list(labels(li.screen)) == ["看别的"]


async def test_in_the_group_nobody_sees_what_wang_has(wang: Phone) -> None:
    wang.private = False
    for command in ("points", "redeem"):
        assert "120" not in "".join(await wang.commands(command))
        link = labels(wang.screen)["到私聊里看"]
        assert isinstance(link, Link)
    wang.private = True
    assert (await wang.opens(link.start))[0] == "⭐ 您有 120 积分。"


async def test_buttons_nobody_was_shown_are_refused_kindly(wang: Phone, hall: Hall) -> None:
    await issue(wang)
    li = Phone(hall, "2")
    for does, key in (
        (taps.ShowReward(999), "reward-unknown"),
        (taps.RedeemReward(999, 0), "reward-unknown"),
        (taps.ShowVoucher(1), "voucher-unknown"),
        (taps.AskToCancel(1), "voucher-unknown"),
        (taps.CancelVoucher(1), "voucher-unknown"),
        (taps.ShowCounter(), "voucher-for-merchants"),
        (taps.TakeVoucher("ABCDEFGH"), "voucher-for-merchants"),
    ):
        assert await li.forges(does) == key
    assert hall.has("王秀英") == (90, 30)


async def test_a_long_shelf_is_paged(wang: Phone, hall: Hall) -> None:
    more = [{"name": f"东西{i}", "price": 200 + i, "stock": 1, "merchant": "老周超市"} for i in range(5)]
    hall.act(lambda work: seed_rewards(work, more))
    await wang.commands("points")
    await wang.taps("兑换")
    assert len(wang.screen.rows) == 5
    assert "东西4 · 204 分 · 还有 1 份" not in labels(wang.screen)
    await wang.taps("下一页")
    assert "东西4 · 204 分 · 还有 1 份" in labels(wang.screen)
    await wang.taps("上一页")
    assert "理发 · 30 分 · 还有 5 份" in labels(wang.screen)


async def test_wang_is_reminded_of_a_voucher_she_has_not_used(wang: Phone, barber: Phone) -> None:
    code = await issue(wang)
    assert notices(wang.hall, "voucher-ending") == [
        ["⏳ 您的「理发」兑换券 周三 12月16日 09:00 到期。", "到期没用，积分自动退回。"]
    ]
    await barber.opens(f"r_{code.replace('-', '')}")
    await barber.taps("已交给居民，收券")
    assert notices(wang.hall, "voucher-ending") == []


async def test_wang_reads_that_her_proposal_earned_and_that_her_voucher_ended(wang: Phone) -> None:
    hall = wang.hall
    await issue(wang)

    def adopted(work: Work) -> None:
        author = who(work, "王秀英").person
        assert author is not None
        award_adopted_proposal(work, proposal=31, author=author)

    hall.act(adopted)
    hall.pass_days(30)
    hall.act(lambda work: service.expire(work, 1))
    assert notices(hall, "points-earned") == [["⭐ 您的提案被采纳，得 20 积分。", "谢谢您为社区出主意！"]]
    assert notices(hall, "voucher-lapsed") == [["您的「理发」兑换券到期没用，30 分已退回。"]]
