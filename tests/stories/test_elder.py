"""王德福 is 81, reads slowly, taps wrongly, and answers with a number two days later."""

from collections.abc import Callable

from sqlalchemy import select

from deliberation.polls.casting import VOTES
from deliberation.polls.model import Poll
from deliberation.polls.opening import open_poll
from handlers.chat.proposals.model import ProposalDraft
from kernel.database import table_of
from kernel.journal import ENTRIES
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.model import Person
from tests.stories.phones import Phone
from tests.stories.town import Town

WANG = "王德福"
LIFT, LAMPS = "加装电梯", "楼道换灯"
ASKS = "请回复号码：\n1：同意\n2：不同意\n3：都可以"
VOTE_CAST = ENTRIES.c.kind == "VoteCast"


async def begin(town: Town, *titles: str) -> Phone:
    """These votes are open, and 王德福 was told of each."""
    town.in_house()
    await town.bot.start()
    for title in titles:
        await town.desk.act(opening(title))
        town.bot.wake()
        await town[WANG].sees("请您投票", title, "1：看内容，去投票")
        await town.settled()
    return town[WANG]


def opening(title: str) -> Callable[[Work], None]:
    """The chair opens a vote for three days."""

    def order(work: Work) -> None:
        work.enter(1)
        chair = work.session.scalars(select(Person.id).where(Person.name == "李国强")).one()
        open_poll(work, Acting(chair, chair, Origin.CHAT), title, "", None, 3)

    return order


async def votes(town: Town) -> dict[str, str]:
    """What stands in the boxes, by the vote's title."""
    query = select(Poll.title, VOTES.c.choice).join(Poll, Poll.id == VOTES.c.poll_id)
    return dict(await town.desk.read(lambda work: work.connection.execute(query).all()))


async def after_reading(town: Town) -> None:
    """He reads what came before he types."""
    await town.settled()
    await town.forward("20s")


async def types(town: Town, words: str, *seen: str) -> int:
    """He types, and sees what is answered; gives the number of the update."""
    await after_reading(town)
    number = await town[WANG].says(words)
    assert number is not None
    await reads(town, *seen)
    await town.settled()
    return number


async def reads(town: Town, *parts: str) -> None:
    """What was shown last holds all of this."""
    wang = town[WANG]
    try:
        await town.until(lambda: all(part in wang.reads() for part in parts), str(parts))
    except AssertionError as never:
        raise AssertionError(f"{parts}, but he reads:\n{wang.reads()}") from never


async def test_two_questions_a_wrong_tap_and_a_number_in_chinese(town: Town) -> None:
    wang = await begin(town, LIFT, LAMPS)
    assert wang.buttons() == ["1：看内容，去投票"]
    await types(town, "1", "问您一件事：楼道换灯。您同意吗？", ASKS)
    assert wang.buttons() == ["1：同意", "2：不同意", "3：都可以", "4：看更多"]
    await wang.taps("2：不同意")
    await wang.sees("记下了，您家的意见是：不同意。")
    assert await votes(town) == {LAMPS: "against"}
    await types(town, "一", "改一改 · 楼道换灯")
    await types(town, "１", "「楼道换灯」，您同意，对吗？", "1：对\n2：不对")
    assert await votes(town) == {LAMPS: "against"}
    await types(town, "1.", "记下了，您家的意见是：同意。")
    assert await votes(town) == {LAMPS: "agree"}
    await wang.taps("看内容，去投票")
    assert LIFT not in await votes(town)


async def test_what_is_read_back_wrongly_is_refused(town: Town) -> None:
    await begin(town, LIFT)
    await types(town, "1", ASKS)
    await types(town, "答2", "「加装电梯」，您不同意，对吗？")
    await types(town, "2", "好，没有记下。", "问您一件事：加装电梯", ASKS)
    assert await votes(town) == {}
    await types(town, "同意", "「加装电梯」，您同意，对吗？")
    await types(town, "对", "记下了，您家的意见是：同意。")
    assert await votes(town) == {LIFT: "agree"}


async def test_a_notice_comes_between_the_question_and_its_number(town: Town) -> None:
    wang = await begin(town, LIFT)
    await types(town, "1", ASKS)
    await types(town, "1", "「加装电梯」，您同意，对吗？")
    await town.desk.act(opening(LAMPS))
    town.bot.wake()
    await wang.sees("请您投票", LAMPS)
    await types(town, "1", "问您一件事：楼道换灯")
    assert await votes(town) == {}
    await types(town, "3", "「楼道换灯」，您怎么都可以，对吗？")
    await types(town, "1", "都可以", "「加装电梯」您还没有回。")
    await types(town, "回那件事", "问您一件事：加装电梯")
    await types(town, "1", "「加装电梯」，您同意，对吗？")
    await types(town, "1", "记下了，您家的意见是：同意。")
    assert await votes(town) == {LAMPS: "abstain", LIFT: "agree"}


async def test_he_answers_two_days_later(town: Town) -> None:
    await begin(town, LIFT)
    await types(town, "1", ASKS)
    await town.forward("2d")
    await types(town, "1", "「加装电梯」，您同意，对吗？")
    await town.forward("40m")
    await types(town, "1", "隔的时间长了，再问您一遍", "「加装电梯」，您同意，对吗？")
    assert await votes(town) == {}
    await types(town, "1", "记下了")
    assert await votes(town) == {LIFT: "agree"}


async def test_the_vote_closed_meanwhile(town: Town) -> None:
    wang = await begin(town, LIFT)
    await types(town, "1", ASKS)
    question = wang.reads()
    await town.bot.stop()  # so that he hears neither of the reminder nor of the outcome
    town.shared.stand_at(town.evening_of(11, 27))
    number = await wang.says("1")
    await town.bot.start()
    await wang.sees("截止", "不能再投")
    await town.settled()
    assert ASKS in question and number and await votes(town) == {}


async def test_a_late_number_answers_nothing_and_becomes_no_proposal(town: Town) -> None:
    town.in_house()
    await town.bot.start()
    wang = town[WANG]
    await wang.says("1")
    await wang.sees("您现在没有要回的事。", "王德福，您好。")
    assert wang.buttons() == ["1：有什么要我定的", "2：我的积分", "3：找人帮忙"]
    assert await town.count(table_of(ProposalDraft)) == 0
    await types(town, "3", "服务台电话", "8000-1234")
    await types(town, "第一个", "想请人做什么？", "1：教我用手机")


async def test_a_restart_between_question_and_number(town: Town) -> None:
    await begin(town, LIFT)
    await types(town, "1", ASKS)
    await town.bot.stop()
    await town.bot.start()
    await types(town, "１。", "「加装电梯」，您同意，对吗？")
    await town.bot.stop()
    await town.bot.start()
    await types(town, "1", "记下了，您家的意见是：同意。")
    assert await votes(town) == {LIFT: "agree"}


async def test_a_number_that_is_delivered_again_counts_neither_twice_nor_for_the_next(town: Town) -> None:
    wang = await begin(town, LIFT, LAMPS)
    await types(town, "1", "楼道换灯", ASKS)
    read_back = await types(town, "1", "「楼道换灯」，您同意，对吗？")
    confirmed = await types(town, "1", "记下了，您家的意见是：同意。")
    await wang.taps("看内容，去投票")
    await types(town, "/polls", "这里是表决")
    for again in (confirmed, read_back, confirmed):
        town.playground.delivery.inject(update(town, again))
        await town.settled()
    assert await votes(town) == {LAMPS: "agree"}
    assert await town.count(ENTRIES, VOTE_CAST) == 1
    await wang.sees("记下了，您家的意见是：同意。")


async def test_typed_twice_while_the_bot_was_away_is_one_answer(town: Town) -> None:
    wang = await begin(town, LIFT)
    await types(town, "1", ASKS)
    await town.bot.stop()
    for _ in range(3):
        await wang.says("1")
    await town.bot.start()
    await wang.sees("还没有记下：回得太快，怕您按错，请再回一遍。", "「加装电梯」，您同意，对吗？")
    await town.settled()
    assert await votes(town) == {}
    await types(town, "1", "记下了，您家的意见是：同意。")


async def test_elder_mode_beside_name_and_language(town: Town) -> None:
    town.in_house()
    await town.bot.start()
    chen = town["陈静"]
    await chen.says("/me")
    await chen.sees("我的资料 · 陈静")
    await chen.taps("称呼、语言、字体")
    await chen.sees("称呼、语言、字体 · 现在称呼您「陈静」")
    await chen.taps("打开长辈模式")
    await chen.sees("以后说得短一些")
    assert chen.buttons() == ["1：关掉长辈模式", "2：换语言 · Language", "3：看更多"]
    await chen.taps("换语言")
    await chen.sees("1：简体中文", "4：回到首页")
    await chen.says("/me")
    await chen.sees("1：我的住处", "2：称呼、语言、字体")
    assert all(label[0].isdigit() for label in chen.buttons())
    await chen.taps("称呼、语言、字体")
    await chen.sees("1：关掉长辈模式")
    await chen.taps("关掉长辈模式")
    await chen.sees("恢复平常的说法")
    assert not any(label[0].isdigit() for label in chen.buttons())


def update(town: Town, number: int) -> object:
    """An update as it was sent to the bot."""
    said = (entry.get("update") for entry in town.playground.transcript.after(0))
    return next(each for each in said if each and each["update_id"] == number)
