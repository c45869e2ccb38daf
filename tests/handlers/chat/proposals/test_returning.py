"""«Please say where»: a proposal goes back to its author and comes again, in the chat."""

import pytest

from handlers.chat.screen import MOST_BUTTONS
from tests.handlers.chat.hall import Hall, Phone, labels_of, published, text_of

WHY = "请写明在哪里，最好附一张照片。"


@pytest.fixture
async def ready(chen: Phone, wu: Phone, zhao: Phone) -> int:
    """陈明's proposal, supported by three homes."""
    made = await published(chen, "小区大门口加装扶手")
    for phone in (chen, wu, zhao):
        await phone.sends(f"1pa:{made}:0")
    return made


async def says_more(chen: Phone, ready: int) -> None:
    """陈明 would replace the whole text, is told why not, and adds to it instead."""
    await chen.opens(f"p_{ready}")
    await chen.taps("补充以后再交")
    await chen.taps("改内容")
    await chen.says("门禁换成刷脸的。")
    refused = await chen.taps("就这样改")
    assert "不能整段换成别的" in refused and "就这样改" in chen.labels(), "the same look, once more"
    await chen.taps("还要改别的")
    await chen.taps("改内容")
    await chen.says("大门口左边三级台阶，下雨天滑。")
    assert "已经再交给居委会" in await chen.taps("就这样改")


async def test_please_say_where(hall: Hall, wang: Phone, chen: Phone, wu: Phone, ready: int) -> None:
    await wang.opens(f"p_{ready}")
    await wang.taps("更多…")
    await wang.taps("居委会办理")
    assert "请作者补充" in wang.labels() and len(wang.labels()) <= MOST_BUTTONS
    assert "要补什么" in await wang.taps("请作者补充")
    shown = await wang.taps(WHY)
    assert f"请补充：{WHY}" in shown and "一份提案只能请一次" in shown
    assert "会回到您这里" in await wang.taps("请作者补充")

    author, supporter = (hall.told("proposal-returned").get(name) for name in ("陈明", "吴刚"))
    assert author is not None and supporter is not None
    assert "居委会请您补充一点" in text_of(author) and f"请作者补充（王敏）：{WHY}" in text_of(author)
    assert "补充以后再交" in labels_of(author) and "补充以后再交" not in labels_of(supporter)
    assert "附议照旧算" in text_of(supporter)

    assert "请作者补充，等到" in await wu.opens(f"p_{ready}")
    assert "收回我家的附议" not in wu.labels()
    shown = await wang.sends(f"1uf:{ready}")
    assert "正请作者补充" in await wang.sends(f"1ug:{ready}:no:0") and "不采纳" in shown

    await says_more(chen, ready)
    supporter = hall.told("proposal-sent-again").get("吴刚")
    assert supporter is not None
    assert "新写的：大门口左边三级台阶，下雨天滑。\n去掉的：下雨天台阶滑。" in text_of(supporter)
    assert "收回以后不能再附议" in text_of(supporter) and "收回我家的附议" in labels_of(supporter)
    member = hall.told("proposal-back").get("李建国")
    assert member is not None and "已经补充好了" in text_of(member) and "答复这份提案" in labels_of(member)

    await wu.opens(f"p_{ready}")
    assert "已收回" in await wu.taps("收回我家的附议")
    assert "等李建国答复" in await wu.opens(f"p_{ready}")
    await wang.opens(f"p_{ready}")
    await wang.taps("更多…")
    await wang.taps("居委会办理")
    assert "请作者补充" not in wang.labels()


async def test_the_list_of_what_is_owed_says_that_it_lies_with_its_author(wang: Phone, ready: int) -> None:
    await wang.sends(f"1ug:{ready}:more:0")
    await wang.says("请写明在哪里。")
    await wang.taps("请作者补充")
    assert "没有提案等第一次答复" in await wang.sends("1uz:0")
    assert "小区大门口加装扶手 · 请作者补充" in wang.labels()
