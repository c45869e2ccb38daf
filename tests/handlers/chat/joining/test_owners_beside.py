"""A home with an owner, and somebody else with a deed: together, changed hands, or to be checked."""

from handlers.chat.homes.desk_taps import ConfirmBeside
from handlers.chat.homes.taps import Confirm, ListCases, ListClaims
from handlers.chat.menu import OpenHomes
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.homes.cases import owners_proved
from residents.homes.claims import claim
from residents.model import Address, Dwelling, Person, Relation
from tests import cast
from tests.handlers.chat.joining.conftest import DESK, Joining
from tests.settled import SettledPhone

HOME, OLD, NEW = "3号楼1单元402", "陈静", "林小满"


def claims(hall: Joining, name: str = NEW, home: str = HOME) -> int:
    """Somebody new says that they own a home."""

    def say(work: Work) -> int:
        account = Address(channel="telegram", external=str(cast.WITHOUT_HOME[name]))
        work.session.add(account)
        work.session.flush()
        who = Acting(None, None, Origin.CHAT, address=account.id)
        return claim(work, who, hall.house.id_of(Dwelling, home), Relation.OWNER, name, adult=True).residency

    return hall.act(say)


def owners(hall: Joining, home: str = HOME) -> list[str]:
    """Who is known to own a home."""
    dwelling = hall.house.id_of(Dwelling, home)

    def look(work: Work) -> list[str]:
        found = owners_proved(work, dwelling)
        return [work.session.get_one(Person, each.person_id).name for each in found]

    return hall.act(look)


async def opened(hall: Joining, name: str = NEW) -> tuple[SettledPhone, str]:
    """The desk opens somebody's claim."""
    zhao = hall.phone(DESK)
    await zhao.sends(ListClaims(0))
    return zhao, await zhao.taps(f"{HOME} · {name}")


async def test_the_desk_sees_who_owns_a_home_and_who_else_claims_it(hall: Joining) -> None:
    claims(hall)
    claims(hall, cast.STRANGER)
    _, shown = await opened(hall)
    assert "已经核实的业主：陈静" in shown and "还有一位也说是这一户：路过的人（业主）" in shown


async def test_a_deed_beside_an_owner_is_asked_about_and_confirms_nobody_yet(hall: Joining) -> None:
    claims(hall)
    zhao, _ = await opened(hall)
    asked = await zhao.taps("看过房产证，认作业主")
    assert "已经有业主：陈静" in asked and "除了林小满还有别人吗" in asked and "陈静不再是" in asked
    assert {"一起有", "换了主人", "还要核对"} <= set(zhao.labels())
    assert owners(hall) == [OLD]


async def test_they_own_it_together(hall: Joining) -> None:
    claims(hall)
    zhao, _ = await opened(hall)
    await zhao.taps("看过房产证，认作业主")
    assert "认作业主" in await zhao.taps("一起有")
    assert owners(hall) == [OLD, NEW]


async def test_it_changed_hands_and_the_seller_is_told_and_may_say_otherwise(hall: Joining) -> None:
    claims(hall)
    zhao, _ = await opened(hall)
    await zhao.taps("看过房产证，认作业主")
    assert "认作业主" in await zhao.taps("换了主人")
    assert owners(hall) == [NEW]
    told = hall.told("tie-ended")[OLD]
    assert "房子卖了，不再是业主" in told and "新业主向服务台出示了产权证明" in told
    assert f"服务台登记您已不在{HOME}：房子卖了" in await hall.phone(OLD).sends(OpenHomes())


async def test_what_is_to_be_checked_lies_with_the_cases_and_both_are_heard(hall: Joining) -> None:
    claims(hall)
    zhao, _ = await opened(hall)
    await zhao.taps("看过房产证，认作业主")
    assert "先没有确认林小满" in await zhao.taps("还要核对")
    assert owners(hall) == [OLD]
    await zhao.sends(ListCases(0))
    case = await zhao.taps(f"{HOME} · 业主人数对不上")
    assert "林小满，业主" in case and "陈静，业主" in case
    assert {"都是业主：陈静、林小满", "换了业主：林小满，陈静不再是"} <= set(zhao.labels())
    await zhao.taps("别的决定")
    assert {"都不确认", "回到这一件"} <= set(zhao.labels())


async def test_the_desk_decides_a_case_that_a_home_changed_hands_and_sees_before_what_comes_of_it(
    hall: Joining,
) -> None:
    tie = claims(hall)
    zhao = hall.phone(DESK)
    await zhao.sends(ConfirmBeside(tie, "deed", "check"))
    await zhao.sends(ListCases(0))
    await zhao.taps(f"{HOME} · 业主人数对不上")
    preview = await zhao.taps("换了业主：林小满，陈静不再是")
    assert "林小满是这一户的业主。陈静的登记结束" in preview
    await zhao.says("过户登记看过")
    assert owners(hall) == [NEW]
    assert "过户登记看过" in hall.told("tie-ended")[OLD]


async def test_both_stay_when_the_desk_keeps_both(hall: Joining) -> None:
    tie = claims(hall)
    zhao = hall.phone(DESK)
    await zhao.sends(ConfirmBeside(tie, "deed", "check"))
    await zhao.sends(ListCases(0))
    await zhao.taps(f"{HOME} · 业主人数对不上")
    assert "林小满和陈静都是这一户的业主" in await zhao.taps("都是业主：陈静、林小满")
    await zhao.says("夫妻共有")
    assert owners(hall) == [OLD, NEW]


async def test_an_old_button_or_a_forged_word_confirms_nobody_beside_an_owner(hall: Joining) -> None:
    tie = claims(hall)
    zhao = hall.phone(DESK)
    await zhao.sends(Confirm(tie, "deed"))
    assert owners(hall) == [OLD]
    await zhao.sends(ConfirmBeside(tie, "deed", "forged"))
    assert owners(hall) == [OLD]


async def test_whom_the_register_names_too_is_confirmed_at_once(hall: Joining) -> None:
    hall.registers(OLD, "13800138001", HOME)
    hall.registers(NEW, "13800138002", HOME)
    claims(hall)
    zhao, _ = await opened(hall)
    assert "认作业主" in await zhao.taps("看过房产证，认作业主")
    assert owners(hall) == [OLD, NEW]
