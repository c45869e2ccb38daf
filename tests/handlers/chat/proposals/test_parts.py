"""What a proposal may say besides title and text: a wish, a cost, photos; and for whom it is proposed."""

from dataclasses import replace

import pytest

from deliberation.proposals import service
from deliberation.proposals.editing import text_of as text_published
from deliberation.proposals.wording import Text
from handlers.chat.heard import HeardFile
from tests.handlers.chat.hall import Hall, Phone, text_of, written

LONG = "下雨天台阶很滑，上个月有两位老人在门口摔倒了。希望在坡道的两侧各装一排扶手，晚上再加一盏灯。"


async def sends(phone: Phone, name: str, kind: str = "photo", caption: str = "") -> str:
    """Send a file."""
    file = HeardFile(kind, name, 1000, "audio/ogg" if kind == "voice" else "image/jpeg", "")
    return await phone.gets(replace(phone._hear(), file=file, content=kind, text=caption))


def public(hall: Hall, proposal: int) -> Text:
    """What a published proposal says."""
    return hall.read(lambda work: text_published(work, service.a_proposal(work, proposal)))


async def test_title_and_text_may_come_in_one_message(chen: Phone) -> None:
    await chen.says("/propose")
    shown = await chen.says("3号楼门口加装扶手\n下雨天台阶滑。")
    assert "第 3 步" in shown and "看您写的，像是3号楼的事。" in shown
    assert "📝 3号楼门口加装扶手\n下雨天台阶滑。\n" in await chen.taps("3号楼")


async def test_a_long_first_message_is_the_text_and_a_title_is_asked_for(chen: Phone) -> None:
    await chen.says("/propose")
    assert "写的都记下了" in await chen.says(LONG)
    assert "第 3 步" in await chen.says("门口加装扶手")
    assert f"📝 门口加装扶手\n{LONG}\n" in await chen.taps("全社区")


async def test_ones_own_building_comes_first_where_no_place_is_named(chen: Phone, wu: Phone) -> None:
    for phone, own in ((chen, "3号楼"), (wu, "1号楼")):
        await phone.says("/propose")
        await phone.says("大门口加装扶手")
        assert "看您写的" not in await phone.says("下雨天台阶滑。")
        assert phone.labels()[:2] == [own, "全社区"]


async def test_wish_and_cost_are_offered_and_never_asked_for(hall: Hall, chen: Phone) -> None:
    await written(chen, "3号楼门口加装扶手", place="3号楼")
    await chen.taps("补充…")
    assert chen.labels() == ["希望怎么办", "大概花多少钱", "照片（0/5）", "回去看看"]
    assert "您希望怎么办" in await chen.taps("希望怎么办")
    assert "希望：坡道两侧都装。" in await chen.says("坡道两侧都装。")
    await chen.taps("补充…")
    await chen.taps("大概花多少钱")
    assert "没看懂这个数" in await chen.says("三五千吧")
    assert "大约花费：3000 元（作者估计）" in await chen.says("约三千块")
    await chen.taps("补充…")
    assert chen.labels()[:2] == ["改希望怎么办", "改大概花费"]
    await chen.taps("改大概花费")
    assert "大约花费" not in await chen.taps("不写花费")
    await chen.taps("发布")
    assert public(hall, 1) == Text(
        "3号楼门口加装扶手", "下雨天台阶滑。", public(hall, 1).place, wish="坡道两侧都装。"
    )


async def test_what_was_looked_at_is_published_with_its_wish(chen: Phone) -> None:
    await written(chen, "3号楼门口加装扶手", place="3号楼")
    before = chen.screen
    await chen.taps("补充…")
    await chen.taps("希望怎么办")
    await chen.says("坡道两侧都装。")
    chen.screen = before
    assert "还没有发布" in await chen.taps("发布")
    assert "希望：坡道两侧都装。" in chen.reads()


async def test_five_photos_are_kept_in_their_order_and_a_sixth_is_too_many(hall: Hall, chen: Phone) -> None:
    await chen.says("/propose")
    assert "现在 1 张" in await sends(chen, "a")
    await chen.says("3号楼门口加装扶手")
    for name in "bcd":
        assert "第 2 步" in await sends(chen, name)
    await chen.says("下雨天台阶滑。")
    assert "现在 5 张" in await sends(chen, "e")
    assert "最多 5 张照片" in await sends(chen, "f")
    assert "附 5 张照片，和提案一起公开。" in await chen.taps("3号楼")
    await chen.taps("补充…")
    await chen.taps("照片（5/5）")
    looked_at = chen.screen
    assert "现在 4 张" in await chen.taps("去掉第 2 张")
    chen.screen = looked_at
    assert "现在 4 张" in await chen.taps("去掉第 2 张")
    await chen.taps("好了")
    await chen.taps("发布")
    kept = public(hall, 1).photos
    assert len(kept) == 4 and list(kept) == sorted(kept) and kept[1] - kept[0] == 2


async def test_words_under_a_photo_answer_the_question(chen: Phone) -> None:
    await chen.says("/propose")
    shown = await sends(chen, "a", caption="3号楼门口加装扶手\n下雨天台阶滑。")
    assert "照片收到了" in shown and "第 3 步" in shown


async def test_a_photo_sent_twice_by_one_update_is_one_photo(chen: Phone) -> None:
    await chen.says("/propose")
    await sends(chen, "a")
    assert "现在 1 张" in await chen.gets(chen.heard)


async def test_everything_of_a_draft_is_there_after_a_restart(hall: Hall, chen: Phone) -> None:
    await written(chen, "3号楼门口加装扶手", place="3号楼")
    await sends(chen, "a")
    for part, words in (("希望怎么办", "两侧都装。"), ("大概花多少钱", "1.5万")):
        await chen.taps("补充…")
        await chen.taps(part)
        await chen.says(words)
    before = chen.reads()
    assert "草稿" in await chen.taps("再想想")
    hall.restart()
    hall.wait(days=80)
    again = await hall.phone("3").says("/propose")
    assert again.startswith("接着上次没写完的：")
    for words in ("希望：两侧都装。", "15,000 元", "附 1 张照片", "地点：3号楼"):
        assert words in before and words in again


async def test_the_chair_proposes_for_the_committee_or_as_a_neighbour(hall: Hall, li: Phone) -> None:
    assert "李建国（代居委会提出）" in await written(li, "小区大门换新的锁")
    await li.taps("补充…")
    assert "不计入居民提的议题" in li.reads()
    assert "署名：李建国\n" in await li.taps("改成以邻居身份提")
    await li.taps("发布")
    assert public(hall, 1).office is False
    await written(li, "六栋楼外墙刷新", "灰一块黄一块。")
    if "我的不一样，继续" in li.labels():
        await li.taps("我的不一样，继续")
    await li.taps("发布")
    assert public(hall, 2).office is True


async def test_a_committee_member_without_a_home_is_not_asked_as_whom(hall: Hall) -> None:
    wang = hall.phone("2")
    assert "王敏（代居委会提出）" in await written(wang, "小区大门换新的锁")
    await wang.taps("补充…")
    assert "改成以邻居身份提" not in wang.labels()


async def test_a_resident_is_not_asked_as_whom(chen: Phone) -> None:
    await written(chen, "小区大门换新的锁")
    await chen.taps("补充…")
    assert "改成代居委会提" not in chen.labels()


async def test_an_elder_needs_three_steps_and_reads_whole_sentences(zhang: Phone) -> None:
    await zhang.says("/propose")
    assert "您希望做什么" in text_of(zhang.screen, elder=True)
    assert "也可以发语音" in text_of(zhang.screen, elder=True)
    await zhang.says("大门口装扶手")
    assert "现在有什么不便" in text_of(zhang.screen, elder=True)
    await zhang.says("台阶滑。")
    assert zhang.labels()[:3] == ["3号楼", "全社区", "别的地方"]
    assert "地点：3号楼" in await zhang.says("3")
    assert zhang.labels()[0] == "发布"
    assert "已发布" in await zhang.taps("发布")


async def test_similar_ones_that_were_answered_show_the_answer(hall: Hall, chen: Phone, wu: Phone) -> None:
    await written(chen, "小区大门口加装扶手", "台阶滑，老人摔倒。")
    await chen.taps("发布")

    def answered(work: object) -> None:
        work.enter(hall.id)  # type: ignore[attr-defined]  # it is a Work
        proposal = service.a_proposal(work, 1)  # type: ignore[arg-type]  # it is a Work
        proposal.reached_at = proposal.declined_at = work.now  # type: ignore[attr-defined]  # it is a Work
        proposal.declined_why = "明年大修时一起装。"

    hall.workshop.act_now(answered)
    hall.wait(days=200)
    shown = await written(wu, "大门口装扶手", "台阶很滑，老人会摔倒。")
    assert "居委会答复不办" in shown and "答复：明年大修时一起装。" in shown
    assert wu.labels() == ["看看第 1 条", "我的不一样，继续", "回到首页"]


@pytest.mark.parametrize("part", ["name", "photo", "", "titles"])
async def test_a_forged_part_changes_nothing(chen: Phone, part: str) -> None:
    shown = await written(chen, "3号楼门口加装扶手", place="3号楼")
    await chen.sends(f"1wb:{part}")
    assert (await chen.says("/propose")).removeprefix("接着上次没写完的：\n") == shown


async def proposes(phone: Phone, words: str) -> str:
    """/propose, and words in the same message."""
    return await phone.gets(replace(phone._hear(), command="propose", payload=words))


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("大门口加装扶手", "第 2 步"),
        ("大门口加装扶手\n下雨天台阶滑。\n请居委会找人量一量。", "第 3 步"),
        (LONG, "再给它起个标题吧"),
        ("", "第 1 步"),
        ("🙂", "第 1 步"),
    ],
)
async def test_what_stands_behind_the_command_is_taken(
    hall: Hall, chen: Phone, words: str, asked: str
) -> None:
    shown = await proposes(chen, words)
    assert asked in shown or words == "🙂"
    assert await chen.gets(chen.heard) == shown


async def test_words_for_a_second_proposal_are_not_mixed_into_the_first(hall: Hall, chen: Phone) -> None:
    await proposes(chen, "大门口加装扶手\n下雨天台阶滑。")
    shown = await proposes(chen, "楼道里换灯")
    assert shown.startswith("您还有一份没写完，刚才写的没有放进去") and "第 3 步" in shown
    assert "大门口加装扶手" in await chen.taps("全社区") and "换灯" not in chen.reads()


async def test_unasked_words_for_a_second_proposal_are_not_lost_in_silence(chen: Phone) -> None:
    await proposes(chen, "大门口加装扶手\n下雨天台阶滑。")
    await chen.says("/cancel")
    await chen.says("活动室该开空调了，老人怕热")
    label = next(each for each in chen.labels() if each.startswith("提个建议"))
    assert (await chen.taps(label)).startswith("您还有一份没写完，刚才写的没有放进去")
