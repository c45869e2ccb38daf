"""Rewards and vouchers: points and pieces are held, given or returned together."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from kernel.errors import Refusal
from kernel.work import Work
from points.ledger.queries import takings_of
from points.ledger.verification import recount, verify
from points.rewards import counter, queries, service
from points.rewards.masking import masked
from points.rewards.model import VoucherState
from tests.points.conftest import Hall, who


@pytest.fixture
def rich(hall: Hall) -> Hall:
    """A hall in which Wang and Li have a hundred points each."""
    hall.earns("王秀英", 100)
    hall.earns("李明", 100)
    return hall


def takings(hall: Hall, name: str) -> int:
    def order(work: Work) -> int:
        person = who(work, name).person
        assert person is not None
        return takings_of(work, person)

    return hall.act(order)


def expire_all(hall: Hall) -> int:
    due = hall.workshop.read_now(service.due_to_expire)
    for community, voucher in due:
        assert community == hall.community
        hall.act(lambda work, voucher=voucher: service.expire(work, voucher))
    return len(due)


def sound(hall: Hall) -> bool:
    return hall.act(
        lambda work: (
            not verify(work.connection, hall.community) and recount(work.connection, hall.community).holds
        )
    )


def test_wang_asks_for_a_haircut_and_thirty_points_are_kept_for_it(rich: Hall) -> None:
    voucher = rich.redeems("王秀英", "理发")
    assert (voucher.reward, voucher.merchant, voucher.price) == ("理发", "阿福理发", 30)
    assert voucher.available == 70
    assert voucher.expires_at == rich.now + timedelta(days=30)
    assert len(voucher.code) == 8
    assert rich.has("王秀英") == (70, 30)
    assert rich.left("理发") == (5, 1)
    mine = rich.asks("王秀英", queries.my_points)
    assert (mine.total, mine.held, mine.waiting) == (100, 30, ("理发",))


def test_the_barber_hands_over_and_both_know(rich: Hall) -> None:
    voucher = rich.redeems("王秀英", "理发")
    seen = rich.does("阿福理发", counter.look_at_voucher, voucher.code.lower())
    assert (seen.reward, seen.holder) == ("理发", "王**")
    receipt = rich.does("阿福理发", counter.hand_over, seen.code)
    assert (receipt.reward, receipt.holder, receipt.price) == ("理发", "王**", 30)
    assert rich.has("王秀英") == (70, 0)
    assert takings(rich, "阿福理发") == 30
    assert rich.left("理发") == (4, 0)
    assert rich.told("voucher-handed-over") == ["王秀英"]
    assert rich.told("voucher-ending") == []
    assert sound(rich)


def test_what_the_barber_took_in_he_cannot_spend_as_his_own(rich: Hall) -> None:
    voucher = rich.redeems("王秀英", "理发")
    rich.does("阿福理发", counter.hand_over, voucher.code)
    assert rich.has("阿福理发") == (0, 0)


def test_a_voucher_is_taken_once_and_the_second_time_says_when(rich: Hall) -> None:
    voucher = rich.redeems("王秀英", "理发")
    rich.does("阿福理发", counter.hand_over, voucher.code)
    taken_at = rich.now
    rich.pass_days(1)
    for again in (counter.look_at_voucher, counter.hand_over):
        with pytest.raises(Refusal) as no:
            rich.does("阿福理发", again, voucher.code)
        assert no.value.line.key == "voucher-used"
        assert no.value.line.args["at"].at == taken_at
    assert takings(rich, "阿福理发") == 30


def test_another_shop_cannot_take_the_voucher(rich: Hall) -> None:
    voucher = rich.redeems("王秀英", "理发")
    assert rich.refused("老周超市", counter.hand_over, voucher.code) == "voucher-other-shop"
    assert rich.has("王秀英") == (70, 30)


def test_a_neighbour_cannot_take_a_voucher_not_even_the_holder(rich: Hall) -> None:
    voucher = rich.redeems("王秀英", "理发")
    for name in ("王秀英", "李明"):
        assert rich.refused(name, counter.look_at_voucher, voucher.code) == "voucher-for-merchants"
        assert rich.refused(name, counter.hand_over, voucher.code) == "voucher-for-merchants"


def test_a_wrong_code_is_counted_and_after_ten_the_barber_waits_an_hour(rich: Hall) -> None:
    left = [rich.does("阿福理发", counter.look_at_voucher, "ABCDEFGH").left for _ in range(10)]
    assert left == list(range(9, -1, -1))
    voucher = rich.redeems("王秀英", "理发")
    assert rich.refused("阿福理发", counter.look_at_voucher, voucher.code) == "voucher-too-many-tries"
    assert rich.refused("阿福理发", counter.hand_over, voucher.code) == "voucher-too-many-tries"
    rich.now += timedelta(hours=1)
    assert rich.does("阿福理发", counter.look_at_voucher, voucher.code).reward == "理发"


def test_the_last_moment_is_over_at_the_moment_of_expiry(rich: Hall) -> None:
    voucher = rich.redeems("王秀英", "理发")
    rich.now = voucher.expires_at - timedelta(seconds=1)
    assert rich.does("阿福理发", counter.look_at_voucher, voucher.code).reward == "理发"
    rich.now = voucher.expires_at
    assert rich.refused("阿福理发", counter.hand_over, voucher.code) == "voucher-expired"
    assert rich.refused("王秀英", service.cancel, voucher.voucher) == "voucher-expired"


def test_points_and_piece_come_back_when_nobody_came_in_time(rich: Hall) -> None:
    voucher = rich.redeems("王秀英", "理发")
    assert rich.workshop.read_now(service.next_expiry) == voucher.expires_at
    assert expire_all(rich) == 0
    rich.now = voucher.expires_at
    assert expire_all(rich) == 1
    assert expire_all(rich) == 0
    assert rich.workshop.read_now(service.next_expiry) is None
    assert rich.has("王秀英") == (100, 0)
    assert rich.left("理发") == (5, 0)
    assert rich.told("voucher-lapsed") == ["王秀英"]
    assert rich.told("voucher-ending") == []
    assert sound(rich)


def test_a_used_voucher_does_not_lapse(rich: Hall) -> None:
    voucher = rich.redeems("王秀英", "理发")
    rich.does("阿福理发", counter.hand_over, voucher.code)
    rich.pass_days(40)
    assert expire_all(rich) == 0
    rich.act(lambda work: service.expire(work, voucher.voucher))
    assert rich.has("王秀英") == (70, 0)
    assert rich.told("voucher-lapsed") == []


def test_wang_changes_her_mind_and_has_her_points_again(rich: Hall) -> None:
    voucher = rich.redeems("王秀英", "理发")
    receipt = rich.does("王秀英", service.cancel, voucher.voucher)
    assert receipt.available == 100
    assert rich.left("理发") == (5, 0)
    assert rich.refused("王秀英", service.cancel, voucher.voucher) == "voucher-cancelled"
    assert rich.refused("阿福理发", counter.hand_over, voucher.code) == "voucher-cancelled"
    assert rich.told("voucher-ending") == []
    assert sound(rich)


def test_li_neither_sees_nor_cancels_the_voucher_of_wang(rich: Hall) -> None:
    voucher = rich.redeems("王秀英", "理发")
    assert rich.refused("李明", service.cancel, voucher.voucher) == "voucher-unknown"
    assert rich.refused("李明", queries.voucher_shown, voucher.voucher) == "voucher-unknown"
    assert rich.asks("李明", queries.my_vouchers) == ()


def test_the_last_bag_of_rice_goes_to_one_of_two(rich: Hall) -> None:
    rich.redeems("王秀英", "最后一袋米")
    shown = rich.asks("李明", queries.reward_shown, rich.reward("最后一袋米"))
    assert shown.left == 0
    assert rich.refused("李明", service.redeem, shown.id, shown.turn) == "reward-none-left"
    assert rich.has("李明") == (100, 0)


def test_two_taps_on_one_button_are_one_voucher(rich: Hall) -> None:
    shown = rich.asks("王秀英", queries.reward_shown, rich.reward("理发"))
    first = rich.does("王秀英", service.redeem, shown.id, shown.turn)
    assert rich.does("王秀英", service.redeem, shown.id, shown.turn) == first
    assert rich.has("王秀英") == (70, 30)
    assert rich.redeems("王秀英", "理发").voucher != first.voucher
    assert rich.has("王秀英") == (40, 60)


def test_a_button_whose_voucher_was_used_says_so_and_takes_nothing(rich: Hall) -> None:
    shown = rich.asks("王秀英", queries.reward_shown, rich.reward("理发"))
    voucher = rich.does("王秀英", service.redeem, shown.id, shown.turn)
    rich.does("阿福理发", counter.hand_over, voucher.code)
    assert rich.refused("王秀英", service.redeem, shown.id, shown.turn) == "voucher-used"
    assert rich.has("王秀英") == (70, 0)


def test_of_twenty_requests_at_once_a_hundred_points_pay_for_one(rich: Hall) -> None:
    reward = rich.reward("染发")

    def ask(turn: int) -> str:
        try:
            return rich.does("王秀英", service.redeem, reward, turn).reward
        except Refusal as no:
            return no.line.key

    with ThreadPoolExecutor(20) as pool:
        answers = sorted(pool.map(ask, range(20)))
    assert answers == ["points-too-few"] * 19 + ["染发"]
    assert rich.has("王秀英") == (0, 100)
    assert rich.left("染发") == (50, 1)
    assert sound(rich)


def test_twenty_taps_at_once_on_one_button_get_the_same_voucher(rich: Hall) -> None:
    reward = rich.reward("理发")
    with ThreadPoolExecutor(20) as pool:
        vouchers = set(pool.map(lambda _: rich.does("王秀英", service.redeem, reward, 0).voucher, range(20)))
    assert len(vouchers) == 1
    assert rich.has("王秀英") == (70, 30)


def test_too_few_points_says_how_many_are_missing_and_keeps_the_piece(hall: Hall) -> None:
    hall.earns("王秀英", 12)
    shown = hall.asks("王秀英", queries.reward_shown, hall.reward("理发"))
    assert shown.missing == 18
    assert hall.refused("王秀英", service.redeem, shown.id, shown.turn) == "points-too-few"
    assert hall.left("理发") == (5, 0)


def test_the_barber_does_not_buy_from_himself(hall: Hall) -> None:
    hall.earns("阿福理发", 100)
    assert hall.refused("阿福理发", service.redeem, hall.reward("理发"), 0) == "reward-own-shop"


def test_who_does_not_live_here_redeems_nothing(hall: Hall) -> None:
    assert hall.refused("老周超市", service.redeem, hall.reward("理发"), 0) == "refused-stranger"


def test_a_reward_that_does_not_exist_is_refused_kindly(rich: Hall) -> None:
    assert rich.refused("王秀英", service.redeem, 9999, 0) == "reward-unknown"
    assert rich.refused("王秀英", queries.reward_shown, 9999) == "reward-unknown"


def test_only_the_committee_puts_rewards_on_the_shelf(hall: Hall) -> None:
    plan = {"name": "磨刀", "description": "", "price": 5, "stock": 3}
    merchant = hall.act(lambda work: who(work, "老周超市").person)
    with pytest.raises(Refusal, match="refused-office"):
        hall.does("李明", service.offer_reward, **plan, merchant=merchant)
    assert hall.does("陈主任", service.offer_reward, **plan, merchant=merchant).name == "磨刀"


def test_who_is_not_a_merchant_has_nothing_on_the_shelf(hall: Hall) -> None:
    li = hall.act(lambda work: who(work, "李明").person)
    plan = {"name": "磨刀", "description": "", "price": 5, "stock": 3, "merchant": li}
    with pytest.raises(Refusal, match="reward-no-merchant"):
        hall.does("陈主任", service.offer_reward, **plan)


def test_the_shelf_shows_the_cheapest_first_and_what_is_gone_last(rich: Hall) -> None:
    rich.redeems("李明", "最后一袋米")
    found = rich.asks("王秀英", queries.shelf, 0)
    assert [each.name for each in found.rewards] == ["理发", "染发", "最后一袋米"]
    assert (found.available, found.more) == (100, False)


def test_vouchers_still_open_stand_first(rich: Hall) -> None:
    used = rich.redeems("王秀英", "理发")
    rich.redeems("王秀英", "最后一袋米")
    back = rich.redeems("王秀英", "理发")
    rich.does("阿福理发", counter.hand_over, used.code)
    rich.does("王秀英", service.cancel, back.voucher)
    states = [each.state for each in rich.asks("王秀英", queries.my_vouchers)]
    assert states == [VoucherState.OPEN, VoucherState.CANCELLED, VoucherState.USED]


def test_the_barber_sees_how_his_month_stands(rich: Hall) -> None:
    for _ in range(2):
        rich.does("阿福理发", counter.hand_over, rich.redeems("王秀英", "理发").code)
    rich.redeems("李明", "理发")
    assert rich.asks("阿福理发", queries.counter) == queries.Counter(1, 2, 60)
    rich.pass_days(20)
    assert rich.asks("阿福理发", queries.counter) == queries.Counter(1, 0, 0)
    with pytest.raises(Refusal, match="voucher-for-merchants"):
        rich.asks("王秀英", queries.counter)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("王秀英", "王**"),
        ("欧阳娜", "欧阳**"),
        ("東方朔", "東方**"),
        ("东方", "东**"),
        ("李", "李**"),
        ("Anna Li", "A**"),
        ("<b>Tom</b>", "b**"),
        ("…", "**"),
    ],
)
def test_a_name_at_the_counter_shows_the_family_name_only(name: str, shown: str) -> None:
    assert masked(name) == shown
