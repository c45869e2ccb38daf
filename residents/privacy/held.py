"""What is said of each table that holds something of a person (pure)."""

from dataclasses import dataclass, field
from enum import StrEnum


class Tier(StrEnum):
    """How far data is seen: by everybody here, by whom it concerns and their office, or by hardly anybody."""

    PUBLIC = "public"
    PERSONAL = "personal"
    SENSITIVE = "sensitive"


class Topic(StrEnum):
    """What the data is for. In the order in which it is told."""

    NAME = "name"
    HOMES = "homes"
    REGISTER = "register"
    ACCOUNT = "account"
    OFFICE = "office"
    PROPOSALS = "proposals"
    COMMENTS = "comments"
    VOTES = "votes"
    MEETINGS = "meetings"
    QUESTIONS = "questions"
    POINTS = "points"
    HELP = "help"
    CONDUCT = "conduct"
    MESSAGES = "messages"
    READINGS = "readings"
    MACHINE = "machine"


class Fate(StrEnum):
    """What erasure does to the rows of the person."""

    KEEP = "keep"
    """They stay, under a number without a name: others' counts and decisions rest on them."""

    WORDS = "words"
    """The rows stay, the words go; where something must stand there, a mark says that they are gone."""

    ROWS = "rows"
    UNLINK = "unlink"
    """The row is somebody else's record and stays; what ties it to the person goes."""

    BY_CODE = "by code"
    """``erasing`` has a rule of its own."""


def _split(names: str) -> tuple[str, ...]:
    return tuple(names.split())


@dataclass(frozen=True, slots=True)
class Held:
    """What one table holds; ``through`` is (own column, link table, its column, its person column)."""

    topic: Topic
    tier: Tier = Tier.PERSONAL
    mine: str = ""
    others: str = ""
    words: str = ""
    facts: str = ""
    sensitive: str = ""
    bare: str = "id community_id"
    fate: Fate = Fate.KEEP
    through: tuple[tuple[str, str, str, str], ...] = field(default=())

    @property
    def people(self) -> tuple[str, ...]:
        """Ids of people."""
        return _split(self.mine) + _split(self.others)

    @property
    def personal(self) -> tuple[str, ...]:
        """Columns that say something of a person."""
        return (*self.people, *_split(self.words), *_split(self.facts), *_split(self.sensitive))

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column, each once."""
        return (*self.personal, *_split(self.bare))

    def tier_of(self, column: str) -> Tier:
        """How far this column is seen."""
        return Tier.SENSITIVE if column in _split(self.sensitive) else self.tier
