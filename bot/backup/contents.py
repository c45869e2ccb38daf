"""What stands in a backup besides the rows: its description at the beginning, its sums at the end."""

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from bot.backup.sealing import Unreadable
from bot.backup.tables import Shape

FORMAT = 1
ABOUT, SUMS = "about.json", "sums.json"
KEY = "key"
"""The installation's key: without it the codes and numbers among the rows mean nothing."""

TABLES, FILES = "tables/", "files/"


@dataclass(frozen=True, slots=True)
class Head:
    """How far a community's journal had come."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class About:
    """When and of what a backup was made; nothing in it is personal."""

    version: str
    revision: str
    made_at: datetime
    database: str
    heads: dict[str, Head]
    shapes: tuple[Shape, ...]
    format: int = FORMAT

    def packed(self) -> bytes:
        """As the first member of the backup."""
        return json.dumps({**asdict(self), "made_at": self.made_at.isoformat()}, ensure_ascii=False).encode()


def about(given: bytes) -> About:
    """The description, read again."""
    read: dict[str, Any] = json.loads(given)
    if read["format"] != FORMAT:
        raise Unreadable(
            f"it was made by Yishi {read['version']}, in a form unknown to this version. Update Yishi first."
        )
    heads = {slug: Head(**head) for slug, head in read["heads"].items()}
    shapes = tuple(Shape(s["name"], s["columns"], tuple(s["key"])) for s in read["shapes"])
    moment = datetime.fromisoformat(read["made_at"])
    return About(read["version"], read["revision"], moment, read["database"], heads, shapes)


@dataclass(slots=True)
class Sums:
    """How many rows of each table, how many files, and the hash of every member."""

    rows: dict[str, int] = field(default_factory=dict)
    files: int = 0
    hashes: dict[str, str] = field(default_factory=dict)

    def packed(self) -> bytes:
        """As the last member of the backup."""
        return json.dumps(asdict(self)).encode()
