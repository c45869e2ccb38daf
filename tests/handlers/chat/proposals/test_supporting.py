"""Reading and supporting: one home, one support, and the committee is told once."""

import pytest

from tests.handlers.chat.hall import Hall, Phone, labels_of, published, text_of


async def reached(hall: Hall, *phones: Phone, title: str = "小区大门口加装扶手") -> int:
    """A proposal of the first, supported by all of them."""
    proposal = await published(phones[0], title)
    for phone in phones:
        await phone.sends(f"1pa:{proposal}")
    return proposal


async def test_wu_supports_from_the_card(hall: Hall, chen: Phone, wu: Phone) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    assert await wu.taps_card(proposal, "我也附议") == (
        "已为您家附议：现在 1/3 户，还差 2 户。截止前可以收回。"
    )
    assert "附议 1/3 户，还差 2 户" in text_of(hall.card(proposal))


async def test_a_home_counts_once_however_often_it_taps(chen: Phone, chen_junior: Phone, wu: Phone) -> None:
    proposal = await published(wu, "小区大门口加装扶手")
    assert "现在 1/3 户" in await chen.taps_card(proposal, "我也附议")
    assert "您家已经附议过了，一户算一次：现在 1/3 户" in await chen.taps_card(proposal, "我也附议")
    assert "您家已经附议过了" in await chen_junior.taps_card(proposal, "我也附议")
    assert "您家已经附议。" in await chen_junior.opens(f"p_{proposal}")


async def test_support_is_taken_back(hall: Hall, chen: Phone, wu: Phone) -> None:
    proposal = await published(wu, "小区大门口加装扶手")
    await chen.opens(f"p_{proposal}")
    await chen.taps("我也附议")
    assert "已收回您家的附议：现在 0/3 户" in await chen.taps("收回我家的附议")
    assert chen.labels()[0] == "我也附议"
    assert "附议 0/3 户" in text_of(hall.card(proposal))


async def test_the_committee_is_told_once_when_enough_support_it(
    hall: Hall, chen: Phone, wu: Phone, zhao: Phone, zhang: Phone, li: Phone
) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    await chen.sends(f"1pa:{proposal}")
    await wu.sends(f"1pa:{proposal}")
    assert hall.told("proposal-ready") == {}
    assert "现在 3/3 户，够数了，已请居委会答复" in await zhao.taps_card(proposal, "我也附议")
    told = hall.told("proposal-ready")
    assert set(told) == {"李建国", "王敏"}
    assert set(hall.told("proposal-reached")) == {"陈明"}
    screen = told["王敏"]
    assert screen is not None
    assert text_of(screen).startswith("有一份提案附议够了（3/3 户），等居委会答复。")
    assert labels_of(screen) == ["列入商议", "交付表决", "直接答复", "不采纳，说明理由", "看全文"]
    assert "不在征集附议" in await zhang.sends(f"1pa:{proposal}")
    assert len(hall.told("proposal-ready")) == 2
    assert labels_of(hall.card(proposal)) == ["看全文", "说说看法"]
    assert "等居委会答复" in text_of(hall.card(proposal))


async def test_another_building_is_not_asked(chen: Phone, wu: Phone) -> None:
    proposal = await published(chen, "3号楼门口加装扶手", place="3号楼")
    assert "您登记的是别的楼" in await wu.taps_card(proposal, "我也附议")
    assert "提出：陈明\n地点：3号楼" in await wu.opens(f"p_{proposal}")
    assert wu.reads().endswith("只请3号楼的住户附议。")
    assert wu.labels() == ["说说看法", "要不要提醒", "更多…", "📝 提案"]
    assert "只请" not in await chen.opens(f"p_{proposal}")
    assert chen.labels()[0] == "我也附议"


async def test_a_stranger_on_the_card_is_asked_to_join(chen: Phone, stranger: Phone) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    assert "先核实住址" in await stranger.taps_card(proposal, "我也附议")


async def test_without_enough_support_it_ends_by_itself(hall: Hall, chen: Phone, wu: Phone) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    hall.wait(days=14, hours=5, minutes=59)
    assert "现在 1/3 户" in await wu.sends(f"1pa:{proposal}")
    hall.wait(minutes=1)
    assert "不在征集附议" in await chen.sends(f"1pa:{proposal}")
    assert "没有够数，已经结束" in await chen.opens(f"p_{proposal}")
    await chen.sends("1pl:done:0")
    assert "小区大门口加装扶手 · 没够数" in chen.labels()


async def test_lists_have_five_buttons_and_are_turned(
    hall: Hall, chen: Phone, wu: Phone, zhao: Phone
) -> None:
    names = ("路灯更换", "车棚扩建", "垃圾分类", "图书角落", "花坛补种", "快递柜子")
    for phone, pair in zip((chen, wu, zhao), (names[:2], names[2:4], names[4:]), strict=True):
        for name in pair:
            await published(phone, name, f"{name}的事情。")
    await published(hall.phone("1"), "修信报箱", "修信报箱的事情。")
    await chen.says("/proposals")
    newest = ("修信报箱", "快递柜子", "花坛补种")
    assert chen.labels() == [*(f"{n} · 0/3 户" for n in newest), "写一份提案", "别的提案…"]
    assert "第 1 页" not in chen.reads()
    assert "还想看什么" in await chen.taps("别的提案…")
    assert chen.labels()[:3] == ["下一页", "按进展看", "我提的"] and len(chen.labels()) <= 5
    assert "第 2 页" in await chen.taps("下一页")
    assert chen.labels()[3:] == ["下一页", "别的提案…"]
    assert "第 3 页" in await chen.taps("下一页")
    assert chen.labels() == ["路灯更换 · 0/3 户", "回到第一页", "别的提案…"]
    await chen.taps("别的提案…")
    assert "想看哪些提案" in await chen.taps("按进展看")
    assert chen.labels() == ["征集附议", "等答复、商议中", "表决中", "有结果的", "回到首页"]
    await chen.says("/proposals")
    await chen.taps("别的提案…")
    assert "我提的提案" in await chen.taps("我提的")
    assert len([label for label in chen.labels() if "户" in label]) == 2


@pytest.mark.parametrize("shelf", ["now", "ready", "vote", "done", "mine"])
async def test_an_empty_shelf_says_what_comes_there(chen: Phone, shelf: str) -> None:
    shown = await chen.sends(f"1pl:{shelf}:0")
    assert len(shown.splitlines()) == 2
    assert chen.labels()[-2:] == ["写一份提案", "别的提案…"]


@pytest.mark.parametrize(
    "data", ["1pl:now:-5", "1pl:<b>:0", "1pl:now:zzzzzzzz", "1ps:zzzzzzzzzzz", "1ps:-1", "1ps:0"]
)
async def test_forged_lists_and_ids_are_answered_kindly(chen: Phone, data: str) -> None:
    assert await chen.sends(data)
    assert chen.labels()


@pytest.mark.parametrize("payload", ["p_", "p_0", "p_x", "p_١", "p_99999999999999999999", "p_-1", "p_1"])
async def test_a_broken_link_is_answered_kindly(chen: Phone, payload: str) -> None:
    assert "没有这份提案" in await chen.opens(payload)
    assert chen.labels() == ["📝 提案", "回到首页"]


@pytest.mark.parametrize("name", ["ps", "pk", "pa", "pt", "pi"])
async def test_a_proposal_of_another_community_is_unknown_here(hall: Hall, chen: Phone, name: str) -> None:
    zheng = hall.phone("90")
    proposal = await published(zheng, "和平里的大门", place="全社区")
    assert "没有这份提案" in await chen.sends(f"1{name}:{proposal}")


async def test_buildings_of_another_community_cannot_be_chosen(hall: Hall, chen: Phone) -> None:
    zheng = hall.phone("90")
    await zheng.says("/propose")
    await zheng.says("和平里的大门")
    await zheng.says("门坏了")
    [theirs] = [b.does for row in zheng.screen.rows for b in row if "3号楼" in str(b.label.args)]  # type: ignore[union-attr]  # it is a button
    await chen.says("/propose")
    await chen.says("3号楼门口加装扶手")
    await chen.says("台阶滑")
    assert "没有这栋楼" in await chen.sends(f"1pp:{theirs.place:x}")
