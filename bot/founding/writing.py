"""The two files an operator edits: the community's, with every by-law explained, and the settings."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotated_types import Ge, Le, MaxLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from bot.settings import Settings
from kernel.bylaws import Bylaws
from residents.founding import HOMES, BuildingPlan

MEANINGS = {
    "name": "What residents read at the top.",
    "zone": "The time zone in which deadlines are said.",
    "language": "The language of letters, of the group, and of whoever chose none: zh-Hans, zh-Hant or en.",
    "desk_phone": "Whom residents can call when they need help. Empty: none is shown.",
    "change_days": "How many days lie between the announcement of changed by-laws and their effect.",
    "proposals.support_dwellings": "How many homes have to support a proposal before it is answered.",
    "proposals.support_share": "But never more than this share of the homes.",
    "proposals.building_dwellings": "The same for a proposal that concerns one building.",
    "proposals.building_share": "But never more than this share of the building's homes.",
    "proposals.grid_dwellings": "The same for a proposal that concerns one grid.",
    "proposals.grid_share": "But never more than this share of the grid's homes.",
    "proposals.support_days": "For how many days support is gathered.",
    "proposals.open_at_once": "How many proposals one person may have open at a time.",
    "proposals.answer_days": "How many days the committee has to answer a proposal that has its support.",
    "polls.days": "How many days a vote lasts unless the committee says otherwise.",
    "polls.quorum": "Which share has to take part for a vote to count; 2/3 means two thirds exactly.",
    "polls.majority": "Which share of those who take part has to agree: more than 1/2, or at least 2/3.",
    "polls.by_area": "true: both shares must also be reached by floor area, not only by the number of homes.",
    "polls.speaks": "Whose word counts where several live in one home: last_counts or first_stands.",
    "polls.voices": "Who speaks for a home: residents (all who live there) or owners.",
    "polls.outage_hours": "How many last hours of a vote are looked at for outages of the bot.",
    "polls.outage_minutes": "How many minutes out of reach are put up with in them; more put the end off.",
    "polls.prolong_hours": "For how many hours the end is put off then; everybody is told.",
    "polls.remind_hours_before": "How many hours before the end those who have not voted are reminded.",
    "meetings.remind_hours_before": "How many hours before a meeting everybody is reminded.",
    "meetings.minutes": "How long a meeting lasts when nothing else is said.",
    "notices.reach_share": "What percent of homes a call should reach; below it, the next way is suggested.",
    "points.proposal_adopted": "How many points the author of an adopted proposal gets; voting gives none.",
    "points.voucher_days": "For how many days a voucher for points is good.",
    "access.propose": "Who may propose: known (registered), resident (verified) or owner (verified owner).",
    "access.support": "Who may support: known, resident or owner; known counts as resident here.",
    "access.comment": "Who may comment: known, resident or owner.",
    "access.adults": "What one must be of age for: nothing, deciding (propose, support, vote) or everything.",
    "access.owner_letter": "Whether letter and name prove an owner: enough, or checked (papers or number).",
    "access.confirm_months": "After how many months people are asked whether they still live here.",
    "access.leader_confirms": "For how many people a building leader may vouch in 30 days.",
    "offices.term_months": "How many months an office lasts when nothing else is said.",
    "help.acts_each": "For how many people one helper may act in one matter.",
    "help.consent_months": "How many months consent to be helped lasts.",
    "help.visits_open": "How many visits of helpers one home may have asked for at a time.",
    "help.visit_days": "On which days visits are offered, Monday being 1: 12345. Empty: times are agreed on.",
    "help.visit_hours": "The hours of those days, such as 09:00-11:30, 14:00-17:00; each begins a visit.",
    "conduct.hide_voices": "How many moderators must agree to hide a text.",
    "conduct.appeal_days": "For how many days the author of a hidden text may appeal.",
    "conduct.texts_a_day": "How many texts one person may publish in a day.",
    "conduct.suspend_days": "The longest suspension from writing, in days; voting is never touched.",
    "privacy.names": "What neighbours see of a name: chosen (what people call themselves) or masked.",
    "privacy.erase_days": "How many days lie between asking for erasure and the erasure itself.",
}
"""Every by-law in plain words; a test holds this against the by-laws themselves."""

HEAD = """\
# {name}: the community and its by-laws.
#
# Lines that begin with # are explanations. Everything here is read once, when the community is brought in.
# By-laws are changed later by editing this file and saying `yishi bylaws check` and `yishi bylaws announce`:
# residents are told the difference, and it comes into force after `change_days`.

# The short name in links, settings and file names; it never changes.
slug = {slug}
"""
PLACES = """
# Buildings and their homes: units × floors × one area in m² for each door of a floor. Homes are then called
# {first}, {second} and so on. Homes that fit no scheme are listed one by one below.
"""
SAMPLE = """\
# buildings = [
#   {{ name = "{building}", units = 2, floors = 6, areas = ["88.50", "121.25"] }},
# ]
# dwellings = [
#   {{ name = "{shop}", building = "{building}", area = "260.00" }},
# ]
"""
EXAMPLES = {
    "zh-Hans": ("1号楼", "1号楼底商101"),
    "zh-Hant": ("甲棟", "甲棟店面101"),
    "en": ("A", "A-shop-101"),
}
"""A building, and a home in it that fits no scheme, as the language calls them."""


def community_file(slug: str, bylaws: Bylaws, buildings: tuple[BuildingPlan, ...]) -> str:
    """The file as it is written for a new community."""
    building, shop = EXAMPLES[bylaws.language]
    called = HOMES[bylaws.language].format
    sample = SAMPLE.format(building=building, shop=shop)
    places = sample if not buildings else "\n".join(_buildings(buildings)) + "\n"
    head = HEAD.format(name=bylaws.name, slug=json.dumps(slug))
    head += PLACES.format(first=called(building, 1, 101), second=called(building, 1, 102))
    return head + places + "\n" + "\n".join(_part("bylaws", bylaws, "")) + "\n"


def _buildings(buildings: tuple[BuildingPlan, ...]) -> Iterator[str]:
    yield "buildings = ["
    for each in buildings:
        name, areas = json.dumps(each.name, ensure_ascii=False), json.dumps(each.areas)
        yield f"  {{ name = {name}, units = {each.units}, floors = {each.floors}, areas = {areas} }},"
    yield "]"


def _part(title: str, part: BaseModel, path: str) -> Iterator[str]:
    """A table with its fields, explained; the tables inside it come after."""
    yield f"[{title}]"
    inner: list[tuple[str, BaseModel]] = []
    for name, field in type(part).model_fields.items():
        value = getattr(part, name)
        if isinstance(value, BaseModel):
            inner.append((name, value))
            continue
        yield f"# {MEANINGS.get(path + name) or field.description or name}{_limits(field)}"
        yield f"{name} = {_written(part.model_dump(mode='json')[name])}"
    for name, value in inner:
        yield ""
        yield from _part(f"{title}.{name}", value, f"{path}{name}.")


def _limits(field: FieldInfo) -> str:
    least = next((each.ge for each in field.metadata if isinstance(each, Ge)), None)
    most = next((each.le for each in field.metadata if isinstance(each, Le)), None)
    longest = next((each.max_length for each in field.metadata if isinstance(each, MaxLen)), None)
    if longest is not None:
        return f" At most {longest} characters."
    if least is not None and most is not None:
        return f" {least} to {most}."
    return f" At least {least}." if least is not None else ""


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def settings_file(known: dict[str, str]) -> str:
    """The settings file: what is known is set, everything else is there to be switched on."""
    lines = ["# Settings of Yishi. Keep this file to yourself: whoever reads it can be the bot.", ""]
    for name, field in Settings.model_fields.items():
        variable = f"YISHI_{name.upper()}"
        lines.append(f"# {(field.description or '').replace('`', '')}")
        if known.get(variable):
            lines.append(f"{variable}={known[variable]}")
        else:
            usual = field.default if isinstance(field.default, str) else ""
            lines.append(f"#{variable}={usual}")
        lines.append("")
    return "\n".join(lines)


def write_new(file: Path, content: str, *, secret: bool = False) -> None:
    """Write a file that must not be there yet; a secret one is readable by its owner alone."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600 if secret else 0o644, exist_ok=False)
    file.write_text(content, encoding="utf-8")
