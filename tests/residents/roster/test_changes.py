"""The dry run home by home: what stands and what would, the worst first, and what is asked about twice."""

import pytest

from kernel.errors import Refusal
from kernel.work import Work
from residents.roster import service
from residents.roster.changes import A_PAGE, ChangeSeen, all_changes, changes_page
from residents.roster.harm import ends_much
from residents.roster.model import RegisterEntry, Stage
from tests.house import House, house
from tests.residents.roster.bringing import HEADING, brought_in, csv_of, entries, looked_at

__all__ = ["house"]
FIRST = csv_of(
    (*HEADING, "租户"),
    ("3号楼", 1, 402, "121.25", "陈静", "1/2", "13800138000", ""),
    ("3号楼", 1, 402, "121.25", "陈大海", "1/2", "13800138001", ""),
    ("5号楼", 1, 101, 60, "丰收商贸有限公司", "", "010-88881234", "马姐"),
    ("5号楼", 1, 102, 70, "钱叔", "", "", ""),
    ("5号楼", 1, 103, 80, "吴姨", "", "", ""),
    ("5号楼", 1, 104, 90, "郑伯", "", "", ""),
)
SECOND = csv_of(
    (*HEADING, "租户", "网格"),
    ("6号楼", 1, 101, 50, "新来的", "", "", "", "第一网格"),
    ("5号楼", 1, 101, 60, "丰收商贸有限公司", "", "010-88881234", "牛哥", ""),
    ("5号楼", 1, 102, "70.5", "钱叔", "", "", "", ""),
    ("5号楼", 1, 103, 80, "吴二", "", "13900139000", "", ""),
    ("3号楼", 1, 402, "121.25", "陈大海", "", "13800138001", "", ""),
)


def joined(house: House, home: str, name: str) -> None:
    """Somebody turned out to be whom the register names."""
    entry = next(each.id for each in entries(house, home) if each.name == name)
    person = house.person(name)

    def tie(work: Work) -> None:
        work.session.get_one(RegisterEntry, entry).person_id = person

    house.act(tie)


@pytest.fixture
def roster(house: House) -> int:
    """The second roster, complete, looked at; 陈静 has joined."""
    brought_in(house, FIRST)
    joined(house, "3号楼1单元402", "陈静")
    return looked_at(house, SECOND, complete=True).id


def every(house: House, roster: int) -> tuple[ChangeSeen, ...]:
    chair = house.who("李国强")
    return house.ask(lambda work: all_changes(work, chair, roster).changes)


def test_what_hurts_most_stands_first(house: House, roster: int) -> None:
    told = [(each.kind, each.name) for each in every(house, roster)]
    assert told[:3] == [
        ("changed", "3号楼1单元402"),  # 陈静 joined and would be named no more
        ("changed", "5号楼1单元103"),  # another owner
        ("changed", "5号楼1单元102"),  # another area
    ]
    assert told[-3:] == [("changed", "5号楼1单元101"), ("added", "6号楼1单元101"), ("place", "6号楼")]
    gone = {name for kind, name in told if kind == "gone"}
    assert "5号楼1单元104" in gone and told[3 : 3 + len(gone)] == [t for t in told if t[0] == "gone"]


def test_each_column_tells_what_stands_and_what_would(house: House, roster: int) -> None:
    found = {each.name: each for each in every(house, roster)}
    chen = found["3号楼1单元402"]
    [owners] = chen.holders
    assert (owners.relation, owners.was, owners.now) == ("owner", ("陈静 1/2", "陈大海 1/2"), ("陈大海",))
    assert (chen.joined, chen.area, chen.phones) == (("陈静",), None, 0)
    assert found["5号楼1单元102"].area == (7000, 7050)
    wu = found["5号楼1单元103"]
    assert (wu.holders[0].was, wu.holders[0].now, wu.phones) == (("吴姨",), ("吴二",), 1)
    [tenants] = found["5号楼1单元101"].holders
    assert (tenants.relation, tenants.was, tenants.now) == ("tenant", ("马姐",), ("牛哥",))
    assert (found["6号楼1单元101"].row, found["6号楼1单元101"].area) == (2, (None, 5000))
    assert found["5号楼1单元104"].holders[0].now == () and found["5号楼1单元104"].row == 0
    assert found["6号楼"].grid == ("", "第一网格")


def test_no_number_is_told(house: House, roster: int) -> None:
    assert not [each for each in every(house, roster) if "1390013" in str(each) or "1380013" in str(each)]


def test_pages_hold_all_of_them_once_in_the_same_order(house: House, roster: int) -> None:
    chair = house.who("李国强")
    first = house.ask(lambda work: changes_page(work, chair, roster, 0))
    pages = [first]
    for page in range(1, first.last + 1):
        pages.append(house.ask(lambda work, page=page: changes_page(work, chair, roster, page)))  # type: ignore[misc]  # bound at once
    assert len(first.changes) == A_PAGE and first.last > 0
    assert tuple(change for page in pages for change in page.changes) == every(house, roster)
    assert first.number == len(every(house, roster))
    assert house.ask(lambda work: changes_page(work, chair, roster, 99)).page == first.last


def test_names_of_people_are_masked_where_the_bylaws_say_so(house: House, roster: int) -> None:
    chair = house.who("李国强")

    def masked(work: Work) -> tuple[ChangeSeen, ...]:
        rules = work.bylaws.privacy.model_copy(update={"names": "masked"})
        work._bylaws = work.bylaws.model_copy(update={"privacy": rules})  # type: ignore[attr-defined]
        return all_changes(work, chair, roster).changes

    found = {each.name: each for each in house.ask(masked)}
    alike = found["5号楼1单元103"].holders[0]
    assert (alike.was, alike.now) == (("吴*",), ("吴*",))  # 吴姨 and 吴二: another owner all the same
    assert found["3号楼1单元402"].joined == ("陈*",)
    assert found["3号楼1单元402"].holders[0].was == ("陈* 1/2", "陈** 1/2")


def test_only_who_keeps_the_roster_looks_and_only_until_it_is_confirmed(house: House, roster: int) -> None:
    for who in map(house.who, ("陈静", "吴秉正")):
        with pytest.raises(Refusal, match="refused-office"):
            house.ask(lambda work, who=who: changes_page(work, who, roster, 0))  # type: ignore[misc]  # bound at once
    chair = house.who("李国强")
    house.act(lambda work: service.confirm(work, chair, roster, sure=True))
    with pytest.raises(Refusal, match="roster-elsewhere"):
        house.ask(lambda work: changes_page(work, chair, roster, 0))


def test_what_ends_somebody_who_joined_is_only_carried_out_for_who_is_sure(house: House, roster: int) -> None:
    chair = house.who("李国强")
    with pytest.raises(Refusal, match="roster-ends-unsure"):
        house.act(lambda work: service.confirm(work, chair, roster))
    assert house.act(lambda work: service.confirm(work, chair, roster, sure=True)).stage is Stage.RUNNING
    assert house.act(lambda work: service.confirm(work, chair, roster)).stage is Stage.RUNNING


def test_an_owner_who_joined_by_letter_counts_as_joined_though_no_number_proved_it(house: House) -> None:
    brought_in(house, FIRST)  # 陈静 lives at 3-1-402 by the community's file
    without = looked_at(house, csv_of(HEADING, ("3号楼", 1, 402, "121.25", "陈大海", "", "")), complete=True)
    assert without.summary["joined_ended"] == 1 and ends_much(without.summary)
    found = every(house, without.id)[0]
    assert (found.name, found.joined) == ("3号楼1单元402", ("陈静",))


@pytest.mark.parametrize(
    ("known", "ending", "joined", "much"),
    [
        (300, 30, 0, False),
        (300, 31, 0, True),
        (300, 1, 1, True),
        (300, 0, 0, False),
        (0, 0, 0, False),
    ],
)
def test_much_is_more_than_a_tenth_of_the_homes_or_anybody_who_joined(
    known: int, ending: int, joined: int, much: bool
) -> None:
    counts = {"homes_known": known, "homes_ending": ending, "joined_ended": joined}
    assert ends_much(counts) is much


def test_a_roster_that_only_adds_ends_nothing_and_asks_once(house: House) -> None:
    brought_in(house, FIRST)
    found = looked_at(house, csv_of(HEADING, ("6号楼", 1, 101, 50, "新来的", "", "")))
    assert not ends_much(found.summary)
