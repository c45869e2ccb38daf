"""Somebody without a phone is entered: by the desk for any home, by a leader for theirs, under the caps."""

from sqlalchemy import select

from handlers.chat.helping.taps import EnterAt, EnterNow, EnterPart, HelpHome
from kernel.work import Work
from residents.model import Dwelling, Person, Residency
from tests.handlers.chat.helping.counter import SUN, ZHAO, Counter
from tests.settled import SettledPhone


async def enters(phone: SettledPhone, home: str, typed: str, name: str = "何阿婆") -> str:
    """Find a home by what is typed, and enter a tenant of age there."""
    await phone.sends(HelpHome())
    await phone.says(typed)
    if home in phone.labels():  # several homes are meant by it
        await phone.taps(home)
    await phone.taps(f"在{home}登记一位")
    await phone.says(name)
    await phone.taps("租客")
    await phone.taps("是")
    await phone.taps("不是")
    return await phone.taps("登记")


def ties(counter: Counter, name: str) -> list[tuple[str, str, int | None, bool, int | None]]:
    """The homes of somebody by this name, the way they were proved, by whom, of age, entered by whom."""

    def look(work: Work) -> list[tuple[str, str, int | None, bool, int | None]]:
        query = select(Person, Residency, Dwelling.name).join(Residency, Residency.person_id == Person.id)
        query = query.join(Dwelling, Dwelling.id == Residency.dwelling_id).where(Person.name == name)
        return [
            (home, tie.way, tie.verified_by, person.adult_by is not None, person.created_by)
            for person, tie, home in work.session.execute(query)
        ]

    return counter.ask(look)  # type: ignore[no-any-return]  # of the wrapper


async def test_the_desk_enters_somebody_found_by_three_digits(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    told = await enters(zhao, "1号楼1单元202", "202")
    desk = counter.person(ZHAO)
    assert "登记好了：何阿婆，1号楼1单元202" in told and "记下本人的同意" in zhao.labels()
    assert ties(counter, "何阿婆") == [("1号楼1单元202", "desk", desk, True, desk)]


async def test_a_second_tap_enters_nobody_twice(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await enters(zhao, "1号楼1单元202", "202")
    assert "登记好了：何阿婆" in await zhao.sends(EnterNow())
    assert len(ties(counter, "何阿婆")) == 1


async def test_a_leader_enters_in_their_own_building_only(counter: Counter) -> None:
    li = counter.phone("李明")
    await enters(li, "3号楼1单元302", "3-302")
    [(home, way, by, _, _)] = ties(counter, "何阿婆")
    assert (home, way, by) == ("3号楼1单元302", "leader", counter.person("李明"))
    other = counter.house.id_of(Dwelling, "1号楼1单元202")
    assert "不在您可以登记的范围里" in await li.sends(EnterAt(other))


async def test_whoever_is_there_already_is_not_entered_again(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await zhao.sends(EnterAt(counter.house.id_of(Dwelling, "1号楼1单元101")))
    assert "已经有「孙桂英」" in await zhao.says(SUN)
    assert "请发姓名" in await zhao.sends(EnterAt(counter.house.id_of(Dwelling, "1号楼1单元101")))


async def test_an_answer_that_was_not_asked_for_is_not_taken(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await zhao.sends(EnterAt(counter.house.id_of(Dwelling, "1号楼1单元202")))
    assert "请发姓名" in await zhao.sends(EnterPart("adult", "1"))
    assert "太旧" in await zhao.sends(EnterPart("adult", "9")) or "按钮" in zhao.reads()
    assert ties(counter, "何阿婆") == []


async def test_a_unit_that_is_typed_shows_its_doors_and_then_who_lives_there(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await zhao.sends(HelpHome())
    assert "1号楼1单元，哪一户？" in await zhao.says("一栋1单元")
    await zhao.taps("101")
    assert any(SUN in label for label in zhao.labels())
