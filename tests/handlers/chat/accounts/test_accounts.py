"""A new phone, a lost one, and an account that somebody else holds."""

import re
from datetime import timedelta

from sqlalchemy import select

from deliberation.polls.model import Vote
from deliberation.polls.opening import open_poll
from handlers.chat.accounts.notices import NOTICES
from handlers.chat.accounts.taps import AccountsOf, ListTaken, MyAccounts, SayMine
from handlers.chat.polls.buttons import CastVote
from handlers.chat.told import Told
from kernel.outbox import Notice
from kernel.work import Work
from residents.accounts.model import AccountEnding
from residents.model import Address, Dwelling, Holder, Person, Residency, RoleKind
from residents.permits import roles_of
from tests.handlers.chat.joining.conftest import DESK, Joining
from tests.handlers.chat.office.service_hall import said
from tests.settled import SettledPhone

NEW = "700001"
WATCH = "吴秉正"


def code_in(shown: str) -> str:
    found = re.search(r"H[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}", shown)
    assert found, shown
    return found.group()


async def new_phone(hall: Joining, account: str = NEW) -> SettledPhone:
    """An account that is nobody here yet."""
    phone = SettledPhone(hall.workshop, account)
    await phone.opens("c_cast")
    return phone


async def binds(phone: SettledPhone, code: str, name: str) -> str:
    await phone.taps("我是这里的居民")
    assert f"以{name}的名义办事" in await phone.says(code.lower())
    return await phone.taps(f"是我，{name}")


async def at_desk(hall: Joining, name: str, words: str = "本人来说手机丢了，看过身份证") -> SettledPhone:
    """The clerk takes off the first account of somebody."""
    zhao = hall.phone(DESK)
    await zhao.sends(AccountsOf(hall.house.person(name)))
    await zhao.taps("停用账号 1")
    await zhao.says(words)
    return zhao


def chat_told(hall: Joining, kind: str) -> list[str]:
    """What is left at chats, drawn."""

    def order(work: Work) -> list[str]:
        query = select(Notice).where(Notice.kind == kind, Notice.person_id.is_(None)).order_by(Notice.id)
        rows = work.session.scalars(query).all()
        drawn = [NOTICES[kind](work, Told({}, row.subject or 0, None)) for row in rows]
        return [said(screen) for screen in drawn if screen is not None]

    return hall.act(order)


def taken_of(hall: Joining, name: str) -> int:
    query = select(AccountEnding.id).where(AccountEnding.person_id == hall.house.person(name))
    return hall.act(lambda work: work.session.scalars(query.order_by(AccountEnding.id.desc())).first())


async def test_a_new_account_is_bound_with_a_code_from_the_old_one(hall: Joining) -> None:
    li = hall.phone("李明")
    shown = await li.sends(MyAccounts())
    assert "现在有 1 个账号" in shown and "停用账号 1" not in li.labels()
    code = code_in(await li.taps("要一个换号编号"))
    phone = await new_phone(hall)
    assert "这个账号现在是李明的" in await binds(phone, code, "李明")
    assert "李明，您好" in await phone.says("/start")
    assert len(chat_told(hall, "account-linked")) == 2, "both accounts hear of it"
    other = await new_phone(hall, "700002")
    await other.taps("我是这里的居民")
    assert "用过了，或者过期了" in await other.says(code)


async def test_the_old_account_takes_itself_off_and_is_nobody_then(hall: Joining) -> None:
    li = hall.phone("李明")
    await li.sends(MyAccounts())
    code = code_in(await li.taps("要一个换号编号"))
    hall.house.now += timedelta(minutes=5)
    phone = await new_phone(hall)
    await binds(phone, code, "李明")
    await phone.sends(MyAccounts())
    await phone.taps("停用账号 1")
    assert "刚绑上" in await phone.taps("停用"), "whoever held the old phone for a minute could"
    await li.sends(MyAccounts())
    assert "停用账号 1，以后它不能再以您的名义办事" in await li.taps("停用账号 1")
    assert "停用了" in await li.taps("停用")
    assert "李明，您好" not in await li.says("/start")
    assert "李明，您好" in await phone.says("/start")


async def test_a_wrong_code_counts_as_a_try(hall: Joining) -> None:
    phone = await new_phone(hall)
    await phone.taps("我是这里的居民")
    for left in (5, 4, 3, 2, 1):
        assert f"还可以再试 {left} 次" in await phone.says("HW9X-8YZ2-2K7M")
    await phone.says("HW9X-8YZ2-2K7M")
    assert "再试 " not in await phone.says("HW9X-8YZ2-2K7M")
    assert max(hall.act(lambda work: list(work.session.scalars(select(Address.tries))))) == 6


async def test_the_desk_takes_a_lost_phone_off_and_the_person_keeps_everything(hall: Joining) -> None:
    chair = hall.house.who("李国强")
    poll = hall.act(lambda work: open_poll(work, chair, "装扶手", "装在坡道两侧。", None, 3)).poll
    li = hall.phone("李明")
    await li.sends(CastVote(poll, "y"))
    zhao = hall.phone(DESK)
    shown = await zhao.sends(AccountsOf(hall.house.person("李明")))
    assert "李明（3号楼1单元201）的账号：1 个" in shown and "100002" not in shown
    asked = await zhao.taps("停用账号 1")
    assert "投过的票都不变" in asked and "马上收到通知" in asked
    assert "停用了：李明的账号" in await zhao.says("本人来说手机丢了，看过身份证")
    assert "李明，您好" not in await li.says("/start")
    assert "本人来说手机丢了" in hall.told("account-off-told")[WATCH]
    assert "本人来说手机丢了" in chat_told(hall, "account-off")[0]
    await zhao.taps("账号")
    given = await zhao.taps("给一个换号编号")
    assert "周" in given and "起能用" in given
    phone = await new_phone(hall)
    await phone.taps("我是这里的居民")
    assert "起才能用" in await phone.says(code_in(given)), "one clerk's word has to rest for a day"
    hall.house.now += timedelta(days=1, minutes=1)
    await phone.says("/start")
    await binds(phone, code_in(given), "李明")
    await phone.sends(CastVote(poll, "n"))
    votes = hall.act(lambda work: [(v.person_id, v.choice) for v in work.session.scalars(select(Vote))])
    assert votes == [(hall.house.person("李明"), "against")], "one voice, changed by the new account"


async def test_a_second_person_looks_and_the_code_opens_at_once(hall: Joining) -> None:
    zhao = await at_desk(hall, "李明")
    await zhao.taps("账号")
    code = code_in(await zhao.taps("给一个换号编号"))
    wu = hall.phone(WATCH)
    await wu.sends(ListTaken())
    assert "赵敏说要停用：本人来说手机丢了" in await wu.taps("李明")
    assert "账号停用" in await wu.taps("停用")
    await binds(await new_phone(hall), code, "李明")


async def test_whoever_holds_the_account_says_it_is_theirs_and_has_it_back_until_somebody_looked(
    hall: Joining,
) -> None:
    zhao = await at_desk(hall, "李明", "听说换了手机")
    await zhao.taps("账号")
    code = code_in(await zhao.taps("给一个换号编号"))
    li = hall.phone("李明")
    back = await li.sends(SayMine(hall.house.here, taken_of(hall, "李明")))
    assert "照常能用" in back and "李明，您好" in await li.says("/start")
    hall.house.now += timedelta(days=2)
    thief = await new_phone(hall)
    await thief.taps("我是这里的居民")
    assert "这个换号编号对不上" in await thief.says(code)
    shown = await zhao.sends(AccountsOf(hall.house.person("李明")))
    assert "等第二个人看" in shown and "停用账号 1" not in zhao.labels()
    await zhao.sends(ListTaken())
    assert "没有等您看的账号" in zhao.reads(), "not by whoever said it"
    assert WATCH in hall.told("account-second")
    wu = hall.phone(WATCH)
    await wu.sends(ListTaken())
    assert "这是我的，不该停" in await wu.taps("李明")
    await wu.taps("照常能用")
    assert "李明，您好" in await li.says("/start")
    assert "照常能用" in hall.told("account-looked")[DESK]


async def test_of_somebody_in_office_two_have_to_say_so(hall: Joining) -> None:
    """A clerk takes no chair by taking the account off and binding a friend's."""
    await at_desk(hall, "李国强", "换了手机")
    chair_phone = hall.phone("李国强")
    assert "李国强，您好" in await chair_phone.says("/start"), "one word is not enough"
    assert "李国强" in hall.told("account-second")[WATCH]
    zhao = hall.phone(DESK)
    await zhao.sends(ListTaken())
    assert "没有等您看的账号" in zhao.reads()
    wu = hall.phone(WATCH)
    await wu.sends(ListTaken())
    await wu.taps("李国强")
    await wu.taps("停用")
    assert "李国强，您好" not in await chair_phone.says("/start")
    chair = hall.house.person("李国强")
    assert RoleKind.CHAIR in hall.act(lambda work: roles_of(work, chair)), "the office stays"


async def test_a_shared_phone_goes_on_for_the_daughter(hall: Joining) -> None:
    await at_desk(hall, "张桂兰")
    phone = hall.phone("何小雨")
    assert "何小雨，您好" in await phone.says("/start")
    daughter = hall.house.person("何小雨")
    held = hall.act(lambda w: list(w.session.scalars(select(Holder.person_id))))
    assert daughter in held and hall.house.person("张桂兰") not in held


async def test_the_fourth_account_of_a_day_needs_a_second_person(hall: Joining) -> None:
    for name in ("李明", "王芳", "何小雨"):
        await at_desk(hall, name)
        assert f"{name}，您好" not in await hall.phone(name).says("/start")
    await at_desk(hall, "吴强")
    assert "吴强，您好" in await hall.phone("吴强").says("/start")
    assert "近 30 天这位停用过 4 个账号" in hall.told("account-off-told")[WATCH]


def phoneless(hall: Joining, *names: str) -> list[int]:
    """Neighbours whom the desk entered: they live here, and no account speaks for them."""

    def enter(work: Work) -> list[int]:
        home = work.session.scalars(select(Dwelling.id).where(Dwelling.name == "1号楼1单元101")).one()
        found = []
        for name in names:
            person = Person(name=name, language="zh-Hans", created_at=work.now)
            work.session.add(person)
            work.session.flush()
            tie = Residency(person_id=person.id, dwelling_id=home, relation="tenant", since=work.now)
            tie.assurance, tie.verified_at = "resident", work.now
            work.session.add(tie)
            found.append(person.id)
        return found

    return hall.act(enter)


async def test_the_fourth_code_of_a_day_rests_until_somebody_could_say_no(hall: Joining) -> None:
    """With codes at will one clerk would speak for every neighbour without a phone before a vote."""
    zhao, given = hall.phone(DESK), []
    for person in phoneless(hall, "钱奶奶", "孙奶奶", "周爷爷", "吴爷爷"):
        await zhao.sends(AccountsOf(person))
        given.append(await zhao.taps("给一个换号编号"))
    assert ["起能用" in each for each in given] == [False, False, False, True]
    phone = await new_phone(hall)
    await phone.taps("我是这里的居民")
    assert "起才能用" in await phone.says(code_in(given[3]))
    hall.house.now += timedelta(days=1, minutes=1)
    await phone.says("/start")
    await binds(phone, code_in(given[3]), "吴爷爷")


async def test_a_code_from_the_desk_adds_no_account_to_one_that_came_meanwhile(hall: Joining) -> None:
    """Kept in a drawer, it would bind a friend's account to whoever has joined since."""
    zhao, [person] = hall.phone(DESK), phoneless(hall, "钱奶奶")
    await zhao.sends(AccountsOf(person))
    code = code_in(await zhao.taps("给一个换号编号"))

    def joins(work: Work) -> None:
        address = Address(channel="telegram", external="700009", language="zh-Hans", current_id=person)
        work.session.add(address)
        work.session.flush()
        work.session.add(Holder(address_id=address.id, person_id=person, since=work.now))

    hall.act(joins)
    friend = await new_phone(hall)
    await friend.taps("我是这里的居民")
    assert "用过了，或者过期了" in await friend.says(code)


async def test_nobody_comes_to_speak_for_the_dead(hall: Joining) -> None:
    zhao, [first, second] = hall.phone(DESK), phoneless(hall, "钱奶奶", "孙奶奶")
    await zhao.sends(AccountsOf(first))
    code = code_in(await zhao.taps("给一个换号编号"))

    def die(work: Work) -> None:
        for person in (first, second):
            work.session.get_one(Person, person).died_at = work.now

    hall.act(die)
    phone = await new_phone(hall)
    await phone.taps("我是这里的居民")
    assert "用过了，或者过期了" in await phone.says(code)
    await zhao.sends(AccountsOf(second))
    assert "登记已经结束" in await zhao.taps("给一个换号编号")


async def test_what_a_clerk_asked_about_an_account_does_not_keep_its_owner_from_taking_it_off(
    hall: Joining,
) -> None:
    """The clerk's word about the chair's account waits for a second one; the chair's own does not."""
    chair = hall.phone("李国强")
    await chair.sends(MyAccounts())
    code = code_in(await chair.taps("要一个换号编号"))
    phone = await new_phone(hall)
    await binds(phone, code, "李国强")
    hall.house.now += timedelta(days=2)
    await at_desk(hall, "李国强", "换了手机")
    assert "李国强，您好" in await chair.says("/start")
    await phone.sends(MyAccounts())
    await phone.taps("停用账号 1")
    assert "停用了" in await phone.taps("停用")
    assert "李国强，您好" not in await chair.says("/start"), "it said so, and so it is"
    assert "李国强，您好" in await phone.says("/start")
