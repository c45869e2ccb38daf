"""Statements are put into SQL once for all tests, not once for each database that a test opens.

SQLAlchemy keeps what it has compiled with the engine, and a test has engines of its own: more than a third of
its processor time went into compiling the same statements again. Here engines of one kind share what was
compiled. Nothing of a database is in it: a statement's SQL depends on the dialect alone.
"""

from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.util import LRUCache

from kernel import database

# All statements of the program, twice over.
ROOM = 5_000

_shared: dict[tuple[str, str, str], tuple[Any, Any]] = {}


def compile_once() -> None:
    """From here on the engines of this process share what they compiled."""
    vars(database)["create_engine"] = _sharing


def _sharing(url: Any, **how: Any) -> Engine:
    engine: Any = create_engine(url, **how)
    kind = (engine.dialect.name, engine.dialect.driver, str(how.get("isolation_level")))
    known = _shared.get(kind)
    # A dialect learns about the server with its first connection; before that it is nobody else's.
    if known is None or known[0].server_version_info is None:
        engine._compiled_cache = LRUCache(ROOM)
        _shared[kind] = engine.dialect, engine._compiled_cache
    else:
        engine.dialect, engine._compiled_cache = known
        engine.pool._dialect = engine.dialect
    return engine  # type: ignore[no-any-return]
