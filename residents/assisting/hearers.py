"""Who hears of what is done for somebody: they themselves and the relatives who look on, each phone once."""

from collections.abc import Sequence

from sqlalchemy import func, select

from kernel.work import Work
from residents.assisting.model import Kin
from residents.model import Address, Holder


def kin_of(work: Work, person: int) -> list[int]:
    """The relatives who look on now, those first who have done so longest."""
    query = select(Kin.kin_id).where(Kin.person_id == person, Kin.until.is_(None)).order_by(Kin.id)
    return list(work.session.scalars(query))


def hearers_of(work: Work, person: int) -> list[int]:
    """The person and their relatives; of several who share a phone only the first, so that it rings once."""
    people = [person, *kin_of(work, person)]
    phones = phones_of(work, people)
    heard: list[int] = []
    rung: set[int] = set()
    for each in people:
        phone = phones.get(each)
        if phone is None or phone not in rung:
            heard.append(each)
        if phone is not None:
            rung.add(phone)
    return heard


def phones_of(work: Work, people: Sequence[int]) -> dict[int, int]:
    """The address at which each of these people is reached; those without any are left out."""
    query = (
        select(Holder.person_id, func.max(Address.id))
        .join(Address, Address.id == Holder.address_id)
        .where(Holder.person_id.in_(people), Address.reachable)
        .group_by(Holder.person_id)
    )
    return dict(work.session.execute(query).all())
