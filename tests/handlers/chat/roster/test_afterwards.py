"""After the import: what was left out; a roster that comes unasked; the register as a file; who joined."""

import csv
import io
from dataclasses import replace

from sqlalchemy import select

from bot.acting import BoundAct
from handlers.chat.buttons import data_of
from handlers.chat.heard import HeardFile
from handlers.chat.privacy.taps import SeeReaders
from handlers.chat.refusing import no_words
from handlers.chat.roster.taps import (
    AskTakeRegister,
    BringThis,
    OpenGrids,
    OpenRoster,
    SeeLiving,
    TakeRegister,
)
from kernel.work import Work
from residents.model import Dwelling
from residents.roster.model import RosterImport
from tests.handlers.chat.hall import Hall, Phone, labels_of, text_of
from tests.handlers.chat.roster.office import Office
from tests.handlers.chat.roster.test_bringing_in import ROSTER, compared
from tests.residents.roster.bringing import HEADING, csv_of

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


# ------------------------------------------------------------ what was left out


async def test_the_result_names_the_homes_that_were_left_out_and_offers_the_list(
    office: Office, li: Phone
) -> None:
    await compared(office, li)
    await li.taps("照此导入")
    await office.works()
    told = await li.taps("看这份名册")
    assert "✅ 名册已导入" in told
    assert "🟡 有 1 户因为有错没有导入：6号楼1单元102。" in told
    assert li.labels() == ["错处清单", "打印信件", "回到名册", "回到首页"]
    await li.taps("错处清单")
    assert li.screen.attachment is not None
    head, first = csv.reader(io.StringIO(li.screen.attachment.data.decode("utf-8-sig")))
    assert (head[2], first[2]) == ("房屋", "6号楼1单元102")


async def test_of_many_homes_left_out_three_are_named(office: Office, li: Phone) -> None:
    wrong = ((f"6号楼1单元{door}", "-3") for door in (101, 102, 103, 104, 105))
    sheet = csv_of(("房屋", "面积"), *wrong, ("6号楼1单元106", "60"), ("", "60"))
    await compared(office, li, sheet)
    await li.taps("照此导入")
    await office.works()
    told = await li.taps("看这份名册")
    assert "有 5 户因为有错没有导入：6号楼1单元101、6号楼1单元102、6号楼1单元103，另有 2 户。" in told
    assert "有 1 行看不出是哪一户" in told


async def test_a_roster_without_faults_ends_without_a_list(office: Office, li: Phone) -> None:
    await compared(office, li, csv_of(HEADING, ("6号楼", 1, 101, "95.5", "马姐", "", "")))
    await li.taps("照此导入")
    await office.works()
    assert "没有导入" not in await li.taps("看这份名册")
    assert "错处清单" not in li.labels()


async def test_headings_and_nothing_below_are_told_as_such(office: Office, li: Phone) -> None:
    await li.sends(data_of(OpenRoster()))
    await li.taps("发一份名册来")
    await office.sends(li, csv_of(HEADING))
    await office.works()
    assert "文件里只有列名，没有一户" in await li.taps("看这份名册")


async def test_one_building_under_two_names_is_asked_about(office: Office, li: Phone) -> None:
    rows = [("6号楼", 1, door, "60", name, "", "") for door, name in ((101, "甲"), (102, "乙"))]
    await compared(office, li, csv_of(HEADING, *rows))
    await li.taps("照此导入")
    await office.works()
    told = await compared(office, li, csv_of(HEADING, *(("枫林阁", *row[1:]) for row in rows)))
    assert "表里新的「枫林阁」，住的人和名册里的「6号楼」一样" in told
    told = await li.taps("照此导入")
    assert "像是同一栋楼换了名字" in told and "投票时算两户" in told
    assert li.labels() == ["先看改动", "看过了，照此导入", "不导入", "回到首页"]


# ------------------------------------------------------------ a roster nobody asked for


async def test_a_roster_that_comes_unasked_is_offered_and_read(office: Office, li: Phone) -> None:
    told = await office.sends(li, ROSTER, "业主名册.CSV")
    assert "要当作住户名册来看吗" in told
    assert li.labels() == ["当作名册来看", "不是名册", "回到名册"]
    assert "名册收到了" in await li.taps("当作名册来看")
    again = await li.sends(data_of(BringThis()))
    assert "已经办完或者停下" in again


async def test_a_workbook_is_known_by_its_type_and_a_caption_changes_nothing(
    office: Office, li: Phone
) -> None:
    file = HeardFile("document", "file-2", 5000, XLSX, "")
    heard = replace(li._hear(), content="document", file=file, text="这是今年的")
    assert "要当作住户名册来看吗" in await li.gets(heard)


async def test_it_is_fetched_only_once_somebody_says_that_it_is_a_roster(office: Office, li: Phone) -> None:
    await office.sends(li, ROSTER)
    assert list(office.store.names()) == []
    await li.taps("不是名册")
    assert not office.hall.read(lambda work: work.session.scalars(select(RosterImport.id)).all())
    assert "已经办完或者停下" in await li.sends(data_of(BringThis()))


async def test_a_neighbour_s_roster_is_not_kept_and_the_reason_is_said(office: Office, chen: Phone) -> None:
    told = await office.sends(chen, ROSTER)
    assert "名册由居委会和服务台的人来导入" in told and "文件没有收下" in told
    assert "当作名册来看" not in chen.labels()
    await chen.sends(data_of(BringThis()))
    assert not office.hall.read(lambda work: work.session.scalars(select(RosterImport.id)).all())


async def test_sixty_megabytes_unasked_are_refused_at_once(office: Office, li: Phone) -> None:
    assert "文件超过 20 MB" in await office.sends(li, b"x", size=60 * 1024 * 1024)


async def test_a_letter_is_no_roster(office: Office, li: Phone) -> None:
    file = HeardFile("document", "file-3", 5000, "application/pdf", "通知.pdf")
    assert "名册" not in await li.gets(replace(li._hear(), content="document", file=file))


# ------------------------------------------------------------ the register as a file


async def test_the_chair_takes_the_register_out_and_residents_see_it(li: Phone, chen: Phone) -> None:
    await li.sends(data_of(OpenRoster()))
    await li.taps("更多")
    told = await li.taps("导出名册")
    assert "有姓名，没有电话" in told and "监督员马上会知道" in told
    assert "楼栋、房屋、面积、姓名、份额、身份、未售、网格、名册编号" in told
    assert "名册在上面：10 户" in await li.taps("导出名册")
    assert li.screen.attachment is not None
    rows = list(csv.DictReader(io.StringIO(li.screen.attachment.data.decode("utf-8-sig"))))
    assert (len(rows), rows[0]["房屋"], rows[0]["已加入几位（只供查看）"]) == (10, "1号楼1单元101", "1")
    assert "整份名册（导出成文件，没有电话）" in await chen.sends(data_of(SeeReaders()))


async def test_the_file_comes_back_without_a_difference(office: Office, li: Phone) -> None:
    await compared(office, li)
    await li.taps("照此导入")
    await office.works()
    await li.sends(data_of(TakeRegister()))
    assert li.screen.attachment is not None
    told = await compared(office, li, li.screen.attachment.data, "都对，是全部名册")
    assert "和现有名册一样，没有什么要改" in told and "要看一看" not in told


async def test_a_member_of_the_committee_brings_in_and_does_not_take_out(wang: Phone) -> None:
    await wang.sends(data_of(OpenRoster()))
    await wang.taps("更多")
    assert wang.labels() == ["各楼登记率", "打印信件", "回到名册", "回到首页"]
    for forged in (AskTakeRegister(), TakeRegister()):
        await wang.sends(data_of(forged))
        assert wang.screen.attachment is None and "导出" not in wang.reads()


# ------------------------------------------------------------ how many joined


async def test_how_many_joined_is_told_against_the_goal_and_by_building(li: Phone, chen: Phone) -> None:
    assert "全社区有人加入 5/10 户（50.0%），目标 95%，还差 5 户" in await li.sends(data_of(OpenRoster()))
    await chen.says("/who")
    told = await chen.taps("各楼登记率")
    assert "🟡 1号楼：有人加入 2/4 户（50.0%），核对过 2 户；名册写明业主或租户的 0 户。" in told
    assert "🟡 3号楼：有人加入 3/6 户（50.0%）" in told
    assert not [name for name in ("陈明", "李建国", "张阿姨") if name in told]
    assert chen.labels() == ["谁负责什么", "回到首页"]


async def test_what_was_confirmed_long_ago_is_not_counted_as_kept(hall: Hall, chen: Phone) -> None:
    hall.wait(days=400)
    assert "有人加入 2/4 户（50.0%），核对过 0 户" in await chen.sends(data_of(SeeLiving(0)))


async def test_a_building_that_reached_the_goal_has_another_sign(hall: Hall, chen: Phone) -> None:
    def unsold(work: Work) -> None:
        work.enter(hall.id)
        for home in work.session.scalars(select(Dwelling).where(Dwelling.name.like("1号楼1单元20%"))):
            home.stock = True

    hall.workshop.act_now(unsold)
    assert "🟢 1号楼：有人加入 2/2 户（100.0%）" in await chen.sends(data_of(SeeLiving(0)))


async def test_many_buildings_are_turned_over(hall: Hall, li: Phone, office: Office) -> None:
    rows = ((f"{number}号楼", 1, 101, "60", "", "", "") for number in range(11, 35))
    await compared(office, li, csv_of(HEADING, *rows))
    await li.taps("照此导入")
    await office.works()
    assert "第 1 页，共 3 页" in await li.sends(data_of(SeeLiving(0)))
    await li.taps("下一页")
    assert "34号楼" in await li.taps("下一页")
    await li.sends(data_of(OpenGrids()))


async def test_while_something_else_is_asked_the_way_to_bring_it_in_is_told(li: Phone, chen: Phone) -> None:
    """What is being filled in is not thrown away for it."""
    for phone, offered in ((li, True), (chen, False)):
        await phone.says("/propose")
        file = HeardFile("document", "file-4", 5000, "text/csv", "名册.csv")
        heard = replace(phone._hear(), content="document", file=file)
        screen = await no_words(heard, BoundAct(phone._hall.workshop, heard, str), awaited=True)
        assert ("要导入名册，先点「发一份名册来」" in text_of(screen)) is offered
        assert ("发一份名册来" in labels_of(screen)) is offered
