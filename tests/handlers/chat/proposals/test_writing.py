"""Writing a proposal: small steps, nothing lost, nothing public before the last tap."""

from dataclasses import replace

import pytest

from deliberation.proposals.queries import Shelf, count_on
from residents.acting import THE_CLOCK
from tests.handlers.chat.hall import Hall, Phone, labels_of, published, text_of, written


async def test_chen_writes_a_proposal_step_by_step(hall: Hall, chen: Phone) -> None:
    assert "第 1 步，共 3 步：您希望做什么" in await chen.says("/propose")
    assert "第 2 步，共 3 步" in await chen.says("3号楼门口加装扶手")
    assert "第 3 步，共 3 步" in await chen.says("下雨天台阶滑，上个月两位老人摔倒。\n希望装扶手。")
    assert "看您写的，像是3号楼的事。" in chen.reads()
    assert chen.labels() == ["3号楼", "全社区", "1号楼", "先不办了", "不发了，删掉草稿"]
    assert await chen.taps("3号楼") == (
        "请您看一遍，还没有发布。\n"
        "📝 3号楼门口加装扶手\n"
        "下雨天台阶滑，上个月两位老人摔倒。\n希望装扶手。\n"
        "署名：陈明\n地点：3号楼\n"
        "想附照片，现在发来就行，最多 5 张。\n"
        "发布以后全社区都看得见，也会发到群里。邻居附议以前还能改；有人附议以后不能再改，只能撤回。\n"
        "需要 3 户附议，到周三 12月9日 20:00 为止。"
    )
    assert chen.labels() == ["发布", "补充…", "改一改", "再想想", "不发了，删掉草稿"]
    assert await chen.taps("发布") == (
        "已发布：提案 2026-001 · 3号楼门口加装扶手\n"
        "需要 3 户附议，到周三 12月9日 20:00 为止。\n"
        "够数了就请居委会答复：商议、交付表决、直接答复，或者说明不采纳的理由。没够数就到期结束，可以再提。\n"
        "有结果会在这里告诉您。谢谢您为大家想着。"
    )
    assert text_of(hall.card(1)) == (
        "📝 提案 2026-001 · 3号楼门口加装扶手\n"
        "下雨天台阶滑，上个月两位老人摔倒。 希望装扶手。\n"
        "地点：3号楼\n"
        "附议 0/3 户，还差 3 户 · ⏳ 周三 12月9日 20:00"
    )
    assert labels_of(hall.card(1))[:2] == ["我也附议", "看全文"]


async def test_a_phone_number_is_taken_out_before_publishing(chen: Phone) -> None:
    await chen.says("/propose")
    await chen.says("3号楼门口加装扶手")
    await chen.says("台阶滑，我的电话是 13800138000")
    await chen.taps("3号楼")
    assert "像是一个手机号" in await chen.taps("发布")
    assert chen.labels()[:2] == ["改标题", "改内容"]
    await chen.taps("改内容")
    assert "请您看一遍" in await chen.says("台阶滑，老人上下要人扶")
    assert "已发布" in await chen.taps("发布")


async def test_the_draft_survives_a_restart_and_everything_between(hall: Hall, chen: Phone) -> None:
    await chen.says("/propose")
    await chen.says("3号楼门口加装扶手")
    hall.restart()
    await chen.says("/start")
    await chen.says("/cancel")
    await chen.says("随便说一句别的")
    hall.wait(days=30)
    shown = await hall.phone("3").says("/propose")
    assert shown.startswith("接着上次没写完的：") and "第 2 步" in shown


async def test_the_draft_survives_another_question_on_the_way(hall: Hall, li: Phone, chen: Phone) -> None:
    await li.says("/propose")
    await li.says("小区大门换新的锁")
    await li.opens("j_")
    assert "第 2 步" in await li.says("/propose")


async def test_a_draft_belongs_to_its_writer(chen: Phone, chen_junior: Phone) -> None:
    await chen.says("/propose")
    await chen.says("3号楼门口加装扶手")
    assert "第 1 步" in await chen_junior.says("/propose")


async def test_words_where_a_tap_is_asked_for_are_not_taken_in_silence(chen: Phone) -> None:
    await chen.says("/propose")
    await chen.says("3号楼门口加装扶手")
    assert "第 3 步" in await chen.says("下雨天台阶滑。")
    again = await chen.says("就在家门口")
    assert again.startswith("这一步请点下面的按钮") and "第 3 步" in again


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("扶手", "标题要 4 到 40 个字，您写了 2 个"),
        ("扶" * 41, "您写了 41 个"),
        ("扶" * 4000, "您写了 4000 个"),
        ("\u200f\u200f\u200f\u200f\u200f", "标题要 4 到 40 个字"),
        ("", "您写了 0 个"),
    ],
)
async def test_a_title_that_will_not_do_is_asked_again(chen: Phone, typed: str, reason: str) -> None:
    await chen.says("/propose")
    again = await chen.says(typed)
    assert reason in again and "第 1 步，共 3 步" in again
    assert chen.labels() == ["先不办了"]
    assert "第 2 步" in await chen.says("3号楼门口加装扶手")


@pytest.mark.parametrize("typed", ["台" * 10_000, "台" * 1501, "👨‍👩‍👧‍👦" * 137, "", "\u200b\u200f"])
async def test_a_text_that_will_not_do_is_asked_again(chen: Phone, typed: str) -> None:
    await chen.says("/propose")
    await chen.says("3号楼门口加装扶手")
    again = await chen.says(typed)
    assert "再发一次" in again and "第 2 步，共 3 步" in again
    assert chen.labels() == ["先不办了", "不发了，删掉草稿"]
    assert "第 3 步" in await chen.says("台" * 1500)


@pytest.mark.parametrize(
    "title",
    [
        "门口<b>加装</b>扶手",
        "إضافة درابزين عند الباب",
        "👨‍👩‍👧‍👦👨‍👩‍👧‍👦 的滑梯",
        "电梯 & 楼梯 {$n}",
        "abc‮def加装",
    ],
)
async def test_unusual_titles_are_shown_as_they_are(hall: Hall, chen: Phone, title: str) -> None:
    proposal = await published(chen, title)
    assert title.replace("‮", "") in text_of(hall.card(proposal))
    assert title.replace("‮", "") in await chen.taps("看全文")


async def test_a_long_text_is_cut_on_the_card_and_whole_behind_it(hall: Hall, chen: Phone) -> None:
    proposal = await published(chen, "3号楼门口加装扶手", "台阶滑。" * 100)
    card = text_of(hall.card(proposal))
    assert "台阶滑…" in card and len(card) < 220
    assert "台阶滑。" * 100 in await chen.opens(f"p_{proposal}")


async def test_words_where_a_tap_is_asked_for_ask_again(chen: Phone) -> None:
    await chen.says("/propose")
    await chen.says("3号楼门口加装扶手")
    await chen.says("台阶滑")
    assert "第 3 步" in await chen.says("不知道")
    await chen.taps("3号楼")
    assert "还没有发布" in await chen.says("发布")


@pytest.mark.parametrize("typed", ["3号楼", "三号楼", "就在3号楼", "3", "３", "3栋"])
async def test_a_building_may_be_written_by_its_name(chen: Phone, typed: str) -> None:
    await chen.says("/propose")
    await chen.says("3号楼门口加装扶手")
    await chen.says("台阶滑")
    shown = await chen.says(typed)
    assert "地点：3号楼" in shown
    assert "还没有发布" in shown and not shown.startswith("这一步请点")


async def test_one_part_is_changed_and_the_others_stay(chen: Phone) -> None:
    await written(chen, "3号楼门口加装扶手", place="3号楼")
    await chen.taps("改一改")
    assert chen.labels() == ["改标题", "改内容", "改地点", "不改了", "不发了，删掉草稿"]
    assert "现在的标题：3号楼门口加装扶手" in await chen.taps("改标题")
    shown = await chen.says("3号楼门口两侧加装扶手")
    assert "📝 3号楼门口两侧加装扶手\n下雨天台阶滑。\n署名：陈明\n地点：3号楼" in shown
    await chen.taps("改一改")
    await chen.taps("改内容")
    kept = await chen.taps("不改了")
    assert "下雨天台阶滑。" in kept and not kept.startswith("接着上次")


async def test_only_what_was_looked_at_is_published(chen: Phone) -> None:
    await written(chen, "3号楼门口加装扶手")
    old_preview = chen.screen
    await chen.taps("改一改")
    await chen.taps("改标题")
    await chen.says("把花园改成停车场")
    chen.screen = old_preview
    assert "还没有发布。\n📝 把花园改成停车场" in await chen.taps("发布")


async def test_a_second_tap_finds_it_published(hall: Hall, chen: Phone) -> None:
    await written(chen, "3号楼门口加装扶手")
    preview = chen.screen
    first = await chen.taps("发布")
    chen.screen = preview
    assert await chen.taps("发布") == first
    assert hall.read(lambda work: count_on(work, THE_CLOCK, Shelf.COLLECTING)) == 1


async def test_an_answer_that_comes_again_is_shown_again(chen: Phone) -> None:
    await chen.says("/propose")
    first = await chen.says("3号楼门口加装扶手")
    assert await chen.gets(chen.heard) == first
    assert "第 3 步" in await chen.says("台阶滑")


async def test_nothing_is_published_after_all(chen: Phone) -> None:
    await written(chen, "3号楼门口加装扶手")
    assert "什么也没有发布" in await chen.taps("不发了，删掉草稿")
    assert "现在没有" in await chen.says("/proposals")
    assert "第 1 步" in await chen.taps("写一份提案")


async def test_wu_sees_what_is_like_his_and_supports_that(hall: Hall, chen: Phone, wu: Phone) -> None:
    proposal = await published(chen, "小区大门口加装扶手", "台阶滑，老人摔倒。")
    shown = await written(wu, "大门口装扶手", "台阶很滑，老人会摔倒。")
    assert "第 1 条：小区大门口加装扶手（2026-001，附议 0/3 户）" in shown
    assert wu.labels() == ["附议第 1 条", "看看第 1 条", "我的不一样，继续", "回到首页"]
    assert "已为您家附议：现在 1/3 户" in await wu.taps("附议第 1 条")
    assert "您自己写的那份还没有发布" in wu.reads()
    await wu.taps("不发了，删掉草稿")
    assert "附议 1/3 户" in text_of(hall.card(proposal))
    assert "1 份" in await chen.says("/start")


async def test_wu_may_read_what_another_building_wishes_but_not_support_it(chen: Phone, wu: Phone) -> None:
    await published(chen, "3号楼大门口加装扶手", "台阶滑，老人摔倒。", place="3号楼")
    await written(wu, "3号楼大门口装扶手", "台阶很滑，老人会摔倒。")
    assert wu.labels() == ["看看第 1 条", "我的不一样，继续", "回到首页"]


async def test_an_author_of_another_building_is_not_offered_to_support_it(wu: Phone) -> None:
    await written(wu, "3号楼门口加装扶手", place="3号楼")
    assert "只请3号楼的住户附议。" in await wu.taps("发布")
    assert wu.labels() == ["看全文", "回到首页"]


async def test_an_elder_reads_what_publishing_means(zhang: Phone) -> None:
    await written(zhang, "3号楼门口加装扶手", place="3号楼")
    shown = text_of(zhang.screen, elder=True)
    assert "发布以后会发到群里，大家都看得见。有邻居附议以后，就不能再改。" in shown
    assert "12月9日周三晚上8点以前，要 3 户附议。" in shown


async def test_wu_looks_and_goes_on_with_his_own(chen: Phone, wu: Phone) -> None:
    await published(chen, "小区大门口加装扶手", "台阶滑，老人摔倒。")
    await written(wu, "大门口装扶手", "台阶很滑，老人会摔倒。")
    similar = wu.screen
    await wu.taps("看看第 1 条")
    assert wu.screen.fresh
    wu.screen = similar
    assert "请您看一遍" in await wu.taps("我的不一样，继续")
    assert "提案 2026-002" in await wu.taps("发布")


async def test_a_third_proposal_at_once_is_too_many(chen: Phone) -> None:
    await published(chen, "3号楼门口加装扶手")
    await published(chen, "给孩子们建一座图书角", "书都堆在家里。")
    assert "已经有 2 份提案在征集附议" in await chen.says("/propose")


@pytest.mark.parametrize(
    "data", ["1pp:1", "1pp:zz", "1pp:-1", "1pp:zzzzzzzzzzzzzzzzzzzz", "1pe:name", "1py:0"]
)
async def test_a_forged_button_changes_nothing(chen: Phone, data: str) -> None:
    await written(chen, "3号楼门口加装扶手")
    await chen.sends(data)
    assert "全社区" in await chen.says("/propose")
    assert "现在没有" in await chen.says("/proposals")


async def test_buttons_of_a_draft_that_is_gone_say_so(chen: Phone) -> None:
    await written(chen, "3号楼门口加装扶手")
    preview = chen.screen
    await chen.taps("不发了，删掉草稿")
    chen.screen = preview
    assert "已经办完或者停下了" in await chen.taps("发布")
    assert "已经办完或者停下了" in await chen.sends("1pd")


async def test_in_a_small_building_half_of_the_homes_are_enough(chen: Phone) -> None:
    assert "需要 2 户附议" in await written(chen, "1号楼门口换灯", place="1号楼")


async def test_the_name_in_the_stored_update_is_not_needed(chen: Phone) -> None:
    await written(chen, "3号楼门口加装扶手")
    first = await chen.taps("发布")
    assert await chen.gets(replace(chen.heard, name="")) == first
