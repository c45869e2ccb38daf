"""The longest that may be written fits every screen and every notice: 4,096 signs, 1,024 below a photo."""

from dataclasses import replace

import pytest

from deliberation.comments import service as comments
from deliberation.comments.model import Side
from deliberation.comments.wording import LENGTH
from deliberation.intake.service import ANSWER_LENGTH, TEXT_LENGTH
from deliberation.proposals import answering, editing, merging, withdrawing
from deliberation.proposals.model import How
from deliberation.proposals.supporting import support
from deliberation.proposals.wording import BODY_LENGTH, REASON_LENGTH, TITLE_POINTS, WISH_LENGTH
from handlers.chat.screen import Screen
from kernel import texts
from tests.deliberation.proposals.writing import do, photos, propose, says
from tests.handlers.chat.hall import text_of
from tests.handlers.chat.talk.talking import TalkingHall, TalkingPhone

MESSAGE, CAPTION = 4096, 1024
FAMILY = "👩‍👩‍👧"
TITLE = FAMILY * (TITLE_POINTS // len(FAMILY) - 1) + "全家福"
BODY, WISH, REASON, COMMENT = ("宽" * most for most in (BODY_LENGTH, WISH_LENGTH, REASON_LENGTH, LENGTH))
LANGUAGES = ("zh-Hans", "zh-Hant", "en")


def fits(screen: Screen) -> bool:
    """Whether a screen can be sent, to everybody in every wording."""
    most = CAPTION if screen.attachment is not None else MESSAGE
    return all(
        texts.length(text_of(screen, elder=elder, language=language)) <= most
        for language in LANGUAGES
        for elder in (False, True)
    )


def longest(hall: TalkingHall, name: str, **more: object) -> int:
    """A proposal that says all that it may."""
    said = {"wish": WISH, "cost": 10**11, "photos": photos(hall, 5)} | more
    return propose(hall, name, TITLE, BODY, **said)


def supported(hall: TalkingHall, proposal: int) -> None:
    """By as many homes as it needs."""
    for name in ("陈明", "吴刚", "张阿姨"):
        do(hall, name, support, proposal)


async def test_every_screen_of_the_longest_proposal(
    hall: TalkingHall, chen: TalkingPhone, wang: TalkingPhone
) -> None:
    made = longest(hall, "陈明")
    now = says(hall, made)
    do(hall, "陈明", editing.edit, made, 1, replace(now, cost=5))
    for name in ("陈小明", "张阿姨", "赵<b>", "吴刚", "李建国"):
        side = Side.FOR if name != "吴刚" else Side.AGAINST
        do(hall, name, comments.say, made, side, COMMENT)
    supported(hall, made)
    do(hall, "王敏", answering.take_up, made, REASON)
    hall.wait(days=30)
    for data in ("ps", "ua", "ub", "ud", "mc", "mf", "uf", "ue", "u4", "ul", "ut"):
        for phone in (chen, wang):
            await phone.sends(f"1{data}:{made}")
            assert fits(phone.screen), data
    await chen.sends(f"1uc:{made}:1")
    assert fits(chen.screen) and WISH in chen.reads()
    await chen.sends(f"1u2:{made}:0")
    assert fits(chen.screen)
    assert fits(hall.card(made))
    await wang.sends(f"1ug:{made}:said:0")
    await wang.says(REASON)
    assert fits(wang.screen) and REASON in wang.reads()


async def test_every_notice_with_the_longest_reason(hall: TalkingHall, wang: TalkingPhone) -> None:
    one, other, third = (longest(hall, name) for name in ("陈明", "赵<b>", "张阿姨"))
    for each in (one, other):
        supported(hall, each)
    do(hall, "王敏", answering.answer, one, How.EXPLAINED, REASON)
    do(hall, "陈明", support, third)
    do(hall, "王敏", merging.merge, third, other, REASON)
    mine = longest(hall, "李建国")
    do(hall, "陈明", support, mine)
    do(hall, "李建国", withdrawing.withdraw, mine, REASON)
    for kind in ("proposal-answered", "proposal-merged-again", "proposal-merged", "proposal-withdrawn"):
        drawn = [hall.drawn(kind, name) for name, said, _ in hall.owed(kind) if said]
        assert drawn and all(fits(each) for each in drawn), kind


async def test_the_draft_the_similar_ones_and_the_wish(
    hall: TalkingHall, chen: TalkingPhone, zhao: TalkingPhone
) -> None:
    for name in ("吴刚", "张阿姨", "李建国"):
        made = longest(hall, name)
        supported(hall, made)
        do(hall, "王敏", answering.decline, made, REASON)
    await chen.says("/propose")
    await chen.says(TITLE)
    await chen.says(BODY)
    await chen.taps("全社区")
    assert fits(chen.screen)
    for label in ("我的不一样，继续", "补充…", "希望怎么办"):
        if label in chen.labels():
            await chen.taps(label)
    await chen.says(WISH)
    assert fits(chen.screen) and WISH in chen.reads() and BODY in chen.reads()
    await chen.taps("发布")
    theirs = longest(hall, "赵<b>")
    do(hall, "陈明", merging.merge, 4, theirs, REASON)
    await zhao.takes_up(hall.drawn("proposal-merge-wish", "赵<b>"), "看一看")
    assert fits(zhao.screen) and REASON in zhao.reads()


@pytest.mark.parametrize("length", [BODY_LENGTH + 1, 4096, 20_000])
async def test_what_is_too_long_is_said_above_the_same_question(chen: TalkingPhone, length: int) -> None:
    await chen.says("/propose")
    await chen.says("小区大门口加装扶手")
    shown = await chen.says("宽" * length)
    assert fits(chen.screen) and str(BODY_LENGTH) in shown.replace(",", "") and "第 2 步" in shown


async def test_forwarded_words_questions_and_answers(
    hall: TalkingHall, chen: TalkingPhone, wu: TalkingPhone, wang: TalkingPhone
) -> None:
    await chen.forwards(BODY, "account:10")
    await chen.taps("请他同意")
    assert fits(hall.drawn("forward-asked", "吴刚"))
    await chen.says("路灯坏了，" + "宽" * (TEXT_LENGTH - 5))
    report = next(label for label in chen.labels() if label.startswith("报个问题"))
    await chen.taps(report)
    assert fits(chen.screen)
    await wang.sends("1ica:1")
    assert fits(wang.screen)
    await wang.says("宽" * ANSWER_LENGTH)
    await wang.taps(wang.labels()[0])
    assert fits(wang.screen) and fits(hall.drawn("intake-answered", "陈明"))


async def test_searching_with_anything_fits(chen: TalkingPhone, hall: TalkingHall) -> None:
    for name in ("陈明", "吴刚", "张阿姨"):
        longest(hall, name)
    for words in (TITLE, BODY, "宽 " * 2000, "💡" * 2000, "ا" * 4000, "<b>" * 300):
        await chen.says("/find")
        await chen.says(words)
        assert fits(chen.screen), words[:10]
