"""One writer per community: an act holds the community it writes in, and reads its clock after that.

On PostgreSQL the community's own row is locked; other tables that refer to it are not held up by that. On
SQLite there is one writer anyway, and questions write nothing: both hold everything.
"""

from sqlalchemy import Connection, column, select, table

from kernel.errors import Refusal
from kernel.lines import line

_COMMUNITY = table("community", column("id"))


class Elsewhere(Exception):
    """An order that was to work in one community found itself in another; it is begun afresh."""


class Everything:
    """Holds whatever is asked for."""

    def has(self, community: int) -> bool:
        """Always."""
        return True

    def take(self, community: int) -> None:
        """Nothing has to be done."""


class Hold:
    """The communities that one order holds on PostgreSQL, until its transaction ends."""

    def __init__(self, connection: Connection, lane: int | None) -> None:
        self._connection = connection
        self._lane = lane
        self._held = set() if lane is None else {lane}

    def has(self, community: int) -> bool:
        """Whether nobody else writes in this community now."""
        return community in self._held

    def take(self, community: int) -> None:
        """Wait until nobody else writes there.

        Whoever was given a lane holds that one already. To wait for a second one could end in two waiting
        for each other, so such an order is begun afresh without a lane.
        """
        if self._lane is not None:
            raise Elsewhere
        if not hold(self._connection, community):
            raise Refusal(line("community-gone"))
        self._held.add(community)


def hold(connection: Connection, community: int) -> bool:
    """Lock a community's row until the transaction ends; False when there is no such community."""
    query = select(_COMMUNITY.c.id).where(_COMMUNITY.c.id == community)
    return connection.execute(query.with_for_update(key_share=True)).first() is not None
