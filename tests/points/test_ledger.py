"""The ledger on a real database: retries, holds, corrections, and what the database itself forbids."""

from collections.abc import Callable

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from kernel.errors import Refusal
from kernel.work import Work
from points.ledger import service as ledger
from points.ledger.book import DifferentTransfer
from points.ledger.entries import Code, Entered
from points.ledger.queries import Statement, statement
from tests.points.conftest import Hall, who


def hold(hall: Hall, name: str, amount: int, ref: str) -> Entered:
    return hall.act(
        lambda work: ledger.hold(
            work,
            who(work, name).person,
            who(work, "阿福理发").person,
            amount,
            Code.REWARD,
            ref,
            subject=None,
            by=None,
        )
    )


def earn(hall: Hall, name: str, amount: int, ref: str) -> Entered:
    return hall.act(
        lambda work: ledger.earn(
            work, who(work, name).person, amount, Code.CORRECTION, ref, subject=None, by=None
        )
    )


def settle(hall: Hall, how: Callable[..., Entered], transfer: int, ref: str) -> Entered:
    return hall.act(lambda work: how(work, transfer, ref, by=None))


def test_wang_holds_and_gives_points(hall: Hall) -> None:
    hall.earns("王秀英", 100)
    held = hold(hall, "王秀英", 30, "h1")
    assert hall.has("王秀英") == (70, 30)
    settle(hall, ledger.post, held.transfer, "p1")
    assert hall.has("王秀英") == (70, 0)


def test_what_wang_takes_back_she_can_spend_again(hall: Hall) -> None:
    hall.earns("王秀英", 100)
    held = hold(hall, "王秀英", 100, "h1")
    settle(hall, ledger.void, held.transfer, "v1")
    assert hall.has("王秀英") == (100, 0)


def test_wang_cannot_hold_more_than_she_has(hall: Hall) -> None:
    hall.earns("王秀英", 20)
    with pytest.raises(Refusal) as no:
        hold(hall, "王秀英", 30, "h1")
    assert no.value.line.key == "points-too-few"
    assert {name: arg.value for name, arg in no.value.line.args.items()} == {
        "price": 30,
        "has": 20,
        "missing": 10,
    }


@pytest.mark.parametrize("first", [ledger.post, ledger.void])
@pytest.mark.parametrize("second", [ledger.post, ledger.void])
def test_a_hold_is_settled_at_most_once(
    hall: Hall, first: Callable[..., Entered], second: Callable[..., Entered]
) -> None:
    hall.earns("王秀英", 100)
    held = hold(hall, "王秀英", 30, "h1")
    settle(hall, first, held.transfer, "first")
    before = hall.has("王秀英")
    with pytest.raises(Refusal, match="points-settled-already"):
        settle(hall, second, held.transfer, "second")
    assert hall.has("王秀英") == before


def test_a_retry_gives_the_first_transfer_again(hall: Hall) -> None:
    first = earn(hall, "王秀英", 20, "e1")
    hall.pass_days(1)
    assert earn(hall, "王秀英", 20, "e1") == first
    held = hold(hall, "王秀英", 5, "h1")
    assert hold(hall, "王秀英", 5, "h1") == held
    given = settle(hall, ledger.post, held.transfer, "p1")
    assert settle(hall, ledger.post, held.transfer, "p1") == given
    assert hall.has("王秀英") == (15, 0)


def test_the_same_ref_for_something_else_is_a_mistake_in_the_program(hall: Hall) -> None:
    earn(hall, "王秀英", 20, "e1")
    with pytest.raises(DifferentTransfer):
        earn(hall, "王秀英", 21, "e1")
    with pytest.raises(DifferentTransfer):
        earn(hall, "李明", 20, "e1")


def test_a_wrong_entry_is_corrected_by_a_new_one_and_only_once(hall: Hall) -> None:
    wrong = earn(hall, "王秀英", 20, "e1")
    settle(hall, ledger.reverse, wrong.transfer, "r1")
    assert hall.has("王秀英") == (0, 0)
    with pytest.raises(Refusal, match="points-settled-already"):
        settle(hall, ledger.reverse, wrong.transfer, "r2")


def test_a_correction_is_not_corrected(hall: Hall) -> None:
    wrong = earn(hall, "王秀英", 20, "e1")
    back = settle(hall, ledger.reverse, wrong.transfer, "r1")
    with pytest.raises(Refusal, match="points-not-reversible"):
        settle(hall, ledger.reverse, back.transfer, "r2")


def test_points_that_are_spent_cannot_be_taken_back(hall: Hall) -> None:
    wrong = earn(hall, "王秀英", 20, "e1")
    held = hold(hall, "王秀英", 15, "h1")
    settle(hall, ledger.post, held.transfer, "p1")
    with pytest.raises(Refusal, match="points-too-few"):
        settle(hall, ledger.reverse, wrong.transfer, "r1")


def test_nobody_of_another_community_gets_points(hall: Hall) -> None:
    with pytest.raises(LookupError):
        hall.act(lambda work: ledger.earn(work, 9999, 5, Code.CORRECTION, "x", subject=None, by=None))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger_transfer SET amount = 1000 WHERE seq = 1",
        "UPDATE ledger_transfer SET code = code",
        "DELETE FROM ledger_transfer WHERE seq = 1",
    ],
)
def test_the_database_forbids_changing_what_was_entered(hall: Hall, statement: str) -> None:
    hall.earns("王秀英", 20)
    with pytest.raises(IntegrityError, match="append-only"):
        hall.act(lambda work: work.connection.execute(text(statement)))


OTHER_WAYS = {
    "sqlite": "INSERT OR REPLACE INTO ledger_transfer SELECT * FROM ledger_transfer WHERE seq = 1",
    "postgresql": "TRUNCATE ledger_transfer CASCADE",
}


def test_no_other_way_leads_around_that(hall: Hall, database_kind: str) -> None:
    hall.earns("王秀英", 20)
    with pytest.raises(IntegrityError, match="append-only"):
        hall.act(lambda work: work.connection.execute(text(OTHER_WAYS[database_kind])))


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        ("UPDATE ledger_account SET debits_posted = 21 WHERE person_id IS NOT NULL", "available"),
        ("UPDATE ledger_account SET debits_pending = 21 WHERE person_id IS NOT NULL", "available"),
        ("UPDATE ledger_account SET credits_pending = -1", "counters"),
        ("UPDATE ledger_account SET min_available = NULL WHERE person_id IS NOT NULL", "bottom"),
    ],
)
def test_the_database_keeps_balances_in_bounds(hall: Hall, statement: str, constraint: str) -> None:
    hall.earns("王秀英", 20)
    with pytest.raises(IntegrityError, match=f"ck_ledger_account_{constraint}"):
        hall.act(lambda work: work.connection.execute(text(statement)))


@pytest.mark.parametrize("amount", [0, -5])
def test_an_amount_is_above_zero(hall: Hall, amount: int) -> None:
    with pytest.raises(IntegrityError):
        earn(hall, "王秀英", amount, "e1")


def test_the_statement_turns_its_pages_until_the_first_entry(hall: Hall) -> None:
    amounts = list(range(1, 20))
    for amount in amounts:
        hall.earns("王秀英", amount)
    hall.earns("李明", 500)
    seen: list[int] = []
    before = 0
    while True:
        page: Statement = hall.asks("王秀英", statement, before)
        seen += [each.amount for each in page.movements]
        if not (before := page.older):
            break
    assert seen == amounts[::-1]


def test_an_account_is_opened_once(hall: Hall) -> None:
    def twice(work: Work) -> tuple[int, int]:
        person = who(work, "李明").person
        assert person is not None
        return ledger.account_of(work, person), ledger.account_of(work, person)

    one, other = hall.act(twice)
    assert one == other
