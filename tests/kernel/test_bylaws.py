"""By-laws: read exactly, refused with a reason, kept as versions."""

from datetime import timedelta
from fractions import Fraction
from typing import Any

import pytest
from pydantic import ValidationError

from kernel.bylaws import Bylaws, adopt, current_version
from tests.house import House


@pytest.mark.parametrize(
    ("written", "share"), [("2/3", Fraction(2, 3)), (0.1, Fraction(1, 10)), ("1", 1), (1, 1)]
)
def test_a_share_is_exact(written: Any, share: Fraction) -> None:
    assert Bylaws.model_validate({"name": "名", "polls": {"quorum": written}}).polls.quorum == share


@pytest.mark.parametrize(
    "written", ["2/0", "3/2", "0", "-1/2", "nan", "inf", "half", "½", "", None, True, [1, 2]]
)
def test_what_is_no_share_is_refused(written: Any) -> None:
    with pytest.raises(ValidationError):
        Bylaws.model_validate({"name": "名", "polls": {"quorum": written}})


@pytest.mark.parametrize("zone", ["", "Asia", "Mars/Base", "../etc/passwd", "UTC+8", "\0"])
def test_a_zone_that_is_none_is_refused(zone: str) -> None:
    with pytest.raises(ValidationError, match="no such time zone"):
        Bylaws.model_validate({"name": "名", "zone": zone})


@pytest.mark.parametrize(
    "wrong",
    [{"nmae": "x"}, {"name": ""}, {"language": "zh"}, {"polls": {"days": 0}}, {"polls": {"majority": "1/3"}}],
)
def test_a_by_law_that_cannot_be_kept_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Bylaws.model_validate({"name": "名", **wrong})


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        ({}, (30, 30, 30)),
        ({"support_dwellings": 3}, (3, 3, 3)),
        ({"support_dwellings": 40, "building_dwellings": 9}, (40, 9, 40)),
        ({"grid_dwellings": 12}, (30, 30, 12)),
    ],
)
def test_a_place_without_a_number_of_its_own_has_the_community_s(
    written: dict[str, int], numbers: tuple[int, int, int]
) -> None:
    rules = Bylaws.model_validate({"name": "名", "proposals": written}).proposals
    assert (rules.support_dwellings, rules.building_dwellings, rules.grid_dwellings) == numbers


def test_by_laws_survive_the_database() -> None:
    written = Bylaws.model_validate({"name": "名", "polls": {"quorum": "2/3", "majority": "3/4"}})
    assert Bylaws.model_validate(written.model_dump(mode="json")) == written


def test_a_new_version_is_in_force_from_its_day_and_here_only(house: House) -> None:
    new = Bylaws.model_validate({"name": "新章程", "polls": {"days": 30}})
    house.act(lambda work: adopt(work.session, new, at=house.now + timedelta(days=7)))
    assert house.ask(lambda work: work.bylaws.polls.days) == 3
    house.wait(days=7)
    assert house.ask(lambda work: work.bylaws.polls.days) == 30
    assert house.ask(lambda work: work.bylaws.polls.days, at=house.there) == 3


def test_the_same_text_again_is_no_new_version(house: House) -> None:
    same = house.ask(lambda work: work.bylaws)
    house.act(lambda work: adopt(work.session, same, at=house.now))
    assert house.ask(lambda work: current_version(work.session, house.now).version) == 1
