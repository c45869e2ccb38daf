"""What a database's error means: whether it is away, and whether the same order may go well next time."""

from sqlalchemy.exc import DBAPIError, OperationalError

GONE = {
    "25P03",  # we were silent too long within a transaction, such as a process that was stopped
    "53300",  # too many connections
    "55P03",  # a lock that is not let go of, such as a migration's
    "57P01",  # the server is shutting down,
    "57P02",  # has crashed,
    "57P03",  # or is starting up
    "57P05",  # we were silent too long
}
PASSING = {
    "23505",  # somebody was quicker: looked at again, the row is there
    "40001",  # two transactions that cannot both be
    "40P01",  # a deadlock, of which this one was chosen to end
}


def is_away(trouble: Exception) -> bool:
    """Whether a PostgreSQL server could not be reached, or went away meanwhile; never so for SQLite."""
    if not isinstance(trouble, DBAPIError) or not hasattr(trouble.orig, "sqlstate"):
        return False
    state = _state(trouble)
    # While connecting there is no state yet, whatever the reason.
    unconnected = state is None and isinstance(trouble, OperationalError)
    return trouble.connection_invalidated or unconnected or state in GONE or (state or "").startswith("08")


def is_passing(trouble: Exception) -> bool:
    """Whether the same order, carried out again by itself, may well succeed."""
    return isinstance(trouble, DBAPIError) and _state(trouble) in PASSING


def _state(trouble: DBAPIError) -> str | None:
    return getattr(trouble.orig, "sqlstate", None)
