"""Grids and buildings, who serves them, and letters printed from the chat."""

import re

from sqlalchemy import select

from handlers.chat.buttons import data_of
from handlers.chat.privacy.taps import SeeReaders
from handlers.chat.roster.taps import OpenGrids, OpenLetters, RemoveGrid, SeeGrid
from kernel.heard import HeardUpdate
from kernel.work import Work
from residents.model import LetterCode, Person, Place, PlaceKind, Role, RoleKind
from tests.handlers.chat.hall import Hall, Phone
from tests.paper import pages, texts

CODE = re.compile(r"\d+-[2-9A-Z]{4}-[2-9A-Z]{4}")


def appoint(hall: Hall, name: str, kind: RoleKind, place: str) -> None:
    """Somebody serves a place from now on."""

    def order(work: Work) -> None:
        work.enter(hall.id)
        person = work.session.scalars(select(Person.id).where(Person.name == name)).one()
        where = work.session.scalars(select(Place.id).where(Place.name == place)).one()
        work.session.add(Role(person_id=person, kind=kind, place_id=where, since=work.now))

    hall.workshop.act_now(order)


def make_grid(hall: Hall, name: str) -> None:
    """A grid without anybody."""

    def order(work: Work) -> None:
        work.enter(hall.id)
        root = work.session.scalars(select(Place.id).where(Place.kind == PlaceKind.COMMUNITY)).one()
        work.session.add(Place(kind=PlaceKind.GRID, name=name, parent_id=root))

    hall.workshop.act_now(order)


async def a_grid(li: Phone, name: str = "第一网格") -> None:
    """李主任 sets up a grid and puts the third building into it."""
    await li.sends(data_of(OpenGrids()))
    await li.taps("新设网格")
    await li.says(name)
    await li.taps("看没归入的楼")
    await li.taps("3号楼")
    await li.taps(f"归入{name}")


async def test_without_grids_the_screen_says_how_to_make_them(li: Phone) -> None:
    told = await li.sends(data_of(OpenGrids()))
    assert "还没有设网格" in told
    assert "还没有归入网格：2 栋楼，10 户" in told


async def test_a_grid_tells_what_is_missing(hall: Hall, li: Phone) -> None:
    await a_grid(li)
    told = await li.sends(data_of(OpenGrids()))
    assert "第一网格：6 户，1 栋楼" in told
    assert "还缺：网格长 1 位，网格员 3 位，楼栋长 1 位" in told
    appoint(hall, "王敏", RoleKind.GRID_WORKER, "第一网格")
    appoint(hall, "赵<b>", RoleKind.BUILDING_LEADER, "3号楼")
    told = await li.sends(data_of(OpenGrids()))
    assert "还缺：网格长 1 位，网格员 2 位。" in told
    assert "每位网格员管 6 户，不超过 300 户" in told


async def test_a_building_is_taken_out_again(li: Phone) -> None:
    await a_grid(li)
    assert "现在归：第一网格" in li.reads()
    assert "现在不归任何网格" in await li.taps("不归任何网格")


async def test_thirty_grids_are_turned_over_and_each_can_be_chosen(hall: Hall, li: Phone) -> None:
    for number in range(1, 31):
        make_grid(hall, f"第{number}网格")
    told = await li.sends(data_of(OpenGrids()))
    assert "一共 30 个网格（第 1 页，共 8 页）" in told and "第5网格" not in told
    for _ in range(7):
        told = await li.taps("下一页")
    assert "第30网格" in told
    await li.taps("看第30网格")
    assert "第30网格" in await li.taps("网格与楼栋")  # back to the same page
    await li.taps("看没归入的楼")
    await li.taps("3号楼")
    for _ in range(7):
        await li.taps("下一页")
    await li.taps("归入第30网格")
    assert "现在归：第30网格" in li.reads()


async def test_a_grid_is_renamed_and_a_wrong_name_is_asked_again(hall: Hall, li: Phone) -> None:
    await a_grid(li)
    make_grid(hall, "第二网格")
    await li.sends(data_of(OpenGrids()))
    await li.taps("看第一网格")
    assert li.labels() == ["3号楼", "改名", "网格与楼栋", "回到首页"]
    assert "「网格」一列也请写新名字" in await li.taps("改名")
    assert "已经有一个网格叫这个名字" in await li.says("第二网格")
    told = await li.says("枫林网格")
    assert "网格已改名" in told and "枫林网格：6 户，1 栋楼" in told


async def test_an_empty_grid_is_removed_after_a_question(hall: Hall, li: Phone) -> None:
    make_grid(hall, "打错了")
    await li.sends(data_of(OpenGrids()))
    shown = await li.taps("看打错了")
    assert "打错了：还没有楼归进来。" in shown and "再点那栋楼，选这个网格" in shown
    assert "删了不能恢复" in await li.taps("删掉")
    await li.taps("不删")
    await li.taps("删掉")
    told = await li.taps("删掉这个网格")
    assert "打错了已删掉。" in told and "还没有设网格" in told
    assert "找不到这个地方" in await li.sends(data_of(RemoveGrid(9999)))


async def test_a_grid_in_use_offers_no_removal_and_refuses_a_forged_one(li: Phone, hall: Hall) -> None:
    await a_grid(li)
    there = select(Place.id).where(Place.name == "第一网格")
    grid = hall.read(lambda work: work.session.scalars(there).one())
    await li.sends(data_of(SeeGrid(grid, 0)))
    assert "删掉" not in li.labels()
    assert "这个网格里还有楼" in await li.sends(data_of(RemoveGrid(grid)))


async def test_what_is_missing_is_summed_up_and_said_where(hall: Hall, li: Phone) -> None:
    assert "没有楼栋长的：1号楼、3号楼。" in await li.sends(data_of(OpenGrids()))
    await a_grid(li)
    make_grid(hall, "第二网格")
    told = await li.sends(data_of(OpenGrids()))
    assert "🟡 全社区还缺：网格长 1 位，网格员 3 位，楼栋长 2 位。" in told
    assert "缺人的网格：第一网格。" in told
    assert "没有楼栋长的：3号楼。" in told and "没有楼栋长的：1号楼。" in told
    assert "第二网格：还没有楼归进来。" in told


async def test_a_unit_shows_its_doors_to_print_a_letter_to_one(li: Phone) -> None:
    await li.sends(data_of(OpenLetters(0)))
    await li.taps("只打一户")
    assert "3号楼1单元，哪一户？" in await li.says("三栋1单元")
    assert li.labels()[:6] == ["101", "102", "201", "202", "301", "302"]
    assert "给3号楼1单元202打一封信？" in await li.taps("202")
    await li.taps("打这一封")
    assert li.screen.attachment is not None
    assert "3号楼1单元202的住户" in texts(li.screen.attachment.data)[1]


async def test_a_grid_needs_a_name(li: Phone) -> None:
    await li.sends(data_of(OpenGrids()))
    await li.taps("新设网格")
    assert "网格的名字要写" in await li.says("网" * 21)


async def test_a_resident_finds_who_serves_the_building(hall: Hall, li: Phone, chen: Phone) -> None:
    await a_grid(li)
    assert "楼栋长：还没有人。有事请找服务台。" in await chen.says("/mygrid")
    appoint(hall, "赵<b>", RoleKind.BUILDING_LEADER, "3号楼")
    appoint(hall, "王敏", RoleKind.GRID_WORKER, "第一网格")
    told = await chen.says("/mygrid")
    assert "3号楼（第一网格）" in told
    assert "网格员：王敏" in told
    assert "服务台电话 8000-1234" in told


async def test_a_stranger_is_told_how_to_find_out(stranger: Phone) -> None:
    told = await stranger.says("/mygrid")
    assert "核实住址" in told


async def test_letters_of_a_building_come_as_a_pdf(hall: Hall, li: Phone) -> None:
    await li.sends(data_of(OpenLetters(0)))
    assert "3号楼：6 户，其中 4 户还没有写过信" in await li.taps("3号楼")
    told = await li.taps("打没写过的 4 封")
    assert "信打好了，一共 4 封" in told
    assert li.screen.attachment is not None
    data = li.screen.attachment.data
    assert pages(data) == 5
    assert len(set(CODE.findall("\n".join(texts(data))))) == 4


async def test_codes_stand_nowhere_but_on_the_paper(hall: Hall, li: Phone) -> None:
    await li.sends(data_of(OpenLetters(0)))
    await li.taps("1号楼")
    await li.taps("打没写过的 4 封")
    assert li.screen.attachment is not None
    printed = CODE.findall("\n".join(texts(li.screen.attachment.data)))

    def kept(work: Work) -> str:
        rows = [
            *work.session.scalars(select(HeardUpdate.answer)),
            *work.session.scalars(select(LetterCode.digest)),
        ]
        return str(rows)

    stored = hall.workshop.read_now(kept)
    assert printed
    assert not [each for each in printed if each in stored or each.split("-", 1)[1] in stored]


async def test_the_same_tap_again_prints_the_same_letters(li: Phone) -> None:
    await li.sends(data_of(OpenLetters(0)))
    await li.taps("1号楼")
    await li.taps("打没写过的 4 封")
    assert li.screen.attachment is not None
    first = "".join(texts(li.screen.attachment.data))
    await li.gets(li.heard)
    assert li.screen.attachment is not None
    assert "".join(texts(li.screen.attachment.data)) == first


async def test_a_letter_to_one_home_however_it_is_spelled(li: Phone) -> None:
    await li.sends(data_of(OpenLetters(0)))
    await li.taps("只打一户")
    assert "名册里找不到这一户" in await li.says("9-9-999")
    assert "给3号楼1单元101打一封信？" in await li.says("3-1-101")
    await li.taps("打这一封")
    assert li.screen.attachment is not None
    assert "3号楼1单元101的住户" in texts(li.screen.attachment.data)[1]


async def test_whoever_prints_a_letter_is_shown_to_those_who_live_there(li: Phone, chen: Phone) -> None:
    """Its code lets in an owner: they see who holds it."""
    await li.sends(data_of(OpenLetters(0)))
    await li.taps("只打一户")
    await li.says("3-1-101")
    await li.taps("打这一封")
    assert "看了您家信的编号（打印了新的信）（3号楼1单元101）" in await chen.sends(data_of(SeeReaders()))


async def test_neighbours_print_no_letters(chen: Phone) -> None:
    told = await chen.sends(data_of(OpenLetters(0)))
    assert "打印信件" not in told
