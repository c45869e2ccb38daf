"""The installation's key: a small file beside the database, never in it; made when it is first needed."""

import os
import secrets
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.wrong import Wrong
from kernel.keys import KEY_BYTES, Keyring

NAME = "yishi.key"
ENVIRONMENT = "YISHI_KEY_FILE"


def key_file(database: str) -> Path:
    """Where the key lies: as set, or beside the database file, or in ``data`` where that is a server."""
    if named := os.environ.get(ENVIRONMENT):
        return Path(named)
    url = make_url(database)
    file = url.database if url.get_backend_name() == "sqlite" else None
    return Path(file or "data/yishi.sqlite3").parent / NAME


def keyring_of(database: str) -> Keyring:
    """The key of this installation; a new one if there is none yet."""
    path = key_file(database)
    try:
        _make(path)
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
        return Keyring(key)
    except OSError as trouble:
        raise Wrong(f"The key {path} cannot be read or made: {trouble.strerror}.") from trouble
    except ValueError as trouble:
        raise Wrong(f"The key {path} is damaged. Put the one from your backup in its place.") from trouble


def _make(path: Path) -> None:
    """Write a new key unless there is one; of two that begin at once the first one's stands."""
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    made = path.with_name(f"{NAME}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(secrets.token_hex(KEY_BYTES) + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(made, path)
    except FileExistsError:
        pass  # another process was quicker
    finally:
        made.unlink()
