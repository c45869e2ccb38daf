"""What supporters are owed: merging across places is said before it is done, and a promise has a day."""

import pytest

from handlers.chat.proposals.notices import NOTICES
from handlers.chat.told import Told
from handlers.schedule.due import due_items
from kernel.lines import Count
from tests.handlers.chat.hall import Hall, Phone, labels_of, published, text_of
from tests.handlers.chat.proposals.test_life import notice


@pytest.fixture
async def ready(chen: Phone, wu: Phone, zhao: Phone) -> int:
    """陈明's proposal, supported by three homes."""
    made = await published(chen, "小区大门口加装扶手")
    for phone in (chen, wu, zhao):
        await phone.sends(f"1pa:{made}:0")
    return made


async def test_a_title_sent_instead_of_a_number_leaves_a_way_out(chen: Phone, zhao: Phone) -> None:
    old = await published(chen, "小区大门口加装扶手")
    await published(zhao, "给孩子们建一座图书角", "孩子放学没处去。")
    await chen.sends(f"1ul:{old}")
    shown = await chen.says("图书角")
    assert "没有这个编号" in shown and "并入哪一份提案" in shown and chen.labels()[-1] == "先不办了"
    assert "不能并入它自己" in await chen.says("001") and chen.labels()[-1] == "先不办了"
    assert "并入：提案 2026-002" in await chen.says("2026-002"), "the question stays open"
    await chen.sends(f"1ul:{old}")
    await chen.taps("先不办了")
    assert "没有这个编号" not in await chen.says("图书角")


async def test_whoever_merges_across_places_is_told_what_changes(
    hall: Hall, chen: Phone, wu: Phone, zhao: Phone, wang: Phone
) -> None:
    whole = await published(chen, "小区大门口加装扶手")
    third = await published(zhao, "给孩子们建一座图书角", "孩子放学没处去。", "3号楼")
    for phone in (chen, wu):
        await phone.sends(f"1pa:{whole}:0")
    refused = await wang.sends(f"1ug:{whole}:merge:{third:x}")
    assert "有 1 户不在3号楼" in refused and "只能由 2026-001 的作者自己来并" in refused
    shown = await chen.sends(f"1ug:{whole}:merge:{third:x}")
    assert "2026-001 请全社区附议，要 3 户；2026-002 请3号楼附议，要 3 户。" in shown
    assert "附议过的 2 户里，有 1 户不在3号楼，附议转不到 2026-002" in shown
    assert "有 1 户不在3号楼" in await chen.taps("两份说的是同一件事。")
    await chen.taps("确定并入")
    asked = hall.read(
        lambda work: NOTICES["proposal-merge-wish"](work, Told({"wish": Count(1)}, third, None))
    )
    assert asked is not None
    zhao.screen = asked
    assert "有 1 户不在3号楼" in await zhao.taps("看一看")
    await zhao.taps("同意并入")
    told = notice(hall, "proposal-merged-again", "吴刚", whole)
    assert told is not None and "您家不在那里，附议转不过去" in text_of(told)
    assert labels_of(told)[0] == "看全文"


async def test_a_day_that_goes_by_without_a_word_is_seen_and_put_off(
    hall: Hall, wang: Phone, chen: Phone, ready: int
) -> None:
    await wang.sends(f"1ug:{ready}:will:0")
    await wang.says("请师傅来装。")
    assert "没有看懂是哪一天" in await wang.says("过一阵子") and "两周内" in wang.labels()
    assert "2026年12月20日以前办好" in await wang.says("12月20日前")
    await wang.taps("就这样答复")
    hall.wait(days=30)
    for item in hall.workshop.read_now(due_items):
        if item.name.startswith("promise"):
            hall.workshop.act_now(item.order)
    assert set(hall.told("proposal-promise-late")) == {"李建国", "王敏"}
    late = notice(hall, "proposal-promise-late", "王敏", ready)
    assert late is not None and "已过 5 天，由王敏负责" in text_of(late)
    assert "已过 5 天" in await chen.opens(f"p_{ready}")
    wang.screen = late
    await wang.taps("答复这份提案")
    await wang.taps("还没办成，说明原因")
    await wang.taps("材料还没有到，到了就装。")
    assert "说不准" not in wang.labels(), "a promise is left open only once"
    await wang.taps("两周内")
    assert "新的日子已告诉" in await wang.taps("就这样答复")
    told = notice(hall, "proposal-promise-put-off", "吴刚", ready)
    assert told is not None and "还没办成（王敏）：材料还没有到，到了就装。" in text_of(told)
    assert "已过" not in await chen.opens(f"p_{ready}")
