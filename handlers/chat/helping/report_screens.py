"""What everybody may read: what was done for others this quarter, and how often helpers visited."""

from handlers.chat.common import home_button
from handlers.chat.helping.own_screens import helpers_door
from handlers.chat.screen import Screen
from kernel.lines import Line, line
from residents.assisting.shares import Report
from residents.visits.queries import Figures

MOST_SHARES = 6


def report(seen: Report, visits: Figures) -> Screen:
    """What was done for others this quarter, by whom, and how much was taken back: anybody may read it."""
    lines: list[Line | None] = [line("help-report", since=seen.since)]
    if not seen.shares:
        lines.append(line("help-report-none"))
    for each in seen.shares[:MOST_SHARES]:
        said = line(
            "help-report-one",
            name=each.name,
            office=each.office,
            acts=each.acts,
            people=each.people,
            undone=each.undone,
        )
        lines.append(said)
    if len(seen.shares) > MOST_SHARES:
        lines.append(line("help-report-others", others=len(seen.shares) - MOST_SHARES))
    if seen.shares:
        lines.append(line("help-report-all", acts=seen.acts, undone=seen.undone))
    if visits.asked or visits.made or visits.missed:
        figures = line("help-report-visits", asked=visits.asked, made=visits.made, missed=visits.missed)
        lines.append(figures)
    return Screen(tuple(lines), ((helpers_door(), home_button()),))
