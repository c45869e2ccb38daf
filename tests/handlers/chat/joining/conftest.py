"""The hall as it is in service, with a leader for 3号楼 and what the roster says."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from handlers.chat.heard import HeardContact
from residents.model import Dwelling, Place, Relation, Role, RoleKind
from residents.roster import phones
from residents.roster.model import Holding, RegisterEntry
from tests import cast
from tests.handlers.chat.office.service_hall import Office
from tests.settled import SettledPhone

LEADER, DESK = "陈静", "赵敏"


class Joining(Office):
    """Somebody at the door, the leader of 3号楼, the desk, and the register."""

    async def newcomer(self, name: str = cast.NEWCOMER) -> SettledPhone:
        """Somebody who came by a link of this community and is nobody here yet."""
        phone = self.phone(name)
        await phone.opens("c_cast")
        return phone

    def leads(self, name: str = LEADER, building: str = "3号楼") -> None:
        """Somebody becomes the leader of a building."""
        row = {"person_id": self.house.person(name), "place_id": self.house.id_of(Place, building)}
        self.act(lambda w: w.session.add(Role(**row, kind=RoleKind.BUILDING_LEADER, since=w.now)))

    def registers(self, name: str, phone: str, *dwellings: str) -> None:
        """The roster names somebody as the owner of these homes."""
        for dwelling in dwellings:
            home = self.house.id_of(Dwelling, dwelling)
            row = {"dwelling_id": home, "relation": Relation.OWNER, "holding": Holding.PERSON, "name": name}
            self.act(
                lambda w, row=row: w.session.add(
                    RegisterEntry(
                        **row, phone_digest=phones.digest(w.keyring, w.community_id, phone), since=w.now
                    )
                )
            )

    async def shares(self, phone: SettledPhone, number: str, *, owner: str | None = None) -> str:
        """Somebody shares a contact: their own, or that of the account ``owner``."""
        account = phone._account if owner is None else owner
        heard = replace(phone._hear(), content="contact", contact=HeardContact(number, account))
        return await phone.gets(heard)


@pytest.fixture
def hall(tmp_path: Path, database_kind: str) -> Iterator[Joining]:
    """The hall, with a leader for 3号楼."""
    made = Joining(tmp_path)
    made.leads()
    yield made
    made.workshop.close()
    made.house.workshop.close()
