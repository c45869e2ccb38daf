"""How much of the register lives, in public and by number (A31, L05)."""

from sqlalchemy import select, update

from residents.homes.kept import Kept, kept
from residents.model import Dwelling, Residency
from tests.house import House


def known(house: House) -> Kept:
    """As everybody reads it."""
    return house.ask(lambda work: kept(work, house.who("李明")))


def test_a_home_counts_once_and_confirmed_ones_only_for_a_year(house: House) -> None:
    before = known(house)
    lived_in = house.ask(
        lambda work: {
            tie.dwelling_id
            for tie in work.session.scalars(select(Residency))
            if tie.verified_at is not None and tie.until is None
        }
    )
    assert (before.registered, before.confirmed) == (len(lived_in), len(lived_in))
    assert before.months == 12 and before.homes > before.registered
    house.wait(days=400)
    assert (known(house).registered, known(house).confirmed) == (len(lived_in), 0)

    living = select(Residency.id).where(Residency.verified_at.is_not(None), Residency.until.is_(None))
    one = house.ask(lambda work: work.session.scalars(living.limit(1)).one())
    said = update(Residency).where(Residency.id == one)
    house.act(lambda work: work.session.execute(said.values(confirmed_at=work.now)))
    assert known(house).confirmed == 1


def test_unsold_and_lost_homes_are_not_counted(house: House) -> None:
    before = known(house)
    empty = select(Dwelling.id).where(Dwelling.id.not_in(select(Residency.dwelling_id))).order_by(Dwelling.id)
    home = house.ask(lambda work: work.session.scalars(empty.limit(1)).one())
    change = update(Dwelling).where(Dwelling.id == home)
    house.act(lambda work: work.session.execute(change.values(stock=True)))
    assert known(house).homes == before.homes - 1
    house.act(lambda work: work.session.execute(change.values(stock=False, gone_at=work.now)))
    assert known(house).homes == before.homes - 1
