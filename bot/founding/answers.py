"""What has to be known to begin: from options, or asked for one after the other, and checked at once."""

import argparse
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from bot.founding.writing import EXAMPLES
from bot.wrong import Wrong
from kernel.bylaws import Bylaws
from residents.faults import sentence
from residents.founding import BadCommunityFile, BuildingPlan, hundredths

T = TypeVar("T")
SLUG = re.compile(r"[a-z0-9][a-z0-9-]{1,39}")
TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{8,}")
LATER = "later"
LEAST_SUPPORT = 3
MOST_BUILDINGS = 200
HOW_BUILDINGS = (
    'write name:units×floors:areas, such as "3号楼:2x6:88.5,121.25" for two units of six floors '
    "with two homes on each, and several with ; between them; or later"
)


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything that was said."""

    slug: str
    bylaws: Bylaws
    buildings: tuple[BuildingPlan, ...]
    token: str


class No(Exception):
    """An answer that cannot be; the message says why and what to write."""


def asked(args: argparse.Namespace) -> Answers:
    """All answers; whatever is missing is asked for, unless there is nobody to ask."""
    ask = _Asking(alone=args.yes or not sys.stdin.isatty())
    name = ask("name", args.name, "Name of the community", _name, None)
    slug = ask("slug", args.slug, "Short name for links and files, such as xingfuli", _slug, None)
    zone = ask("zone", args.zone, "Time zone", partial(_bylaw, "zone"), "Asia/Shanghai")
    which = "Language: zh-Hans, zh-Hant or en"
    language = ask("language", args.language, which, partial(_bylaw, "language"), "zh-Hans")
    phone = ask("desk-phone", args.desk_phone, "Phone of the desk, for whoever needs help", _phone, "")
    which = (
        f'Buildings, such as "{EXAMPLES[language][0]}:2x6:88.5,121.25" for 2 units, 6 floors, 2 homes on each'
    )
    buildings = ask("buildings", args.buildings, which, buildings_of, LATER)
    given = token_from(args.token_file)
    token = ask("token-file", given, "Token from @BotFather, or empty for later", _token, "")
    said = {"name": name, "zone": zone, "language": language, "desk_phone": phone}
    homes = sum(each.units * each.floors * len(each.areas) for each in buildings)
    bylaws = Bylaws.model_validate({**said, "proposals": _support(homes) if homes else {}})
    return Answers(slug, bylaws, buildings, token)


class _Asking:
    def __init__(self, *, alone: bool) -> None:
        self._alone = alone

    def __call__(
        self, option: str, given: str | None, question: str, read: Callable[[str], T], usual: str | None
    ) -> T:
        """One answer: as given, or asked for until it can be."""
        if given is not None or self._alone:
            said = given if given is not None else usual
            if said is None:
                raise Wrong(f"--{option} is missing: {question}. Nothing was made.")
            try:
                return read(said)
            except No as no:
                raise Wrong(f"--{option}: {no}. Nothing was made.") from None
        while True:
            said = input(f"{question}{f' [{usual}]' if usual else ''}: ").strip() or (usual or "")
            try:
                return read(said)
            except No as no:
                print(f"  {no}.")


def _support(homes: int) -> dict[str, int]:
    """About a tenth of the homes, three at least, and never more than half of them."""
    return {"support_dwellings": min(max(LEAST_SUPPORT, round(homes / 10)), max(1, homes // 2))}


def _name(said: str) -> str:
    return _bylaw("name", said.strip())


def _phone(said: str) -> str:
    return _bylaw("desk_phone", said.strip())


def _bylaw(field: str, said: str) -> str:
    """One of the by-laws, checked by the by-laws themselves."""
    try:
        return str(getattr(Bylaws.model_validate({"name": "x", field: said}), field))
    except ValidationError as wrong:
        raise No(sentence(wrong.errors()[0])) from None


def _slug(said: str) -> str:
    if not SLUG.fullmatch(said):
        raise No("2 to 40 small letters a–z, digits or dashes, such as xingfuli")
    return said


def buildings_of(said: str) -> tuple[BuildingPlan, ...]:
    """The buildings that were said; none when they come later."""
    if said.strip().lower() == LATER:
        return ()
    found = tuple(_building(part.strip()) for part in re.split("[;；]", said) if part.strip())
    if not found or len(found) > MOST_BUILDINGS:
        raise No(HOW_BUILDINGS)
    if len({each.name for each in found}) < len(found):
        raise No("each building has a name of its own")
    return found


def _building(said: str) -> BuildingPlan:
    parts = [part.strip() for part in re.split("[:：]", said)]
    size = re.fullmatch(r"(\d{1,2})\s*[x×*]\s*(\d{1,2})", parts[1]) if len(parts) == 3 else None
    if size is None or not parts[0]:
        raise No(f"{said!r} cannot be read; {HOW_BUILDINGS}")
    areas = tuple(area.strip() for area in re.split("[,，]", parts[2]) if area.strip())
    try:
        for area in areas:
            hundredths(area)
        return BuildingPlan(name=parts[0], units=int(size[1]), floors=int(size[2]), areas=areas)
    except BadCommunityFile as wrong:
        raise No(f"{said!r}: {wrong}") from None
    except ValidationError:
        raise No(f"{said!r} cannot be read; {HOW_BUILDINGS}") from None


def token_from(file: Path | None) -> str | None:
    """The token in a file, if one is named."""
    if file is None:
        return None
    try:
        return file.read_text(encoding="utf-8-sig").strip()
    except (OSError, UnicodeDecodeError):
        raise Wrong(f"{file} cannot be read: check --token-file. Nothing was made.") from None


def _token(said: str) -> str:
    if said and not TOKEN.fullmatch(said):
        raise No("a token looks like 123456789:AAE…; @BotFather gives it when you send /newbot")
    return said
