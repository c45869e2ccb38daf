"""Two communities in one installation: what belongs to one cannot be reached from the other."""

from collections.abc import Iterator

import pytest

from kernel.errors import Refusal
from points.ledger.verification import recount, verify
from points.rewards import counter, queries, service
from points.rewards.counter import WrongVoucher
from points.rewards.seeding import seed_rewards
from residents.founding import CommunityFile
from residents.service import found
from tests.points.conftest import HAPPY, REWARDS, Hall

WITHOUT_ACCOUNTS = [
    {key: value for key, value in person.items() if key != "account"} for person in HAPPY["people"]
]


@pytest.fixture
def both(hall: Hall) -> Iterator[tuple[int, int]]:
    """The same neighbours live in 幸福里 and in 和平里; the hall speaks for one of them at a time."""
    plan = CommunityFile.model_validate(
        {**HAPPY, "slug": "hepingli", "bylaws": {"name": "和平里"}, "people": WITHOUT_ACCOUNTS}
    )
    here, there = hall.community, hall.workshop.act_now(lambda work: found(work, plan).community)
    for community in (there, here):
        hall.community = community
        if community == there:
            hall.act(lambda work: seed_rewards(work, REWARDS))
        hall.earns("王秀英", 100)
    yield here, there


def test_a_voucher_is_nothing_next_door(hall: Hall, both: tuple[int, int]) -> None:
    voucher, reward = hall.redeems("王秀英", "理发"), hall.reward("理发")
    hall.community = both[1]
    for refused, args in (
        (service.redeem, (reward, 0)),
        (queries.reward_shown, (reward,)),
        (queries.voucher_shown, (voucher.voucher,)),
        (service.cancel, (voucher.voucher,)),
    ):
        with pytest.raises(Refusal, match="unknown"):
            hall.does("王秀英", refused, *args)
    for taken in (counter.look_at_voucher, counter.hand_over):
        assert isinstance(hall.does("阿福理发", taken, voucher.code), WrongVoucher)
    assert hall.has("王秀英") == (100, 0)
    hall.community = both[0]
    assert hall.has("王秀英") == (70, 30)


def test_each_community_has_a_ledger_of_its_own(hall: Hall, both: tuple[int, int]) -> None:
    hall.redeems("王秀英", "理发")
    for community in both:
        hall.community = community
        assert hall.act(lambda work: verify(work.connection, hall.community)) == []
        assert hall.act(lambda work: recount(work.connection, hall.community)).holds


def test_vouchers_of_both_are_looked_for_when_their_time_is_over(hall: Hall, both: tuple[int, int]) -> None:
    for community in both:
        hall.community = community
        hall.redeems("王秀英", "理发")
    hall.pass_days(30)
    assert sorted(community for community, _ in hall.workshop.read_now(service.due_to_expire)) == list(both)
