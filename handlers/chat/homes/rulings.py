"""What the desk can decide about a case: the likely ones at once, the others one tap further."""

from handlers.chat.homes.taps import AskIn, MoreRulings, Rule
from handlers.chat.screen import MOST_BUTTONS, Button, Row
from kernel.lines import Line, line
from residents.homes.case_queries import Case
from residents.homes.model import Matter, Ruling
from residents.model import Assurance

AT_ONCE = 3


def first(found: Case) -> tuple[Row, ...]:
    """All of them if the way back has room beside them; else the likely ones and the way to the others."""
    all_of_them = _rulings(found)
    if len(all_of_them) < MOST_BUTTONS:
        return tuple((each,) for each in all_of_them)
    more = Button(line("button-other-rulings"), MoreRulings(found.id))
    return (*((each,) for each in all_of_them[:AT_ONCE]), (more,))


def others(found: Case) -> tuple[Row, ...]:
    """Those that found no room."""
    return tuple((each,) for each in _rulings(found)[AT_ONCE:])


def about_owning(found: Case) -> bool:
    """They proved that they live there; only whether they own it is to be decided."""
    proved = found.tie.verified_at is not None and found.tie.assurance is Assurance.RESIDENT
    return found.matter is Matter.NAME and found.ruling is None and proved


def _rulings(found: Case) -> list[Button]:
    """The likely ones first."""
    come = Button(line("button-ask-in"), AskIn(found.id))
    if about_owning(found):
        owner = _rule(found, line("button-rule-owner"), Ruling.KEEP)
        return [owner, *_in_place(found), _rule(found, line("button-rule-no-owner"), Ruling.DROP), come]
    if found.ended is not None:
        stays = _rule(found, line("button-rule-stays"), Ruling.KEEP)
        return [stays, _rule(found, line("button-rule-over"), Ruling.DROP), come]
    keep = _rule(found, _keep_label(found), Ruling.KEEP)
    if found.other is None:
        return [keep, *_in_place(found), _rule(found, line("button-rule-drop-alone"), Ruling.DROP), come]
    other = _rule(found, line("button-rule-drop", name=found.other.name), Ruling.DROP)
    neither = [_rule(found, line("button-rule-neither"), Ruling.NEITHER)] if found.of_both else []
    same = [_rule(found, line("button-rule-same"), Ruling.SAME)] if found.matter is Matter.OWNERS else []
    return [keep, *_in_place(found), other, come, *neither, *same]


def _keep_label(found: Case) -> Line:
    if found.before:
        return line("button-rule-both", names="、".join((*found.before, found.tie.name)))
    return line("button-rule-keep", name=found.tie.name)


def _in_place(found: Case) -> list[Button]:
    """The newcomer instead of those who are known to own the home."""
    if not found.before:
        return []
    instead = line("button-rule-instead", name=found.tie.name, names="、".join(found.before))
    return [_rule(found, instead, Ruling.INSTEAD)]


def _rule(found: Case, label: Line, ruling: Ruling) -> Button:
    return Button(label, Rule(found.id, ruling.value))
