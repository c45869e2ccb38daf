"""One demonstration at a time in a folder: two would write over each other's chats."""

import importlib
from pathlib import Path
from typing import IO

LOCK = "in-use.lock"


class FolderInUse(Exception):
    """Another demonstration is running in this folder."""


def hold(folder: Path) -> IO[str]:
    """Hold the folder as long as the file that is given stays open."""
    folder.mkdir(parents=True, exist_ok=True)
    held = (folder / LOCK).open("w")
    try:
        # Not on every system; where it is missing, the folder is simply not guarded.
        fcntl = importlib.import_module("fcntl")
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except ModuleNotFoundError:
        return held
    except OSError:
        held.close()
        raise FolderInUse(
            f"Another demo keeps its data in {folder}. Use its page, or give this one --folder OTHER."
        ) from None
    return held
