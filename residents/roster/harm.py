"""Which changes of a roster hurt most, and whether it ends so much that it is asked about twice (pure)."""

from collections.abc import Mapping
from enum import IntEnum

from residents.roster.steps import Change, KnownHome, Step

MUCH = 10
"""One home in ten: a roster that ends more has most likely lost some rows."""


class Harm(IntEnum):
    """What a change does to the people of a home; the worst first, as the list shows them."""

    TIE = 0
    """Somebody who joined is no longer named."""

    OWNERS = 1
    AREA = 2
    GONE = 3
    REST = 4
    """A tenant, a building, the developer's stock, or an owner where the register named nobody."""

    NEW = 5


def harm_of(step: Step, known: KnownHome | None) -> Harm:
    """The worst that one change does to the home as it is known, if it is."""
    if known is None or step.change is Change.ADDED:
        return Harm.NEW
    if step.change is Change.GONE:
        return Harm.GONE
    ended = set(step.data["ended"])
    if any(each.joined and each.id in ended for each in known.holders):
        return Harm.TIE
    owners = {each.id for each in known.holders if each.relation == "owner"}
    touched = ended | {each["id"] for each in step.data["updates"]}
    if owners and (touched & owners or any(each["relation"] == "owner" for each in step.data["new"])):
        return Harm.OWNERS
    return Harm.AREA if step.data["area"] != known.area else Harm.REST


def ends_much(counts: Mapping[str, int]) -> bool:
    """Whether it ends somebody who joined, or something in more than a tenth of all homes.

    A building that comes in a second time under another name is as bad: its homes would count twice.
    """
    joined, twice = counts.get("joined_ended"), counts.get("renamed")
    return bool(joined or twice) or counts.get("homes_ending", 0) * MUCH > counts.get("homes_known", 0)
