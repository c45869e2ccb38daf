"""The door of 3号楼1单元302: what intruders and those who live there can do."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import select

from kernel.errors import Refusal
from kernel.work import Work
from residents.access import may
from residents.acting import Acting, Caller, Origin, enter
from residents.homes import claims, contact
from residents.homes.by_letter import Joined
from residents.homes.model import Matter, TieCase
from residents.joining import WrongCode
from residents.model import (
    Dwelling,
    Person,
    Place,
    Relation,
    Residency,
    Role,
    RoleKind,
)
from residents.permits import dwellings_of
from residents.roster import phones
from residents.roster.model import Holding, RegisterEntry
from tests import cast
from tests.house import House
from tests.letters import joins_by_letter

HOME, NEIGHBOURS = "3号楼1单元302", "3号楼1单元301"
CHENS = "3号楼1单元402"
NUMBER = "+8613800000001"


@dataclass
class Door:
    """The house with what an intruder and those who live there can do."""

    house: House
    accounts: dict[str, int] = field(default_factory=dict)

    def account(self, name: str) -> Caller:
        """A fresh account, or that of a neighbour."""
        try:
            number = cast.account_of(name)
        except StopIteration:
            number = self.accounts.setdefault(name, 500000 + len(self.accounts))
        return Caller("telegram", str(number), "zh-Hans")

    def acts(
        self, name: str, use_case: Callable[..., Any], *args: Any, at: int | None = None, **more: Any
    ) -> Any:
        """Somebody does something from their account."""

        def order(work: Work) -> Any:
            who = enter(work, self.account(name), None, at or self.house.here).who
            return use_case(work, who, *args, **more)

        return self.house.workshop.act_now(order)

    def tries(
        self, name: str, code: str, as_what: Relation = Relation.OWNER, *, at: int | None = None
    ) -> str:
        """Somebody types a code and joins; gives ``in``, ``wrong``, or the key of the refusal."""
        try:
            done = self.acts(name, joins_by_letter, code, name, as_what, at=at)
        except Refusal as no:
            return no.line.key
        return "in" if isinstance(done, Joined) else "wrong" if isinstance(done, WrongCode) else "?"

    def refused(self, name: str, use_case: Callable[..., Any], *args: Any, **more: Any) -> str:
        """Somebody is refused; gives the key."""
        with pytest.raises(Refusal) as no:
            self.acts(name, use_case, *args, **more)
        return no.value.line.key

    def home(self, name: str) -> int:
        """A dwelling's id."""
        return self.house.id_of(Dwelling, name)

    def claims(self, name: str, dwelling: str, relation: Relation = Relation.HOUSEHOLD) -> int:
        """Somebody claims a home; gives the tie."""
        made = self.acts(name, claims.claim, self.home(dwelling), relation, name, adult=True)
        return int(made.residency)

    def tie(self, number: int) -> Residency:
        """A tie as it stands."""
        return self.house.ask(lambda work: work.session.get_one(Residency, number))

    def tie_of(self, name: str, dwelling: str) -> int:
        """Somebody's tie to a home."""
        person, home = self.house.person(name), self.home(dwelling)
        query = select(Residency.id).where(Residency.person_id == person, Residency.dwelling_id == home)
        return self.house.ask(lambda work: work.session.scalars(query).one())

    def leads(self, name: str, building: str) -> None:
        """Somebody becomes the leader of a building."""
        person, place = self.house.person(name), self.house.id_of(Place, building)

        def order(work: Work) -> None:
            role = {"person_id": person, "kind": RoleKind.BUILDING_LEADER, "place_id": place}
            work.session.add(Role(**role, since=work.now))

        self.house.act(order)

    def at_desk(self, name: str) -> None:
        """Somebody serves at the desk."""
        person = self.house.person(name)
        self.house.act(lambda w: w.session.add(Role(person_id=person, kind=RoleKind.DESK, since=w.now)))

    def registers(self, name: str, dwelling: str, phone: str = NUMBER) -> None:
        """The roster names an owner."""
        home = self.home(dwelling)

        def order(work: Work) -> None:
            digest = phones.digest(work.keyring, work.community_id, phone)
            row = {"dwelling_id": home, "relation": Relation.OWNER, "holding": Holding.PERSON, "name": name}
            work.session.add(RegisterEntry(**row, phone_digest=digest, since=work.now))

        self.house.act(order)

    def shares(self, name: str, phone: str, *, own: bool = True) -> Any:
        """Somebody shares a contact."""

        def use(work: Work, who: Acting) -> Any:
            digest = contact.digest_of_contact(work, phone, own=own)
            return contact.join_by_number(work, who, digest, name)

        return self.acts(name, use)

    def members(self, dwelling: str) -> list[str]:
        """Who counts as a member of a home now."""
        home = self.home(dwelling)

        def ask(work: Work) -> list[str]:
            people = work.session.scalars(select(Person).order_by(Person.id)).all()
            return [each.name for each in people if home in dwellings_of(work, each.id)]

        return self.house.ask(ask)

    def cases(self) -> list[Matter]:
        """What lies before the desk."""
        query = select(TieCase.matter).where(TieCase.decided_at.is_(None)).order_by(TieCase.id)
        return [Matter(each) for each in self.house.ask(lambda work: work.session.scalars(query).all())]

    def may(self, name: str, act: Any) -> str:
        """``yes``, or why not."""
        who = Acting(self.house.person(name), self.house.person(name), Origin.CHAT)
        no = self.house.ask(lambda work: may(act).judge(work, who))
        return no.line.key if no is not None else "yes"


def wrong(n: int, number: int = 6) -> str:
    """The n-th wrong code for a home."""
    return f"{number}-W9X8-YZ{2 + n // 8}{2 + n % 8}"
