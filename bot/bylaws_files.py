"""Community files beside a database: whether one says other by-laws than hold there or are coming."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from bot.cli import counted
from kernel.bylaws import Bylaws, coming_version, current_version
from kernel.bylaws_difference import difference
from kernel.database import table_of
from kernel.work import Work
from residents.founding import read_community_file
from residents.model import Community

COMMUNITIES = table_of(Community)


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A file whose by-laws are neither in force nor announced; it is never taken silently."""

    file: Path
    slug: str
    fields: int

    @property
    def sentence(self) -> str:
        """What is the matter."""
        places = counted(self.fields, "place")
        return f"{self.file} differs from the by-laws of {self.slug} in {places}"

    @property
    def todo(self) -> str:
        """What to do about it."""
        return (
            f"look with `yishi bylaws check {self.file}`, then `yishi bylaws announce {self.file}`; "
            "or put the old values back"
        )


def community_files(where: Path | None) -> list[Path]:
    """The community files that a setting names: one file, or all of a folder."""
    if where is None:
        return []
    return sorted(where.glob("*.toml")) if where.is_dir() else [where]


def changed_files(work: Work, where: Path | None) -> list[ChangedFile]:
    """The files that say something else than holds or is coming; a file that cannot be read raises."""
    found = []
    for file in community_files(where):
        plan = read_community_file(file)
        community = community_called(work, plan.slug)
        if community is None:
            continue
        work.enter(community)
        held = current_version(work.session, work.now).bylaws
        coming = coming_version(work.session, work.now)
        if plan.bylaws != held and (coming is None or plan.bylaws != coming.bylaws):
            found.append(ChangedFile(file, plan.slug, len(difference(held, plan.bylaws))))
    return found


def community_called(work: Work, slug: str) -> int | None:
    """The community of this slug."""
    query = select(COMMUNITIES.c.id).where(COMMUNITIES.c.slug == slug)
    return work.connection.execute(query).scalar_one_or_none()


def as_toml(slug: str, bylaws: Bylaws) -> str:
    """By-laws as a file that can be changed and announced again."""
    plain, parts = [f"slug = {_value(slug)}", "", "[bylaws]"], []
    for name, value in bylaws.model_dump(mode="json").items():
        if isinstance(value, dict):
            parts += ["", f"[bylaws.{name}]", *(f"{key} = {_value(each)}" for key, each in value.items())]
        else:
            plain.append(f"{name} = {_value(value)}")
    return "\n".join([*plain, *parts, ""])


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return '"' + "".join(_mark(each) for each in str(value)) + '"'


def _mark(each: str) -> str:
    if each in '\\"':
        return "\\" + each
    return f"\\u{ord(each):04x}" if ord(each) < ord(" ") or ord(each) == 127 else each
