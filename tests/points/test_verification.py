"""Whoever alters the ledger behind our back is found."""

import random

import pytest

from kernel.errors import Refusal
from kernel.work import Work
from points.ledger import service as ledger
from points.ledger.entries import Code
from points.ledger.verification import recount, verify
from points.rewards.counter import hand_over
from tests.databases import tampered
from tests.points.conftest import Hall, who

NEIGHBOURS = ("王秀英", "李明", "陈主任")


def faults(hall: Hall) -> list[tuple[int, str]]:
    found = hall.act(lambda work: verify(work.connection, hall.community))
    return [(fault.seq, fault.reason) for fault in found]


def tamper(hall: Hall, *statements: str) -> None:
    """What somebody with all rights on the database could do: silence the triggers, then change rows."""
    tampered(hall.url, *statements)


def random_operation(hall: Hall, chance: random.Random, step: int, open_holds: list[int]) -> None:
    name, amount = chance.choice(NEIGHBOURS), chance.randint(1, 60)

    def order(work: Work) -> None:
        person, shop = who(work, name).person, who(work, "阿福理发").person
        assert person is not None and shop is not None
        match chance.choice(["earn", "hold", "post", "void", "reverse"]):
            case "earn":
                ledger.earn(work, person, amount, Code.CORRECTION, f"e{step}", subject=None, by=None)
            case "hold":
                held = ledger.hold(work, person, shop, amount, Code.REWARD, f"h{step}", subject=None, by=None)
                open_holds.append(held.transfer)
            case "post" if open_holds:
                ledger.post(work, chance.choice(open_holds), f"p{step}", by=None)
            case "void" if open_holds:
                ledger.void(work, chance.choice(open_holds), f"v{step}", by=None)
            case "reverse" if step > 5:
                ledger.reverse(work, chance.randint(1, step // 2), f"r{step}", by=None)

    try:
        hall.act(order)
    except (Refusal, LookupError):
        pass


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_counters_follow_from_the_transfers_whatever_was_done(hall: Hall, seed: int) -> None:
    chance, open_holds = random.Random(seed), []
    for step in range(150):
        random_operation(hall, chance, step, open_holds)
    result = hall.act(lambda work: recount(work.connection, hall.community))
    assert result.holds
    assert result.posted == result.pending == 0
    assert faults(hall) == []


@pytest.fixture
def used(hall: Hall) -> Hall:
    """A hall in which Wang has earned and spent."""
    hall.earns("王秀英", 100)
    voucher = hall.redeems("王秀英", "理发")
    hall.does("阿福理发", hand_over, voucher.code)
    assert faults(hall) == []
    return hall


def test_an_altered_amount_is_found(used: Hall) -> None:
    tamper(used, "UPDATE ledger_transfer SET amount = 1000 WHERE seq = 1")
    assert (1, "was altered") in faults(used)
    assert not used.act(lambda work: recount(work.connection, used.community)).holds


def test_a_missing_entry_is_found(used: Hall) -> None:
    tamper(used, "DELETE FROM ledger_transfer WHERE seq = 2")
    assert (2, "missing") in faults(used)


def test_a_missing_end_is_found_though_the_chain_holds(used: Hall) -> None:
    tamper(used, "DELETE FROM ledger_transfer WHERE seq = 3")
    assert faults(used) == [(3, "is in the journal but not in the ledger")]


def test_an_entry_nobody_recorded_is_found(used: Hall) -> None:
    tamper(used, "DELETE FROM journal_entry WHERE kind = 'PointsMoved' AND seq > 0")
    assert (1, "is not what the journal says") in faults(used)


def test_a_settlement_of_another_amount_is_found(used: Hall) -> None:
    tamper(used, "UPDATE ledger_transfer SET amount = 31 WHERE kind = 'post'")
    assert (3, "settles a hold that says something else") in faults(used)


def test_counters_somebody_filled_up_are_found(used: Hall) -> None:
    tamper(used, "UPDATE ledger_account SET credits_posted = 9000 WHERE kind = 'person'")
    result = used.act(lambda work: recount(work.connection, used.community))
    assert [drift.kept.credits_posted for drift in result.drifts] == [9000]
    assert result.posted == 8900
