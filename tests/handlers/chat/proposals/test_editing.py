"""Editing a published proposal in the chat, and what is offered once a neighbour supports it."""

from dataclasses import replace

from handlers.chat.buttons import data_of
from handlers.chat.proposals.writing_taps import EditNow, EditProposal
from tests.handlers.chat.hall import Hall, Phone, published, text_of
from tests.handlers.chat.proposals.test_parts import public, sends


async def editing(phone: Phone, proposal: int) -> str:
    """Begin to change a proposal."""
    return await phone.sends(data_of(EditProposal(proposal)))


async def test_chen_mends_his_title_and_the_card_follows(hall: Hall, chen: Phone) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    assert "改哪一处" in await editing(chen, proposal)
    assert chen.labels() == ["改标题", "改内容", "改希望", "改花费", "改照片", "不改了"]
    assert "现在的标题：小区大门口加装扶手" in await chen.taps("改标题")
    assert "标题要 4 到 40 个字" in await chen.says("短")
    assert "还没有改" in await chen.says("小区大门口两侧加装扶手")
    assert "小区大门口加装扶手" in text_of(hall.card(proposal))
    assert "已经改好" in await chen.taps("就这样改")
    assert "小区大门口两侧加装扶手" in text_of(hall.card(proposal))


async def test_several_parts_are_changed_at_once(hall: Hall, chen: Phone) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    await editing(chen, proposal)
    await chen.taps("改希望")
    await chen.says("坡道两侧都装。")
    await chen.taps("还要改别的")
    await chen.taps("改花费")
    await chen.says("一万二")
    await chen.taps("还要改别的")
    await chen.taps("改照片")
    assert "现在 1 张" in await sends(chen, "a")
    assert "现在 2 张" in await sends(chen, "b")
    assert "现在 1 张" in await chen.taps("去掉第 1 张")
    shown = await chen.taps("回去")
    assert "坡道两侧都装。" in shown and "12,000 元" in shown and "附 1 张照片" in shown
    await chen.taps("就这样改")
    said = public(hall, proposal)
    assert (said.wish, said.cost, len(said.photos)) == ("坡道两侧都装。", 1_200_000, 1)


async def test_a_second_tap_finds_it_changed(hall: Hall, chen: Phone) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    await editing(chen, proposal)
    await chen.taps("改标题")
    await chen.says("小区大门口两侧加装扶手")
    looked_at = chen.screen
    first = await chen.taps("就这样改")
    chen.screen = looked_at
    assert await chen.taps("就这样改") == first


async def test_only_what_was_looked_at_is_said(hall: Hall, chen: Phone) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    await editing(chen, proposal)
    await chen.taps("改标题")
    await chen.says("小区大门口两侧加装扶手")
    looked_at = chen.screen
    await chen.taps("还要改别的")
    await chen.taps("改标题")
    await chen.says("把花园改成停车场")
    chen.screen = looked_at
    assert "把花园改成停车场" in await chen.taps("就这样改")
    assert public(hall, proposal).title == "小区大门口加装扶手"


async def test_after_a_neighbours_support_a_comment_or_withdrawing_is_offered(
    hall: Hall, chen: Phone, wu: Phone
) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    await wu.taps_card(proposal, "我也附议")
    assert "已经有邻居附议" in await editing(chen, proposal)
    assert chen.labels() == ["写一条看法", "修改、转交、并案、撤回", "看全文", "回到首页"]


async def test_a_neighbour_who_supports_while_chen_writes_is_first(
    hall: Hall, chen: Phone, wu: Phone
) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    await editing(chen, proposal)
    await chen.taps("改标题")
    await chen.says("把花园改成停车场")
    await wu.taps_card(proposal, "我也附议")
    assert "已经有邻居附议" in await chen.taps("就这样改")
    assert public(hall, proposal).title == "小区大门口加装扶手"


async def test_wu_is_shown_the_new_text_before_he_supports_it(hall: Hall, chen: Phone, wu: Phone) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    await wu.opens(f"p_{proposal}")
    await editing(chen, proposal)
    await chen.taps("改标题")
    await chen.says("小区大门口两侧加装扶手")
    await chen.taps("就这样改")
    shown = await wu.taps("我也附议")
    assert "刚才改过了" in shown and "小区大门口两侧加装扶手" in shown
    assert "1/3 户" in await wu.taps("我也附议")


async def test_an_edit_survives_a_restart(hall: Hall, chen: Phone) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    await editing(chen, proposal)
    await chen.taps("改标题")
    await chen.says("小区大门口两侧加装扶手")
    hall.restart()
    assert "小区大门口两侧加装扶手" in await editing(hall.phone("3"), proposal)


async def test_an_answer_that_comes_again_is_shown_again(chen: Phone) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    await editing(chen, proposal)
    await chen.taps("改标题")
    first = await chen.says("小区大门口两侧加装扶手")
    assert await chen.gets(replace(chen.heard)) == first


async def test_nobody_edits_anothers_proposal(chen: Phone, wu: Phone) -> None:
    proposal = await published(chen, "小区大门口加装扶手")
    assert "只有提出的人可以改" in await editing(wu, proposal)
    assert "已经办完或者停下了" in await wu.sends(data_of(EditNow(proposal, 7)))
