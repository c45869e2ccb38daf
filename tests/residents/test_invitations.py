"""An invitation makes one person hold one office, once, and supervisors hear of it."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from kernel.journal import JournalEntry
from residents.invitations import Invitation, invite
from residents.joining import TRIES
from residents.model import RoleKind
from residents.queries import holders_of
from tests.handlers.chat.communities.street import HERE_ONLY, NOBODY, Street
from tests.settled import SettledPhone


@pytest.fixture
def street(tmp_path: Path, database_kind: str) -> Street:
    return Street(tmp_path)


def code_of(street: Street, *, days: int = 3) -> str:
    return street.workshop.act_now(lambda work: invite(work.enter(street.there), RoleKind.CHAIR, days=days))


def chairs(street: Street) -> list[int]:
    return street.house.ask(lambda work: holders_of(work, RoleKind.CHAIR), at=street.there)


async def opened(street: Street, account: str, code: str) -> tuple[SettledPhone, str]:
    phone = street.phone(account)
    return phone, await phone.opens(f"k_{code}")


async def test_a_stranger_takes_the_office_and_is_asked_for_a_name(street: Street) -> None:
    phone, told = await opened(street, NOBODY, code_of(street))
    assert "请您担任翠竹苑社区的负责人（主任）" in told
    [before] = chairs(street)
    assert "您现在是翠竹苑社区的负责人（主任）" in await phone.taps("接受，就任")
    assert "王主任" in await phone.says("王主任")
    [now] = chairs(street)
    assert now != before, "there is one chair, the next one"
    assert "王主任，您好。这里是翠竹苑社区" in await phone.says("/start")


async def test_a_neighbour_of_another_community_may_take_it_and_belongs_to_both(street: Street) -> None:
    phone, _ = await opened(street, HERE_ONLY, code_of(street))
    assert "【翠竹苑社区】" in await phone.taps("接受，就任")
    await phone.taps("就叫这个")
    assert "陈静，您好" in await phone.opens("c_cast")


async def test_it_works_once(street: Street) -> None:
    code = code_of(street)
    phone, _ = await opened(street, NOBODY, code)
    await phone.taps("接受，就任")
    held = chairs(street)
    _, told = await opened(street, HERE_ONLY, code)
    assert "已经用过了" in told
    assert chairs(street) == held


async def test_the_same_tap_again_is_answered_as_the_first_time(street: Street) -> None:
    phone, _ = await opened(street, NOBODY, code_of(street))
    first = await phone.taps("接受，就任")
    held = chairs(street)
    assert await phone.gets(phone.heard) == first
    assert chairs(street) == held


async def test_a_later_invitation_replaces_an_earlier_one(street: Street) -> None:
    earlier, later = code_of(street), code_of(street)
    assert "被新的替换" in (await opened(street, NOBODY, earlier))[1]
    assert "请您担任" in (await opened(street, NOBODY, later))[1]


async def test_it_expires(street: Street) -> None:
    phone, _ = await opened(street, NOBODY, code := code_of(street, days=3))
    street.house.now += timedelta(days=3)
    assert "到期了" in await phone.taps("接受，就任")
    assert "到期了" in (await opened(street, HERE_ONLY, code))[1]


async def test_who_guesses_is_stopped(street: Street) -> None:
    phone = street.phone(NOBODY)
    for left in range(TRIES - 1, 0, -1):
        assert f"还可以再试 {left} 次" in await phone.opens(f"k_WRONG{left}CODEWRONG")
    assert "次数已经用完" in await phone.opens("k_ONEMOREWRONGCODE")
    assert "试的次数太多了" in await phone.opens("k_ANOTHERWRONGCODE")


async def test_it_cannot_be_taken_in_a_group(street: Street) -> None:
    code = code_of(street)
    phone, _ = await opened(street, NOBODY, code)
    yes = phone.screen.rows[0][0]
    in_group = street.phone(NOBODY, group="-1002")
    assert "私聊" in await in_group.sends(yes)
    assert "您现在是" in await phone.taps("接受，就任")


async def test_a_group_is_not_told_whether_a_code_is_good(street: Street) -> None:
    code = code_of(street)
    in_group = street.phone(NOBODY, group="-1002")
    said = await in_group.opens(f"k_{code}")
    assert "私聊" in said and "请您担任" not in said
    assert code not in str(in_group.screen.rows)


async def test_an_invitation_voids_none_of_another_community(street: Street) -> None:
    code = code_of(street)
    street.workshop.act_now(lambda work: invite(work.enter(street.here), RoleKind.CHAIR, days=3))
    assert "请您担任" in (await opened(street, NOBODY, code))[1]


async def test_supervisors_hear_who_took_which_office_and_the_journal_knows_no_code(street: Street) -> None:
    code = code_of(street)
    phone, _ = await opened(street, NOBODY, code)
    await phone.taps("接受，就任")
    told = [each for each in street.house.notices() if each.kind == "office-granted-told"]
    supervisors = street.house.ask(lambda work: holders_of(work, RoleKind.SUPERVISOR), at=street.there)
    assert [each.person_id for each in told] == supervisors
    kinds = street.house.ask(
        lambda work: work.session.scalars(select(JournalEntry.kind).order_by(JournalEntry.seq)).all(),
        at=street.there,
    )
    assert list(kinds[-3:]) == ["RoleEnded", "RoleGranted", "InvitationAccepted"]
    kept = street.house.ask(
        lambda work: work.session.scalars(select(Invitation.digest)).all(), at=street.there
    )
    assert all(code not in each and len(each) == 64 for each in kept)
