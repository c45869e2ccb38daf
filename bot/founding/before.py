"""Remembers beside a database that a community was founded here: a lost one must not silently begin anew."""

from pathlib import Path

from sqlalchemy.engine import make_url

from bot.settings import Settings, settings_file
from kernel.database import is_sqlite

MARK = "FOUNDED"
SAYS = "A community was founded here: `yishi run` begins no other one should the database be lost.\n"


def remember(settings: Settings) -> None:
    """Leave a mark beside the database and beside the community files, wherever one can be left."""
    for folder in _marked(settings):
        try:
            if folder.is_dir() and not (folder / MARK).exists():
                (folder / MARK).write_text(SAYS, encoding="utf-8")
        except OSError:
            continue  # a folder that may only be read; the others and the backups remember as well


def lost(settings: Settings) -> str:
    """What to say of a database that is not there or empty though a community was founded; else nothing."""
    newest = newest_backup(settings)
    if newest is None and not any((folder / MARK).exists() for folder in _marked(settings)):
        return ""
    file = _file(settings)
    gone = f"{file} is gone" if file and not file.exists() else "The database at YISHI_DATABASE is empty"
    return (
        f"{gone}, but this community was founded here before. Is its disk there? If so, restore a backup: "
        f"`yishi restore {newest or 'backups/<newest>'}`. To really begin anew: `yishi seed FILE`."
    )


def newest_backup(settings: Settings) -> Path | None:
    """The newest backup in `backups`, beside the settings, the data or the communities."""
    folders = {settings_file().parent, *(folder.parent for folder in _marked(settings))}
    found = {
        file.resolve(): file
        for folder in folders
        for file in (folder / "backups").glob("*.backup")
        if file.is_file()
    }
    return max(found.values(), key=lambda file: file.stat().st_mtime, default=None)


def _file(settings: Settings) -> Path | None:
    path = make_url(settings.database).database if is_sqlite(settings.database) else None
    return Path(path) if path else None


def _marked(settings: Settings) -> list[Path]:
    """The folder of a SQLite file, and the one of the community files."""
    file, where = _file(settings), settings.community
    beside = [file.parent] if file else []
    return [*beside, *([where if where.is_dir() else where.parent] if where else [])]
