"""A roster that is being carried out, is in, or was let go; what faults kept out of it is said then too."""

from collections.abc import Iterable

from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.roster.screens import changes_told, roster_button
from handlers.chat.roster.taps import OpenLetters, SeeRoster, SendRoster, TakeFaults
from handlers.chat.screen import GAP, Button, Row, Screen
from kernel.lines import Line, line
from residents.roster.queries import RosterSeen


def running(seen: RosterSeen) -> Screen:
    """It is being carried out."""
    see = Button(line("roster-button-see"), SeeRoster(seen.id))
    return Screen((line("roster-running-now", left=seen.left),), ((see,), HOME_ROW))


def done(seen: RosterSeen) -> Screen:
    """It is in, and what is not."""
    said: list[Line | None] = [line("roster-done", at=seen.done_at or seen.sent_at), *changes_told(seen)]
    first: tuple[Row, ...] = ()
    if seen.counts.get("faults"):
        said += [GAP, *_left_out(seen), line("roster-left-next")]
        first = ((Button(line("roster-button-faults"), TakeFaults(seen.id)),),)
    letters = Button(line("roster-button-letters"), OpenLetters(0))
    return Screen(tuple(said), (*first, (letters, roster_button()), HOME_ROW))


def _left_out(seen: RosterSeen) -> Iterable[Line]:
    homes, rows = seen.counts.get("left_out", 0), seen.counts.get("nameless", 0)
    if homes:
        named = "、".join(seen.left_out)
        yield line("roster-left-homes", homes=homes, named=named, more=homes - len(seen.left_out))
    if rows:
        yield line("roster-left-rows", rows=rows)
    if light := seen.counts["faults"] - seen.counts.get("grave", 0):
        yield line("roster-left-cells", cells=light)


def dropped(seen: RosterSeen) -> Screen:
    """Nothing was brought in; why, if the file could not be read."""
    said = (line("roster-dropped"),) if seen.failed is None else (line("roster-failed"), seen.failed)
    again = Button(line("roster-button-send"), SendRoster())
    return Screen(said, ((again,), (roster_button(), home_button())))
