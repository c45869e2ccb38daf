"""A city of any size in seconds: one community is founded properly, and copied within the database."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Column, Connection, Table, func, literal_column, select, text

from bot.migrating import migrate
from bot.models import METADATA
from deliberation.polls.opening import open_poll
from handlers.reactions import REACTIONS
from kernel.bylaws import Bylaws
from kernel.clock import system_chance
from kernel.database import open_plain
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Acting, Origin
from residents.founding import BuildingPlan, CommunityFile, GroupPlan, PersonPlan
from residents.model import RoleKind
from residents.service import found
from tests.keys import KEYRING

NOW = datetime(2026, 11, 20, 18, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
FLOORS = 25
FIRST_ACCOUNT = 1_000
FIRST_GROUP = -1_009_000_000_000
COPIED = (
    "community bylaws_version group_chat place dwelling person address holder residency role numbering "
    "poll roll_entry"
).split()
"""Each copy's journal begins with its first act; of notices and rollouts a copy has none."""

SERIES = {
    "sqlite": "WITH RECURSIVE copies(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM copies WHERE k < {last}) ",
    "postgresql": "WITH copies(k) AS (SELECT generate_series(1, {last})) ",
}


@dataclass(frozen=True, slots=True)
class City:
    """So many communities of so many dwellings; one dwelling in ``per_account`` has an owner with an account,
    and every ``polls_every``-th community has an open poll."""

    communities: int = 100
    dwellings: int = 50
    per_account: int = 10
    polls_every: int = 10

    @property
    def stride(self) -> int:
        """How far the ids of a community are from those of the next."""
        return 10 * self.dwellings

    @property
    def people(self) -> int:
        """Owners in each community."""
        return -(-self.dwellings // self.per_account)

    def account(self, community: int, number: int = 0) -> str:
        """The account of a community's so-many-th owner; the first one is its chair."""
        return str(FIRST_ACCOUNT + (community - 1) * self.stride + number)

    def build(self, url: str) -> None:
        """Everything, in an empty database."""
        migrate(url)
        workshop = Workshop(
            url, clock=lambda: NOW, chance=system_chance, keyring=KEYRING, reactions=REACTIONS
        )
        workshop.act_now(self._found_the_first)
        workshop.close()
        engine = open_plain(url)
        with engine.connect() as connection:
            with connection.begin():
                if connection.dialect.name == "postgresql":
                    connection.execute(text("SET LOCAL session_replication_role = replica"))
                else:
                    connection.execute(text("PRAGMA defer_foreign_keys = ON"))
                for name in COPIED:
                    self._copy(connection, METADATA.tables[name])
            if connection.dialect.name == "postgresql":
                with connection.begin():
                    connection.execute(text("ANALYZE"))  # what autovacuum would have done by the next minute
        engine.dispose()

    def _found_the_first(self, work: Work) -> None:
        found(work, self._plan())
        chair = Acting(1, 1, Origin.CHAT)
        open_poll(work, chair, "3号楼是否加装扶手", "下雨天台阶滑。", None, 7)
        # Everybody was told by now.
        work.flush()
        work.connection.execute(METADATA.tables["rollout"].update().values(done_at=work.now))
        work.connection.execute(METADATA.tables["notice"].delete())

    def _plan(self) -> CommunityFile:
        units = max(1, self.dwellings // (2 * FLOORS))
        floors = self.dwellings // (2 * units)
        building = BuildingPlan(name="1号楼", units=units, floors=floors, areas=("88.50", "121.25"))
        group = GroupPlan(external=str(FIRST_GROUP), title="议事群")
        empty = CommunityFile(
            slug="quarter-1", bylaws=Bylaws(name="长河社区"), group=group, buildings=(building,)
        )
        homes = empty.all_dwellings()
        assert len(homes) == self.dwellings
        people = tuple(
            PersonPlan(
                name=f"邻居{number}",
                dwellings=(home.name,),
                account=self.account(1, number),
                roles=(RoleKind.CHAIR,) if number == 0 else (),
            )
            for number, home in enumerate(homes[:: self.per_account])
        )
        return empty.model_copy(update={"people": people})

    def _copy(self, connection: Connection, table: Table) -> None:
        dialect = connection.dialect.name
        columns = ", ".join(f'"{column.name}"' for column in table.columns)
        values = ", ".join(self._shifted(column) for column in table.columns)
        where = f"WHERE k % {self.polls_every} = 0" if table.name in ("poll", "roll_entry") else "WHERE true"
        series = SERIES[dialect].format(last=self.communities - 1)
        body = f'SELECT {values} FROM "{table.name}" AS o, copies {where}'
        if dialect == "sqlite":
            connection.exec_driver_sql(f'INSERT INTO "{table.name}" ({columns}) {series}{body}')
        else:
            connection.exec_driver_sql(
                f'{series}INSERT INTO "{table.name}" ({columns}) {body}'.replace("%", "%%")
            )
            if "id" in table.columns:
                last = select(func.max(literal_column("id"))).select_from(table).scalar_subquery()
                connection.execute(select(func.setval(f"{table.name}_id_seq", last)))

    def _shifted(self, column: Column[Any]) -> str:
        """A column of the first community as it is in the ``k``-th copy."""
        old, target = f'o."{column.name}"', {key.column.table.name for key in column.foreign_keys}
        if column.name == "slug":
            return "'quarter-' || (k + 1)"
        if column.name == "external":
            return f"CAST(CAST({old} AS BIGINT) + k * {self.stride} AS TEXT)"
        if target == {"community"} or (column.name == "id" and column.table.name == "community"):
            return f"{old} + k"
        if column.name == "id" or target or column.name == "person_id":
            return f"{old} + k * {self.stride}"
        return old


def size(url: str) -> dict[str, int]:
    """How many rows each table has that has any."""
    engine = open_plain(url)
    with engine.connect() as connection:
        counted = {
            name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in METADATA.tables.items()
        }
    engine.dispose()
    return {name: count for name, count in counted.items() if count}
