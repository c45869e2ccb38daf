"""Who lives in the demonstration, and in which order a crowd of them does something."""

import hashlib
from dataclasses import dataclass

from sqlalchemy import select

from kernel.work import Work
from residents.acting import Acting, Origin
from residents.model import Address, Dwelling, Holder, Person, Place, Residency

ON_SCREEN = frozenset({"陈静", "王德福", "李国强", "刘师傅", "周建国"})
"""The cast with a phone on screen, and the owner of three flats: they act only by name."""
DESK_CLERK = "赵敏"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A verified person and the dwelling they speak for; 0 for somebody who lives elsewhere."""

    person: int
    name: str
    elder: bool
    dwelling: int
    building: int
    account: str | None

    def acting(self) -> Acting:
        """This neighbour, acting in the chat."""
        return Acting(self.person, self.person, Origin.CHAT)


class Crowd:
    """Everybody, by name and by home."""

    def __init__(self, neighbours: list[Neighbour], places: dict[str, int]) -> None:
        self._by_name: dict[str, Neighbour] = {}
        homes: dict[int, Neighbour] = {}
        # The whole home stays out, or a husband would have voted before his wife can on screen.
        kept_out = {n.dwelling for n in neighbours if n.name in ON_SCREEN}
        for neighbour in neighbours:
            self._by_name.setdefault(neighbour.name, neighbour)
            if neighbour.dwelling and neighbour.dwelling not in kept_out:
                homes.setdefault(neighbour.dwelling, neighbour)
        self._homes = list(homes.values())
        self.places = places

    def named(self, name: str) -> Neighbour:
        """The neighbour of this name."""
        return self._by_name[name]

    def shuffled(self, seed: str, place: int | None) -> list[Neighbour]:
        """One neighbour of each home (of one building if given), in an order that ``seed`` draws."""
        homes = [n for n in self._homes if place is None or n.building == place]
        return sorted(homes, key=lambda n: hashlib.sha256(f"{seed} {n.dwelling}".encode()).digest())

    def by_any_way(self, neighbour: Neighbour) -> Acting:
        """In the chat for those with an account; on paper, or by the desk for the old, for all others."""
        if neighbour.account:
            return neighbour.acting()
        clerk = self.named(DESK_CLERK).person
        if neighbour.elder:
            return Acting(neighbour.person, clerk, Origin.DESK, proof="到服务台当面办理")
        return Acting(neighbour.person, clerk, Origin.PAPER, proof="本人签名的纸质票")


def read_crowd(work: Work, community: int) -> Crowd:
    """Everybody of the community, as the register has them."""
    work.enter(community)
    query = (
        select(Person, Dwelling.id, Dwelling.building_id, Address.external)
        .outerjoin(
            Residency,
            (Residency.person_id == Person.id)
            & Residency.verified_at.is_not(None)
            & Residency.until.is_(None),
        )
        .outerjoin(Dwelling, Dwelling.id == Residency.dwelling_id)
        .outerjoin(Holder, Holder.person_id == Person.id)
        .outerjoin(Address, Address.id == Holder.address_id)
        .order_by(Person.id, Dwelling.id)
    )
    rows = work.session.execute(query)
    neighbours = [
        Neighbour(person.id, person.name, person.elder, dwelling or 0, building or 0, account)
        for person, dwelling, building, account in rows
    ]
    places = dict(work.session.execute(select(Place.name, Place.id)).all())
    return Crowd(neighbours, places)
