"""李主任 brings in the roster from his phone, from the first tap to the last notice."""

from pathlib import Path

from handlers.chat.buttons import data_of
from handlers.chat.roster.taps import BringIn, OpenRoster, SeeChanges, SendRoster
from tests.handlers.chat.hall import Phone, text_of
from tests.handlers.chat.roster.office import Office
from tests.residents.roster.bringing import HEADING, csv_of

ROSTER = csv_of(
    HEADING,
    ("3号楼", 1, 101, "80", "陈明", "1/2", "13800138000"),
    ("3号楼", 1, 101, "80", "陈太太", "1/2", "138-0013-8001"),
    ("6号楼", 1, 101, "95.5", "马姐", "", ""),
    ("6号楼", 1, 102, "-3", "钱叔", "", ""),
    encoding="gb18030",
)


async def opened(office: Office, li: Phone, content: bytes = ROSTER) -> str:
    """The roster is sent and its columns are shown; gives what they say."""
    await li.sends(data_of(OpenRoster()))
    await li.taps("发一份名册来")
    assert "名册收到了" in await office.sends(li, content)
    await office.works()
    return await li.taps("看这份名册")


async def compared(office: Office, li: Phone, content: bytes = ROSTER, agreed: str = "都对，只是补充") -> str:
    """The dry run; gives what it says."""
    await opened(office, li, content)
    await li.taps(agreed)
    await office.works()
    return await li.taps("看这份名册")


async def test_the_door_says_where_the_register_stands(li: Phone) -> None:
    assert "现在登记 10 户、2 栋楼、0 个网格" in await li.sends(data_of(OpenRoster()))
    assert li.labels() == ["发一份名册来", "网格与楼栋", "打印信件", "更多", "回到首页"]


async def test_the_columns_are_shown_as_they_were_guessed(office: Office, li: Phone) -> None:
    told = await opened(office, li)
    assert "名册打开了，一共 4 行" in told
    assert "A 列「楼栋」：楼栋" in told
    assert "E 列「业主姓名」：姓名" in told
    assert li.labels() == ["都对，只是补充", "都对，是全部名册", "改一列", "不导入", "回到首页"]


async def test_a_column_is_corrected_with_two_taps(office: Office, li: Phone) -> None:
    await opened(office, li)
    await li.taps("改一列")
    await li.taps("下一页")
    await li.taps("F 列「份额」：份额")
    told = await li.taps("不用这一列")
    assert "没有用到的列：份额" in told
    await li.taps("改一列")
    await li.taps("下一页")
    await li.taps("F 列「份额」：不用")
    await li.taps("下一页")
    assert "F 列「份额」：份额" in await li.taps("产权份额")


async def test_the_dry_run_tells_what_would_change_and_what_is_wrong(office: Office, li: Phone) -> None:
    told = await compared(office, li)
    assert "还没有改动任何东西" in told
    assert "读了 4 行，看懂 2 户" in told
    assert "新增 1 户，改动 1 户" in told
    assert "业主和租户：新增 3 位" in told
    assert "第 5 行 D 列：\n面积不能是负数。" in told
    assert li.labels() == ["照此导入", "看改动", "错处清单", "不导入", "回到首页"]


async def test_all_faults_come_as_a_file(office: Office, li: Phone) -> None:
    await compared(office, li)
    await li.taps("错处清单")
    assert li.screen.attachment is not None
    rows = li.screen.attachment.data.decode("utf-8-sig").splitlines()
    assert rows[1] == ",D5,6号楼1单元102,面积不能是负数。,这一户先不导入"


async def test_it_is_brought_in_once_and_everybody_in_charge_is_told(office: Office, li: Phone) -> None:
    await compared(office, li)
    roster = next(b.does.roster for row in li.screen.rows for b in row if isinstance(b.does, BringIn))  # type: ignore[union-attr]  # no link
    assert "正在导入" in await li.taps("照此导入")
    again = await li.sends(data_of(BringIn(roster)))
    assert "正在导入" in again
    await office.works()
    assert "✅ 名册已导入" in await li.taps("看这份名册")
    assert "现在登记 11 户、3 栋楼" in await li.sends(data_of(OpenRoster()))


async def test_the_same_file_again_says_that_nothing_would_change(office: Office, li: Phone) -> None:
    await compared(office, li)
    await li.taps("照此导入")
    await office.works()
    told = await compared(office, li)
    assert "没有什么要改" in told
    assert "照此导入" not in li.labels()


async def test_nothing_is_brought_in_unless_it_is_confirmed(office: Office, li: Phone) -> None:
    await compared(office, li)
    assert "什么都没有改" in await li.taps("不导入")
    await office.works()
    assert "现在登记 10 户" in await li.sends(data_of(OpenRoster()))


async def test_word_comes_when_the_columns_and_the_dry_run_wait(office: Office, li: Phone) -> None:
    await opened(office, li)
    shown = office.hall.told("roster-opened")["李建国"]
    assert shown is not None and "请核对各列" in text_of(shown)
    await li.taps("都对，是全部名册")
    await office.works()
    shown = office.hall.told("roster-checked")["李建国"]
    assert shown is not None and "按全部名册比对" in text_of(shown)
    assert "有人加入过，保留不动" in text_of(shown)
    assert office.hall.told("roster-opened")["李建国"] is None


async def test_a_file_that_is_no_table_is_told_and_may_be_sent_again(office: Office, li: Phone) -> None:
    await li.sends(data_of(SendRoster()))
    await office.sends(li, b"just a letter to the committee\n", "letter.txt")
    await office.works()
    shown = office.hall.told("roster-unreadable")["李建国"]
    assert shown is not None and "找不到写列名的那一行" in text_of(shown)


async def test_sixty_megabytes_are_refused_with_a_way_on(office: Office, li: Phone) -> None:
    await li.sends(data_of(SendRoster()))
    told = await office.sends(li, b"x", size=60 * 1024 * 1024)
    assert "文件超过 20 MB。请按楼栋分成几份" in told


async def test_words_instead_of_a_file_are_asked_again(office: Office, li: Phone) -> None:
    await li.sends(data_of(SendRoster()))
    assert "收到的不是文件" in await li.says("3号楼101 陈明")


async def test_a_second_file_takes_the_place_of_the_first(office: Office, li: Phone, wang: Phone) -> None:
    await opened(office, li)
    await wang.sends(data_of(SendRoster()))
    assert "先前那份还没导入的，不再用了" in await office.sends(wang, ROSTER)
    assert "已经不在这一步" in await li.taps("都对，只是补充")


async def test_a_neighbour_without_office_sees_no_roster(chen: Phone) -> None:
    told = await chen.sends(data_of(OpenRoster()))
    assert "名册" not in told


async def test_who_dies_half_way_goes_on(office: Office, li: Phone) -> None:
    await compared(office, li)
    await li.taps("照此导入")
    office.hall.restart()
    reopened = Office(office.hall, Path(office.store.folder).parent)
    await reopened.works()
    told = await li.sends(data_of(OpenRoster()))
    assert "现在登记 11 户、3 栋楼" in told


async def test_the_file_is_thrown_away_once_the_roster_is_in(office: Office, li: Phone) -> None:
    await compared(office, li)
    assert len(list(office.store.names())) == 1
    await li.taps("照此导入")
    await office.works()
    await office.works()
    assert list(office.store.names()) == []


async def test_a_roster_nobody_looks_at_goes_after_two_weeks(office: Office, li: Phone) -> None:
    await compared(office, li)
    office.hall.wait(days=15)
    await office.works()
    await office.works()
    assert list(office.store.names()) == []
    assert "已经不在这一步" in await li.taps("照此导入")


async def test_the_same_file_sent_twice_is_kept_for_the_second(office: Office, li: Phone) -> None:
    await compared(office, li)
    await compared(office, li)
    await office.works()
    assert len(list(office.store.names())) == 1
    await li.taps("照此导入")
    await office.works()
    assert "✅ 名册已导入" in await li.taps("看这份名册")


OTHER_OWNERS = csv_of(
    HEADING,
    ("3号楼", 1, 101, "80", "孙二", "", "13900139000"),
    ("6号楼", 1, 101, "96", "马姐", "", ""),
)


async def replaced(office: Office, li: Phone) -> str:
    """A complete roster that names other owners, looked at after the first came in."""
    await compared(office, li)
    await li.taps("照此导入")
    await office.works()
    return await compared(office, li, OTHER_OWNERS, "都对，是全部名册")


async def test_the_changes_are_looked_through_home_by_home(office: Office, li: Phone) -> None:
    await replaced(office, li)
    told = await li.taps("看改动")
    assert "会改这" in told and "还没有改" in told
    assert told.splitlines()[1:5] == [
        "改动 3号楼1单元101（第 2 行）",
        "陈明已经加入议事厅：身份不变，名册里不再有。",
        "业主：陈明 1/2、陈太太 1/2 → 孙二",
        "电话：写上或改了 1 个，号码不显示。",
    ]
    assert "改动 6号楼1单元101（第 3 行）\n面积：95.50 → 96.00 平方米" in told
    assert "139" not in told
    assert li.labels() == ["下一页", "全部改动（文件）", "看这份名册", "回到首页"]
    assert "比对好了" in await li.taps("看这份名册")


async def test_a_long_list_of_changes_is_turned_over(office: Office, li: Phone) -> None:
    many = csv_of(HEADING, *(("6号楼", 1, door, 50, f"邻居{door}", "", "") for door in range(101, 108)))
    await compared(office, li, many)
    told = await li.taps("看改动")
    assert "（第 1 页，共 2 页）" in told and told.count("新增 6号楼") == 5
    told = await li.taps("下一页")
    assert "6号楼1单元107" in told and "新增 6号楼（" in told
    assert "6号楼1单元101" in await li.taps("上一页")


async def test_all_changes_come_as_a_file(office: Office, li: Phone) -> None:
    await replaced(office, li)
    await li.taps("看改动")
    assert "看完请把这条消息删掉" in await li.taps("全部改动（文件）")
    assert li.screen.attachment is not None
    heading, first, *_ = li.screen.attachment.data.decode("utf-8-sig").splitlines()
    assert heading.startswith("怎么改,房屋,名册第几行,业主（现在）,业主（改后）")
    assert first.startswith("改动,3号楼1单元101,2,陈明 1/2; 陈太太 1/2,孙二,")
    assert "139" not in li.screen.attachment.data.decode()


async def test_what_would_end_much_is_asked_about_twice(office: Office, li: Phone) -> None:
    told = await replaced(office, li)
    assert "🟡 要停用的涉及" in told
    told = await li.taps("照此导入")
    assert "请再看一眼" in told and "都对，只是补充" in told and "其中 1 位已经加入议事厅" in told
    assert li.labels() == ["先看改动", "看过了，照此导入", "不导入", "回到首页"]
    assert "会改这" in await li.taps("先看改动")
    await li.taps("看这份名册")
    await li.taps("照此导入")
    assert "正在导入" in await li.taps("看过了，照此导入")
    await office.works()
    assert "✅ 名册已导入" in await li.taps("看这份名册")


async def test_what_was_taken_in_meanwhile_is_looked_through_no_more(office: Office, li: Phone) -> None:
    await compared(office, li)
    shown = li.screen
    await li.taps("照此导入")
    does = next(b.does for row in shown.rows for b in row if isinstance(b.does, SeeChanges))  # type: ignore[union-attr]  # no link
    assert "已经不在这一步" in await li.sends(data_of(does))
