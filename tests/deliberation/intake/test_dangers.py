"""Words of danger: answered at once when it is there, and not when it is feared, remembered or imagined."""

import pytest

from deliberation.intake.dangers import Danger, numbers_in
from deliberation.intake.understanding import understand

THERE = {
    Danger.FIRE: (
        "楼下着火了",
        "5号楼起火了快来",
        "厨房在冒浓烟",
        "車棚失火了",
        "there is a house on fire",
        "现在车棚又着火了",
    ),
    Danger.GAS: ("楼道里有煤气味", "燃气泄漏了", "樓上漏瓦斯", "I smell gas"),
    Danger.HEALTH: (
        "有人晕倒了",
        "老人昏倒在楼下",
        "我爸喘不上气",
        "孩子落水了",
        "電到了人",
        "he is unconscious",
    ),
    Danger.CRIME: ("有人打起来了", "三楼有小偷", "有人持刀", "孩子不见了", "老人走失"),
    Danger.TRAPPED: ("有人困在电梯里", "我被困电梯了", "stuck in the lift"),
}
NOT_NOW = (
    "担心电瓶车着火",
    "建议装灭火器以防着火",
    "去年三号楼起火",
    "上次有人晕倒，希望配个急救箱",
    "希望组织火灾演习",
    "如果着火怎么跑",
    "这个提案很火",
    "路灯坏了",
)
NUMBERS = (
    ("Asia/Shanghai", "119", "120", "110"),
    ("Asia/Urumqi", "119", "120", "110"),
    ("Asia/Taipei", "119", "119", "110"),
    ("Asia/Hong_Kong", "999", "999", "999"),
    ("Europe/Berlin", "112", "112", "112"),
)


@pytest.mark.parametrize(
    ("danger", "said"), [(danger, said) for danger, many in THERE.items() for said in many]
)
def test_danger_that_is_there_is_heard(danger: Danger, said: str) -> None:
    assert understand(said).danger is danger


@pytest.mark.parametrize("said", NOT_NOW)
def test_danger_that_is_feared_or_remembered_is_none(said: str) -> None:
    assert understand(said).danger is None


@pytest.mark.parametrize(("zone", "fire", "health", "crime"), NUMBERS)
def test_the_numbers_are_those_of_the_place(zone: str, fire: str, health: str, crime: str) -> None:
    numbers = numbers_in(zone)
    assert (numbers.fire, numbers.health, numbers.crime) == (fire, health, crime)
    assert numbers.for_danger(Danger.GAS) == fire and numbers.for_danger(Danger.HEALTH) == health
