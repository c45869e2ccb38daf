"""The first walk: from a letter in the post to a vote, its outcome, a haircut and a meeting."""

from tests import cast
from tests.stories.meeting_walk import a_meeting
from tests.stories.town import Town

GROUP = cast.GROUP


async def first_walk(town: Town) -> None:
    """All of it, in the order of a story."""
    await first_screens(town)
    await join(town)
    await the_first_proposal(town)
    await a_similar_one(town)
    await three_homes_support_it(town)
    await the_chair_puts_it_to_the_vote(town)
    await the_vote(town)
    await the_outcome(town)
    await a_haircut_for_points(town)
    await a_meeting(town)


async def first_screens(town: Town) -> None:
    """Everybody is greeted by how they stand to the community."""
    for name, parts in (
        (cast.STRANGER, ("议事厅", "核实住址")),
        ("马新", ("马新", "正在核实")),
        ("高远", ("高远", "门牌与登记不符")),
        ("彭立", ("彭立", "已从登记的住址迁出")),
        ("陈静", ("陈静", "幸福里社区")),
    ):
        await town[name].says("/start")
        await town[name].sees(*parts)
        assert 1 <= len(town[name].buttons()) <= 5


async def join(town: Town) -> None:
    """林小满 has just moved in and holds a letter."""
    lin = town["林小满"]
    await lin.says("/start")
    await lin.sees("议事厅")
    await lin.taps("我是这里的居民")
    await lin.sees("编号发给我")
    await lin.says(cast.LETTER.lower())
    await lin.sees("您是这一户的什么人")
    await lin.taps("我是业主，加入")
    await lin.sees("您是3号楼1单元302的居民")
    await lin.taps("就叫「林小满」，我已满18周岁")
    await lin.sees("记住了", "林小满")


async def the_first_proposal(town: Town) -> None:
    """小<b>明 asks for a handrail."""
    ming = town["小<b>明"]
    await write(town, "小<b>明", "3号楼门口加装扶手", "下雨天台阶滑，老人上下不方便，请在门口装一根扶手。")
    await ming.sees("请您看一遍", "小<b>明")
    await ming.taps("发布")
    await ming.sees("已发布", "3号楼门口加装扶手")
    await ming.sees("3号楼门口加装扶手", "附议 0/3 户", chat=GROUP)


async def a_similar_one(town: Town) -> None:
    """林小满 asks for something alike, 王芳 for the same: one goes on, one supports what is there."""
    await write(
        town,
        "林小满",
        "3号楼门口加装扶手和坡道",
        "老人上下台阶不方便，推婴儿车也难，请加装扶手，再修一条坡道。",
    )
    lin, wang = town["林小满"], town["王芳"]
    await lin.sees("相近", "3号楼门口加装扶手", "附议 0/3 户")
    await lin.taps("我的不一样")
    await lin.sees("请您看一遍", "坡道")
    await lin.taps("发布")
    await lin.sees("已发布", "坡道")
    await lin.sees("坡道", "附议 0/3 户", chat=GROUP)
    await write(town, "王芳", "3号楼门口装扶手", "下雨天台阶滑，请在3号楼门口装扶手。")
    await wang.sees("相近", "3号楼门口加装扶手")
    await wang.taps("附议第 1 条")
    await wang.sees("1/3 户")
    await wang.taps("不发了，删掉草稿")
    await wang.sees("没有发布")


async def write(town: Town, name: str, title: str, body: str, place: str = "3号楼") -> None:
    """A proposal, up to what comes after its place."""
    author = town[name]
    await author.says("/propose")
    await author.sees("第 1 步")
    await author.says(title)
    await author.sees("第 2 步")
    await author.says(body)
    await author.sees("第 3 步")
    await author.taps(place)


async def three_homes_support_it(town: Town) -> None:
    """The third home brings the ramp before the committee; a co-owner's tap does not count twice."""
    lin, li, chen, chair = town["林小满"], town["李明"], town["陈静"], town["李国强"]
    await lin.taps("我家也附议")
    await lin.sees("1/3 户")
    assert "2/3 户" in (await li.taps("我也附议", chat=GROUP) or "")
    assert "已经附议过" in (await town["王芳"].taps("我也附议", chat=GROUP) or "")
    await chen.taps("看全文", chat=GROUP)
    await chen.sees("坡道", "2/3 户")
    await chen.taps("我也附议")
    await chen.sees("3/3 户")
    await lin.sees("您的提案附议够了", "3/3 户")
    await chair.sees("附议够了", "等居委会答复")
    await town["许红梅"].sees("附议够了", "等居委会答复")


async def the_chair_puts_it_to_the_vote(town: Town) -> None:
    """For three days."""
    chair = town["李国强"]
    await chair.taps("交付表决")
    await chair.sees("投几天票")
    await chair.taps("3 天")
    await chair.sees("3号楼，12 户", "11月23日")
    await chair.taps("开始表决")
    await chair.sees("已经交付表决")
    await town["林小满"].sees("您的提案已经交付表决")
    await town["林小满"].sees("请您投票", "坡道")
    await town["Helen"].sees("坡道", "12 homes")
    await town["林小满"].sees("表决", "参加：0/12 户", chat=GROUP)


async def the_vote(town: Town) -> None:
    """Eight homes vote; one changes its mind, one has its word replaced by the other owner."""
    for name in ("林小满", "陈静", "李明", "周建国", "小<b>明"):
        await town[name].taps("去投票")
        await town[name].sees("公开表决", "坡道")
    await town["林小满"].taps("同意")
    await town["林小满"].sees("已记录您家（3号楼1单元302）的意见：同意")
    await town["陈静"].taps("反对")
    await town["陈静"].sees("已记录您家（3号楼1单元402）的意见：反对")
    await town["陈静"].taps("改一改")
    await town["陈静"].sees("改一改 · ", "坡道")
    await town["陈静"].taps("同意")
    await town["陈静"].sees("已记录您家（3号楼1单元402）的意见：同意")
    await town["李明"].taps("同意")
    await town["李明"].sees("已记录您家（3号楼1单元201）的意见：同意")
    await town["周建国"].taps("同意")
    await town["周建国"].sees("3号楼1单元101、3号楼1单元102、3号楼1单元202", "同意")
    await town["小<b>明"].taps("同意")
    await town["小<b>明"].sees("3号楼1单元502", "同意")
    await the_later_word_of_one_home(town)
    await in_english(town)


async def the_later_word_of_one_home(town: Town) -> None:
    """王芳 speaks after 李明, and he is told who, not what."""
    wang, li = town["王芳"], town["李明"]
    await wang.taps("去投票")
    await wang.sees("已由李明投过票")
    await wang.taps("改一改")
    await wang.sees("改一改 · ", "坡道")
    await wang.taps("反对")
    await wang.sees("已记录您家（3号楼1单元201）的意见：反对")
    told = await li.sees("您家（3号楼1单元201）的意见已由王芳更新")
    assert "反对" not in told


async def in_english(town: Town) -> None:
    """Helen, abroad, abstains in her own language."""
    helen = town["Helen"]
    await helen.taps("vote")
    await helen.sees("坡道", "Open vote")
    await helen.taps("Abstain")
    await helen.sees("3号楼1单元301", "Receipt")


async def the_outcome(town: Town) -> None:
    """A reminder for those who have not voted, then the close, the outcome, the author's points."""
    await town.forward(town.evening_of(11, 22) - town.now)
    await town.forward("1h")
    await town["吴强"].sees("⏳ 3号楼门口加装扶手和坡道", "您家还没有投票")
    for name in ("林小满", "陈静", "李明", "王芳", "周建国", "小<b>明"):
        assert not any(said.startswith("⏳ 3号楼门口") for said in town[name].read_all()), name
    await town.forward("1d")
    for part in (
        "通过",
        "参加 8/12 户",
        "871.75/1,258.5",
        "同意 6 户（75.0%）",
        "反对 1 户，弃权 1 户",
        "超过一半",
    ):
        await town["吴强"].sees("坡道", part, chat=GROUP)
        await town["吴强"].sees("坡道", part)
    await town["Helen"].sees("8", "12", "坡道", "Passed")
    await town["林小满"].sees("您的提案被采纳，得 20 积分")


async def a_haircut_for_points(town: Town) -> None:
    """林小满 takes a voucher, 刘师傅 cuts the hair and takes the code, once."""
    lin, liu = town["林小满"], town["刘师傅"]
    await lin.says("/points")
    await lin.sees("您有 20 积分")
    await lin.taps("兑换")
    await lin.sees("您现在能用 20 分")
    await lin.taps("理发一次")
    await lin.sees("需要 15 分", "刘师傅")
    await lin.taps("兑换，用 15 分")
    code = (await lin.sees("已为您留好：理发一次", "券码")).partition("券码 ")[2][:9]
    await town.prepare()
    await liu.says("/redeem")
    await liu.sees("请发来居民的券码")
    await liu.says(code.lower())
    await liu.sees("的兑换券：理发一次", "15 分")
    await liu.taps("已交给居民，收券")
    await liu.sees("已收券：理发一次")
    await lin.sees("您的「理发一次」已在刘师傅那里领取，用去 15 分")
    await liu.says("/redeem")
    await liu.sees("等着来领的有 0 张")
    await liu.says(code)
    await liu.sees("用掉，不能再用")
