"""A mother and her daughter share a phone, 陈静 looks on: they hear of every act and can undo it."""

from handlers.chat.helping.taps import (
    AskKin,
    HelpHome,
    HelpPerson,
    PrintBlank,
    PrintConsent,
    SeeAct,
    SpeakAs,
    UndoAct,
)
from handlers.chat.polls.buttons import CastVote
from handlers.chat.privacy.taps import SeeReaders
from tests.handlers.chat.helping.counter import SUN, ZHAO, Counter, button, helps, text
from tests.settled import SettledPhone


async def looks_on(counter: Counter, name: str = "陈静") -> SettledPhone:
    """The desk asks somebody's relative, who agrees in their own chat."""
    zhao, relative = counter.phone(ZHAO), counter.phone(name)
    await zhao.sends(AskKin(counter.person(SUN)))
    link = next(row for row in zhao.reads().split("\n") if row.startswith("kin_"))
    assert "请您一起看着：别人替孙桂英办议事厅的事" in await relative.opens(link)
    assert "都会告诉您" in await relative.taps("我愿意看着")
    return relative


async def test_a_relative_hears_of_an_act_and_undoes_it(counter: Counter) -> None:
    poll, chen, zhao = counter.poll(), await looks_on(counter), counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(CastVote(poll, "y"))
    told = counter.told("done-for-another")
    assert set(told) == {SUN, "陈静"}
    said = text(told["陈静"])
    assert "赵敏（服务台）替孙桂英办了一件事" in said and "3号楼加装扶手" in said
    assert "同意" not in said, "how somebody voted is theirs"
    assert "撤回了" in await chen.sends(button(told["陈静"], "撤回"))
    assert counter.box(poll) == {} and counter.holds()
    assert set(counter.told("done-for-another-undone")) == {SUN, ZHAO}
    [act] = counter.acts()
    assert act.undone_by == counter.person("陈静")


async def test_what_is_undone_twice_is_undone_once(counter: Counter) -> None:
    poll, chen, zhao = counter.poll(), await looks_on(counter), counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(CastVote(poll, "y"))
    [act] = counter.acts()
    await chen.sends(UndoAct(act.id))
    assert "已经撤回过了" in await chen.sends(UndoAct(act.id))
    await chen.gets(chen.heard)
    assert len(counter.told("done-for-another-undone")) == 2


async def test_undoing_brings_back_what_the_home_said_before(counter: Counter) -> None:
    poll, wang, zhao = counter.poll(), counter.phone("王德福"), counter.phone(ZHAO)
    await wang.sends(CastVote(poll, "n"))
    await wang.says("1")
    counter.house.wait(seconds=5)
    before = counter.box(poll)
    if not before:
        await wang.says("1")
        before = counter.box(poll)
    assert before == {"王德福": ("against", "王德福", "chat")}
    await helps(zhao, "王德福")
    await zhao.sends(CastVote(poll, "y"))
    assert counter.box(poll) == {"王德福": ("agree", ZHAO, "desk")}
    [act] = counter.acts()
    await zhao.sends(UndoAct(act.id))
    assert counter.box(poll) == before and counter.holds()


async def test_what_the_home_said_itself_since_is_not_undone(counter: Counter) -> None:
    poll, zhao, mother = counter.poll(), counter.phone(ZHAO), counter.phone("张桂兰")
    await helps(zhao, "张桂兰")
    await zhao.sends(CastVote(poll, "y"))
    await mother.sends(SpeakAs(counter.person("何小雨")))
    await mother.sends(CastVote(poll, "n"))
    [act] = counter.acts()
    assert "没有撤回" in await zhao.sends(UndoAct(act.id))
    assert counter.box(poll) == {"何小雨": ("against", "何小雨", "chat")}


async def test_a_shared_phone_rings_once_and_says_for_whom(counter: Counter) -> None:
    poll, zhao, shared = counter.poll(), counter.phone(ZHAO), counter.phone("张桂兰")
    await shared.sends(SpeakAs(counter.person("张桂兰")))
    await shared.sends(AskKin(0))
    link = next(row for row in shared.reads().split("\n") if row.startswith("kin_"))
    await shared.sends(SpeakAs(counter.person("何小雨")))
    await shared.opens(link)
    await shared.taps("我愿意看着")
    await helps(zhao, "张桂兰")
    await zhao.sends(CastVote(poll, "y"))
    told = counter.told("done-for-another")
    assert list(told) == ["张桂兰"] and "替张桂兰办了一件事" in text(told["张桂兰"])
    assert "撤回了" in await shared.sends(button(told["张桂兰"], "撤回"))


async def test_who_has_a_phone_says_who_looks_on(counter: Counter) -> None:
    """A helper could set a friend to watch a neighbour else."""
    zhao = counter.phone(ZHAO)
    await zhao.sends(HelpPerson(counter.person("陈静")))
    assert "请家里人一起看着" not in zhao.labels()
    assert "请谁看着由本人定" in await zhao.sends(AskKin(counter.person("陈静")))


async def test_who_opens_a_neighbours_card_is_shown_to_them(counter: Counter) -> None:
    zhao, chen = counter.phone(ZHAO), counter.phone("陈静")
    for _ in range(2):
        await zhao.sends(HelpPerson(counter.person("陈静")))
    await chen.sends(SeeReaders())
    assert chen.reads().count("赵敏（服务台）看了代办要看的：住处、同意书、家里人") == 1


async def test_who_speaks_on_a_shared_phone_is_chosen(counter: Counter) -> None:
    shared = counter.phone("张桂兰")
    await shared.sends(SpeakAs(counter.person("何小雨")))
    assert "现在是何小雨在说话" in shared.reads()
    assert "何小雨" in await shared.says("/start")
    assert "没有登记这个人" in await shared.sends(SpeakAs(counter.person("陈静")))


async def test_a_link_for_relatives_serves_once_and_not_for_long(counter: Counter) -> None:
    zhao, chen, li = counter.phone(ZHAO), counter.phone("陈静"), counter.phone("李明")
    await zhao.sends(AskKin(counter.person(SUN)))
    link = next(row for row in zhao.reads().split("\n") if row.startswith("kin_"))
    await chen.opens(link)
    await chen.taps("我愿意看着")
    assert "用过了" in await li.opens(link)
    assert "已经在看着" in await chen.opens(link) or "用过了" in chen.reads()
    await zhao.sends(AskKin(counter.person(SUN)))
    link = next(row for row in zhao.reads().split("\n") if row.startswith("kin_"))
    counter.house.wait(days=8)
    assert "过期" in await li.opens(link)
    forged = f"kin_{counter.person(SUN)}_1_1999999999_0123456789abcdef"
    assert "用过了" in await li.opens(forged)


async def test_nobody_asks_for_relatives_of_somebody_they_may_not_help(counter: Counter) -> None:
    li = counter.phone("李明")
    assert "不在您可以代办的范围里" in await li.sends(AskKin(counter.person(SUN)))


async def test_a_neighbour_agrees_by_themselves_and_hears_what_is_written_down(counter: Counter) -> None:
    chen, zhao = counter.phone("陈静"), counter.phone(ZHAO)
    await chen.says("/helpers")
    await chen.taps("请人替我办")
    assert "同意李明替我办" in chen.labels()
    await chen.taps("同意服务台替我办")
    assert "开始替陈静办" in await _labels(zhao, counter.person("陈静"))
    await helps(zhao, "王德福", "在电话里同意了")
    told = counter.told("consent-given")
    assert "电话里说的" in text(told["王德福"])


async def test_a_consent_that_never_was_is_ended_from_the_word_of_it(counter: Counter) -> None:
    zhao, wang = counter.phone(ZHAO), counter.phone("钱进")
    await helps(zhao, "钱进")
    told = counter.told("consent-given")["钱进"]
    await wang.sends(button(told, "没有这回事，结束"))
    await wang.taps("结束")
    assert set(counter.told("consent-ended")) == {ZHAO}


async def _labels(phone: SettledPhone, person: int) -> list[str]:
    await phone.sends(HelpPerson(person))
    return phone.labels()


async def test_an_empty_form_is_printed_at_the_desk_alone(counter: Counter) -> None:
    zhao, wang = counter.phone(ZHAO), counter.phone("王芳")
    await zhao.sends(HelpHome())
    await zhao.taps("打印空白登记单")
    form = zhao.screen.attachment
    assert form is not None and form.data.startswith(b"%PDF")
    assert "服务台" in await wang.sends(PrintBlank())
    assert wang.screen.attachment is None


async def test_the_form_and_the_slip_are_printed(counter: Counter) -> None:
    poll, zhao = counter.poll(), counter.phone(ZHAO)
    await zhao.sends(PrintConsent(counter.person(SUN)))
    form = zhao.screen.attachment
    assert form is not None and form.data.startswith(b"%PDF")
    await helps(zhao)
    await zhao.sends(CastVote(poll, "y"))
    [act] = counter.acts()
    await zhao.sends(SeeAct(act.id))
    await zhao.taps("打印代办单")
    slip = zhao.screen.attachment
    assert slip is not None and slip.data.startswith(b"%PDF") and act.slip[:4] in slip.name
    assert "vote-cast-for" not in {notice.kind for notice in counter.house.notices()}
