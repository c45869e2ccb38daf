"""By letter: as what one lives there, the owner's name, and somebody whom the desk had entered."""

from sqlalchemy import select

from handlers.chat.home.taps import Elder
from handlers.chat.homes.desk_taps import SeeTie
from handlers.chat.homes.taps import ListCases
from handlers.chat.joining.taps import IAmEntered, JoinAs
from kernel.work import Work
from residents.assisting.model import Consent, Kin
from residents.letters import write_letters
from residents.model import Assurance, Dwelling, Holder, Relation, Residency, Way
from tests import cast
from tests.handlers.chat.joining.conftest import DESK, Joining
from tests.settled import SettledPhone

HOME, SUNS = "3号楼1单元302", "1号楼1单元101"
OWNER, FAMILY, TENANT = "我是业主，加入", "我是业主的家人，加入", "我租住在这里，加入"


async def at_the_choice(hall: Joining, code: str = cast.LETTER) -> SettledPhone:
    """林小满 typed the code of a letter."""
    lin = await hall.newcomer()
    await lin.taps("我是这里的居民")
    assert "您是这一户的什么人" in await lin.says(code)
    return lin


def a_letter(hall: Joining, home: str) -> str:
    [letter] = hall.act(lambda work: write_letters(work, [home]))
    return letter.code


def tie_of(hall: Joining, home: str, name: str) -> Residency:
    person, dwelling = hall.house.person(name), hall.house.id_of(Dwelling, home)
    query = select(Residency).where(Residency.person_id == person, Residency.dwelling_id == dwelling)
    return hall.house.ask(lambda work: work.session.scalars(query).one())


async def test_a_tenant_joins_as_a_tenant_with_one_tap(hall: Joining) -> None:
    hall.registers("周建国", "13800000009", HOME)
    lin = await at_the_choice(hall)
    assert "您是3号楼1单元302的居民" in await lin.taps(TENANT)
    await lin.says("林小满")
    tie = tie_of(hall, HOME, "林小满")
    assert (tie.relation, tie.assurance, tie.way) == (Relation.TENANT, Assurance.RESIDENT, Way.LETTER)


async def test_the_owner_on_the_register_gives_the_name_once(hall: Joining) -> None:
    hall.registers("林小滿", "13800000009", HOME)
    lin = await at_the_choice(hall)
    asked = await lin.taps(OWNER)
    assert (
        asked.startswith("请把您的真实姓名发给我。\n和3号楼1单元302登记的业主姓名对一次")
        and "林小" not in asked
    )
    assert "姓名要看得见" in await lin.says("\u200b")
    joined = await lin.says("林小满")
    assert "您是3号楼1单元302的居民" in joined and "现在写的是「林小满」" in joined
    assert tie_of(hall, HOME, "林小满").assurance == Assurance.OWNER
    assert hall.told("case-opened") == {}


async def test_whoever_is_not_on_the_register_joins_as_family_and_the_desk_proves_the_owner(
    hall: Joining,
) -> None:
    hall.registers("林大满", "13800000009", HOME)
    lin = await at_the_choice(hall)
    await lin.taps(OWNER)
    joined = await lin.says("林小满")
    assert "和登记的业主对不上，先登记为业主的家人" in joined and "请带房产证和身份证到服务台" in joined
    await lin.taps("就叫「林小满」，我已满18周岁")
    tie = tie_of(hall, HOME, "林小满")
    assert (tie.relation, tie.assurance) == (Relation.HOUSEHOLD, Assurance.RESIDENT)
    zhao = hall.phone(DESK)
    await zhao.sends(ListCases(0))
    shown = await zhao.taps("3号楼1单元302 · 登记里没有这个姓名")
    assert "说自己是业主" in shown and "他说：林小满" in shown and "登记的业主（1 位）：林大满" in shown
    await zhao.taps("看过房产证，认作业主")
    await zhao.says("房产证上是林小满，今年买的")
    tie = tie_of(hall, HOME, "林小满")
    assert (tie.relation, tie.assurance, tie.way) == (Relation.OWNER, Assurance.OWNER, Way.DESK)


async def test_whom_the_desk_does_not_take_for_an_owner_still_lives_there(hall: Joining) -> None:
    hall.registers("林大满", "13800000009", HOME)
    lin = await at_the_choice(hall)
    await lin.taps(OWNER)
    await lin.says("林小满")
    zhao = hall.phone(DESK)
    await zhao.sends(ListCases(0))
    await zhao.taps("3号楼1单元302 · 登记里没有这个姓名")
    await zhao.taps("不认作业主")
    await zhao.says("没有带房产证")
    tie = tie_of(hall, HOME, "林小满")
    assert (tie.relation, tie.assurance, tie.until) == (Relation.HOUSEHOLD, Assurance.RESIDENT, None)
    assert "您仍登记为这一户的住户" in hall.told("case-decided")["林小满"]


async def test_an_owner_by_letter_is_told_to_those_who_live_there(hall: Joining) -> None:
    lin = await at_the_choice(hall, a_letter(hall, "3号楼1单元402"))
    await lin.taps(OWNER)
    assert "加入了您家（3号楼1单元402），登记为业主，凭信上的编号" in hall.told("tie-joined")["陈静"]


def helped(hall: Joining) -> None:
    """孙桂英 agreed to be helped by the desk, and 陈静 looks on."""
    sun, zhao, chen = (hall.house.person(name) for name in ("孙桂英", DESK, "陈静"))

    def order(work: Work) -> None:
        consent = Consent(person_id=sun, helper_id=zhao, proof="spoken", given_at=hall.house.now)
        consent.recorded_by = zhao
        kin = Kin(person_id=sun, kin_id=chen, recorded_by=zhao, since=hall.house.now)
        work.session.add_all((consent, kin))

    hall.act(order)


async def test_whom_the_desk_entered_comes_by_letter_and_stays_one_person(hall: Joining) -> None:
    helped(hall)
    lin = await at_the_choice(hall, a_letter(hall, SUNS))
    asked = await lin.taps(OWNER)
    assert "姓名写对就能接上" in asked and "孙" not in asked
    assert "服务台登记过1号楼1单元101的孫桂英。是您本人吗？" in await lin.says("孫桂英")
    assert lin.labels() == ["我就是孫桂英（服务台登记过）", "我是另一位，加入", "先不办了"]
    assert "请点下面的按钮" in await lin.says("是我")
    assert "您现在能自己办1号楼1单元101的事" in await lin.taps("我就是孫桂英（服务台登记过）")
    assert "孙桂英" in await lin.says("/start")
    sun = hall.house.person("孙桂英")
    held = hall.house.ask(lambda w: w.session.scalars(select(Holder).where(Holder.person_id == sun)).all())
    assert len(held) == 1, "and there is no second 孙桂英, which house.person would not bear"
    told = hall.told("came-themselves")
    assert set(told) == {DESK, "陈静"} and "孙桂英（1号楼1单元101）凭信上的编号自己加入了" in told["陈静"]
    ended = hall.house.ask(lambda w: w.session.scalars(select(Consent.ended_at)).one())
    assert ended is None, "the consent stands until it is ended"


async def test_a_neighbour_of_the_same_name_is_somebody_else(hall: Joining) -> None:
    lin = await at_the_choice(hall, a_letter(hall, SUNS))
    await lin.taps(FAMILY)
    await lin.says("孙桂英")
    assert "您是1号楼1单元101的居民" in await lin.taps("我是另一位，加入")
    assert await lin.sends(IAmEntered(1, 1)) and hall.told("came-themselves") == {}


async def test_another_name_than_that_of_whom_the_desk_entered_just_joins(hall: Joining) -> None:
    lin = await at_the_choice(hall, a_letter(hall, SUNS))
    await lin.taps(FAMILY)
    assert "您是1号楼1单元101的居民" in await lin.says("林小满")


async def test_words_and_another_code_where_a_tap_is_asked_for(hall: Joining) -> None:
    lin = await at_the_choice(hall)
    assert "请点下面，说明您是这一户的什么人" in await lin.says("租的")
    assert f"编号对上了：{SUNS}" in await lin.says(a_letter(hall, SUNS))
    assert "还可以再试 5 次" in await lin.says("6-AAAA-2222")


async def test_a_button_without_a_code_opens_nothing(hall: Joining) -> None:
    lin = await hall.newcomer()
    for forged in (JoinAs(1, "owner"), JoinAs(1, "king"), IAmEntered(1, 1)):
        await lin.sends(forged)
    assert "先核实住址" in await lin.says("/propose")


async def test_a_letter_that_was_replaced_in_between_is_named_as_such(hall: Joining) -> None:
    lin = await at_the_choice(hall)
    a_letter(hall, HOME)
    assert "这封信已经换成新的了" in await lin.taps(OWNER)


async def test_two_who_typed_the_same_code_are_not_both_let_in(hall: Joining) -> None:
    lin = await at_the_choice(hall)
    other = await hall.newcomer(cast.STRANGER)
    await other.taps("我是这里的居民")
    await other.says(cast.LETTER)
    await lin.taps(OWNER)
    assert "已经用过了" in await other.taps(TENANT)


async def test_an_elder_answers_by_number(hall: Joining) -> None:
    wang = hall.phone("王德福")
    await wang.sends(Elder(1))
    await wang.opens("j_6")
    shown = await wang.says(cast.LETTER[-9:])
    assert "1：我是业主，加入" in shown and "3：我租住在这里，加入" in shown
    assert "您选的是「我租住在这里，加入」，对吗" in await wang.says("3")
    hall.house.wait(seconds=10)
    assert "您现在也是3号楼1单元302的居民" in await wang.says("1")


async def test_whoever_lives_there_already_hears_what_the_letter_is_still_good_for(hall: Joining) -> None:
    lin = await at_the_choice(hall)
    await lin.taps(FAMILY)
    await lin.taps("就叫这个")
    said = await lin.says(cast.LETTER)
    assert said.startswith(f"这像是{HOME}信上的编号。您已经登记在这一户，不用再发。")
    assert "家里别人要加入" in said and "您是做什么" not in said
    assert lin.labels() == ["家里还有谁", "我是业主，要核实", "再加一处住房", "回到首页"]
    assert "现在只登记着您一位" in await lin.taps("家里还有谁")


async def test_whoever_sends_the_letter_of_another_home_is_asked_whose_it_is(hall: Joining) -> None:
    chen = hall.phone("陈静")
    said = await chen.says(cast.LETTER.replace("-", " ").lower())
    assert said.startswith("这像是另一处住房信上的编号。要用它再加一处住房吗？")
    assert "请他用自己的手机发过来" in said and HOME not in said
    assert f"您现在也是{HOME}的居民" in await chen.taps(TENANT)


async def test_a_receipt_of_a_vote_is_no_letter(hall: Joining) -> None:
    said = await hall.phone("陈静").says(cast.LETTER.partition("-")[2])
    assert "信上的编号，请点「再加一处住房」" in said and "另一处住房" not in said


async def test_an_owner_by_letter_alone_is_shown_so_until_the_desk_saw_the_deed(hall: Joining) -> None:
    """Whoever holds the letter and knows the name: those whose number the register has hear of it at once."""
    hall.registers("李明", "+8613800000009", "3号楼1单元201")
    li = hall.phone("李明")
    await hall.shares(li, "+8613800000009")
    hall.registers("林小满", "+8613800000009", HOME)
    lin = await at_the_choice(hall)
    await lin.taps(OWNER)
    await lin.says("林小满")
    told = hall.told("tie-by-letter")["李明"]
    assert f"有人凭寄到{HOME}的信加入了" in told and "林小满" not in told
    tie = tie_of(hall, HOME, "林小满").id
    zhao = hall.phone(DESK)
    assert "只凭信和姓名" in await zhao.sends(SeeTie(tie))
    assert "看过房产证" in await zhao.taps("看过房产证了")
    assert "业主身份已核实" in await zhao.taps("林小满")
    assert "看过房产证了" not in zhao.labels()
