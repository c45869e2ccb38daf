"""The same scene twice: every button, link and command crossed; nothing is told, changed or taken.

What can be tapped, opened and said is asked of the bot itself, so that whatever is added is crossed too.
"""

from dataclasses import fields
from typing import Any

import pytest

from bot.features import FEATURES
from handlers.chat.communities.subjects import ANYWHERE, FIELDS, LINKS, NO_ROW
from tests.handlers.chat.communities.street import (
    BOTH,
    GROUP_THERE,
    HERE_ONLY,
    NOBODY,
    SECRET,
    THERE_ONLY,
    Street,
)

BROKE = "没有做成"
GOING_THERE = ("GoTo", "JoinThere", "AcceptOffice", "AcceptInvite", "BecomeKin", "SayMine")
"""Buttons by which one goes to another community on purpose; they have tests of their own."""

LETTERS = {"CastVote": "y", "AnswerMeeting": "yes", "ChangePart": "time", "ListProposals": "collecting"}
KINDS = sorted(FEATURES.taps, key=lambda kind: kind.__name__ + kind.__module__)


def crossed(kind: type, street: Street) -> object:
    """A button of this kind about the rows of 翠竹苑."""
    values: dict[str, Any] = {}
    for each in fields(kind):
        if each.type in (int, "int"):
            values[each.name] = street.ids[each.name] if each.name in FIELDS else 1
        else:
            values[each.name] = (
                street.codes["voucher"] if each.name == "code" else LETTERS.get(kind.__name__, "x")
            )
    return kind(**values)


def names_a_row(kind: type) -> bool:
    return any(each.name in FIELDS for each in fields(kind))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_number_on_a_button_names_a_row_or_none(kind: type) -> None:
    numbers = {each.name for each in fields(kind) if each.type in (int, "int")}
    assert numbers <= set(FIELDS) | NO_ROW, "say in communities/subjects which rows these are"


@pytest.mark.parametrize("prefix", sorted(FEATURES.opened))
def test_every_link_names_a_community_or_none(prefix: str) -> None:
    assert (prefix in LINKS) is not (prefix in ANYWHERE), "say in communities/subjects what it names"


async def test_buttons_of_next_door_are_refused_and_tell_nothing(street: Street) -> None:
    before = street.all_rows(street.there)
    for account in (HERE_ONLY, NOBODY):
        for kind in KINDS:
            if kind.__name__ in GOING_THERE:
                continue
            told = await street.phone(account).sends(crossed(kind, street))
            assert SECRET not in told.replace("翠竹苑", "") and BROKE not in told, (kind, told)
            if account == HERE_ONLY and names_a_row(kind):
                assert told, kind
    assert street.all_rows(street.there) == before


async def test_a_button_of_next_door_is_named_and_joining_offered(street: Street) -> None:
    chen = street.phone(HERE_ONLY)
    for kind in KINDS:
        if names_a_row(kind) and "place" not in {each.name for each in fields(kind)}:
            told = await chen.sends(crossed(kind, street))
            if kind.__name__ in ("CastVote", "OpenPoll", "SeeProposal", "OpenMeeting", "ShowReward"):
                assert "翠竹苑社区" in told and "还没有登记" in told, (kind, told)
                assert "去翠竹苑社区登记" in chen.labels()


async def test_links_of_next_door_are_named_and_tell_nothing(street: Street) -> None:
    before = street.all_rows(street.there)
    fields_of = {
        "v": "poll",
        "vh": "poll",
        "p": "proposal",
        "o": "proposal",
        "m": "meeting",
        "mc": "meeting",
        "b": "bylaws",
        "heir": "proposal",
        "hi": "invite",
        "kin": "person",
    }
    values = {prefix: str(street.ids[field]) for prefix, field in fields_of.items()}
    values |= {"c": "next-door", "i": f"{street.there}_list_1", "r": street.codes["voucher"], "j": "K7M2PQ4D"}
    for prefix in sorted(FEATURES.opened):
        chen = street.phone(HERE_ONLY)
        told = await chen.opens(f"{prefix}_{values.get(prefix, '1')}")
        assert SECRET not in told.replace("翠竹苑", "") and BROKE not in told, (prefix, told)
        if prefix in LINKS and prefix not in ("j", "hi", "kin"):
            assert "翠竹苑社区" in told and "还没有登记" in told, (prefix, told)
            assert "【" not in told
    assert street.all_rows(street.there) == before


async def test_commands_here_tell_nothing_of_next_door(street: Street) -> None:
    before = street.all_rows(street.there)
    for name in sorted(FEATURES.commands):
        told = await street.phone(HERE_ONLY).says(f"/{name}")
        assert SECRET not in told and BROKE not in told, (name, told)
    assert street.all_rows(street.there) == before


async def test_commands_in_the_group_of_next_door_act_there(street: Street) -> None:
    before = street.all_rows(street.here)
    for name in sorted(FEATURES.commands):
        told = await street.phone(HERE_ONLY, group=GROUP_THERE).says(f"/{name}")
        assert BROKE not in told, (name, told)
    assert street.all_rows(street.here) == before
    phone = street.phone(HERE_ONLY, group=GROUP_THERE)
    await phone.says("/polls")
    assert any(SECRET in label for label in phone.labels())


async def test_whoever_belongs_to_both_is_offered_the_way_and_nothing_is_done_before(street: Street) -> None:
    street.house.act(lambda work: None)
    before = street.all_rows(street.there)
    offered = 0
    for kind in KINDS:
        if kind.__name__ in GOING_THERE or not names_a_row(kind):
            continue
        li = street.phone(BOTH)
        told = await li.sends(crossed(kind, street))
        assert SECRET not in told.replace("翠竹苑", "") and BROKE not in told, (kind, told)
        if "换到翠竹苑社区" in li.labels():
            offered += 1
    assert offered >= 12
    assert street.all_rows(street.there) == before


async def test_nobody_of_next_door_is_moved_by_a_button(street: Street) -> None:
    chen_there = street.phone(THERE_ONLY)
    assert SECRET in await chen_there.opens(f"v_{street.ids['poll']}")


@pytest.mark.parametrize("prefix", sorted(FEATURES.opened))
async def test_a_link_with_a_number_that_fits_no_column_is_answered_like_any_unknown_one(
    prefix: str, street: Street
) -> None:
    phone = street.phone(HERE_ONLY)
    for number in ("999999999", "9999999999", "999999999999", "999999999999999999"):
        assert BROKE not in await phone.opens(f"{prefix}_{number}"), number
    assert BROKE not in await phone.opens(f"i_{number}_v_1")
