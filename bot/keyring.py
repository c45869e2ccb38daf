"""The installation's key: a small file beside the database, never in it; made when it is first needed."""

import os
import secrets
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.settings import BadSettings, read_settings
from bot.wrong import Wrong
from kernel.keys import KEY_BYTES, Keyring

NAME = "yishi.key"
ENVIRONMENT = "YISHI_KEY_FILE"


def key_file(database: str) -> Path:
    """Where the key lies: as set, or beside the database file, or in ``data`` where that is a server."""
    if (named := _as_set()) is not None:
        return named
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


def kept_key(database: str) -> str | None:
    """What stands in the key file, for a backup; None where there is none yet."""
    path = key_file(database)
    try:
        return path.read_text(encoding="ascii").strip() if path.exists() else None
    except (OSError, ValueError) as trouble:
        raise Wrong(f"The key {path} cannot be read. A backup without it would be worth little.") from trouble


def bring_back(database: str, key: str, now: datetime) -> Path | None:
    """Put the key of a backup in place; gives where another one that lay there is kept, if there was one.

    Codes and numbers of the rows that came in are kept under this key, and mean nothing under another.
    """
    path, aside = key_file(database), None
    if path.exists():
        if path.read_text(encoding="ascii", errors="replace").strip() == key:
            return None
        aside = path.with_name(f"{path.name}.before-{now:%Y%m%d-%H%M%S}")
        os.link(path, aside)
    path.parent.mkdir(parents=True, exist_ok=True)
    made = _written(path, key)
    made.replace(path)
    return aside


def take_back(database: str, aside: Path | None) -> None:
    """Put the key back that lay there before ``bring_back``, because the rows did not come in after all."""
    if aside is not None:
        aside.replace(key_file(database))


def _as_set() -> Path | None:
    """The setting, from the environment or the settings file; settings that are wrong are told elsewhere."""
    try:
        return read_settings().key_file
    except BadSettings:
        named = os.environ.get(ENVIRONMENT)
        return Path(named) if named else None


def _make(path: Path) -> None:
    """Write a new key unless there is one; of two that begin at once the first one's stands."""
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    made = _written(path, secrets.token_hex(KEY_BYTES))
    try:
        os.link(made, path)
    except FileExistsError:
        pass  # another process was quicker
    finally:
        made.unlink()


def _written(path: Path, key: str) -> Path:
    """The key in a new file beside ``path``, readable by its owner alone and safe on the disk."""
    made = path.with_name(f"{NAME}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(key + "\n")
        file.flush()
        os.fsync(file.fileno())
    return made
